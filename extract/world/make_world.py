#!/usr/bin/env python3
"""Makes the tables of this folder from the hand-made additions and a folder of public data.

    make_world.py DATA     makes states, names, organisations, people and terms (see README.md on DATA)
    make_world.py --check  looks for mistakes in the tables that are here
"""
import os
import sys

sys.dont_write_bytecode = True  # the folder is compiled into the program

import world_check
import world_names
import world_people
from world_text import write_table

HERE = os.path.dirname(os.path.abspath(__file__))


def make(data):
    additions = os.path.join(HERE, "additions")
    names = world_names.Names()
    states = world_names.add_states(additions, names)
    world_names.add_places(additions, names)
    organisations = world_names.add_organisations(additions, names)
    world_names.add_territories(additions, names, organisations)
    world_names.add_ministries(additions, organisations)
    world_names.add_media(additions, names)
    people, terms = world_people.make(additions, data, names)
    tables = {"states.tsv": states, "names.tsv": names.reduced(), "organisations.tsv": organisations,
              "people.tsv": people, "terms.tsv": terms}
    for file, rows in tables.items():
        write_table(os.path.join(HERE, file), world_check.COLUMNS[file], rows)


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    if arguments[0] == "--check":
        complaints = world_check.check(HERE)
        print("\n".join(complaints + [f"{len(complaints)} complaints"]))
        return 1 if complaints else 0
    make(arguments[0])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
