"""Terms of the collection "officeholders": offices that take part in diplomacy, in the words of the press."""
import os
import re
import unicodedata

PLAIN = {
    "President": ("head-of-state", "President"),
    "Supreme Leader": ("supreme-leader", "Leader"),
    "Emperor": ("head-of-state", "Emperor"),
    "Prime Minister": ("head-of-government", "Prime Minister"),
    "Premier": ("head-of-government", "Premier"),
    "Premier of the State Council": ("head-of-government", "Premier"),
    "Vice President": ("vice-president", "Vice President"),
    "Secretary of State": ("foreign-minister", "Secretary of State"),
    "Minister of Foreign Affairs": ("foreign-minister", "Foreign Minister"),
    "Minister for Foreign Affairs": ("foreign-minister", "Foreign Minister"),
    "Secretary of Defence": ("defence-minister", "Secretary of Defense"),
    "Minister of Defence": ("defence-minister", "Defence Minister"),
    "Minister of National Defence": ("defence-minister", "Defence Minister"),
    "Secretary of the Treasury": ("finance-minister", "Treasury Secretary"),
    "Minister of Finance": ("finance-minister", "Finance Minister"),
    "National Security Advisor": ("national-security-advisor", "National Security Adviser"),
    "Director of the National Security Office": ("national-security-advisor", "National Security Adviser"),
    "Minister of Reunification": ("unification-minister", "Unification Minister"),
    "General Secretary of the Chinese Communist Party": ("party-leader", "General Secretary"),
    "Deputy Secretary of Defence": ("deputy-defence-minister", "Deputy Secretary of Defense"),
    "President of the Presidium of the Supreme People's Assembly": (
        "president-of-the-presidium", "President of the Presidium of the Supreme People's Assembly"),
}
OF = {"President of the United Nations General Assembly": "UNGA", "Director-General of the World Trade Organization": "WTO",
      "Deputy Secretary-General of the United Nations": "UN", "Under-Secretary-General of the United Nations": "UN"}
# Courts, provinces, and offices at home that meet nobody abroad.
LEFT_OUT = re.compile(
    r"Court|Chief Justice|Governor of (?!the (?:State |People's )?Bank)|[Mm]ayor|First Lady|Lieutenant|Solicitor|Auditor|"
    r"Head of (?!the Government)|Chairman of the People's Government|Superintendent|Secretary of State of|of Crimea|"
    r"White House (?:Counsel|Cabinet|Deputy|Communications)|Counselor|Secretary of the (?:Navy|Army|Air Force|Interior)|"
    r"Deputy Secretary of (?:Veterans|Housing|Labor|Education|Agriculture|Health|the Interior|Transportation|Homeland)|"
    r"Secretary of (?:Veterans|Housing|Education|Labor)|Deputy Attorney|Assistant Secretary (?:of the Interior|for Health)|"
    r"Small Business|Environmental Protection|Management and Budget|Economic Advisers|Science Advisor|COVID|Comptroller|"
    r"^Minister (?:in [Cc]harge|of State|for the World|for the Tokyo)|Commissioner for Cultural|Councillors|Public Safety|"
    r"Vice Chief of|Commandant|Chief of Naval|Under Secretary of (?:the Army|Energy)|Fair Trade|Corruption|Personnel|"
    r"Censorship|Quality Management|State Price|Drug Safety|Government Legislation|Bureau of Statistics|Academy|"
    r"Vice President of the (?:National People's|International)|Board of Education|Financial Services Commission")
LAST_KNOWN = "2022"    # the collection ends in the summer of 2022
STILL_LIKELY = "2012"  # an open term that began earlier lacks its end


def forms_of(name, country):
    """The name without marks, as the English press has it; for Vietnam, and for the world at large, with them too."""
    plain = "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))
    plain = plain.replace("Đ", "D").replace("đ", "d").replace("ø", "o").replace("ı", "i").replace("\u200f", "")
    return (plain,) if country == "JPN" or plain == name else (plain, name)


def office_of(country, position):
    """Office, title, and what it is an office of; nothing for offices that are left out."""
    if country == "IGO":
        of = OF.get(position)
        return (position.split(" of ")[0].lower().replace(" ", "-"), position.split(" of ")[0], of) if of else None
    if position in PLAIN:
        return (*PLAIN[position], country)
    if LEFT_OUT.search(position):
        return None
    title = position[0].upper() + position[1:]
    office = re.sub(r"[^a-z0-9]+", "-", position.lower()).strip("-")
    return office, title, country


def office_terms(data, _):
    """Rows (forms of the name, state, wikidata, office, of, title, start, end, source)."""
    with open(os.path.join(data, "officeholders.tsv"), encoding="utf-8") as file:
        lines = file.read().splitlines()[1:]
    for line in lines:
        country, position, name, wikidata, start, end, _ = (line.split("\t") + [""] * 7)[:7]
        found = office_of(country, position)
        forms = forms_of(name, country)
        latin = re.fullmatch(r"[A-Za-z.,' -]+ [A-Za-z.,' -]+", forms[0])  # a few are in Cyrillic
        if not found or not latin or not start or (not end and start < STILL_LIKELY):
            continue
        office, title, of = found
        state = "" if country == "IGO" else country
        yield forms, state, wikidata, office, of, title, start, end or LAST_KNOWN, "wikidata"
