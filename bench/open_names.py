#!/usr/bin/env python3
"""Where a file of Universal Dependencies may have names, for entente_train_names: proper nouns are tagged "?", a name of any sort or
of none, all other words O. Days, months, languages, titles and addresses are no names of people, places or organisations.

usage: open_names.py TREEBANK.conllu > OPEN.iob2
"""
import sys

from gum_names import TITLES, is_capital, sentences

NONE = set("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
           "november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun "
           "christmas easter internet english french spanish german chinese japanese arabic ph.d. mba ceo cfo a.m. p.m.".split()) | TITLES


def is_open(row):
    word = row[1]
    address = "@" in word or "www." in word or "http" in word
    return row[3] == "PROPN" and is_capital(word) and not address and word.lower().rstrip(".") not in NONE and word.lower() not in NONE


def main():
    for text, rows in sentences(sys.argv[1]):
        rows = [row for row in rows if row[0].isdigit()]
        opened = [is_open(row) for row in rows]
        for i, row in enumerate(rows):
            near = any(opened[j] for j in (i - 1, i + 1) if 0 <= j < len(rows))
            small = row[3] in ("ADP", "DET", "CCONJ", "PART", "PUNCT", "X") and 0 < i < len(rows) - 1 and row[1] not in (",", "(", ")", ":", "\"", ";")
            beside = any(opened[max(0, i - 2):i]) and any(opened[i + 1:i + 3]) if small else False
            tag = "B-?" if opened[i] or beside or (near and row[3] == "ADJ" and is_capital(row[1])) else "O"
            rows[i] = (row[0], row[1], tag)
        print(f"# text = {text}")
        for number, (_, word, tag) in enumerate(rows, 1):
            print(f"{number}\t{word}\t{tag}")
        print()


if __name__ == "__main__":
    main()
