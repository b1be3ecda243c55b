#!/usr/bin/env python3
"""Score names of people, places and organisations against an IOB2 file of Universal NER.

usage: score_names.py GOLD.iob2 NAMES [PACKS] [--errors] [--loose]

NAMES is the built entente_names. A name is right when its span and kind are (leading articles aside); --loose asks only for the
kind and overlap. Prints precision, recall and F1 for each kind and for all.
"""
import re
import subprocess
import sys

ARTICLE = re.compile(r"the\s+", re.IGNORECASE)


def sentences(path):
    text, tokens = None, []
    for line in open(path, encoding="utf-8"):
        if line.startswith("# text = "):
            text = line[9:].rstrip("\n")
        elif line.strip() and not line.startswith("#"):
            cells = line.rstrip("\n").split("\t")
            tokens.append((cells[1], cells[2]))
        elif not line.strip() and tokens:
            yield text, tokens
            text, tokens = None, []
    if tokens:
        yield text, tokens


def spans(text, tokens):
    found, at, open_name = set(), 0, None
    for word, tag in tokens + [("", "O")]:
        start = text.find(word, at) if word else len(text)
        start = at if start < 0 else start
        if open_name and not tag.startswith("I-"):
            found.add(open_name)
            open_name = None
        if tag.startswith("B-") or (tag.startswith("I-") and not open_name):
            open_name = (start, start + len(word), tag[2:])
        elif tag.startswith("I-"):
            open_name = (open_name[0], start + len(word), open_name[2])
        at = start + len(word)
    return {trim(text, *name) for name in found if name[2] in ("PER", "LOC", "ORG")}


def trim(text, start, end, kind):
    article = ARTICLE.match(text, start, end)
    return (article.end() if article else start), end, kind


def hit(name, others, loose):
    return any(o[2] == name[2] and o[0] < name[1] and name[0] < o[1] for o in others) if loose else name in others


def main():
    cases = list(sentences(sys.argv[1]))
    done = subprocess.run([sys.argv[2], "en"] + [a for a in sys.argv[3:] if not a.startswith("--")], input="".join(text + "\n" for text, _ in cases), capture_output=True, text=True,
                          check=True)
    sums = {}
    for (text, tokens), line in zip(cases, done.stdout.splitlines()):
        gold = spans(text, tokens)
        cells = line.split()
        system = {trim(text, int(a), int(b), k) for a, b, k in zip(cells[::3], cells[1::3], cells[2::3])}
        for name in gold | system:
            for kind in (name[2], "all"):
                n = sums.setdefault(kind, [0, 0, 0, 0])
                n[0] += name in gold
                n[1] += name in gold and hit(name, system, "--loose" in sys.argv)
                n[2] += name in system
                n[3] += name in system and hit(name, gold, "--loose" in sys.argv)
        if "--errors" in sys.argv:
            for what, names in (("missed", gold - system), ("extra", system - gold)):
                for start, end, kind in sorted(names):
                    print(f"{what:6s} {kind} {text[start:end]!r}  in {text[max(0, start - 40):end + 40]!r}")
    for kind, (gold, found, system, right) in sorted(sums.items()):
        r, p = found / max(gold, 1), right / max(system, 1)
        print(f"{kind:4s} gold {gold} system {system}  P {100 * p:.1f} R {100 * r:.1f} F1 {200 * p * r / max(p + r, 1e-9):.1f}")


if __name__ == "__main__":
    main()
