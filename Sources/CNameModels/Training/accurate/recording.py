"""What a network makes of some sentences, layer by layer: the numbers that tests of another program compare with."""
import numpy as np
import torch

from . import subwords, tags, whole

SENTENCES = [
    "Amina Diallo of the African Development Bank flew from Lagos to Geneva on Monday .".split(),
    "The Beşiktaş striker , 27 , told REUTERS that NATO 's deputy chief had met her in the U.S. on Friday .".split(),
]
SHOWN = 8


@torch.inference_mode()
def rows(network, word_pieces):
    """The rows of the sentences as one sequence: embedded, and after each layer; and the tags' scores."""
    network.eval()
    marked = [np.zeros((len(sentence), tags.COUNT), np.float32) for sentence in SENTENCES]
    (sequence,) = subwords.packed(subwords.pieces_of(SENTENCES, marked, word_pieces))
    ids, written, places, neighbours, _ = map(torch.from_numpy, subwords.collated([sequence]))
    shapes = written[..., 0] * 2 + written[..., 1]
    x = network.subwords(ids) + network.positions.weight[: ids.shape[1]]
    x = x + network.written(shapes) + network.share(written[..., 2]) + network.elsewhere(written[..., 3])
    x = network.embedding_norm(x)
    found = [x[0]]
    for layer in network.layers:
        x = layer(x, (ids > -1)[:, None, None, :])
        found.append(x[0])
    return ids[0], found, network(ids, written, places, neighbours)


def write(path, network, word_pieces, kept, base):
    """Writes the sentences, their subwords, and of each row the first SHOWN numbers, in floats and in whole numbers."""
    numbers = {base[piece]: number for number, piece in enumerate(kept)}
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        for sentence in SENTENCES:
            out.write("sentence " + " ".join(sentence).replace(" 's", "'s") + "\n")
        for name, is_whole in (("float", False), ("whole", True)):
            whole.compute_in_whole_numbers(network, is_whole)
            ids, layers, scores = rows(network, word_pieces)
            if not is_whole:
                out.write("subwords " + " ".join(str(numbers[int(number)]) for number in ids) + "\n")
            for layer, states in enumerate(layers):
                for state in states:
                    out.write(f"{name} {layer} " + " ".join(f"{value:.5f}" for value in state[:SHOWN].tolist()) + "\n")
            for row in scores:
                out.write(f"{name} tags " + " ".join(f"{value:.5f}" for value in row.tolist()) + "\n")
