"""Multiplying in small whole numbers, as the program does: weights from -63 to 63, with numbers from 0 to 127.

A processor adds eight products in 16 bits: of 16 inputs in turn those whose number leaves 0 or 1 when divided by 4, and
the others. The positive and the negative weights among them may each sum to 258, since 258 * 127 still fits; the few
rows with more get a greater scale. In training what is rounded away is
taken for no change (the straight-through estimator: Bengio, Leonard and Courville, 2013,
https://arxiv.org/abs/1308.3432), so that the network learns to do with less.
"""
import torch
import torch.nn.functional as F
from torch import nn

WEIGHT_STEPS, INPUT_STEPS = 63, 127
GREATEST_SUM = 32767 // INPUT_STEPS


def weights_of(matrix):
    """The whole numbers of a matrix and its rows' scales."""
    scales = matrix.abs().amax(1).clamp_min(1e-12) / WEIGHT_STEPS
    while True:
        numbers = torch.round(matrix / scales[:, None])
        excess = greatest_sums(numbers) / GREATEST_SUM
        if (excess <= 1).all():
            return numbers, scales
        scales = torch.where(excess > 1, scales * excess, scales)


def greatest_sums(numbers):
    """For each row, the most that weights of one sign sum to among the eight whose products are added in 16 bits."""
    eights = numbers.reshape(len(numbers), -1, 4, 2, 2)
    return torch.maximum(eights.clamp_min(0).sum((2, 4)), (-eights).clamp_min(0).sum((2, 4))).flatten(1).amax(1)


def rounded_rows(rows):
    """Rows of inputs as they are after they have been whole numbers."""
    low = rows.amin(-1, keepdim=True).clamp_max(0)
    high = rows.amax(-1, keepdim=True).clamp_min(1e-12)
    steps = INPUT_STEPS / (high - low)
    zero = torch.floor(-low * steps + 0.5)
    return (torch.clamp(torch.round(rows * steps + zero), 0, INPUT_STEPS) - zero) / steps


class Matrix(nn.Linear):
    """A linear layer that computes in floats or, with `is_whole`, as if in whole numbers."""

    is_whole = False

    def forward(self, rows):
        if not self.is_whole:
            return F.linear(rows, self.weight, self.bias)
        with torch.no_grad():
            numbers, scales = weights_of(self.weight)
            lost_weight = numbers * scales[:, None] - self.weight
            lost = rounded_rows(rows) - rows
        return F.linear(rows + lost, self.weight + lost_weight, self.bias)


def compute_in_whole_numbers(network, is_whole=True):
    """Makes all of a network's matrices compute as if in whole numbers, or in floats again."""
    for module in network.modules():
        if isinstance(module, Matrix):
            module.is_whole = is_whole
