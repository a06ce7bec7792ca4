"""lossmap's picture as matplotlib draws it: the map, the data and the loss, 1280x720."""
import matplotlib

matplotlib.use("agg")
# Agg cannot take a path of a million points in one piece.
matplotlib.rcParams["agg.path.chunksize"] = 20000
import matplotlib.pyplot as plt
import numpy as np

LEVELS = [0.02, 0.1, 0.5, 2, 5, 20, 50, 200, 500, 1000]


class Figure:
    """Everything is drawn once; `show` only moves what changes from frame to frame."""

    def __init__(self, x, y, states, animated=False):
        self.x, self.y, self.states = x, y, states
        w, b = states.T
        # The mean squared error from its sums, in O(1) a state.
        self.losses = (
            np.mean(x * x) * w * w + b * b + np.mean(y * y)
            + 2 * (np.mean(x) * w * b - np.mean(x * y) * w - np.mean(y) * b)
        )
        self.figure = plt.figure(figsize=(12.8, 7.2), dpi=100)
        grid = self.figure.add_gridspec(
            2, 2, width_ratios=[3, 2], left=0.07, right=0.97, top=0.86, bottom=0.08, hspace=0.4)
        self.map = self.figure.add_subplot(grid[:, 0])
        self.data = self.figure.add_subplot(grid[0, 1])
        self.loss = self.figure.add_subplot(grid[1, 1])
        self.draw_still()
        self.make_moving(animated)

    def draw_still(self):
        low, high = self.states.min(axis=0), self.states.max(axis=0)
        margin = 0.25 * (high - low)
        w, b = (np.linspace(low[i] - margin[i], high[i] + margin[i], 200) for i in (0, 1))
        ww, bb = np.meshgrid(w, b)
        # The same quadratic on the grid.
        x, y = self.x, self.y
        surface = (
            np.mean(x * x) * ww * ww + bb * bb + np.mean(y * y)
            + 2 * (np.mean(x) * ww * bb - np.mean(x * y) * ww - np.mean(y) * bb)
        )
        top = max(surface.max(), 2 * LEVELS[-1])
        self.map.contourf(ww, bb, surface, [0, *LEVELS, top], cmap="Blues", norm="symlog")
        lines = self.map.contour(ww, bb, surface, LEVELS, colors="#6E8A9C", linewidths=0.8)
        self.map.clabel(lines, fontsize=8)
        self.map.set(title="Loss over the parameters", xlabel="w (slope)", ylabel="b (intercept)")
        best = np.polyfit(x, y, 1)
        self.map.plot(*best, "k+")
        self.map.plot(*self.states[0], "o", mfc="none", mec="#0072B2")
        self.data.scatter(x, y, s=12, color="#5A6872")
        self.data.set(title="Data", xlabel="x", ylabel="y", xlim=(-3.2, 3.2), ylim=(-6, 4))
        self.loss.set(
            title="Loss", xlabel="updates", ylabel="loss", yscale="log",
            xlim=(0, len(self.states) - 1),
            ylim=(self.losses.min() / 2, self.losses.max() * 2))
        self.figure.suptitle("Stochastic gradient descent", x=0.07, ha="left", weight="bold")

    def make_moving(self, animated):
        style = dict(color="#0072B2", animated=animated)
        self.halo, = self.map.plot([], [], lw=5, color="white", animated=animated)
        self.path, = self.map.plot([], [], lw=2.2, **style)
        self.dot, = self.map.plot([], [], "o", **style)
        self.line, = self.data.plot([], [], lw=2.2, **style)
        self.sample, = self.data.plot([], [], "o", color="black", animated=animated)
        self.curve, = self.loss.plot([], [], lw=2.2, **style)
        self.now, = self.loss.plot([], [], "o", **style)
        self.counter = self.figure.text(0.97, 0.95, "", ha="right", size=14, animated=animated)
        self.moving = [
            self.halo, self.path, self.dot, self.line, self.sample, self.curve, self.now,
            self.counter]

    def show(self, index):
        """Sets everything that moves to one state."""
        w, b = self.states[:index + 1].T
        ends = np.array([-3.2, 3.2])
        self.halo.set_data(w, b)
        self.path.set_data(w, b)
        self.dot.set_data(w[-1:], b[-1:])
        self.line.set_data(ends, w[-1] * ends + b[-1])
        at = index % len(self.x)
        self.sample.set_data(self.x[at:at + 1], self.y[at:at + 1])
        self.curve.set_data(np.arange(index + 1), self.losses[:index + 1])
        self.now.set_data([index], self.losses[index:index + 1])
        self.counter.set_text(f"update {index}   loss {self.losses[index]:.4f}")
