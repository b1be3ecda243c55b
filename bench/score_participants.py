#!/usr/bin/env python3
"""Score whether the participants of gold events are the right actors of the records, whatever events a record has.

usage: score_participants.py GOLD.jsonl RECORDS.ndjson TOOLS [--errors]

TOOLS is the folder of score_events.py, whose match_actors() says which system actor is which gold actor. A participant (a gold
event with one of its `who`) is resolved when a system actor is that gold actor and, where the sentence of the event's quote
names the participant, at least one of the names there belongs to such an actor.
"""
import re
import sys

from gold_mentions import align, gold_mentions, load, system_mentions


def sentence_around(text, start, end):
    first = max([m.end() for m in re.finditer(r"[.!?][”\"']?\s|\n", text[:start])] or [0])
    last = re.search(r"[.!?][”\"']?(\s|$)|\n", text[end:])
    return first, end + last.start() if last else len(text)


def resolved(event, actor, article, mentions, right, known):
    """whether one participant is; and whether its sentence names it"""
    at = article["text"].find(event["quote"])
    first, last = sentence_around(article["text"], at, at + len(event["quote"])) if at >= 0 else (0, 0)
    near = [i for i, (start, end, owner, _) in enumerate(mentions) if owner == actor and first <= start and end <= last]
    return actor in known and (not near or any(i in right for i in near))


def main():
    gold_file, records = load(sys.argv[1]), load(sys.argv[2])
    sys.path.insert(0, sys.argv[3])
    from score_events import match_actors
    total = good = 0
    for key, article in gold_file.items():
        record = records.get(key, {"actors": []})
        to_gold = match_actors(article["actors"], record["actors"])
        mentions, system = gold_mentions(article), system_mentions(record, article["text"])
        right = {i for i, j in align(mentions, system).items() if to_gold.get(system[j][2]) == mentions[i][2]}
        known = set(to_gold.values())
        for event in article["events"]:
            for actor in event["who"]:
                total += 1
                hit = resolved(event, actor, article, mentions, right, known)
                good += hit
                if not hit and "--errors" in sys.argv:
                    names = next(a["names"] for a in article["actors"] if a["id"] == actor)
                    print(f"{'wrong' if actor in known else 'missed'} {key}  {names[:4]}  in {event['quote']!r}")
    print(f"participants {total}  resolved {100 * good / max(total, 1):.1f} %")


if __name__ == "__main__":
    main()
