"""A page of a PDF as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import pypdfium2 as pdfium
    from PIL.Image import Image

_MOST_PIXELS: Final = 40_000_000


def drawn(page: pdfium.PdfPage, longest: int) -> Image:
    """A page as a picture whose longer side has `longest` pixels, within `_MOST_PIXELS`."""
    width, height = page.get_size()
    scale = longest / max(width, height, 1.0)
    pixels = width * height * scale * scale
    if pixels > _MOST_PIXELS:
        scale *= (_MOST_PIXELS / pixels) ** 0.5
    image: Image = page.render(scale=scale).to_pil()
    return image.convert("RGB")
