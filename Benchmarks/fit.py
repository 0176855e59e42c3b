"""Fits the weights of `Likeness` to pairs from the three generators; prints its table in Swift.

usage: fit.py BENCH > ../Sources/Stories/Recognise/LikenessWeights.swift   (wants numpy)

The regression is logistic over the features and their products, with a penalty on their squares.
"""
import json, os, subprocess, sys, tempfile

import numpy as np

from newswire import desks, edits, rewrites
from newswire.stream import stream

SEEDS = {"edits": [11, 79, 301, 401], "rewrites": [12, 77, 78, 302], "desks": [13, 14, 16, 303]}
PENALTY = 20.0


def articles(kind, seed):
    if kind == "desks":
        return desks.stream(seed)[:2]
    return stream(seed, 60, edits.copy if kind == "edits" else rewrites.copy)


def pairs(bench, kind, seed):
    """Features of each article beside each of its candidates, whether they are one story, and what they count."""
    items, truth = articles(kind, seed)
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        for item in items:
            file.write(json.dumps(item, ensure_ascii=False) + "\n")
        file.flush()
        lines = subprocess.run([bench, "pairs", file.name], capture_output=True, text=True, check=True).stdout.splitlines()
    rows, same = [], []
    for line in lines:
        one, other, features = line.split("\t")
        rows.append([float(f) for f in features.split(",")])
        same.append(truth[one] == truth[other])
    return np.array(rows), np.array(same)


def expanded(x):
    size = x.shape[1]
    return np.hstack([np.ones((len(x), 1)), x] + [x[:, i:i + 1] * x[:, i:] for i in range(size)])


def fit(x, y, weight):
    scale = x.std(0)
    scale[0] = 1
    scale[scale == 0] = 1
    z = x / scale
    beta = np.zeros(z.shape[1])
    ridge = np.full(len(beta), PENALTY)
    ridge[0] = 0
    for _ in range(25):
        p = 1 / (1 + np.exp(-np.clip(z @ beta, -30, 30)))
        gradient = z.T @ (weight * (y - p)) - ridge * beta
        hessian = (z * (weight * p * (1 - p))[:, None]).T @ z + np.diag(ridge + 1e-9)
        step = np.linalg.solve(hessian, gradient)
        beta += step
        if np.abs(step).max() < 1e-4:
            break
    return beta / scale


if __name__ == "__main__":
    xs, ys, ws = [], [], []
    for kind, seeds in SEEDS.items():
        for seed in seeds:
            x, y = pairs(sys.argv[1], kind, seed)
            xs.append(x), ys.append(y)
            # What is rare in a generator counts twice.
            ws.append(np.where(y == (kind == "rewrites"), 2.0, 1.0) if kind != "edits" else np.ones(len(y)))
    x, y, w = np.vstack(xs), np.concatenate(ys).astype(float), np.concatenate(ws)
    beta = fit(expanded(x), y, w)
    size = x.shape[1]
    print("// Made by Benchmarks/fit.py.\n\nextension Likeness {")
    print(f"    static let bias: Float = {beta[0]:.4g}\n    static let single: [Float] = [")
    single = [f"{b:.4g}" for b in beta[1:size + 1]]
    print("        " + ", ".join(single) + ",\n    ]")
    print("    /// Of the products of a feature with itself and each behind it, a line a feature.\n    static let products: [Float] = [")
    at = size + 1
    for i in range(size):
        row = [f"{b:.4g}" for b in beta[at:at + size - i]]
        for start in range(0, len(row), 12):
            print("        " + ", ".join(row[start:start + 12]) + ",")
        at += size - i
    print("    ]\n}")
