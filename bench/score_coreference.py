#!/usr/bin/env python3
"""Score who is who within articles: coreference of names and descriptions against gold files with actors.

usage: score_coreference.py GOLD.jsonl RECORDS.ndjson [--errors]

The key is the gold actors' mentions (gold_mentions.py), one chain an actor; the response is the record's actors' mentions that
are the same words as a gold one. The gold files annotate only those who take part in events, so other mentions of a record are
neither right nor wrong here; gold mentions that a record lacks are missing from the response and cost recall. Figures are sums
over all articles:

  MUC      links (Vilain et al. 1995)
  B3       mentions (Bagga and Baldwin 1998)
  CEAF-e   entities, the best one-to-one alignment of chains by phi-4 (Luo 2005)
  CoNLL    their mean, as in the shared task of 2012
"""
import sys

from gold_mentions import align, gold_mentions, load, system_mentions


def muc(key, response):
    """links found, links there are"""
    where = {m: i for i, chain in enumerate(response) for m in chain}
    found = total = 0
    for chain in key:
        parts = {where.get(m, (m,)) for m in chain}
        found += len(chain) - len(parts)
        total += len(chain) - 1
    return found, total


def b3(key, response):
    """sum over the key's mentions of the share of their chain that the response keeps together, mentions"""
    where = {m: chain for chain in response for m in chain}
    total = sum(len(chain & where[m]) / len(chain) for chain in key for m in chain if m in where)
    return total, sum(map(len, key))


def best_assignment(weights):
    """value of the best one-to-one assignment (Hungarian method with potentials); weights[i][j] >= 0"""
    if not weights or not weights[0]:
        return 0.0
    if len(weights) > len(weights[0]):
        weights = [list(column) for column in zip(*weights)]
    n, m = len(weights), len(weights[0])
    u, v, match = [0.0] * (n + 1), [0.0] * (m + 1), [0] * (m + 1)
    for i in range(1, n + 1):
        match[0], j0 = i, 0
        least, way, done = [float("inf")] * (m + 1), [0] * (m + 1), [False] * (m + 1)
        while match[j0]:
            done[j0] = True
            i0, delta, j1 = match[j0], float("inf"), 0
            for j in range(1, m + 1):
                if done[j]:
                    continue
                cost = -weights[i0 - 1][j - 1] - u[i0] - v[j]
                if cost < least[j]:
                    least[j], way[j] = cost, j0
                if least[j] < delta:
                    delta, j1 = least[j], j
            for j in range(m + 1):
                if done[j]:
                    u[match[j]] += delta
                    v[j] -= delta
                else:
                    least[j] -= delta
            j0 = j1
        while j0:
            match[j0] = match[way[j0]]
            j0 = way[j0]
    return sum(weights[match[j] - 1][j - 1] for j in range(1, m + 1) if match[j])


def ceaf(key, response):
    return best_assignment([[2 * len(k & r) / (len(k) + len(r)) for r in response] for k in key])


def f1(found_r, total_r, found_p, total_p):
    r = found_r / total_r if total_r else 1.0
    p = found_p / total_p if total_p else 1.0
    return 100 * p, 100 * r, 200 * p * r / (p + r) if p + r else 0.0


def chains(mentions):
    by_actor = {}
    for index, actor in mentions:
        by_actor.setdefault(actor, set()).add(index)
    return list(by_actor.values())


def show(article, gold, system, pairs):
    text = article["text"]
    for i, g in enumerate(gold):
        if i not in pairs:
            print(f"missed {article['id']}  {g[2]}  {text[g[0]:g[1]]!r}  ...{text[max(0, g[0] - 40):g[1] + 30]!r}")
    by_gold, by_system = {}, {}
    for i, j in pairs.items():
        by_gold.setdefault(gold[i][2], {}).setdefault(system[j][2], []).append(text[gold[i][0]:gold[i][1]])
        by_system.setdefault(system[j][2], {}).setdefault(gold[i][2], []).append(text[gold[i][0]:gold[i][1]])
    for name, parts in by_gold.items():
        if len(parts) > 1:
            print(f"split  {article['id']}  {name}  {parts}")
    for name, parts in by_system.items():
        if len(parts) > 1:
            print(f"merged {article['id']}  {name}  {parts}")


def main():
    gold_file, records = load(sys.argv[1]), load(sys.argv[2])
    sums = {name: [0.0] * 4 for name in ("MUC", "B3", "CEAF-e")}
    mentions = found = 0
    for key, article in gold_file.items():
        gold = gold_mentions(article)
        system = system_mentions(records.get(key, {"actors": []}), article["text"])
        pairs = align(gold, system)
        mentions, found = mentions + len(gold), found + len(pairs)
        if "--errors" in sys.argv:
            show(article, gold, system, pairs)
        k = chains((i, g[2]) for i, g in enumerate(gold))
        r = chains((i, system[j][2]) for i, j in pairs.items())
        score = ceaf(k, r)
        for name, values in (("MUC", muc(k, r) + muc(r, k)), ("B3", b3(k, r) + b3(r, k)),
                             ("CEAF-e", (score, len(k), score, len(r)))):
            sums[name] = [a + b for a, b in zip(sums[name], values)]
    figures = {name: f1(*values) for name, values in sums.items()}
    line = "  ".join(f"{name} P {p:.1f} R {r:.1f} F1 {f:.1f}" for name, (p, r, f) in figures.items())
    print(f"mentions {mentions}  found {100 * found / max(mentions, 1):.1f} %")
    print(f"{line}  CoNLL {sum(f for _, _, f in figures.values()) / 3:.1f}")


if __name__ == "__main__":
    main()
