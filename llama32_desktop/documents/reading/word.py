"""DOCX: mammoth makes HTML of it, which is read as every HTML; heads and feet stand around it."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.archives import damaged
from llama32_desktop.documents.reading.html import HtmlText
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read_docx(path: Path) -> Source:
    """One page: Word decides only when it prints where a page ends."""
    import mammoth

    pictures = 0

    def leave_out(_image: object) -> list[Any]:
        nonlocal pictures
        pictures += 1
        return []

    try:
        with path.open("rb") as file:
            html = mammoth.convert_to_html(file, convert_image=leave_out).value
        head, foot = (_around(path, kind) for kind in ("header", "footer"))
    except (MemoryError, OSError):
        raise
    except Exception as error:  # a damaged file raises whatever the parser stumbled over
        raise damaged(path) from error
    text = "\n\n".join(part for part in (head, HtmlText(f"<body>{html}").text, foot) if part)
    unread = []
    if pictures:
        unread.append(
            f"{pictures} {'picture' if pictures == 1 else 'pictures'} in “{shown(path)}” "
            f"{'was' if pictures == 1 else 'were'} not read; add them as pictures if they matter."
        )
    if not text:
        raise UnreadableError(
            " ".join(unread) or f"“{shown(path)}” is empty, so there is nothing to read in it."
        )
    return Source("docx", iter([Page(number=1, text=text, way="text")]), unread=unread)


def _around(path: Path, kind: str) -> str:
    """The text of the heads or feet of pages, each once: a letter's sender is often there alone."""
    texts: list[str] = []
    with zipfile.ZipFile(path) as archive:
        names = sorted(n for n in archive.namelist() if re.fullmatch(rf"word/{kind}\d*\.xml", n))
        for name in names:
            paragraphs = ElementTree.fromstring(archive.read(name)).iter(f"{_W}p")
            lines = (_line(paragraph).strip() for paragraph in paragraphs)
            text = "\n".join(line for line in lines if line)
            if text and text not in texts:
                texts.append(text)
    return "\n".join(texts)


def _line(paragraph: ElementTree.Element) -> str:
    marks = {f"{_W}tab": "\t", f"{_W}br": " "}
    return "".join(
        (part.text or "") if part.tag == f"{_W}t" else marks.get(part.tag, "")
        for part in paragraph.iter()
    )
