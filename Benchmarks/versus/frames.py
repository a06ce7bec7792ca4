"""Frames of SGD by matplotlib: python frames.py savefig|blit DATA.csv COUNT FOLDER

The frames are spread evenly over the run's 601 states. `savefig` reuses all artists and saves the
figure; `blit` draws what stands still once, restores it, draws what moves, and lets Pillow write the
pixels. Reports the seconds of all frames but the first.
"""
import pathlib
import sys
import time

import numpy as np

from common import descend, samples
from figure import Figure

how, data, count, folder = sys.argv[1], sys.argv[2], int(sys.argv[3]), pathlib.Path(sys.argv[4])
folder.mkdir(parents=True, exist_ok=True)
x, y = samples(data)
states = descend(x, y)
picture = Figure(x, y, states, animated=how == "blit")

if how == "savefig":
    def save(path):
        picture.figure.savefig(path)
else:
    from PIL import Image

    canvas = picture.figure.canvas
    canvas.draw()
    ground = canvas.copy_from_bbox(picture.figure.bbox)

    def save(path):
        canvas.restore_region(ground)
        for artist in picture.moving:
            picture.figure.draw_artist(artist)
        pixels = np.asarray(canvas.buffer_rgba())[:, :, :3]
        Image.fromarray(pixels).save(path, compress_level=1)

for number, index in enumerate(np.linspace(0, len(states) - 1, count).astype(int)):
    if number == 1:
        start = time.perf_counter()
    picture.show(index)
    save(folder / f"{number:04}.png")
print("seconds", time.perf_counter() - start)
