"""DOCX: mammoth makes HTML of it, which is read as every HTML; heads and feet stand around it."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree

from llama32_desktop.documents.model import Mark, Page
from llama32_desktop.documents.reading.archives import damaged
from llama32_desktop.documents.reading.html import HtmlText, hidden_mark
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown
from llama32_desktop.documents.reading.word_hidden import hiding_styles, paragraphs, take_hidden

_PARTS: Final = re.compile(r"word/(?:document|footnotes|endnotes|(?:header|footer)\d*)\.xml")


def read_docx(path: Path) -> Source:
    """One page: Word decides only when it prints where a page ends."""
    import mammoth

    pictures = 0

    def leave_out(_image: object) -> list[Any]:
        nonlocal pictures
        pictures += 1
        return []

    try:
        hidden, parts, changed = _parts(path)
        with _without(path, changed) if changed else path.open("rb") as file:
            html = mammoth.convert_to_html(file, convert_image=leave_out).value
        head, foot = (_around(parts, kind) for kind in ("header", "footer"))
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
    page = Page(number=1, text=text, way="text", marks=hidden)
    return Source("docx", iter([page]), unread=unread)


def _parts(
    path: Path,
) -> tuple[tuple[Mark, ...], dict[str, ElementTree.Element], dict[str, ElementTree.Element]]:
    """What is hidden, the parts that have text without it, and those of them that had any."""
    marks: list[Mark] = []
    parts: dict[str, ElementTree.Element] = {}
    changed: dict[str, ElementTree.Element] = {}
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        styles = "word/styles.xml"
        hiding = hiding_styles(
            ElementTree.fromstring(archive.read(styles)) if styles in names else None
        )
        for name in sorted(filter(_PARTS.fullmatch, names)):
            root = parts[name] = ElementTree.fromstring(archive.read(name))
            if texts := take_hidden(root, hiding):
                marks += map(hidden_mark, texts)
                changed[name] = root
    return tuple(marks), parts, changed


def _without(path: Path, changed: Mapping[str, ElementTree.Element]) -> io.BytesIO:
    """The file with some of its parts exchanged."""
    result = io.BytesIO()
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(result, "w") as after:
        for name in before.namelist():
            part = changed.get(name)
            after.writestr(
                name, before.read(name) if part is None else ElementTree.tostring(part, "utf-8")
            )
    result.seek(0)
    return result


def _around(parts: Mapping[str, ElementTree.Element], kind: str) -> str:
    """The text of the heads or feet of pages, each once: a letter's sender is often there alone."""
    texts = (
        "\n".join(paragraphs(root))
        for name, root in parts.items()
        if name.startswith(f"word/{kind}")
    )
    return "\n".join(dict.fromkeys(filter(None, texts)))
