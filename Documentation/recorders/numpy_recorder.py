import csv
import numpy as np

x = np.arange(-3, 3, 0.1)
y = x - 1 + 0.1 * np.random.default_rng(1).standard_normal(x.size)
np.savetxt("points.csv", np.column_stack([x, y]), "%.17g", ",", header="x,y", comments="")

w, b = -15.0, -10.0
with open("numpy.csv", "w", newline="") as file:
    recorder = csv.writer(file)
    recorder.writerow(["iteration", "w", "b", "total_loss"])
    for iteration in range(51):
        error = w * x + b - y
        recorder.writerow([iteration, float(w), float(b), float(np.mean(error**2))])
        w, b = w - 0.1 * np.mean(2 * error * x), b - 0.1 * np.mean(2 * error)
