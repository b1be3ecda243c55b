"""Where the gold actors' names stand in a text, and which mentions of a record are the same words.

Gold files list for each actor every form that the article uses (`names`), without offsets. A form is located wherever it
stands between word borders, capitals as given; of overlapping places the longest form wins; a form that two actors share is
nobody's. A mention of the record is the same as a gold one when it covers mostly the same characters (Jaccard at least 1/2) as
it, or as a shorter form of the same actor within it; articles aside. So the two may draw the border at another title.
"""
import json
import re

ARTICLE = re.compile(r"(the|a|an|ông|bà)\s+", re.IGNORECASE)


def load(path):
    with open(path, encoding="utf-8") as lines:
        return {d["id"]: d for d in map(json.loads, lines)}


def is_word(c):
    return c.isalnum() or c == "_"


def places(text, form):
    at = text.find(form)
    while at >= 0:
        end = at + len(form)
        free_left = at == 0 or not (is_word(text[at - 1]) and is_word(form[0]))
        free_right = end == len(text) or not (is_word(text[end]) and is_word(form[-1]))
        if free_left and free_right:
            yield at, end
        at = text.find(form, at + 1)


def trim(text, start, end):
    article = ARTICLE.match(text, start, end)
    return (article.end() if article else start), end


def gold_mentions(article):
    """[(start, end, actor id, [(start, end) of the forms within])] in reading order, not overlapping"""
    owners = {}
    for actor in article["actors"]:
        for form in set(actor["names"] + [actor["name"]]):
            owners.setdefault(form, set()).add(actor["id"])
    text = article["text"]
    found = [(s, e, ids) for form, ids in owners.items() if form.strip() for s, e in places(text, form)]
    found.sort(key=lambda m: (m[0] - m[1], m[0]))
    kept = []
    for start, end, ids in found:
        if all(end <= s or start >= e for s, e, _ in kept):
            kept.append((start, end, ids))
    return sorted((s, e, next(iter(ids)), [trim(text, a, b) for a, b, other in found if s <= a and b <= e and other == ids])
                  for s, e, ids in kept if len(ids) == 1)


def system_mentions(record, text):
    """[(start, end, actor id, trimmed span)]"""
    spans = sorted({(m["start"], m["end"], a["id"]) for a in record["actors"] for m in a["mentions"]})
    return [(start, end, actor, trim(text, start, end)) for start, end, actor in spans]


def jaccard(a, b):
    overlap = min(a[1], b[1]) - max(a[0], b[0])
    return overlap / (max(a[1], b[1]) - min(a[0], b[0])) if overlap > 0 else 0.0


def align(gold, system):
    """index of the gold mention -> index of the system mention, one to one, closest first"""
    options = []
    for i, g in enumerate(gold):
        for j, s in enumerate(system):
            if s[0] < g[1] and g[0] < s[1]:
                closeness = max(jaccard(form, s[3]) for form in g[3])
                if closeness >= 0.5:
                    options.append((-closeness, i, j))
    pairs, used = {}, set()
    for _, i, j in sorted(options):
        if i not in pairs and j not in used:
            pairs[i] = j
            used.add(j)
    return pairs
