#!/usr/bin/env python3
"""Make a language's lexicon.txt: words that are known beyond the treebanks, sorted, one a line.

usage: make_lexicon.py vi-words.txt > languages/vi/lexicon.txt
       make_lexicon.py cameo-verb-patterns.txt > languages/en/lexicon.txt

Vietnamese: the words of several syllables of the dictionary of the project underthesea (Apache License 2.0), which has one
JSON object {"text": word} a line. English: the verbs of the CAMEO verb dictionary of the Open Event Data Alliance (MIT
License), lines such as "CONVENE [042]". Training compiles the list into the model: what may be one word, what may be a lemma.
The program itself does not read it.
"""
import json
import re
import sys
import unicodedata


def words(line):
    if line.startswith("{"):
        word = " ".join(unicodedata.normalize("NFC", json.loads(line)["text"]).split())
        return [word] if " " in word or "-" in word else []
    verb = re.match(r"([A-Z]{3,})\s*(\{[^}]*\})?\s*(\[.*\])?\s*(#.*)?$", line)
    return [verb.group(1).lower()] if verb else []


def main():
    with open(sys.argv[1], encoding="utf-8", errors="replace") as source:
        print("\n".join(sorted({word for line in source for word in words(line)})))


if __name__ == "__main__":
    main()
