"""States, organisations, and the names of both, of places and of media: from the additions."""
import os

from world_text import capitals, fold, read_table, split



class Names:
    """Collects names; the first that is given wins."""

    def __init__(self):
        self.rows = []

    def add(self, language, names, use, owner, source="hand"):
        for name in names:
            risk = "word" if name.endswith("!") else ""
            self.rows.append((language, name.rstrip("!"), use, owner, risk, source))

    def add_both(self, english, vietnamese, use, owner):
        """Names that stand in both lists become names of every language."""
        both = [name for name in english if name in vietnamese]
        self.add("*", both, use, owner)
        self.add("en", [name for name in english if name not in both], use, owner)
        self.add("vi", [name for name in vietnamese if name not in both], use, owner)

    def reduced(self):
        """Without those that another one of the same owner matches too: it has fewer capitals or more languages."""
        kept = []
        for row in sorted(self.rows, key=lambda row: (row[0] != "*", len(capitals(row[1])), row[1])):
            if not any(covers(other, row) for other in kept if other[3] == row[3]):
                kept.append(row)
        return kept


def covers(one, other):
    same_language = one[0] in ("*", other[0])
    same_name = fold(one[1]) == fold(other[1]) and ("-" in one[1]) == ("-" in other[1])
    return same_language and one[2:4] == other[2:4] and same_name and capitals(one[1]) <= capitals(other[1])


def plural(demonyms, people):
    first = [demonym.rstrip("!") + "s" for demonym in demonyms[:1]]
    return [name for part in people for name in (first if part == "+" else [part])]


def add_states(folder, names):
    states = []
    for row in read_table(os.path.join(folder, "states.tsv")):
        code, wikidata, start, end = row[:4]
        english, demonyms, people, vietnamese, seats, seats_vi = (split(cell) for cell in row[4:])
        states.append((code, wikidata, english[0].rstrip("!"), start, end, "hand"))
        names.add_both(english, vietnamese, "state", code)
        names.add("en", demonyms, "demonym", code)
        names.add("en", [name for name in plural(demonyms, people) if name not in demonyms], "people", code)
        names.add("*", seats, "seat", code)
        names.add("vi", seats_vi, "seat", code)
    return states


def add_places(folder, names):
    for code, both, english, vietnamese in read_table(os.path.join(folder, "places.tsv")):
        names.add("*", split(both), "place", code)
        names.add_both(split(english), split(vietnamese), "place", code)
    for code, cities in read_table(os.path.join(folder, "cities.tsv")):
        names.add("en", split(cities), "place", code, "geonames")


def add_organisations(folder, names):
    organisations = []
    for row in read_table(os.path.join(folder, "organisations.tsv")):
        owner, state, members, wikidata, name, both, english, vietnamese = row
        organisations.append((owner, state, "|".join(sorted(split(members))), wikidata, name, "hand"))
        names.add("*", split(both), "organisation", owner)
        names.add_both(split(english), split(vietnamese), "organisation", owner)
    return organisations


def add_territories(folder, names, organisations):
    """Places with a government of their own that is no state's: an organisation each."""
    for owner, state, name, english, vietnamese in read_table(os.path.join(folder, "territories.tsv")):
        organisations.append((owner, state, "", "", name, "hand"))
        names.add_both(split(english), split(vietnamese), "territory", owner)


def add_ministries(folder, organisations):
    """Foreign and defence ministries: only the ids, their names are composed of "foreign ministry" and the state."""
    known = {row[0] for row in organisations}
    for (code, demonym) in read_table(os.path.join(folder, "ministries.tsv")):
        for kind, words in (("foreign-ministry", "Foreign Ministry"), ("defence-ministry", "Defence Ministry")):
            if f"{code}/{kind}" not in known and code != "USA":
                organisations.append((f"{code}/{kind}", code, "", "", f"{demonym} {words}", "hand"))


def add_media(folder, names):
    for owner, both, english, vietnamese in read_table(os.path.join(folder, "media.tsv")):
        names.add("*", split(both), "media", owner)
        names.add_both(split(english), split(vietnamese), "media", owner)
