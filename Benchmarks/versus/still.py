"""One still by matplotlib: python still.py DATA.csv PICTURE.png [TRAJECTORY.csv]

The whole of a run: SGD of 600 updates, or the states in a trajectory file.
"""
import sys

from common import descend, samples
from figure import Figure

x, y = samples(sys.argv[1])
if len(sys.argv) > 3:
    import pandas

    states = pandas.read_csv(sys.argv[3], usecols=["w", "b"])[["w", "b"]].to_numpy()
else:
    states = descend(x, y)
picture = Figure(x, y, states)
picture.show(len(states) - 1)
picture.figure.savefig(sys.argv[2])
