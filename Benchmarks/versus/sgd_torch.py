"""SGD on 60 samples, one to an update, by PyTorch: python sgd_torch.py DATA.csv EPOCHS"""
import sys

import torch

from common import samples, timed

torch.set_default_dtype(torch.float64)
# More threads only get in each other's way on a single sample.
torch.set_num_threads(1)
# Taken apart beforehand: indexing a tensor costs as much as an operation on it.
data = [(torch.tensor(x), torch.tensor(y)) for x, y in zip(*samples(sys.argv[1]))]
w = torch.tensor(-15.0, requires_grad=True)
b = torch.tensor(-10.0, requires_grad=True)
optimizer = torch.optim.SGD([w, b], lr=0.1)


def descend(epochs):
    for _ in range(epochs):
        for x, y in data:
            loss = (w * x + b - y) ** 2
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


descend(2)
epochs = int(sys.argv[2])
timed(lambda: descend(epochs))
print("updates", epochs * len(data))
