#!/usr/bin/env python3
"""Measure what the program finds out about the date of articles that hide it.

usage: document_dates.py PROGRAM [SHARED] [--wrong] [--notes]

SHARED (default: ../shared beside the project) holds data/times/timebank.jsonl, data/times/aquaint.jsonl, data/news/en.jsonl and
data/news/vi.jsonl; of each, every article with a date is given to `PROGRAM extract` without it, and the bounds that the record
infers are compared with the date. One line a set:

  contains   share of articles whose bounds contain the true day (unknown bounds contain every day)
  bounded    share of articles with bounds on both sides; half: on one side only
  width      median and quartiles of the bounds in days, over the bounded ones; and over all, where unbounded counts as endless

--wrong prints the articles whose bounds miss the true day; --notes with the reasons that the record gives.
"""
import datetime
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SETS = [("timebank", "data/times/timebank.jsonl"), ("aquaint", "data/times/aquaint.jsonl"), ("news-en", "data/news/en.jsonl"),
        ("news-vi", "data/news/vi.jsonl")]


def load(path):
    """Articles with a day: (id, text, title, language, day)."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            d = json.loads(line)
            date = str(d.get("published") or d.get("date") or d.get("dct") or "")[:10]
            if len(date) == 10:
                yield str(d["id"]), d["text"], d.get("title", ""), d.get("language") or d.get("lang") or "", date


def extract(program, articles):
    lines = [json.dumps({"id": a[0], "text": a[1], "title": a[2], **({"language": a[3]} if a[3] else {})}) for a in articles]
    command = program.split() + ["extract", "--input-format", "ndjson", "-"]
    done = subprocess.run(command, input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    return {r["id"]: r for r in map(json.loads, done.stdout.splitlines())}


def quantile(values, share):
    return values[min(len(values) - 1, int(len(values) * share))] if values else float("inf")


def measure(name, articles, records, show):
    right, half, widths, everything = 0, 0, [], []
    for key, _, _, _, day in articles:
        record = records[key]
        low, high = record["published"]["earliest"], record["published"]["latest"]
        fits = (low is None or low <= day) and (high is None or day <= high)
        right += fits
        half += (low is None) != (high is None)
        if low and high:
            widths.append((datetime.date.fromisoformat(high) - datetime.date.fromisoformat(low)).days + 1)
        everything.append(widths[-1] if low and high else float("inf"))
        if not fits and "--wrong" in show:
            print(f"  {key}: {day}, got {low}..{high}")
            for note in record["notes"] if "--notes" in show else []:
                print(f"    {note['what']}")
    widths.sort()
    everything.sort()
    n = len(articles)
    print(f"{name:9s} {n:4d} articles  contains {100 * right / n:5.1f} %  bounded {100 * len(widths) / n:5.1f} %  "
          f"half {100 * half / n:5.1f} %  width of the bounded: {quantile(widths, .25)} {quantile(widths, .5)} "
          f"{quantile(widths, .75)} days; of all: {quantile(everything, .25)} {quantile(everything, .5)} days", flush=True)


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    if not arguments:
        sys.exit(__doc__)
    shared = arguments[1] if len(arguments) > 1 else os.path.join(HERE, "..", "..", "shared")
    everything, records = [], {}
    for name, path in SETS:
        path = os.path.join(shared, path)
        if not os.path.exists(path):
            print(f"{name}: no {path}", file=sys.stderr)
            continue
        articles = list(load(path))
        found = extract(arguments[0], articles)
        measure(name, articles, found, sys.argv)
        everything += articles
        records.update(found)
    if everything:
        measure("all", everything, records, [])


if __name__ == "__main__":
    main()
