#!/usr/bin/env python3
"""Fit and check the scores of events: usage: calibrate.py PROGRAM SHARED [--write]

SHARED holds gold/dev-LANGUAGE.jsonl and tools/score_events.py. The articles are extracted without any confidence.tsv, so that
scores are what the extractor thought of the words; an event is right when the scorer gives it a gold event and its status is
that of gold. A logistic regression over the traits of extract/events/confidence.hpp is fitted for each language, with a
penalty that keeps the weight of rare traits small. What is printed is measured crosswise: ten times on articles that the fit
has not seen. --write puts the weights into extract/languages/LANGUAGE/confidence.tsv and the tables into docs/calibration.md.
"""
import json
import math
import os
import shutil
import subprocess
import sys
import tempfile

SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
TRAITS = ["always", "trigger", "planned", "denied", "hypothetical", "visit", "phone", "multilateral", "other_type", "alone",
          "many", "all_people", "all_states", "unnamed", "one_side", "dated", "lent_date", "placed", "retold", "attributed",
          "long_sentence", "headline"]
PENALTY = 3.0
FOLDS = 10


def traits(event, kinds, states):
    """As extract/events/confidence.cpp has them."""
    score = min(max(event["score"], 0.02), 0.98)
    who = [p["actor"] for p in event["participants"]]
    of = [kinds.get(a) for a in who]
    when = event["when"]
    days = None
    if when["earliest"] and when["latest"]:
        first, last = (__import__("datetime").date.fromisoformat(when[k]) for k in ("earliest", "latest"))
        days = (last - first).days + 1
    span = event["evidence"]
    holds = {
        "planned": event["status"] == "planned", "denied": event["status"] == "denied",
        "hypothetical": event["status"] == "hypothetical", "visit": event["mode"] == "visit",
        "phone": event["mode"] == "phone", "multilateral": event["mode"] == "multilateral",
        "other_type": event["type"] != "CONSULT", "alone": len(who) == 1, "many": len(who) > 2,
        "all_people": bool(who) and all(k == "person" for k in of),
        "all_states": bool(who) and all(k == "state" for k in of), "unnamed": "group" in of,
        "one_side": len(who) > 1 and len({states.get(a) or a for a in who}) == 1,
        "dated": days is not None and days <= 7, "lent_date": bool(when.get("event")), "placed": bool(event["place"]),
        "retold": bool(event["retold"]), "attributed": bool(event["reported_by"]),
        "long_sentence": span["end"] - span["start"] > 250, "headline": span["trigger"]["start"] < 150}
    row = {"always": 1.0, "trigger": math.log(score / (1 - score))}
    return [row[t] if t in row else float(holds[t]) for t in TRAITS]


def right_events(scorer, article, record):
    """Indexes of the record's events that are right, as score_events.py matches them."""
    to_gold = scorer.match_actors(article["actors"], record["actors"])
    options = []
    for i, gold in enumerate(article["events"]):
        for j, event in enumerate(record["events"]):
            if scorer.kin(gold) != scorer.kin(event):
                continue
            who = {to_gold.get(p["actor"], "?" + p["actor"]) for p in event["participants"]}
            both = set(gold["who"]) | who
            overlap = len(set(gold["who"]) & who) / len(both) if both else 0
            if overlap >= 0.5:
                bonus = (gold["status"] == event["status"]) + bool(scorer.date_right(gold, event["when"]))
                options.append((overlap + 0.1 * (bonus + (gold["mode"] == event["mode"])), i, j))
    used_gold, right, used = set(), set(), set()
    for _, i, j in sorted(options, reverse=True):
        if i not in used_gold and j not in used:
            used_gold.add(i)
            used.add(j)
            if article["events"][i]["status"] == record["events"][j]["status"]:
                right.add(j)
    return right


def samples(program, scorer, gold_file, packs):
    """(article number, traits, right) of every event; and the same with the extractor's own score."""
    articles = [json.loads(line) for line in open(gold_file, encoding="utf-8")]
    lines = "".join(json.dumps({"id": a["id"], "title": a["title"], "text": a["text"], "language": a["lang"],
                                **({"published": a["published"]} if a["published"] else {})}, ensure_ascii=False) + "\n"
                    for a in articles)
    found = subprocess.run([program, "extract", "--input-format", "ndjson", "--packs", packs, "-"], input=lines, text=True,
                           capture_output=True, check=True).stdout
    result = []
    for number, (article, line) in enumerate(zip(articles, found.splitlines())):
        record = json.loads(line)
        kinds = {a["id"]: a["kind"] for a in record["actors"]}
        states = {a["id"]: a["state"] for a in record["actors"]}
        right = right_events(scorer, article, record)
        for j, event in enumerate(record["events"]):
            result.append((number, traits(event, kinds, states), j in right, event["score"]))
    return result


def probability(weights, row):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, sum(w * x for w, x in zip(weights, row))))))


def solve(matrix, vector):
    size = len(vector)
    rows = [matrix[i][:] + [vector[i]] for i in range(size)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, size):
            factor = rows[r][i] / rows[i][i]
            if factor:
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
    answer = [0.0] * size
    for i in reversed(range(size)):
        answer[i] = (rows[i][size] - sum(rows[i][k] * answer[k] for k in range(i + 1, size))) / rows[i][i]
    return answer


def fit(rows, labels):
    """Newton's method; all weights but the first are kept near 0."""
    size = len(TRAITS)
    weights = [0.0] * size
    for _ in range(30):
        gradient = [-(PENALTY if k else 0.001) * weights[k] for k in range(size)]
        hessian = [[(PENALTY if k else 0.001) if k == m else 0.0 for m in range(size)] for k in range(size)]
        for row, label in zip(rows, labels):
            p = probability(weights, row)
            for k in range(size):
                if row[k]:
                    gradient[k] += row[k] * (label - p)
                    for m in range(size):
                        hessian[k][m] += p * (1 - p) * row[k] * row[m]
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step)]
        if max(map(abs, step)) < 1e-6:
            break
    return weights


def table(pairs):
    """Rows of (bin, events, mean score, share right)."""
    lines = []
    for low in range(0, 100, 10):
        chosen = [(s, r) for s, r in pairs if low / 100 <= s < (low + 10) / 100 or (low == 90 and s == 1)]
        if chosen:
            mean = sum(s for s, _ in chosen) / len(chosen)
            share = sum(r for _, r in chosen) / len(chosen)
            lines.append(f"| {low / 100:.1f}-{(low + 10) / 100:.1f} | {len(chosen)} | {mean:.2f} | {100 * share:.0f} % |")
    error = sum((s - r) ** 2 for s, r in pairs) / len(pairs)
    return "\n".join(["| score | events | mean score | right |", "| --- | --- | --- | --- |"] + lines), error


def main():
    program, shared = sys.argv[1:3]
    sys.path.insert(0, os.path.join(shared, "tools"))
    scorer = __import__("score_events")
    report = []
    with tempfile.TemporaryDirectory() as folder:
        packs = os.path.join(folder, "packs")
        for name in ("languages", "world"):
            shutil.copytree(os.path.join(SOURCE, "extract", name), os.path.join(packs, name),
                            ignore=shutil.ignore_patterns("confidence.tsv", "*.py"))
        for language in ("en", "vi"):
            gold = os.path.join(shared, "gold", f"dev-{language}.jsonl")
            data = samples(program, scorer, gold, packs)
            crosswise = []
            for fold in range(FOLDS):
                known = [d for d in data if d[0] % FOLDS != fold]
                weights = fit([d[1] for d in known], [d[2] for d in known])
                crosswise += [(probability(weights, d[1]), d[2]) for d in data if d[0] % FOLDS == fold]
            before, error_before = table([(d[3], d[2]) for d in data])
            after, error_after = table(crosswise)
            share = 100 * sum(d[2] for d in data) / len(data)
            report.append(f"## {language}\n\n{len(data)} events, {share:.0f} % right. Mean squared error of the score: "
                          f"{error_before:.3f} as the words have it, {error_after:.3f} fitted.\n\n{after}\n")
            print(report[-1], "\nbefore the fit:\n" + before + "\n")
            if "--write" in sys.argv:
                weights = fit([d[1] for d in data], [d[2] for d in data])
                path = os.path.join(SOURCE, "extract", "languages", language, "confidence.tsv")
                with open(path, "w", encoding="utf-8") as out:
                    out.write("# trait\tweight\n# How likely an event is right: log odds for each trait that it has; the traits are\n"
                              "# described in extract/events/confidence.hpp. Fitted by bench/calibrate.py, not by hand.\n")
                    for trait, weight in zip(TRAITS, weights):
                        out.write(f"{trait}\t{weight:.3f}\n")
    if "--write" in sys.argv:
        with open(os.path.join(SOURCE, "docs", "calibration.md"), "w", encoding="utf-8") as out:
            out.write(open(os.path.join(SOURCE, "bench", "calibration_intro.md"), encoding="utf-8").read() + "\n" + "\n".join(report))


if __name__ == "__main__":
    main()
