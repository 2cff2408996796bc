"""Tags of words: outside of any name, or the beginning, inside, last or only word of one (BILOU).

They are numbered as in NameTag.swift.
Ratinov and Roth, "Design challenges and misconceptions in named entity recognition", CoNLL 2009,
https://aclanthology.org/W09-1119/
"""
import collections

import numpy as np

from .text import KINDS, Name

COUNT = 1 + 4 * len(KINDS)
BEGINNING, INSIDE, LAST, ONLY = range(4)
_FORBIDDEN = -1e4


def _kind(tag):
    return (tag - 1) // 4 if tag else None


def _starts(tag):
    return tag == 0 or (tag - 1) % 4 in (BEGINNING, ONLY)


def _ends(tag):
    return tag == 0 or (tag - 1) % 4 in (LAST, ONLY)


def is_legal(previous, tag):
    """Whether one tag may stand right after another."""
    return _starts(tag) if _ends(previous) else not _starts(tag) and _kind(previous) == _kind(tag)


_LEGAL = np.array([[0.0 if is_legal(a, b) else _FORBIDDEN for b in range(COUNT)] for a in range(COUNT)], np.float32)
_FIRST = np.array([0.0 if _starts(tag) else _FORBIDDEN for tag in range(COUNT)], np.float32)
_FINAL = np.array([0.0 if _ends(tag) else _FORBIDDEN for tag in range(COUNT)], np.float32)


def of_names(names, count):
    """The tags of a sentence of `count` words whose names are known."""
    result = [0] * count
    for name in names:
        base = 1 + 4 * KINDS.index(name.kind)
        for word in range(name.start, name.end):
            result[word] = base + INSIDE
        result[name.start] = base + BEGINNING
        result[name.end - 1] = base + (ONLY if name.end - name.start == 1 else LAST)
    return result


def probabilities(sentence, teacher_share):
    """What a network is to say of a sentence's words: the marked tags, mixed with a teacher's where there is one."""
    rows = np.zeros((len(sentence.words), COUNT), np.float32)
    rows[np.arange(len(rows)), of_names(sentence.names, len(rows))] = 1
    if sentence.taught is None:
        return rows
    return (1 - teacher_share) * rows + teacher_share * sentence.taught


def decoded(scores):
    """The names of the best legal row of tags: Viterbi over a sentence's log probabilities, words by tags."""
    count = len(scores)
    best = scores[0] + _FIRST
    back = np.zeros((count, COUNT), np.int64)
    for word in range(1, count):
        paths = best[:, None] + _LEGAL
        back[word] = paths.argmax(0)
        best = paths.max(0) + scores[word]
    tag = int((best + _FINAL).argmax())
    row = [tag]
    for word in range(count - 1, 0, -1):
        tag = int(back[word, tag])
        row.append(tag)
    return _names(row[::-1])


def _names(row):
    names, start = [], 0
    for word, tag in enumerate(row):
        if tag == 0:
            continue
        if _starts(tag):
            start = word
        if _ends(tag):
            names.append(Name(start, word + 1, KINDS[_kind(tag)]))
    return names


def voted(document, names_of_sentences, scores_of_sentences):
    """Gives all names of a document that are written alike the kind that most probability speaks for."""
    votes = collections.defaultdict(lambda: np.zeros(len(KINDS)))

    def text(sentence, name):
        return tuple(sentence.words[name.start:name.end])

    for sentence, names, scores in zip(document, names_of_sentences, scores_of_sentences):
        for name in names:
            kinds = np.exp(scores[name.start:name.end, 1:]).reshape(name.end - name.start, len(KINDS), 4).sum(2)
            votes[text(sentence, name)] += kinds.mean(0)
    return [
        [Name(name.start, name.end, KINDS[int(votes[text(sentence, name)].argmax())]) for name in names]
        for sentence, names in zip(document, names_of_sentences)
    ]
