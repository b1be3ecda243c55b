#!/usr/bin/env python3
"""Score countries of single mentions, and offices by date, on actor-resolution.tsv.

usage: score_resolution.py CASES.tsv PROGRAM [--errors]

Each case becomes an article of one sentence, "MENTION met reporters." (with its context before it), dated with the case's
query_date. Counted are the cases with an answer of a state: right when an actor of the record that covers most of the mention,
or lies in it and is alone, has that state, or an empty one where the case says that it must be another (NotEq). Of the cases
with a date, those whose code is GOV are right only when one of the actor's `offices` is held on that day (a head of state, a
minister), and those of people out of office (ELI) when none is. Cases with test variables ("d['actor']") are skipped, and what is no
code of a state (IGO, UNO).
"""
import csv
import json
import re
import subprocess
import sys


def cases(path):
    with open(path, encoding="utf-8", newline="") as lines:
        for number, row in enumerate(csv.DictReader(lines, delimiter="\t")):
            country = row["country"] or ""
            if not country and row["wiki"] is None:
                continue
            if re.fullmatch(r"(NotEq )?[A-Z]{3}", country) and country not in ("IGO", "UNO") and "d[" not in row["mention"]:
                yield f"case-{number}", row, country


def article(key, row):
    mention = row["mention"].strip()
    text = f"{mention[0].upper()}{mention[1:]} met reporters."
    if row["context"]:
        text = f"In {row['context']}, {mention} met reporters."
    found = {"id": key, "text": text, "language": "en"}
    if row["query_date"]:
        found["published"] = row["query_date"]
    return found


def holds(actor, day):
    """whether an actor is in one of its offices on a day"""
    return any((o.get("earliest") or "") <= day <= (o.get("latest") or "9999") for o in actor.get("offices") or [])


def main():
    wanted = list(cases(sys.argv[1]))
    source = "\n".join(json.dumps(article(key, row), ensure_ascii=False) for key, row, _ in wanted)
    done = subprocess.run([sys.argv[2], "extract", "--input-format", "ndjson", "-"], input=source, capture_output=True,
                          text=True, check=True)
    records = {r["id"]: r for r in map(json.loads, done.stdout.splitlines())}
    total = right = dated = dated_right = 0
    for key, row, country in wanted:
        actors = [a for a in records[key]["actors"] if a["mentions"]]
        at = article(key, row)["text"].find(row["mention"].strip()[1:]) - 1
        end = at + len(row["mention"].strip())
        covering = [a for a in actors if any(2 * (min(m["end"], end) - max(m["start"], at)) >= end - at for m in a["mentions"])]
        states = {a.get("state") for a in covering or actors}
        hit = country[6:] not in states if country.startswith("NotEq") else states == {country}
        total, right = total + 1, right + hit
        in_office = any(holds(a, row["query_date"] or "9998") for a in covering)
        if row["query_date"] and row["code_1"] in ("GOV", "ELI"):
            dated += 1
            dated_right += hit and in_office == (row["code_1"] == "GOV")
        if "--errors" in sys.argv and not hit:
            print(f"wrong {row['mention']!r} {country} {row['query_date']}  got {sorted(map(str, states))}")
        if "--errors" in sys.argv and row["query_date"]:
            print(f"dated {row['mention']!r} {row['query_date']} {row['code_1']}: {[a.get('offices') for a in covering]}")
    print(f"cases {total}  country right {100 * right / total:.1f} %   with date {dated}  office right {dated_right}")


if __name__ == "__main__":
    main()
