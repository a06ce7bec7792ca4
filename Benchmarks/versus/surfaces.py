"""Losses on a grid of 200x200 by NumPy: python surfaces.py quadratic|logistic

The quadratic, of a million samples, is taken at 100 of the 40,000 nodes, and its seconds are
multiplied by 400. Buffers are reused, and those of the logistic model stay in the cache.
"""
import sys
import time

import numpy as np

axis = np.linspace(-4, 4, 200)
generator = np.random.default_rng(1)


def line_losses(x, y, nodes):
    """The mean squared error of a line."""
    error = np.empty_like(x)
    losses = []
    for w, b in nodes:
        np.multiply(x, w, out=error)
        error += b
        error -= y
        losses.append(error @ error / len(x))
    return losses


def logistic_losses(x, y, nodes):
    """The mean cross-entropy of the logistic model: max(z, 0) - z y + ln(1 + exp(-|z|))."""
    z, cost, part = (np.empty_like(x) for _ in range(3))
    losses = []
    for w, b in nodes:
        np.multiply(x, w, out=z)
        z += b
        np.abs(z, out=cost)
        np.negative(cost, out=cost)
        np.exp(cost, out=cost)
        np.log1p(cost, out=cost)
        np.maximum(z, 0, out=part)
        cost += part
        z *= y
        cost -= z
        losses.append(cost.mean())
    return losses


nodes = [(w, b) for b in axis for w in axis]
if sys.argv[1] == "quadratic":
    x = np.linspace(-3, 3, 1_000_000)
    y = x - 1 + 0.1 * generator.standard_normal(len(x))
    work, nodes, scale = line_losses, nodes[::400], 400
else:
    x = np.linspace(-3, 3, 10_000)
    y = (generator.random(len(x)) < 1 / (1 + np.exp(1 - 3 * x))).astype(float)
    work, scale = logistic_losses, 1
start = time.perf_counter()
losses = work(x, y, nodes)
print("seconds", (time.perf_counter() - start) * scale)
print("first", losses[0])
