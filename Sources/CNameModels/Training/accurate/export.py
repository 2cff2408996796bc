"""Making the model small, and the file that holds it: fewer subwords, weights of one byte.

The file, little-endian:

    8 bytes     "ENTACC01"
    14 x u32    width, heads, inner, layers, positions, subwords, shapes, shares, elsewheres, width of a shape,
                width of a neighbour, hidden, pieces per word, and the bytes of the list of subwords
    bytes       the list of subwords: UTF-8, a line feed after each, in the order of their numbers
    tensors     in the order of `tensors`, each beginning at a multiple of 64 bytes from the file's start, the gap
                filled with zeros

What a matrix multiplies with is i8 from -63 to 63, in tiles of TILE outputs: of each four inputs in turn, the four
weights of each output of the tile. After it, tensors of their own: f32 scales of the outputs, i32 sums of the outputs'
weights, f32 biases. The embedding of subwords is rows of i8 with an f32 scale each; everything else is f32. The last
layer's weights stand input by input, 16 outputs each, of which the first are the tags'.

Numbers of subwords: 0 padding, 1 unknown, 2 start, 3 separator, 4 mask; then the list's other entries, those of the
base without its unused ones and those with a letter that is not Latin.
"""
import json
import struct
import unicodedata

import numpy as np
import torch

from . import features, subwords, whole
from .network import HEADS, INNER, LAYERS, WIDTH

MAGIC = b"ENTACC01"
SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
TILE = 16
TAG_LANES = 16


def is_latin(piece):
    return all(not letter.isalpha() or "LATIN" in unicodedata.name(letter, "") for letter in piece.removeprefix("##"))


def kept_subwords():
    """The subwords that English news needs, in the order of their numbers, and the base's numbers of all."""
    base = json.load(open(subwords.base_folder() / "tokenizer.json", encoding="utf-8"))["model"]["vocab"]
    pieces = [piece for piece in sorted(base, key=base.get)
              if piece not in SPECIAL and not piece.startswith("[unused") and is_latin(piece)]
    return [*SPECIAL, *pieces], base


def embedded(matrix):
    """The bytes of an embedding and its rows' scales."""
    scales = matrix.abs().amax(1).clamp_min(1e-12) / 127
    return torch.round(matrix / scales[:, None]), scales


def tiles(numbers):
    """A matrix, outputs by inputs, in the order in which it is multiplied."""
    outputs, inputs = numbers.shape
    assert outputs % TILE == 0 and inputs % 16 == 0
    return numbers.reshape(outputs // TILE, TILE, inputs // 4, 4).transpose(0, 2, 1, 3)


def tensors(state, kept, base):
    """The file's tensors in order."""
    numbers, scales = embedded(state["subwords.weight"][[base[piece] for piece in kept]])
    yield numbers, "i1"
    yield scales, "<f4"
    yield state["positions.weight"][:subwords.LENGTH], "<f4"
    for name in ("written", "share", "elsewhere", "embedding_norm"):
        yield from floats(state, name)
    for layer in range(LAYERS):
        for name in ("attention", "projection", "attention_norm", "inner", "outer", "outer_norm"):
            yield from (floats if name.endswith("norm") else matrix)(state, f"layers.{layer}.{name}")
    yield state["shape.weight"], "<f4"
    yield state["neighbours.weight"], "<f4"
    yield from matrix(state, "hidden")
    last = torch.zeros(state["tags.weight"].shape[1] + 1, TAG_LANES)
    last[:-1, :len(state["tags.bias"])] = state["tags.weight"].T
    last[-1, :len(state["tags.bias"])] = state["tags.bias"]
    yield last, "<f4"


def floats(state, name):
    for part in ("weight", "bias"):
        if f"{name}.{part}" in state:
            yield state[f"{name}.{part}"], "<f4"


def matrix(state, name):
    numbers, scales = whole.weights_of(state[f"{name}.weight"])
    yield torch.from_numpy(tiles(numbers.numpy()).copy()), "i1"
    yield scales, "<f4"
    yield numbers.sum(1), "<i4"
    yield state[f"{name}.bias"], "<f4"


def write(path, state, kept, base):
    """Writes the file."""
    vocabulary = "".join(piece + "\n" for piece in kept).encode()
    sizes = (WIDTH, HEADS, INNER, LAYERS, subwords.LENGTH, len(kept), features.SHAPE_COUNT, features.SHARE_COUNT,
             features.ELSEWHERE_COUNT, state["shape.weight"].shape[1], state["neighbours.weight"].shape[1],
             len(state["hidden.bias"]), subwords.PIECES_PER_WORD, len(vocabulary))
    out = bytearray(MAGIC + struct.pack(f"<{len(sizes)}I", *sizes) + vocabulary)
    for tensor, kind in tensors({name: tensor.detach() for name, tensor in state.items()}, kept, base):
        out.extend(bytes(-len(out) % 64))
        out.extend(np.ascontiguousarray(tensor.numpy(), kind).tobytes())
    open(path, "wb").write(out)
    return len(out)
