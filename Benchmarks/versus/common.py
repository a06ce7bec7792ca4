"""What the rivals share: the data, the trajectory, and how a time is reported."""
import time

import numpy as np


def samples(path):
    """The inputs and the targets of a CSV file with the columns x and y."""
    return np.loadtxt(path, delimiter=",", skiprows=1, unpack=True)


def descend(x, y, epochs=10, learning_rate=0.1):
    """The states (w, b) of SGD from (-15, -10), one sample to an update."""
    w, b = -15.0, -10.0
    states = [(w, b)]
    for _ in range(epochs):
        for xi, yi in zip(x.tolist(), y.tolist()):
            error = w * xi + b - yi
            w, b = w - learning_rate * 2 * error * xi, b - learning_rate * 2 * error
            states.append((w, b))
    return np.array(states)


def timed(work):
    """Does some work and reports its seconds; returns its result."""
    start = time.perf_counter()
    result = work()
    print("seconds", time.perf_counter() - start)
    return result
