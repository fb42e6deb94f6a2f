"""Picture files for tests, made on the spot."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw


def make_landscape(path: Path, width: int = 640, height: int = 480, **save: object) -> Path:
    """A picture with a sky, a hill and a sun; the format is that of the path's ending."""
    image = Image.new("RGB", (width, height), "#bcd9f2")
    draw = ImageDraw.Draw(image)
    draw.ellipse((width * 0.65, height * 0.1, width * 0.85, height * 0.1 + width * 0.2), "#f5c64a")
    draw.polygon(((0, height), (width * 0.4, height * 0.35), (width, height)), fill="#4f7f4b")
    draw.rectangle((0, 0, width * 0.05, height * 0.05), "#c0392b")  # marks the top left corner
    image.save(path, **save)  # type: ignore[arg-type]
    return path


def printed(text: str) -> Image.Image:
    """A picture on which this stands, large enough to be read."""
    image = Image.new("RGB", (40 + 26 * len(text), 120), "white")
    ImageDraw.Draw(image).text((20, 40), text, fill="black", font_size=40)
    return image
