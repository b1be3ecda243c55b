"""What is wrong with the finished tables: malformed rows, unknown ids, names of two owners, overlapping terms."""
import collections
import os
import re
import unicodedata

from world_text import fold, read_table

COLUMNS = {
    "states.tsv": ("code", "wikidata", "name", "from", "to", "source"),
    "names.tsv": ("language", "name", "use", "id", "risk", "source"),
    "organisations.tsv": ("id", "state", "members", "wikidata", "name", "source"),
    "people.tsv": ("id", "name", "wikidata", "state", "names", "source"),
    "terms.tsv": ("person", "office", "of", "title", "start", "end", "source"),
}
USES = {"state", "demonym", "people", "seat", "place", "organisation", "person", "media", "territory"}
SOURCES = {"hand", "wikidata", "reign", "geonames"}
DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
WIKIDATA = re.compile(r"Q[1-9]\d*")
# Offices that one person holds at a time.
SINGLE = {"head-of-state", "head-of-government", "foreign-minister", "un-secretary-general"}


def check_form(folder, file, complain):
    path = os.path.join(folder, file)
    with open(path, "rb") as stream:
        text = stream.read().decode("utf-8")
    lines = text.split("\n")
    if lines[0] != "# " + "\t".join(COLUMNS[file]):
        complain(file, "the first line does not name the columns", lines[0])
    if "\r" in text or not text.endswith("\n") or unicodedata.normalize("NFC", text) != text:
        complain(file, "not NFC, not LF, or no line end at the end", "")
    body = [line for line in lines[1:-1]]
    for line in body:
        cells = line.split("\t")
        if len(cells) != len(COLUMNS[file]) or any(cell != cell.strip() or not cell for cell in cells):
            complain(file, "malformed row", line)
        elif cells[-1] not in SOURCES:
            complain(file, "unknown source", line)
    for line, count in collections.Counter(body).items():
        if count > 1:
            complain(file, "twice", line)
    if body != sorted(body, key=lambda line: line.split("\t")):
        complain(file, "not sorted", "")


def check_states(rows, complain):
    for code, wikidata, _, start, end, _ in rows:
        check_dates("states.tsv", code, start, end, complain)
        if not re.fullmatch("[A-Z]{3}", code) or (wikidata and not WIKIDATA.fullmatch(wikidata)):
            complain("states.tsv", "malformed code or id", code)


def check_dates(file, what, start, end, complain):
    for date in (start, end):
        if date and not DATE.fullmatch(date):
            complain(file, "malformed date", f"{what} {date}")
    if start and end and start[:len(end)] > end[:len(start)]:
        complain(file, "ends before it starts", f"{what} {start} {end}")


def check_organisations(rows, states, complain):
    for owner, state, members, _, name, _ in rows:
        for code in [state] + members.split("|"):
            if code and code not in states:
                complain("organisations.tsv", "unknown state", f"{owner} {code}")
        if "/" in owner and owner.split("/")[0] in states and owner.split("/")[0] != state:
            complain("organisations.tsv", "state differs from the id", owner)


def check_names(rows, states, organisations, people, complain):
    owners = collections.defaultdict(set)
    known = {"organisation": organisations, "territory": organisations, "person": people}
    for language, name, use, owner, risk, _ in rows:
        if language not in ("en", "vi", "*") or use not in USES or risk not in ("", "word"):
            complain("names.tsv", "unknown language, use or risk", f"{language} {name} {use}")
        if use != "media" and owner and owner not in known.get(use, states):
            complain("names.tsv", "unknown id", f"{name} {owner}")
        if not owner and use != "place":
            complain("names.tsv", "no id", name)
        for one in ("en", "vi") if language == "*" else (language,):
            owners[one, fold(name), name.isupper()].add((use, owner))
    for (language, name, _), found in sorted(owners.items()):
        if len(found) > 1:
            complain("names.tsv", "one name, several owners", f"{language} {name} {sorted(found)}")


def check_people(rows, states, complain):
    forms = collections.defaultdict(set)
    for owner, name, wikidata, state, names, _ in rows:
        for code in state.split("|"):
            if code and code not in states:
                complain("people.tsv", "unknown state", f"{owner} {code}")
        if wikidata and not WIKIDATA.fullmatch(wikidata):
            complain("people.tsv", "malformed id", f"{owner} {wikidata}")
        for form in [name] + [form for form in names.split("|") if form]:
            if len(re.split(r"[\s-]+", form)) < 2 and "-" in owner:
                complain("people.tsv", "not a full name", f"{owner} {form}")
            forms[fold(form)].add((owner, state, wikidata))
    for form, found in sorted(forms.items()):  # namesakes of one state must be known by their Wikidata ids
        if len({(state, wikidata or "unknown") for _, state, wikidata in found}) < len(found) or (
                len(found) > len({state for _, state, _ in found}) and any(not wikidata for _, _, wikidata in found)):
            complain("people.tsv", "one name, several people of a state", f"{form} {sorted(found)}")
    for owner, count in collections.Counter(row[0] for row in rows).items():
        if count > 1:
            complain("people.tsv", "id twice", owner)


def check_terms(rows, people, owners, complain):
    offices = collections.defaultdict(list)
    for person, office, of, title, start, end, _ in rows:
        if person not in people or of not in owners:
            complain("terms.tsv", "unknown person or state", f"{person} {of}")
        check_dates("terms.tsv", f"{person} {office} {of}", start, end, complain)
        if office in SINGLE:
            offices[office, of].append((start, end or "9999", person))
    for (office, of), terms in sorted(offices.items()):
        terms.sort()
        for one, other in zip(terms, terms[1:]):
            if other[0][:len(one[1])] < one[1][:len(other[0])]:
                complain("terms.tsv", "overlap", f"{of} {office} {one} {other}")


def check(folder):
    """Complaints, one a line; none when all is well."""
    complaints = []

    def complain(file, what, where):
        complaints.append(f"{file}: {what}: {where}")

    tables = {}
    for file in COLUMNS:
        check_form(folder, file, complain)
    if any("malformed row" in complaint for complaint in complaints):
        return complaints  # the rows mean nothing
    for file in COLUMNS:
        tables[file] = read_table(os.path.join(folder, file), len(COLUMNS[file]))
    states = {row[0] for row in tables["states.tsv"]}
    organisations = {row[0] for row in tables["organisations.tsv"]}
    people = {row[0] for row in tables["people.tsv"]}
    check_states(tables["states.tsv"], complain)
    check_organisations(tables["organisations.tsv"], states, complain)
    check_names(tables["names.tsv"], states, organisations, people, complain)
    check_people(tables["people.tsv"], states, complain)
    check_terms(tables["terms.tsv"], people, states | organisations, complain)
    return complaints
