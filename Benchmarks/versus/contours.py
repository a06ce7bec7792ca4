"""Lines at 20 levels, and the bands between them, by contourpy on a grid of 1000x1000."""
import contourpy
import numpy as np

from common import timed

x = np.linspace(-6, 6, 1000)
xx, yy = np.meshgrid(x, x)
z = (xx * xx + yy - 11) ** 2 + (xx + yy * yy - 7) ** 2
levels = 1000 ** (np.arange(20) / 19)


def trace():
    generator = contourpy.contour_generator(x, x, z, name="serial")
    count = 0
    for level in levels:
        count += sum(len(line) for line in generator.lines(level))
    for lower, upper in zip(levels, levels[1:]):
        count += sum(len(points) for points in generator.filled(lower, upper)[0])
    return count


print("points", timed(trace))
