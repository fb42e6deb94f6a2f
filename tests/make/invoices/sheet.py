"""Pages to lay an invoice out on: places in points from the left top corner of the page."""

from __future__ import annotations

import functools
import importlib.resources
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

Align = Literal["left", "right", "center"]
Face = Literal["sans", "serif", "mono", "hand"]
Colour = tuple[float, float, float]

_DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
_STANDARD = {
    "sans": ("Helvetica", "Helvetica-Bold"),
    "serif": ("Times-Roman", "Times-Bold"),
    "mono": ("Courier", "Courier-Bold"),
}
"""What every reader of PDFs has: cut for the letters of Western Europe only."""
_EMBEDDED = {
    "sans": ("DejaVuSans", "DejaVuSans-Bold"),
    "serif": ("DejaVuSerif", "DejaVuSerif-Bold"),
    "mono": ("DejaVuSansMono", "DejaVuSansMono-Bold"),
    "hand": ("Intuitive", "Intuitive"),
}


@dataclass(frozen=True)
class Style:
    face: Face = "sans"
    embedded: bool = False
    """Whether the font travels in the file; with letters beyond Western Europe's it does."""
    size: float = 10
    paper: tuple[float, float] = (595, 842)


PLAIN = Style()


class Sheet:
    """One PDF that is being written."""

    def __init__(self, style: Style, letters: str) -> None:
        """`letters` are some of those that will be set."""
        self.style = style
        self.width, self.height = style.paper
        self._western = all(ord(sign) < 256 or sign in "–—„“”’€š" for sign in letters)
        self._japanese = any("\u3040" <= sign <= "\u9fff" for sign in letters)
        self._data = io.BytesIO()
        self._canvas = Canvas(self._data, pagesize=style.paper, invariant=True, pageCompression=1)
        self.pages = 1

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 0,
        *,
        bold: bool = False,
        align: Align = "left",
        colour: Colour = (0, 0, 0),
        spaced: float = 0,
        face: Face | None = None,
    ) -> float:
        """Sets a line with its baseline at `y`; returns its width."""
        size = size or self.style.size
        font = self._font(face or self.style.face, bold)
        width = pdfmetrics.stringWidth(text, font, size) + spaced * max(0, len(text) - 1)
        x -= {"left": 0.0, "right": width, "center": width / 2}[align]
        line = self._canvas.beginText(x, self.height - y)
        line.setFont(font, size)
        line.setCharSpace(spaced)
        line.setFillColorRGB(*colour)
        line.textOut(text)
        self._canvas.drawText(line)
        return float(width)

    def width_of(self, text: str, size: float = 0, *, bold: bool = False) -> float:
        font = self._font(self.style.face, bold)
        return float(pdfmetrics.stringWidth(text, font, size or self.style.size))

    def rule(self, x: float, y: float, to_x: float, to_y: float | None = None) -> None:
        self._canvas.setLineWidth(0.6)
        end = y if to_y is None else to_y
        self._canvas.line(x, self.height - y, to_x, self.height - end)

    def box(
        self, x: float, y: float, width: float, height: float, fill: Colour | None = None
    ) -> None:
        """With `fill` a coloured field without a border."""
        if fill:
            self._canvas.setFillColorRGB(*fill)
        self._canvas.rect(
            x, self.height - y - height, width, height, stroke=fill is None, fill=fill is not None
        )

    def logo(self, x: float, y: float, width: float, name: str, *, round_: bool = False) -> None:
        """The name as a picture, which no text layer has; as high as a quarter of its width."""
        font = ImageFont.truetype(str(_DEJAVU / "DejaVuSans-Bold.ttf"), 64)
        long = font.getlength(name)
        picture = Image.new("RGB", (int(long) + 160, 130), "white")
        draw = ImageDraw.Draw(picture)
        shape = draw.ellipse if round_ else draw.rectangle
        shape((10, 25, 90, 105), fill=(40, 90, 150))
        draw.text((120, 25), name, font=font, fill=(40, 60, 90))
        height = width * picture.height / picture.width
        self._canvas.drawImage(
            ImageReader(picture), x, self.height - y - height, width=width, height=height
        )

    def page(self) -> None:
        """Goes on to the next."""
        self._canvas.showPage()
        self.pages += 1

    def pdf(self) -> bytes:
        """The whole file; nothing is set afterwards."""
        self._canvas.showPage()
        self._canvas.save()
        return self._data.getvalue()

    def _font(self, face: Face, bold: bool) -> str:
        if face == "hand" and not self._western:
            face = "serif"
        if self._western and not self.style.embedded and face in _STANDARD:
            return _STANDARD[face][bold]
        if self._japanese:
            return _japanese()
        return _registered(_EMBEDDED[face][bold])


@functools.cache
def _registered(name: str) -> str:
    if name == "Intuitive":
        with importlib.resources.as_file(_hand()) as path:
            pdfmetrics.registerFont(TTFont(name, str(path)))
    else:
        pdfmetrics.registerFont(TTFont(name, str(_DEJAVU / f"{name}.ttf")))
    return name


@functools.cache
def _japanese() -> str:
    """A font that a reader of PDFs has: right as text, empty as a picture where it is not there."""
    pdfmetrics.registerFont(UnicodeCIDFont("HeiseiKakuGo-W5"))
    return "HeiseiKakuGo-W5"


def _hand() -> importlib.resources.abc.Traversable:
    return importlib.resources.files("font_intuitive") / "files" / "Intuitive.ttf"
