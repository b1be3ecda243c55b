#!/usr/bin/env python3
"""Names of people, places and organisations in a GUM file of Universal Dependencies, after the conventions of Universal NER.

usage: gum_names.py GUM.conllu > NAMES.iob2

GUM marks every mention of an entity, "the Swiss mathematician Daniel Bernoulli"; Universal NER only the name in it. A mention of a
person, place or organisation whose head is a proper noun gives one: the head with what is joined to it as flat, compound or
capitalised modifier and, but for people, with its capitalised complements ("University of Paris"). Titles are no part of a
person's name. Of names within names the outermost is kept.
"""
import re
import sys

KINDS = {"person": "PER", "place": "LOC", "organization": "ORG"}
TITLES = set("president vice prime minister secretary state mr. mr mrs. mrs ms. ms miss dr. dr prof. prof professor doctor king queen prince "
             "princess sir lord lady duke earl count baron emperor empress pope bishop archbishop cardinal saint st. father sister brother mother "
             "aunt uncle general colonel captain major lieutenant sergeant admiral senator representative congressman congresswoman governor mayor "
             "ambassador judge justice chancellor chairman director reverend rabbi imam sheikh sultan emir czar tsar ayatollah coach "
             "detective inspector officer commander marshal comrade".split())
JOINED = {"flat", "compound", "amod", "nummod", "nmod", "conj", "cc", "case", "det", "punct", "goeswith", "appos", "nmod:poss", "advmod", "fixed", "obl"}


def sentences(path):
    text, rows = "", []
    for line in open(path, encoding="utf-8"):
        if line.startswith("# text = "):
            text = line[9:].rstrip("\n")
        elif line.strip() and not line.startswith("#"):
            rows.append(line.rstrip("\n").split("\t"))
        elif not line.strip() and rows:
            yield text, rows
            text, rows = "", []


def mentions(rows):
    """(first, last, kind) of the entities of a sentence, tokens counted from 0, both within"""
    stack, found = {}, []
    for at, row in enumerate(rows):
        entity = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        if not entity:
            continue
        for opened, content, closed in re.findall(r"(\()?([^()]+)(\))?", entity.group(1)):
            parts = content.split("-")
            key = parts[0]
            if opened:
                stack.setdefault(key, []).append((at, parts[1] if len(parts) > 1 else ""))
            if closed and stack.get(key):
                first, kind = stack[key].pop()
                if kind in KINDS:
                    found.append((first, at, KINDS[kind]))
    return found


def is_capital(word):
    return word[:1].isupper() or word[:1].isdigit()


def is_of(rows, at):
    """whether a complement is linked by "of" or "for", or is a further part of one that is"""
    cases = {row[1].lower() for row in rows if int(row[6]) - 1 == at and row[7] == "case"}
    return cases <= {"of", "for", "de", "du", "des", "la"}


def is_generic(row, kind):
    """whether a word alone is no name: peoples and titles, points of the compass"""
    people = "Number=Plur" in row[5] or row[1].lower() in TITLES or row[1] in ("Chair", "God", "Architect", "Secretary")
    return (kind == "PER" and people) or row[1] in ("North", "South", "East", "West", "Nation", "State", "World", "Government",
                                                     "University", "Court", "School", "River", "City", "Church", "State", "Lodge")


def name_of(rows, first, last, kind):
    """the part of a mention that is a name; None where there is none"""
    inside = range(first, last + 1)
    head = next((i for i in inside if not first <= int(rows[i][6]) - 1 <= last), None)
    if head is None or rows[head][3] not in ("PROPN", "X") or not is_capital(rows[head][1]):
        return None
    part = {head}
    grown = True
    while grown:
        grown = False
        for i in inside:
            owner = int(rows[i][6]) - 1
            relation = rows[i][7]
            if i in part or owner not in part or relation.split(":")[0] not in JOINED:
                continue
            base = relation.split(":")[0]
            linked = base in ("nmod", "conj", "appos", "obl", "cc", "nmod:poss")
            if base == "punct" and rows[i][1] not in ("-", "–", ".", "'", "’", "/", "&"):
                continue
            if linked and (kind == "PER" or relation == "appos" or relation == "nmod:poss"):
                continue
            if linked and base not in ("cc",) and not is_of(rows, i):
                continue
            if base in ("compound", "flat", "amod", "nummod", "nmod", "conj", "obl", "advmod") and not is_capital(rows[i][1]):
                continue
            if base == "conj" and owner != head and rows[owner][7].split(":")[0] not in ("nmod", "compound"):
                continue
            if base in ("conj", "cc") and owner == head:
                continue  # "Paris and London" are two
            part.add(i)
            grown = True
    begin = end = head
    while begin - 1 in part:
        begin -= 1
    while end + 1 in part:
        end += 1
    while begin < end and not is_capital(rows[begin][1]) or (kind == "PER" and begin < end and rows[begin][1].lower() in TITLES):
        begin += 1
    if rows[begin][1] in ("The", "A", "An") and begin < end:
        begin += 1
    while end > begin and not is_capital(rows[end][1]):
        end -= 1
    if begin == end and is_generic(rows[begin], kind):
        return None
    return begin, end, kind


def main():
    for text, rows in sentences(sys.argv[1]):
        rows = [row for row in rows if row[0].isdigit()]
        found = {name_of(rows, *mention) for mention in mentions(rows)} - {None}
        tags = ["O"] * len(rows)
        for begin, end, kind in sorted(found, key=lambda name: (name[0] - name[1], name)):
            if all(tag == "O" for tag in tags[begin:end + 1]):
                tags[begin:end + 1] = [f"B-{kind}"] + [f"I-{kind}"] * (end - begin)
        print(f"# text = {text}")
        for number, (row, tag) in enumerate(zip(rows, tags), 1):
            print(f"{number}\t{row[1]}\t{tag}")
        print()


if __name__ == "__main__":
    main()
