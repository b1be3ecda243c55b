"""People and the offices that they held: the additions first, then officeholders, REIGN and the visits that complete them."""
import os

from world_offices import office_terms
from world_text import bare, capitals, fold, read_table, slug, split
from world_visits import reign_leaders, visit_terms

REIGN_ENDS = "2021-02"             # the month with which that collection ends
ORDER_REVERSED = {"JPN"}           # "Shinzo Abe" and "Abe Shinzo"
HYPHEN_OR_SPACE = {"KOR", "PRK"}   # "Kim Jong-il" and "Kim Jong Il"
RUSSIAN = {"RUS", "SUN"}           # given names that the press writes in several ways
GIVEN_NAMES = (("Alexander", "Aleksandr"), ("Alexei", "Alexey", "Aleksei"), ("Anatoly", "Anatoliy"), ("Andrei", "Andrey"),
               ("Dmitry", "Dmitri"), ("Mikhail", "Mikhael"), ("Nikolai", "Nikolay"), ("Sergei", "Sergey"), ("Valery", "Valeriy"),
               ("Vasily", "Vassily"), ("Viktor", "Victor"), ("Vitaly", "Vitali"), ("Yevgeny", "Evgeny"), ("Yuri", "Yury"))


def without_initial(name):
    """"Thomas A. Shannon, Jr." is "Thomas Shannon" too."""
    words = [word for word in name.replace(",", "").split() if word not in ("Jr.", "Jr", "Sr.", "III")]
    kept = [word for place, word in enumerate(words) if place == 0 or not (len(word) == 2 and word[1] == ".")]
    return " ".join(kept) if len(kept) > 1 else name


def keys(name):
    """What a name is found by: its words in any order, with and without initials, one spelling of Russian given names."""
    found = set()
    for form in (name, without_initial(name)):
        words = bare(form).split()
        words = [next((group[0].lower() for group in GIVEN_NAMES if word.capitalize() in group), word) for word in words]
        found.add(" ".join(sorted(words)))
    return found


def given_names(forms):
    """The forms with the other spellings of the given name."""
    for form in forms:
        first, _, rest = form.partition(" ")
        for group in GIVEN_NAMES:
            if first in group and form.isascii():
                yield from (f"{other} {rest}" for other in group if other != first)


class People:
    """Collects people; one is found again by Wikidata id, or by name and state."""

    def __init__(self):
        self.by_id = {}
        self.by_wikidata = {}
        self.by_name = {}

    def find(self, name, state, wikidata=""):
        if wikidata and wikidata in self.by_wikidata:
            return self.by_wikidata[wikidata]
        for owner in sorted(set().union(*(self.by_name.get(key, ()) for key in keys(name)))):
            person = self.by_id[owner]
            if person["state"] in ("", state) and (not wikidata or person["wikidata"] in ("", wikidata)):
                return person
        return None

    def find_alike(self, name, state):
        """The only one of the state who has the same last word and first letter, or all words of the shorter name."""
        words = bare(name).split()
        found = []
        for person in self.by_id.values():
            others = [bare(form).split() for form in (person["name"], *person["forms"])]
            part = any(set(words) <= set(other) or set(other) <= set(words) for other in others)
            initial = any(words[-1] == other[-1] and words[0][0] == other[0][0] for other in others)
            if person["state"] == state and (part or initial):
                found.append(person)
        return found[0] if len(found) == 1 else None

    def add(self, name, state, source, wikidata="", owner="", forms=()):
        """The id of the person, who is new, or known and gets the further forms of the name."""
        person = None if owner else self.find(name, state, wikidata)
        if person is None and source == "reign":
            person = self.find_alike(name, state)
        if person is None:
            owner = owner or slug(name)
            if owner in self.by_id:
                owner = f"{owner}-{state.lower() or wikidata.lower()}"
            if owner in self.by_id:
                owner = f"{slug(name)}-{wikidata.lower()}"
            person = {"id": owner, "name": name, "wikidata": "", "state": state, "forms": [], "source": source}
            self.by_id[owner] = person
        if wikidata:
            person["wikidata"] = wikidata
            self.by_wikidata[wikidata] = person
        person["forms"] += [form for form in (name, *forms) if form != person["name"]]
        for form in (name, *forms):
            for key in keys(form):
                self.by_name.setdefault(key, set()).add(person["id"])
        return person["id"]

    def rows(self):
        for person in self.by_id.values():
            forms = reduced(person["name"], spelled(person))
            yield (person["id"], person["name"], person["wikidata"], person["state"], "|".join(forms), person["source"])


def spelled(person):
    """All forms of a name, with those that follow from the habits of the language."""
    forms = [person["name"]] + person["forms"]
    if person["state"] in HYPHEN_OR_SPACE:
        forms += [" ".join(part[:1].upper() + part[1:] for part in form.replace("-", " ").split())
                  for form in forms if "-" in form and form.isascii()]
    if person["state"] in ORDER_REVERSED:
        forms += [" ".join(reversed(form.split())) for form in forms if len(form.split()) == 2 and form.isascii()]
    if person["state"] in RUSSIAN:
        forms += list(given_names(forms))
    if person["state"] == "USA":
        forms += [without_initial(form) for form in forms]
    return forms[1:]


def reduced(name, forms):
    """Without forms that the name or another form matches too."""
    kept = [name]
    for form in sorted(set(forms), key=lambda form: (len(capitals(form)), form)):
        if not any(fold(form) == fold(other) and capitals(other) <= capitals(form) and
                   ("-" in form) == ("-" in other) for other in kept):
            kept.append(form)
    return sorted(kept[1:])


def add_hand(folder, people):
    for name, owner, wikidata, state, forms in read_table(os.path.join(folder, "people.tsv")):
        people.add(name, state, "hand", wikidata, owner or slug(name), split(forms))
    terms = []
    for name, office, of, title, start, end in read_table(os.path.join(folder, "terms.tsv")):
        terms.append((slug(name), office, of, title, start, end, "hand"))
    return terms


def add_short_names(folder, names):
    """Names of one word that mean one person only."""
    for name, owner in read_table(os.path.join(folder, "short_names.tsv")):
        names.add("*", [name], "person", owner)


def make(additions, data, names):
    """Rows of people.tsv and terms.tsv."""
    people = People()
    terms = add_hand(additions, people)
    covered = by_hand = {(term[1], term[2]) for term in terms if term[4] < REIGN_ENDS}
    for find_terms in (office_terms, visit_terms):
        for forms, state, wikidata, office, of, title, start, end, source in find_terms(data, additions):
            if (office, of) not in covered:
                person = people.add(forms[0], state, source, wikidata, forms=forms[1:])
                terms.append((person, office, of, title, start, end, source))
        covered = {(term[1], term[2]) for term in terms if term[4] < REIGN_ENDS and
                   term[1] in ("head-of-state", "head-of-government", "foreign-minister")}
    terms += leader_terms(additions, data, people, terms, by_hand)
    add_short_names(additions, names)
    return list(people.rows()), go_on(terms, additions)


def leader_terms(additions, data, people, terms, covered):
    """Leaders whose days REIGN knows and whose full names the additions do, in the office that leads the state."""
    offices = {state: (office, title) for state, office, title in read_table(os.path.join(additions, "leading_offices.tsv"))}
    for _, office, of, title, _, _, source in terms:
        if source == "reign":
            offices.setdefault(of, (office, title))  # an empty one stays: the leading office changed
    held = {(term[0], term[1], term[2]) for term in terms}
    found = []
    for state, surname, start, end in reign_leaders(data, additions):
        office, title = offices.get(state, ("", ""))
        person = people.find_alike(surname, state) if office and (office, state) not in covered else None
        if person and (person["id"], office, state) not in held:
            found.append((person["id"], office, state, title, start, end or REIGN_ENDS, "reign"))
    return apart(found, terms)


def apart(found, terms):
    """Those that overlap no other holder of the office."""
    kept = []
    for one in found:
        others = [term for term in terms + kept if term[1:3] == one[1:3]]
        if all(one[5] <= other[4][:7] or (other[5] and other[5][:7] <= one[4][:7]) for other in others):
            kept.append(one)
    return kept


def go_on(terms, additions):
    """Terms that REIGN cuts off at its own end last until the successor that the additions know, or go on."""
    still = {(office, of) for office, of in read_table(os.path.join(additions, "going_on.tsv"))}
    result = []
    for person, office, of, title, start, end, source in terms:
        if source == "reign" and end == REIGN_ENDS:
            successors = [term[4] for term in terms if term[1:3] == (office, of) and term[4] > REIGN_ENDS]
            end = min(successors) if successors else "" if (office, of) in still else end
        result.append((person, office, of, title, start, end, source))
    return result
