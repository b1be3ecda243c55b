#!/usr/bin/env python3
"""Shares of time expressions whose value is right, by how much they leave to the reader.

usage: time_kinds.py PROGRAM [SHARED] [--errors KIND]

SHARED (default: ../shared beside the project) holds data/times/timebank.jsonl, aquaint.jsonl and wikiwars.jsonl and
gold/times-vi.jsonl. Gold expressions are sorted by their words alone, each into the first kind that fits; "right" is found with
the same TIMEX3 value. Kinds:

  weekday     a weekday and at most a part of the day: it is the program that finds the week
  year-less   a day or a month without its year, also early, mid or late
  anaphoric   counted from what the text said before: "two days later", "the following year", "that month", "cùng ngày"
  deictic     counted from the article: "yesterday", "last week", "three days ago", "tuần trước"
  vague       without bounds of its own: "recently", "now", "in recent years", "several months", "gần đây"
  full        all else: full dates, years, lengths

--errors prints the gold and the found value of each expression of that kind that is not right.
"""
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SETS = [("timebank", "data/times/timebank.jsonl"), ("aquaint", "data/times/aquaint.jsonl"),
        ("wikiwars", "data/times/wikiwars.jsonl"), ("times-vi", "gold/times-vi.jsonl")]
MONTH = (r"(jan(uary|\.)?|feb(ruary|\.)?|mar(ch|\.)?|apr(il|\.)?|may|june?|july?|aug(ust|\.)?|sept?(ember|\.)?|oct(ober|\.)?|"
         r"nov(ember|\.)?|dec(ember|\.)?)")
DAY = r"(mon|tues|wednes|thurs|fri|satur|sun)day"
PART = r"(morning|afternoon|evening|night|noon|midnight)"
KINDS = [
    ("weekday", rf"((on|late|early|earlier) )?{DAY}('s)?( {PART})?|(sáng |chiều |tối |hôm )?(thứ \w+|chủ nhật)"),
    ("year-less", rf"((the )?(early|late|mid|beginning of|end of|middle of|start of)[ -])?(the )?"
                  rf"(\d+(st|nd|rd|th)?( of)? )?{MONTH}( \d+(st|nd|rd|th)?)?|"
                  r"(hôm |ngày |sáng |chiều |tối |đầu |giữa |cuối )*(\d+[/-]\d+|\d+ tháng \w+|tháng \d+|ngày \d+)"),
    ("anaphoric", r".*\b(later|earlier|previously|afterwards?|the (next|following|previous|preceding|same)|that (same )?"
                  r"(day|week|month|year|time)|the (day|week|month|year) (before|after)|the (quarter|year|month|week)|then)\b.*|"
                  r".*\b(cùng ngày|sau đó|trước đó|khi đó|hôm sau|hôm đó|sau|thời đó|lúc bấy giờ)\b.*"),
    ("deictic", r".*\b(yesterday|today|tonight|tomorrow|ago|(last|this|next|current) \w+|hôm (qua|nay|kia)|ngày mai|tuần \w+|"
                r"tháng (này|trước|tới|sau)|năm (nay|ngoái|tới|trước|sau)|trước|tới)\b.*"),
    ("vague", r".*\b(recent(ly)?|now|current(ly)?|several|few|some|many|years|months|weeks|days|past|future|soon|once|already|"
              r"previously|former|nowadays|gần đây|hiện( nay| tại)?|mới đây|bây giờ|vài|nhiều|tương lai)\b.*"),
    ("full", r".*"),
]


def kind_of(text):
    words = " ".join(text.lower().split())
    return next(name for name, pattern in KINDS if re.fullmatch(pattern, words))


def records(program, articles):
    lines = [json.dumps({"id": a["id"], "text": a["text"], "published": a["dct"][:10],
                         **({"language": a["language"]} if a.get("language") else {})}) for a in articles]
    command = program.split() + ["extract", "--input-format", "ndjson", "-"]
    done = subprocess.run(command, input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    return {r["id"]: r["times"] for r in map(json.loads, done.stdout.splitlines())}


def main():
    show = sys.argv[sys.argv.index("--errors") + 1] if "--errors" in sys.argv else None
    arguments = [a for a in sys.argv[1:] if not a.startswith("--") and a != show]
    if not arguments:
        sys.exit(__doc__)
    shared = arguments[1] if len(arguments) > 1 else os.path.join(HERE, "..", "..", "shared")
    for name, path in SETS:
        path = os.path.join(shared, path)
        if not os.path.exists(path):
            print(f"{name}: no {path}", file=sys.stderr)
            continue
        with open(path, encoding="utf-8") as lines:
            articles = [json.loads(line) for line in lines]
        found = records(arguments[0], articles)
        counts = {kind: [0, 0] for kind, _ in KINDS}
        for article in articles:
            for gold in article["timexes"]:
                kind = kind_of(gold["text"])
                near = [t for t in found[article["id"]] if t["start"] < gold["end"] and gold["start"] < t["end"]]
                right = any(t["value"] == gold["value"] for t in near)
                counts[kind][0] += 1
                counts[kind][1] += right
                if kind == show and not right:
                    print(f"  {article['id']} {article['dct'][:10]} {gold['text']!r}: {gold['value']}, got "
                          f"{[(t['text'], t['value']) for t in near]}")
        print(f"{name:9s} " + "  ".join(f"{kind} {100 * right / n:.1f} % of {n}" for kind, (n, right) in counts.items() if n))


if __name__ == "__main__":
    main()
