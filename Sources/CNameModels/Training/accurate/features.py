"""How words are written: what an uncased encoder cannot see of them, given back to it as small numbers.

For each word: its shape, whether a sentence begins with it, the share of capitals in its sentence, and how the word is
written elsewhere in the document.
"""
import collections

BOUNDARY = 0
SHAPE_COUNT = 20
SHARE_COUNT = 3
ELSEWHERE_COUNT = 4

_MARKS = {
    **dict.fromkeys(".!?", 12), **dict.fromkeys(",;", 13), **dict.fromkeys("-‐‑–—", 14),
    **dict.fromkeys("\"'“”‘’`«»", 15), **dict.fromkeys("()[]{}", 16),
}
_OPENING = {".", "!", "?", '"', "“", "”", "‘", "`", ":", "…", "—", "–", "--", "•", "*"}


def shape(word):
    """The shape of a word: a number from 1 below SHAPE_COUNT; BOUNDARY stands for no word."""
    first = word[0]
    if not any(letter.isalnum() for letter in word):
        return _MARKS.get(first, 18)
    if word in ("'s", "’s", "'S", "’S"):
        return 17
    if first.isdigit():
        return 9 if all(not letter.isalpha() for letter in word) else 11
    upper = sum(letter.isupper() for letter in word)
    lower = sum(letter.islower() for letter in word)
    if any(letter.isdigit() for letter in word):
        return 10 if upper else 11
    if upper + lower == 0:
        return 19
    if upper == 0:
        return 1
    if not first.isupper():
        return 8
    if lower == 0:
        if upper == 1:
            return 3
        return 6 if "." in word else 4 if upper == 2 else 5
    return 2 if upper == 1 else 7


def capitals_share(words):
    """1 where most words of a sentence are all capitals, 2 where most begin with one, else 0."""
    words = [word for word in words if len(word) > 1 and word.isalpha()]
    if not words:
        return 0
    if sum(word.isupper() for word in words) > 0.7 * len(words):
        return 1
    return 2 if len(words) > 2 and sum(word[0].isupper() for word in words) > 0.7 * len(words) else 0


def begins(words, index):
    """Whether a word is the first of its sentence, or stands after a mark that a sentence can begin after."""
    return index == 0 or words[index - 1] in _OPENING


def of_document(sentences):
    """For each sentence, given as words, a list of (shape, begins, share, elsewhere) for its words.

    "Elsewhere" is 0 for a word without a capital; else 1 is added where the word stands with a capital inside another
    sentence of the document or again in this one, and 2 where it stands without.
    """
    shares = [capitals_share(words) for words in sentences]
    capitalized, lowered = collections.Counter(), set()
    for words, share in zip(sentences, shares):
        for index, word in enumerate(words):
            if word.islower():
                lowered.add(word)
            elif word[0].isupper() and share == 0 and not begins(words, index):
                capitalized[word.lower()] += 1
    result = []
    for words, share in zip(sentences, shares):
        row = []
        for index, word in enumerate(words):
            first, elsewhere = begins(words, index), 0
            if word[0].isupper():
                low = word.lower()
                others = capitalized[low] - (0 if first or share else 1)
                elsewhere = (1 if others > 0 else 0) + (2 if low in lowered else 0)
            row.append((shape(word), int(first), share, elsewhere))
        result.append(row)
    return result
