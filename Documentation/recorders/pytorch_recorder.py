import torch

torch.set_default_dtype(torch.float64)
torch.manual_seed(1)
x = torch.arange(-3, 3, 0.1).unsqueeze(1)
y = x - 1 + 0.1 * torch.randn(x.shape)
with open("points.csv", "w") as data:
    print("x,y", *(f"{u.item()},{v.item()}" for u, v in zip(x, y)), sep="\n", file=data)

model = torch.nn.Linear(1, 1)
torch.nn.init.constant_(model.weight, -15)
torch.nn.init.constant_(model.bias, -10)
criterion = torch.nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

file = open("torch.csv", "w")
print("epoch,iteration,w,b,loss,total_loss", file=file)

@torch.no_grad()
def record(epoch, iteration, loss=""):
    total_loss = criterion(model(x), y).item()
    row = epoch, iteration, model.weight.item(), model.bias.item(), loss, total_loss
    print(*row, sep=",", file=file, flush=True)

iteration = 0
for epoch in range(10):
    for batch in torch.arange(len(x)).split(20):
        loss = criterion(model(x[batch]), y[batch])
        record(epoch, iteration, loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        iteration += 1
record(epoch + 1, iteration)
