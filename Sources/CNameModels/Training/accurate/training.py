"""Learning: what is read in a pass, in which batches, at which rate; and reading text with what was learnt."""
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from . import subwords, tags, text
from .network import Network


class Learning:
    """What can be chosen."""

    passes = 4
    seed = 1
    encoder_rate = 1e-4
    new_rate = 1e-3
    warm_share = 0.06
    batch = 2200
    masked = 0.05
    capitals = 0.08
    headlines = 0.04
    swapped = 0.15
    packed = 0.75
    teacher_share = 0.4


def lesson(documents, names, word_pieces, options, random):
    """The batches of one pass: documents in sequences of several lengths, sentences in capitals, persons renamed."""
    sequences = []
    for document in documents:
        words = [sentence.words for sentence in document]
        marked = [tags.probabilities(sentence, options.teacher_share) for sentence in document]
        if names and random.random() < options.swapped:
            words = swapped(document, names, random)
        pieces = subwords.pieces_of(words, marked, word_pieces)
        if len(document) > 1 and random.random() < options.packed:
            sequences += subwords.packed(pieces, random.choice((64, 96, subwords.LENGTH - 2, subwords.LENGTH - 2)))
        else:
            sequences += [[piece] for piece in pieces]
        for row, known in zip(words, marked):
            chance = random.random()
            if chance < options.capitals:
                row = [word.upper() for word in row]
            elif chance < options.capitals + options.headlines:
                row = [word[0].upper() + word[1:] if len(word) > 3 else word for word in row]
            else:
                continue
            sequences += [[piece] for piece in subwords.pieces_of([row], [known], word_pieces)]
    random.shuffle(sequences)
    result = []
    for start in range(0, len(sequences), 1500):
        pool = sequences[start:start + 1500]
        result += [[pool[place] for place in batch] for batch in subwords.batches(pool, options.batch)]
    random.shuffle(result)
    return result


def swapped(document, names, random):
    """The words of a document whose persons have other names, the same word always by the same one."""
    given, family = names
    others, result = {}, []
    for sentence in document:
        words = list(sentence.words)
        for name in sentence.names:
            if name.kind != "PER":
                continue
            parts = [place for place in range(name.start, name.end) if len(words[place]) > 2 and words[place].istitle()]
            for place in parts:
                last = place == parts[-1]
                words[place] = others.setdefault(sentence.words[place], random.choice(family if last else given))
        result.append(words)
    return result


def personal_names(path):
    """Given names and family names of names.txt, of one word each."""
    lists, section = {}, None
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if line.startswith("["):
            section = lists.setdefault(line[1:-1], [])
        elif section is not None and line and line.isalpha():
            section.append(line)
    return lists["given names"], lists["family names"]


def tensors(batch, masked=0.0, random=None):
    return [torch.from_numpy(array) for array in subwords.collated(batch, masked, random)]


def learn(network, documents, development, names, output, options, pause_file=None):
    """Trains a network and writes it to `output`/model.pt; goes on from `output`/checkpoint.pt where there is one."""
    word_pieces = subwords.WordPieces()
    encoder = {id(parameter) for parameter in network.encoder_parameters()}
    groups = [
        ([p for p in network.parameters() if id(p) in encoder and p.ndim > 1], options.encoder_rate, 0.01),
        ([p for p in network.parameters() if id(p) in encoder and p.ndim == 1], options.encoder_rate, 0.0),
        ([p for p in network.parameters() if id(p) not in encoder], options.new_rate, 0.01),
    ]
    optimizer = torch.optim.AdamW(
        [{"params": parameters, "lr": rate, "weight_decay": decay} for parameters, rate, decay in groups], fused=True)
    checkpoint, done = os.path.join(output, "checkpoint.pt"), 0
    if os.path.exists(checkpoint):
        state = torch.load(checkpoint)
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["random"])
        done = state["passes"]
        print(f"going on after pass {done}", flush=True)
    for number in range(done, options.passes):
        chance = random.Random(f"{options.seed} {number}")
        batches = lesson(documents, names, word_pieces, options, chance)
        network.train()
        started, slept, total, seen = time.time(), 0.0, 0.0, 0
        for place, batch in enumerate(batches):
            while pause_file and os.path.exists(pause_file):
                time.sleep(2)
                slept += 2
            gone = (number + place / len(batches)) / options.passes
            share = min(gone / options.warm_share, (1 - gone) / (1 - options.warm_share))
            for group, (_, rate, _) in zip(optimizer.param_groups, groups):
                group["lr"] = rate * max(0.01, share)
            ids, written, places, neighbours, marked = tensors(batch, options.masked, chance)
            loss = F.cross_entropy(network(ids, written, places, neighbours), marked)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            total += loss.item()
            seen += ids.numel()
            if place % 50 == 49:
                speed = seen / (time.time() - started - slept)
                print(f"{number + 1}: {place + 1}/{len(batches)}, loss {total / 50:.4f}, {speed:.0f}/s", flush=True)
                total = 0.0
        state = {"network": network.state_dict(), "optimizer": optimizer.state_dict(),
                 "random": torch.get_rng_state(), "passes": number + 1}
        torch.save(state, checkpoint + ".new")
        os.replace(checkpoint + ".new", checkpoint)
        print(f"pass {number + 1} done in {time.time() - started - slept:.0f} s", flush=True)
        for name, texts in development.items():
            print("  " + line_of(name, text.score(texts, named(network, texts, word_pieces))), flush=True)
    torch.save(network.state_dict(), os.path.join(output, "model.pt"))
    return network


def load(*paths):
    """A network from the file that `learn` wrote; of several, the mean of their weights."""
    states = [torch.load(path) for path in paths]
    network = Network()
    network.load_state_dict({name: sum(state[name] for state in states) / len(states) for name in states[0]})
    return network


@torch.inference_mode()
def scores(network, documents, word_pieces, limit=subwords.LENGTH - 2, batch=3000):
    """For each document and sentence, the log probabilities of its words' tags."""
    network.eval()
    sequences, owners = [], []
    for number, document in enumerate(documents):
        pieces = subwords.pieces_of(
            [sentence.words for sentence in document], [tags.probabilities(sentence, 0) for sentence in document],
            word_pieces)
        for sequence in subwords.packed(pieces, limit):
            sequences.append(sequence)
            owners.append(number)
    result = [[np.zeros((len(sentence.words), tags.COUNT), np.float32) for sentence in d] for d in documents]
    for places in subwords.batches(sequences, batch):
        ids, written, words, neighbours, _ = tensors([sequences[place] for place in places])
        rows = F.log_softmax(network(ids, written, words, neighbours), -1).numpy()
        first = 0
        for place in places:
            for piece in sequences[place]:
                count = len(piece.subwords)
                result[owners[place]][piece.sentence][piece.start:piece.start + count] = rows[first:first + count]
                first += count
    return result


def names_by(scores_of_documents, documents, vote=True):
    """The names that scores spell, with the document's vote on each name's kind."""
    result = []
    for document, rows in zip(documents, scores_of_documents):
        found = [tags.decoded(row) for row in rows]
        result.append(tags.voted(document, found, rows) if vote else found)
    return result


def named(network, documents, word_pieces, vote=True):
    """For each document and sentence, the names that a network finds."""
    return names_by(scores(network, documents, word_pieces), documents, vote)


def line_of(name, measures):
    kinds = "  ".join(f"{kind} {measures[kind][2]:.1f}" for kind in text.KINDS)
    precision, recall, f1 = measures["micro"]
    return f"{name:<9} {kinds}  micro {f1:.2f} (P {precision:.1f}, R {recall:.1f})"
