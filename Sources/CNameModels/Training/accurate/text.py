"""Text with its names marked: files, documents, sentences, and their words as Entente's tokenizer has them.

A file has one token a line with a tab and its tag (O, or B- and I- with PER, LOC, ORG), an empty line between sentences
and a line -DOCSTART- before each document.
"""
import dataclasses
import re

KINDS = ("PER", "LOC", "ORG")
POSSESSIVE = {"'s", "’s", "'S", "’S"}
PRINTED = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}


@dataclasses.dataclass
class Name:
    """A name: its first word, the word after its last, and its kind."""

    start: int
    end: int
    kind: str


@dataclasses.dataclass
class Sentence:
    """A sentence: the file's tokens and tags, its words, the names in words, and a teacher's probabilities of tags."""

    tokens: list
    tags: list
    words: list = dataclasses.field(default_factory=list)
    words_of_token: list = dataclasses.field(default_factory=list)
    names: list = dataclasses.field(default_factory=list)
    taught: object = None

    def __post_init__(self):
        for token in self.tokens:
            first = len(self.words)
            self.words += words_of(token)
            self.words_of_token.append((first, len(self.words)))
        for first, last, kind in spans(self.tags):
            start, end = self.words_of_token[first][0], self.words_of_token[last - 1][1]
            while end - start > 1 and self.words[end - 1] in POSSESSIVE:
                end -= 1
            self.names.append(Name(start, end, kind))

    def tags_of(self, names):
        """Tags of the file's tokens for names in words; a token counts where all its words are in the name."""
        tags = ["O"] * len(self.tokens)
        for name in names:
            inside = [
                token
                for token, (first, last) in enumerate(self.words_of_token)
                if first < name.end and last > name.start
                and all(name.start <= word < name.end or self.words[word] in POSSESSIVE for word in range(first, last))
            ]
            for place, token in enumerate(range(inside[0], inside[-1] + 1) if inside else []):
                tags[token] = ("I-" if place else "B-") + name.kind
        return tags


def words_of(token):
    """The words of a file's token: a hyphen is a word of its own, as Entente's tokenizer has it."""
    token = PRINTED.get(token, token)
    if len(token) == 1 or not any(letter.isalnum() for letter in token):
        return [token]
    return [part for part in re.split("([-‐‑])", token) if part]


def spans(tags):
    """The names that tags of tokens spell, as conlleval reads them: (first token, token after the last, kind)."""
    found, start, kind = [], None, None
    for index, tag in enumerate([*tags, "O"]):
        if start is not None and not (tag[0] == "I" and tag[2:] == kind):
            found.append((start, index, kind))
            start = None
        if tag[0] == "B" or (tag[0] == "I" and start is None):
            start, kind = index, tag[2:]
    return found


def read(path):
    """The documents of a file, each a list of sentences."""
    documents, document, tokens, tags = [], [], [], []

    def close_sentence():
        nonlocal tokens, tags
        if tokens:
            document.append(Sentence(tokens, tags))
        tokens, tags = [], []

    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\r\n")
            if line.startswith("-DOCSTART-"):
                close_sentence()
                if document:
                    documents.append(document)
                document = []
            elif not line.strip():
                close_sentence()
            else:
                fields = line.split("\t")
                tokens.append(fields[0])
                tags.append(fields[-1])
    close_sentence()
    return documents + [document] if document else documents


def write(path, documents, found):
    """Writes documents with the names that were found in place of those that were marked."""
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        for document, names_of_sentences in zip(documents, found):
            out.write("-DOCSTART-\tO\n\n")
            for sentence, names in zip(document, names_of_sentences):
                out.writelines(f"{token}\t{tag}\n" for token, tag in zip(sentence.tokens, sentence.tags_of(names)))
                out.write("\n")


def score(documents, found):
    """Precision, recall and F1 in per cent, by kind and together ("micro"), of exact matches in the file's tokens."""
    right, wrong, missed = ({kind: 0 for kind in KINDS} for _ in range(3))
    for document, names_of_sentences in zip(documents, found):
        for sentence, names in zip(document, names_of_sentences):
            marked, read_as = set(spans(sentence.tags)), set(spans(sentence.tags_of(names)))
            for _, _, kind in marked & read_as:
                right[kind] += 1
            for _, _, kind in read_as - marked:
                wrong[kind] += 1
            for _, _, kind in marked - read_as:
                missed[kind] += 1

    def measures(kinds):
        hits, false, lost = (sum(count[kind] for kind in kinds) for count in (right, wrong, missed))
        precision, recall = hits / max(1, hits + false), hits / max(1, hits + lost)
        return 100 * precision, 100 * recall, 200 * hits / max(1, 2 * hits + false + lost)

    return {**{kind: measures([kind]) for kind in KINDS}, "micro": measures(KINDS)}
