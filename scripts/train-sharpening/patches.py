"""Patches of recorded screens, damaged and as they were, for training the network that draws text anew."""

import io
from pathlib import Path

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter
from scipy.signal import fftconvolve

SETS = ["screens", "fresh-screens", "late-screens", "held-screens", "held2-screens", "held3-screens",
        "held4-screens", "held5-screens", "pool-screens"]
PATCH = 96
MARGIN = 24
PATCHES_A_VISIT = 24
TRIES = 12
# Share of neighbours that differ by so many levels where there is text.
EDGE, EDGES = 40, 0.03
REACH = 15


def luma(picture):
    """Grey levels of an RGB picture (height x width x 3, levels 0..255)."""
    return picture @ np.array([0.299, 0.587, 0.114], np.float32)


def to_image(picture):
    return Image.fromarray(np.clip(np.round(picture), 0, 255).astype(np.uint8))


def blurred(picture, sigma):
    return np.stack([gaussian_filter(picture[..., c], sigma, mode="nearest") for c in range(3)], -1)


def compressed(picture, quality, subsampling):
    data = io.BytesIO()
    to_image(picture).save(data, "JPEG", quality=int(quality), subsampling=subsampling)
    data.seek(0)
    return np.asarray(Image.open(data).convert("RGB"), dtype=np.float32)


def shrunk(picture, scale, random):
    """Shrunk and blown up again, each with one of the usual filters."""
    height, width = picture.shape[:2]
    down = [Image.BOX, Image.BILINEAR, Image.BICUBIC, Image.LANCZOS][random.integers(4)]
    up = [Image.BILINEAR, Image.BICUBIC, Image.LANCZOS, Image.BICUBIC][random.integers(4)]
    small = to_image(picture).resize((max(1, round(width * scale)), max(1, round(height * scale))), down)
    return np.asarray(small.resize((width, height), up), dtype=np.float32)


def moved(picture, length, angle):
    kernel = np.zeros((2 * REACH + 1, 2 * REACH + 1))
    for t in np.linspace(-length / 2, length / 2, 61):
        x, y = REACH + t * np.cos(angle), REACH + t * np.sin(angle)
        i, j = int(y), int(x)
        kernel[i:i + 2, j:j + 2] += np.outer([1 - (y - i), y - i], [1 - (x - j), x - j])
    kernel /= kernel.sum()
    padded = np.pad(picture, ((REACH, REACH), (REACH, REACH), (0, 0)), mode="edge")
    return np.stack([fftconvolve(padded[..., c], kernel, mode="valid") for c in range(3)], -1)


def noised(picture, sigma, random):
    channels = 1 if random.random() < 0.5 else 3
    return np.clip(picture + random.normal(0, sigma, picture.shape[:2] + (channels,)), 0, 255)


def damaged(picture, random):
    """One kind of damage of a random strength, now and then with another: mostly shrinking, JPEG and noise."""
    kind = random.random()
    if kind < 0.04:
        picture = blurred(picture, random.uniform(0.6, 3.2))
    elif kind < 0.38:
        picture = shrunk(picture, random.uniform(0.3, 0.75), random)
        if random.random() < 0.25:
            picture = compressed(picture, random.uniform(40, 95), 0)
    elif kind < 0.72:
        quality = random.uniform(4, 35) if random.random() < 0.8 else random.uniform(35, 70)
        picture = compressed(picture, quality, 2 if random.random() < 0.7 else 0)
    elif kind < 0.99:
        picture = noised(picture, random.uniform(5, 65), random)
        if random.random() < 0.2:
            picture = blurred(picture, random.uniform(0.4, 1))
    else:
        picture = moved(picture, random.uniform(2.5, 9), random.uniform(0, np.pi))
    return np.clip(np.round(picture), 0, 255).astype(np.float32)


def patches(fixtures, count, seed):
    """Two arrays of `count` grey patches (uint8, PATCH x PATCH): damaged, and what they were."""
    random = np.random.default_rng(seed)
    files = [file for name in SETS for file in sorted(Path(fixtures, name, "images").glob("*.png")) if "__" not in file.name]
    order = random.permutation(len(files))
    given, wanted = (np.zeros((count, PATCH, PATCH), np.uint8) for _ in range(2))
    made = visit = 0
    while made < count:
        screen = np.asarray(Image.open(files[order[visit % len(files)]]).convert("RGB"), dtype=np.float32)
        visit += 1
        for _ in range(PATCHES_A_VISIT if min(screen.shape[:2]) > PATCH + 2 * MARGIN else 0):
            sharp = cut_with_text(screen, random)
            if sharp is None or made == count:
                continue
            if random.random() < 0.3:
                sharp = 255 - sharp
            inner = slice(MARGIN, MARGIN + PATCH)
            given[made] = np.round(luma(damaged(sharp, random)))[inner, inner]
            wanted[made] = np.round(luma(sharp))[inner, inner]
            made += 1
    return given, wanted


def cut_with_text(screen, random):
    """A part of the screen in which something is written, with a margin; None where none was met."""
    height, width = screen.shape[:2]
    edges = np.abs(np.diff(luma(screen), axis=1)) > EDGE
    for _ in range(TRIES):
        y = random.integers(MARGIN, height - PATCH - MARGIN + 1)
        x = random.integers(MARGIN, width - PATCH - MARGIN + 1)
        if edges[y:y + PATCH, x:x + PATCH].mean() > EDGES:
            return screen[y - MARGIN:y + PATCH + MARGIN, x - MARGIN:x + PATCH + MARGIN]
    return None
