#!/usr/bin/env python3
"""Print a sample of merged mentions, to be read: are the two the same actor?

usage: sample_merges.py ARTICLES.jsonl... --program ENTENTE [--pairs N] [--seed TEXT]

Runs extraction over the articles and takes pairs of mentions of one actor with different words, next to each other in the order
of the text; the same words, a name within its phrase and states by their own names aside, which no merge is needed for. N pairs (200) are chosen by the hash of the seed, the article and
the place, so that the same articles give the same sample, and a change of the program changes only the pairs that it touches.
Each is printed with its reasons and sentences; "[" and "]" stand around the mentions.
"""
import argparse
import hashlib
import json
import re
import subprocess


def sentence(text, mention):
    start = max([m.end() for m in re.finditer(r"[.!?][”\"']?\s|\n", text[:mention["start"]])][-1:] or [0])
    stop = re.search(r"[.!?][”\"']?(\s|$)|\n", text[mention["end"]:])
    end = mention["end"] + stop.end() if stop else len(text)
    whole = text[start:mention["start"]] + "[" + text[mention["start"]:mention["end"]] + "]" + text[mention["end"]:end]
    return " ".join(whole.split())


def around(text, mention, width=90):
    start, end = mention["start"], mention["end"]
    return " ".join((text[max(0, start - width):start] + "[" + text[start:end] + "]" + text[end:end + width]).split())


def pairs(record, text):
    for actor in record["actors"]:
        mentions = [m for m in actor["mentions"] if m["end"] <= len(text)]
        for one, other in zip(mentions, mentions[1:]):
            if other["start"] < one["end"]:  # a name within its phrase
                continue
            if one["text"].casefold() == other["text"].casefold() or (actor["kind"] == "state" and other["because"] == "name"):
                continue
            yield actor, one, other


def main():
    options = argparse.ArgumentParser(usage=__doc__)
    options.add_argument("articles", nargs="+")
    options.add_argument("--program", required=True)
    options.add_argument("--pairs", type=int, default=200)
    options.add_argument("--seed", default="1")
    options.add_argument("--short", action="store_true", help="only the words around the mentions")
    options = options.parse_args()
    show = around if options.short else sentence
    source = "".join(line for path in options.articles for line in open(path, encoding="utf-8"))
    done = subprocess.run([options.program, "extract", "--input-format", "ndjson", "-"], input=source, capture_output=True, text=True,
                          check=True)
    articles = {a["id"]: a for a in map(json.loads, source.splitlines())}
    found = []
    for record in map(json.loads, done.stdout.splitlines()):
        text = articles[record["id"]]["text"]
        for actor, one, other in pairs(record, text):
            key = f"{options.seed} {record['id']} {one['start']} {other['start']}"
            found.append((hashlib.md5(key.encode()).hexdigest(), record["id"], actor, one, other, text))
    found.sort(key=lambda pair: pair[0])
    print(f"{len(found)} merged pairs")
    for number, (_, key, actor, one, other, text) in enumerate(found[:options.pairs], 1):
        print(f"{number}. {key} {actor['id']} ({actor['kind']}, {actor.get('state')}) {one['because']}, {other['because']}")
        print(f"   {show(text, one)}")
        print(f"   {show(text, other)}")


if __name__ == "__main__":
    main()
