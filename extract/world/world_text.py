"""Reading and writing of the world's tables, and the folding of names that the lookup does too."""
import re
import unicodedata

# "hòa" and "hoà", "hòe" and "hoè", "thúy" and "thuý" are one spelling: the tone moves to the second vowel.
_TONES = {"o": "oòóỏõọ", "u": "uùúủũụ", "a": "aàáảãạ", "e": "eèéẻẽẹ", "y": "yỳýỷỹỵ"}
_PAIRS = {first + second: _TONES[plain][0] + _TONES[second][tone]
          for plain, seconds in (("o", "ae"), ("u", "y")) for second in seconds
          for tone, first in enumerate(_TONES[plain]) if tone}
_PAIR = re.compile("|".join(_PAIRS))


def fold(name):
    """A name without case, with the newer tone placement, hyphens as spaces."""
    plain = unicodedata.normalize("NFC", name).casefold()
    plain = _PAIR.sub(lambda found: _PAIRS[found.group()], plain)
    return re.sub(r"[\s\-–]+", " ", plain).strip()


def bare(name):
    """Letters and digits only, without any marks: what ids are made of."""
    plain = name.replace("Đ", "D").replace("đ", "d").replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L")
    plain = unicodedata.normalize("NFKD", plain.replace("'", "").replace("’", "")).casefold()
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", " ", plain).strip()


def slug(name):
    return bare(name).replace(" ", "-")


def capitals(name):
    """Positions of the capital letters: they must be capital in the text too."""
    return {place for place, letter in enumerate(name) if letter.isupper()}


def cells_of(line):
    return [cell.strip() for cell in unicodedata.normalize("NFC", line.rstrip("\n")).split("\t")]


def read_table(path, width=None):
    """Rows of a table as lists of cells, "-" and missing cells as ""; comment and empty lines are passed over."""
    rows = []
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    header = next(line for line in lines if line.startswith("#"))
    count = width or len(cells_of(header[1:]))
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        cells = [("" if cell == "-" else cell) for cell in cells_of(line)]
        if len(cells) > count:
            raise ValueError(f"{path}: {len(cells)} cells instead of {count}: {line}")
        rows.append(cells + [""] * (count - len(cells)))
    return rows


def split(cell):
    return [part.strip() for part in cell.split("|") if part.strip()]


def write_table(path, columns, rows):
    """Rows (tuples of strings) sorted, "-" for what is empty."""
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("# " + "\t".join(columns) + "\n")
        for row in sorted(set(tuple(cell or "-" for cell in row) for row in rows)):
            file.write(unicodedata.normalize("NFC", "\t".join(row)) + "\n")
