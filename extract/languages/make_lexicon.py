#!/usr/bin/env python3
"""Make languages/vi/lexicon.txt of a dictionary that has one JSON object {"text": word} a line.

usage: make_lexicon.py DICTIONARY > languages/vi/lexicon.txt

Words of several syllables, small letters as the dictionary has them, NFC, sorted, each once. The dictionary is that of the
project underthesea (Apache License 2.0). The training compiles the list into the model; the program itself does not read it.
"""
import json
import sys
import unicodedata


def main():
    words = set()
    with open(sys.argv[1], encoding="utf-8") as source:
        for line in source:
            word = " ".join(unicodedata.normalize("NFC", json.loads(line)["text"]).split())
            if " " in word or "-" in word:
                words.add(word)
    print("\n".join(sorted(words)))


if __name__ == "__main__":
    main()
