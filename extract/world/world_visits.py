"""Heads of state and government: REIGN knows their days, the visits to the US (HistoryAtState) their full names and titles."""
import csv
import io
import os
import re
import unicodedata

from world_text import bare, read_table, split

TITLES = (
    ("Prime Minister-elect", None), ("President-elect", None), ("Crown Prince", None), ("Vice President", None),
    ("Prime Minister", "head-of-government"), ("Premier", "head-of-government"), ("Chancellor", "head-of-government"),
    ("Taoiseach", "head-of-government"), ("President", "head-of-state"), ("King", "head-of-state"),
    ("Queen", "head-of-state"), ("Sultan", "head-of-state"), ("Amir", "head-of-state"), ("Emir", "head-of-state"),
    ("Pope", "head-of-state"), ("Prince", "head-of-state"), ("Grand Duke", "head-of-state"), ("Emperor", "head-of-state"),
)
RANKS = re.compile(r"^(?:(?:General|Gen\.|Lieutenant|Lt\.|Colonel|Col\.|Major|Captain|Field Marshal|Marshal|Rear Admiral|"
                   r"Brigadier|Flight|Dr\.|Doctor|Sir|Mr\.|Mrs\.|Mme\.|Alhaji|Sheikh|Sheik|Shaikh|Ratu|Dato|Datuk|"
                   r"Haji|El Hadj|Chief|Interim|Acting) )+")
FIRST_YEAR = 1980


def state_codes(additions):
    """Codes by the English names of the states."""
    codes = {"korea south": "KOR", "united kingdom": "GBR", "the bahamas": "BHS", "the gambia": "GMB", "burma": "MMR",
             "germany federal republic of": "DEU", "congo democratic republic of the": "COD", "yugoslavia": "YUG",
             "congo republic of the": "COG", "micronesia": "FSM", "holy see": "VAT", "ireland": "IRL"}
    for row in read_table(os.path.join(additions, "states.tsv")):
        for name in split(row[4]):
            codes.setdefault(bare(name.rstrip("!")), row[0])
    return codes


def read_csv(path):
    with open(path, "rb") as file:
        data = file.read()
    lines = []
    for line in data.splitlines(keepends=True):  # the encoding changes from line to line
        try:
            lines.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            lines.append(line.decode("latin-1"))
    return list(csv.DictReader(io.StringIO("".join(lines))))


def plain(name):
    return unicodedata.normalize("NFC", name.replace("’", "'").replace("‘", "'"))


def visitors(data, additions):
    """Rows (state, name, office, title, day) of visits since 1980."""
    codes = state_codes(additions)
    for row in read_csv(os.path.join(data, "..", "events", "foreign-leader-visits-to-us.csv")):
        state = codes.get(bare(row["from"]))
        visitor = plain(row["visitor"]).strip()
        title, office = next(((t, o) for t, o in TITLES if visitor.startswith(t + " ")), (None, None))
        if not state or not office or row["start_date"] < str(FIRST_YEAR):
            continue
        name = visitor[len(title):].strip() if title not in ("King", "Queen", "Sultan", "Prince", "Pope", "Emperor") else visitor
        name = RANKS.sub("", name)
        if len(name.split()) > 1 and re.fullmatch(r"[\w.'\- ]+", name) and " and " not in name:
            yield state, name, office, title, row["start_date"]


def reign_leaders(data, additions):
    """Rows (state, surname, start day, end month) since 1980."""
    known = {row[0] for row in read_table(os.path.join(additions, "states.tsv"))}
    cow = reign_names(additions)
    for row in read_csv(os.path.join(data, "leaders-reign.csv")):
        state = cow.get(row["stateabb"], row["stateabb"])
        if state not in known or (row["eyear"] and int(row["eyear"]) < FIRST_YEAR):
            continue
        start = f"{row['syear']}-{int(row['smonth']):02}-{int(row['sdate']):02}"
        end = f"{row['eyear']}-{int(row['emonth']):02}" if row["eyear"] else ""
        yield state, bare(row["leader"]), start, end


def reign_names(additions):
    """ISO codes by the abbreviations of the Correlates of War project, where they differ."""
    return {row[0]: row[1] for row in read_table(os.path.join(additions, "correlates_of_war.tsv"))}


def forms_of(name, surname):
    """The name, without initials, and in the short form of the press: "Alvaro Colom Caballeros", "Alvaro Colom"."""
    words = name.split()
    last = [word for word in words if set(bare(word).split()) <= set(surname)]
    short = [words[0]] + last if not words[0].endswith(".") and words[0] not in last else words
    plain_words = [word for place, word in enumerate(words) if place == 0 or not re.fullmatch(r"[A-Z]\.", word)]
    return tuple(dict.fromkeys((" ".join(plain_words), name, " ".join(short))))


def visit_terms(data, additions):
    """Terms of leaders that both know: the surname and a visit in office must fit one leader only."""
    visits = list(visitors(data, additions))
    for state, surname, start, end in reign_leaders(data, additions):
        words = surname.split()
        found = sorted({(name, office, title) for of, name, office, title, day in visits
                        if of == state and start <= day <= (end or "2021") + "-99" and set(words) <= set(bare(name).split())})
        if words and found and len({office for _, office, _ in found}) == 1:
            name, office, title = max(found, key=lambda one: sum(v[1] == one[0] for v in visits))
            yield forms_of(name, words), state, "", office, state, title, start, end or "2021-02", "reign"
