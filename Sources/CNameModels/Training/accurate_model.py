"""Makes the accurate name tagger: fine-tunes the six-layer MiniLM on text whose names are marked.

    python3 -m venv venv && venv/bin/pip install -r accurate-requirements.txt
    alias tagger='venv/bin/python accurate_model.py'

The model that Entente ships with, and the file that it reads:

    tagger train --train *.tsv --passes 4 --seed 1 --batch 2200 --dev held-out.tsv --output one
    tagger score --model one/model.pt --dev held-out.tsv
    tagger export --model one/model.pt --dev held-out.tsv --output accurate.ner
    tagger record --model one/model.pt --output encoder.txt

Of several models the mean of their weights is taken. A network may learn from another's labels (`label`, --taught) and
may learn to compute in whole numbers (--whole); neither was needed.

Training goes on from its last whole pass when it is started again.
"""
import argparse
import os
import pathlib

os.environ["TOKENIZERS_PARALLELISM"] = "false"

HERE = pathlib.Path(__file__).resolve().parent


def train(options):
    import numpy as np
    import torch
    from accurate import network, text, training, whole

    learning = training.Learning()
    learning.passes, learning.seed, learning.batch = options.passes, options.seed, options.batch
    learning.encoder_rate *= options.rate
    learning.new_rate *= options.rate
    os.makedirs(options.output, exist_ok=True)
    documents = []
    for path in options.train:
        read = text.read(path)
        if options.taught:
            rows = iter(np.exp(np.load(pathlib.Path(options.taught, pathlib.Path(path).stem + ".npy"))))
            for document in read:
                for sentence in document:
                    sentence.taught = np.array([next(rows) for _ in sentence.words], np.float32)
        documents += read
    if options.folds:
        documents = [d for number, d in enumerate(documents) if number % options.folds != options.without]
    development = {pathlib.Path(path).stem: text.read(path) for path in options.dev}
    names = training.personal_names(HERE.parent / "names.txt")
    torch.manual_seed(options.seed)
    start = training.load(*options.start) if options.start else network.pretrained()
    whole.compute_in_whole_numbers(start, options.whole)
    training.learn(start, documents, development, names, options.output, learning, options.pause_file)


def score(options):
    from accurate import subwords, text, training

    networks = [training.load(path) for path in options.model]
    word_pieces = subwords.WordPieces()
    for path in options.dev:
        documents = text.read(path)
        rows = mean([training.scores(network, documents, word_pieces) for network in networks])
        for vote in (False, True):
            found = training.names_by(rows, documents, vote)
            print(training.line_of(pathlib.Path(path).stem, text.score(documents, found)), "voted" if vote else "")


def label(options):
    """Labels files, each to a file of its name; beside it, the log probabilities of all words' tags."""
    import numpy as np
    from accurate import subwords, text, training

    networks = [training.load(path) for path in options.model]
    word_pieces = subwords.WordPieces()
    os.makedirs(options.output, exist_ok=True)
    number = 0
    for path in options.input:
        documents = text.read(path)
        if options.crossed:
            rows = [None] * len(documents)
            for fold, network in enumerate(networks):
                mine = [place for place in range(len(documents)) if (number + place) % len(networks) == fold]
                found = training.scores(network, [documents[place] for place in mine], word_pieces)
                for place, sentences in zip(mine, found):
                    rows[place] = sentences
            number += len(documents)
        else:
            rows = mean([training.scores(network, documents, word_pieces) for network in networks])
        found = training.names_by(rows, documents)
        output = pathlib.Path(options.output, pathlib.Path(path).name)
        text.write(output, documents, found)
        np.save(output.with_suffix(".npy"), np.concatenate([row for sentences in rows for row in sentences]))
        print(training.line_of(output.stem, text.score(documents, found)), flush=True)


def export(options):
    from accurate import export, subwords, text, training, whole

    network = training.load(*options.model)
    kept, base = export.kept_subwords()
    development = {pathlib.Path(path).stem: text.read(path) for path in options.dev}
    for step, pieces, is_whole in (
        ("in floats", subwords.WordPieces(), False), (f"{len(kept)} subwords", subwords.WordPieces(kept), False),
        ("in whole numbers", subwords.WordPieces(kept), True)):
        whole.compute_in_whole_numbers(network, is_whole)
        for name, documents in development.items():
            print(training.line_of(name, text.score(documents, training.named(network, documents, pieces))), step)
    size = export.write(options.output, network.state_dict(), kept, base)
    print(f"wrote {options.output}: {size} bytes")


def record(options):
    """Writes what the network makes of some sentences, layer by layer, for the tests of the program that runs it."""
    from accurate import export, recording, subwords, training

    network = training.load(*options.model)
    kept, base = export.kept_subwords()
    recording.write(options.output, network, subwords.WordPieces(kept), kept, base)


def mean(scores):
    """The mean of several networks' scores."""
    return [[sum(rows) / len(rows) for rows in zip(*sentences)] for sentences in zip(*scores)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threads", type=int, default=2)
    commands = parser.add_subparsers(required=True)

    command = commands.add_parser("train")
    command.add_argument("--train", nargs="+", required=True)
    command.add_argument("--dev", nargs="*", default=[])
    command.add_argument("--output", required=True)
    command.add_argument("--start", nargs="*", help="models whose mean to begin with, in place of the pretrained one")
    command.add_argument("--taught", help="the folder that `label` wrote for the same files")
    command.add_argument("--passes", type=int, default=4)
    command.add_argument("--rate", type=float, default=1, help="what the learning rates are multiplied by")
    command.add_argument("--seed", type=int, default=1)
    command.add_argument("--batch", type=int, default=2200, help="the greatest number of subwords learnt from at once")
    command.add_argument("--folds", type=int, default=0)
    command.add_argument("--without", type=int, default=0, help="the fold that is not learnt from")
    command.add_argument("--whole", action="store_true", help="learn to compute in whole numbers")
    command.add_argument("--pause-file", help="training sleeps while this file is there")
    command.set_defaults(run=train)

    command = commands.add_parser("score")
    command.add_argument("--model", nargs="+", required=True)
    command.add_argument("--dev", nargs="+", required=True)
    command.set_defaults(run=score)

    command = commands.add_parser("label")
    command.add_argument("--model", nargs="+", required=True)
    command.add_argument("--crossed", action="store_true", help="each model labels the fold that it has not seen")
    command.add_argument("--input", nargs="+", required=True)
    command.add_argument("--output", required=True)
    command.set_defaults(run=label)

    command = commands.add_parser("export")
    command.add_argument("--model", nargs="+", required=True)
    command.add_argument("--dev", nargs="*", default=[])
    command.add_argument("--output", required=True)
    command.set_defaults(run=export)

    command = commands.add_parser("record")
    command.add_argument("--model", nargs="+", required=True)
    command.add_argument("--output", required=True)
    command.set_defaults(run=record)

    options = parser.parse_args()
    import torch

    torch.set_num_threads(options.threads)
    options.run(options)


if __name__ == "__main__":
    main()
