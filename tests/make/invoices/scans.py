"""Pictures of pages: as a scanner gives them, a bad one, a telephone, a till."""

from __future__ import annotations

import io
from typing import Final, Literal

import numpy as np
from PIL import Image, ImageFilter

Scan = Literal["clean", "degraded", "photo", "thermal", "fax"]
SCANS: Final[tuple[Scan, ...]] = ("clean", "degraded", "photo", "thermal", "fax")


def scanned(page: Image.Image, way: Scan, seed: int) -> Image.Image:
    """A page's picture; the same for the same seed.

    Degraded: askew by 1 to 3 degrees, pale, noisy, shaded and crushed by JPEG. Photo: in
    perspective on a dark table, with a shadow across it. Thermal: grey dots on paper that faded.
    Fax: black and white only, a little askew, with specks and the black edge of a copier's lid.
    """
    chance = np.random.default_rng(seed)
    page = page.convert("RGB")
    match way:
        case "clean":
            return page
        case "degraded":
            angle = float(chance.uniform(1.0, 3.0)) * (1 if seed % 2 else -1)
            page = page.rotate(
                angle, resample=Image.Resampling.BICUBIC, expand=True, fillcolor="white"
            )
            levels = _pale(page, chance.uniform(0.6, 0.9))
            levels -= np.linspace(0, chance.uniform(10, 40), levels.shape[1])[None, :, None]
            return _jpeg(levels + chance.normal(0, 14, (*levels.shape[:2], 1)), 30)
        case "photo":
            return _photo(page, chance)
        case "fax":
            return _fax(page, chance)
        case "thermal":
            levels = _pale(page.filter(ImageFilter.GaussianBlur(0.6)), 0.62)
            rows = chance.normal(0, 10, (levels.shape[0], 1, 1))  # the head prints row by row
            return _jpeg(levels + rows + chance.normal(0, 9, (*levels.shape[:2], 1)), 55)


def _fax(page: Image.Image, chance: np.random.Generator) -> Image.Image:
    angle = float(chance.uniform(-1.2, 1.2))
    grey = page.convert("L").rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=255)
    levels = np.asarray(grey, dtype=np.float32) + chance.normal(0, 18, (grey.height, grey.width))
    ink = levels < chance.uniform(135, 175)
    ink |= chance.random(ink.shape) < 0.0006
    ink[:, : int(ink.shape[1] * 0.012)] = True
    return Image.fromarray(np.where(ink, 0, 255).astype(np.uint8)).convert("RGB")


def _photo(page: Image.Image, chance: np.random.Generator) -> Image.Image:
    width, height = page.size
    margin = 0.06
    whole = (int(width * (1 + 2 * margin)), int(height * (1 + 2 * margin)))
    left, top = width * margin, height * margin

    def near(x: float, y: float) -> tuple[float, float]:
        dx, dy = chance.uniform(-0.028, 0.028, 2)
        return left + x + dx * width, top + y + dy * height

    seen = [near(0, 0), near(width, 0), near(width, height), near(0, height)]
    flat = [(0.0, 0.0), (width, 0.0), (float(width), float(height)), (0.0, height)]
    table = Image.new("RGB", whole, (92, 74, 60))
    mapping = _perspective(seen, flat)
    how = (Image.Transform.PERSPECTIVE, mapping, Image.Resampling.BICUBIC)
    paper = page.transform(whole, *how, fillcolor=(92, 74, 60))
    mask = Image.new("L", page.size, 255).transform(whole, *how, fillcolor=0)
    table.paste(paper, (0, 0), mask)
    levels = np.asarray(table.filter(ImageFilter.GaussianBlur(0.5)), dtype=np.float32)
    across = np.linspace(0, 1, whole[0])[None, :] + np.linspace(0, 0.6, whole[1])[:, None]
    edge = chance.uniform(0.5, 1.2)
    shade = 1 - 0.35 / (1 + np.exp((across - edge) * 14))
    warm = np.array([1.0, 0.97, 0.9], dtype=np.float32)
    return _jpeg(levels * shade[..., None] * warm + chance.normal(0, 5, (*shade.shape, 1)), 70)


def _perspective(
    seen: list[tuple[float, float]], flat: list[tuple[float, float]]
) -> tuple[float, ...]:
    """The eight numbers by which Pillow finds the place on the page for a place in the photo."""
    equations, values = [], []
    for (x, y), (u, v) in zip(seen, flat, strict=True):
        equations += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return tuple(np.linalg.solve(np.array(equations), np.array(values)))


def _pale(page: Image.Image, ink: float) -> np.ndarray:
    return 255 - (255 - np.asarray(page, dtype=np.float32)) * ink


def _jpeg(levels: np.ndarray, quality: int) -> Image.Image:
    data = io.BytesIO()
    picture = Image.fromarray(np.clip(levels, 0, 255).astype(np.uint8))
    picture.save(data, "JPEG", quality=quality)
    return Image.open(io.BytesIO(data.getvalue())).convert("RGB")
