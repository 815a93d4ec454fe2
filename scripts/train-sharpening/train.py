"""Trains the network that draws the text of damaged screens anew, on the recorded screens of test/fixtures.

  apt-get install python3-torch python3-scipy python3-pil
  python3 scripts/train-sharpening/train.py [--minutes 20] [--out shared/features/sharpening-network.ts]

The sets held6 and later are left out: they judge the result. The network works on blocks of 2 x 2 pixels (sub-pixel
convolution, Shi et al. 2016); each layer between is added to what it was made of (He et al. 2016).
"""

import argparse
import json
import math
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from patches import PATCH, patches

ROOT = Path(__file__).resolve().parents[2]
CHANNELS = 24
LAYERS_BETWEEN = 5
PATCHES = 40_000
JUDGED = 600
BATCH = 24
CROP = 48
RATE = 2e-3
LEAK = 0.1
GAIN = 3
# The signs of shared/learned/weight-signs.ts: a weight is one of 91 steps of its channel's scale.
SIGNS = [sign for sign in map(chr, range(33, 127)) if sign not in "'\"\\"][:91]
MOST = 45


class SharpeningNetwork(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Conv2d(4, CHANNELS, 3, padding=1)
        self.between = nn.ModuleList(nn.Conv2d(CHANNELS, CHANNELS, 3, padding=1) for _ in range(LAYERS_BETWEEN))
        self.last = nn.Conv2d(CHANNELS, 4, 3, padding=1)
        for layer in self.layers():
            nn.init.kaiming_normal_(layer.weight, a=LEAK)
        self.last.weight.data.mul_(0.05)
        nn.init.zeros_(self.last.bias)

    def layers(self):
        return [self.first, *self.between, self.last]

    def forward(self, levels):
        planes = F.leaky_relu(self.first(F.pixel_unshuffle(GAIN * levels, 2)), LEAK)
        for layer in self.between:
            planes = (planes + F.leaky_relu(layer(planes), LEAK)) * math.sqrt(0.5)
        return levels + F.pixel_shuffle(self.last(planes), 2)


def tensor(levels):
    return torch.from_numpy(levels.astype(np.float32) / 255 - 0.5)[:, None]


def loss_of(made, wanted):
    """Distance of levels (Charbonnier), and of the steps between neighbours."""
    near = torch.sqrt((made - wanted) ** 2 + 1e-4).mean()
    across = (made.diff(dim=-1) - wanted.diff(dim=-1)).abs().mean()
    down = (made.diff(dim=-2) - wanted.diff(dim=-2)).abs().mean()
    return near + 0.5 * (across + down)


def decibels(made, wanted):
    return -10 * math.log10(((made - wanted) ** 2).mean().item())


def train(network, given, wanted, minutes):
    random = np.random.default_rng(1)
    optimizer = torch.optim.Adam(network.parameters(), lr=RATE)
    start, step = time.time(), 0
    while (done := (time.time() - start) / (60 * minutes)) < 1:
        for group in optimizer.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * done)) + 1e-5
        chosen = random.integers(JUDGED, len(given), BATCH)
        y, x = 2 * random.integers(0, (PATCH - CROP) // 2 + 1, 2)
        inputs, targets = (tensor(levels[chosen, y:y + CROP, x:x + CROP]) for levels in (given, wanted))
        if random.random() < 0.5:
            inputs, targets = -inputs, -targets
        optimizer.zero_grad()
        loss_of(network(inputs), targets).backward()
        nn.utils.clip_grad_norm_(network.parameters(), 0.5)
        optimizer.step()
        step += 1
    with torch.no_grad():
        inputs, targets = tensor(given[:JUDGED]), tensor(wanted[:JUDGED])
        print(f"{step} steps; {decibels(inputs, targets):.2f} dB damaged, {decibels(network(inputs), targets):.2f} dB drawn anew")


def stored(network):
    biases, scales, weights = [], [], []
    for layer in network.layers():
        for channel, bias in zip(layer.weight.detach().numpy(), layer.bias.detach().numpy()):
            scale = float(np.abs(channel).max()) / MOST
            steps = np.clip(np.round(channel / scale), -MOST, MOST).astype(int)
            biases.append(float(f"{bias:.4g}"))
            scales.append(float(f"{scale:.5g}"))
            weights.extend(SIGNS[step + MOST] for step in steps.ravel())
    facts = f"  channels: {CHANNELS},\n  layers: {LAYERS_BETWEEN + 2},\n  biases: {json.dumps(biases)},\n  scales: {json.dumps(scales)},\n"
    head = "/** Made by scripts/train-sharpening; format it with `npx biome check --write`. */\n"
    return f"{head}export const SHARPENING_NETWORK = {{\n{facts}  weights:\n    '{''.join(weights)}',\n}};\n"


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--minutes", type=float, default=20)
    options.add_argument("--out", default=ROOT / "shared/features/sharpening-network.ts")
    asked = options.parse_args()
    torch.manual_seed(1)
    given, wanted = patches(ROOT / "test/fixtures", PATCHES, seed=102)
    mixed = np.random.default_rng(0).permutation(PATCHES)
    network = SharpeningNetwork()
    train(network, given[mixed], wanted[mixed], asked.minutes)
    Path(asked.out).write_text(stored(network))
