"""Pages, Numbers and Keynote keep a preview beside their own format, which nobody documents."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.apple_xml import lines_of
from llama32_desktop.documents.reading.archives import locked
from llama32_desktop.documents.reading.parts import Parts, parts_of
from llama32_desktop.documents.reading.source import Origin, Source, UnreadableError, shown
from llama32_desktop.documents.reading.within import Within
from llama32_desktop.sentences import Sentence

_PREVIEWS: Final = (
    "quicklook/preview.pdf",
    "preview.pdf",
    "preview.jpg",
    "quicklook/thumbnail.jpg",
)
"""The best first: of older files all pages as PDF, of newer ones the first as a picture."""


_OF_2009: Final = frozenset(
    ("buildVersionHistory.plist", "QuickLook/Thumbnail.jpg", "QuickLook/Preview.pdf")
)
_XML: Final = ("index.xml", "index.apxl")


def is_iwork(names: frozenset[str]) -> bool:
    """Whether an archive of these members is a document of iWork's."""
    return any(name.endswith((".iwa", "Index.zip")) or name == "index.apxl" for name in names) or (
        "index.xml" in names and bool(names & _OF_2009)
    )


def read_iwork(path: Path, within: Within) -> Source:
    """The pages of the preview, which is said."""
    with parts_of(path) as parts:
        name, data = _preview(parts)
        whole = name.casefold().endswith(".pdf")
        old = next((one for one in _XML if one in parts.names), "")
        root = parts.xml(old) if old and not whole else None
        lines = lines_of(root) if root is not None else []
    if lines:
        return _source_of(lines, shown(path))
    if not data and old and root is None:
        raise locked(path)
    if not data:
        raise UnreadableError(
            Sentence(
                "“{0}” is a document of Apple’s iWork without a preview in it, so it was not "
                "read; export it as PDF or DOCX and add that.",
                shown(path),
            )
        )
    source = Source("preview", iter(()))
    source.unread.append(
        Sentence(
            "Of “{0}” the preview in it was read, which may be older than the document; "
            "export it as PDF to be sure.",
            shown(path),
        )
        if whole
        else Sentence(
            "Of “{0}” only the preview in it was read, which shows the first page; export it "
            "as PDF and add that for the rest.",
            shown(path),
        )
    )
    source.pages = _pages(data, Path(name).suffix.lower(), source, within)
    return source


def _source_of(lines: list[str], name: str) -> Source:
    page = Page(number=1, text="\n".join(lines), way="text")
    return Source(
        "preview",
        iter([page]),
        unread=[
            Sentence(
                "Of “{0}” the text was read, without its pictures and without its order on the "
                "page; export it as PDF and add that if they matter.",
                name,
            )
        ],
    )


def _preview(parts: Parts) -> tuple[str, bytes]:
    by_name = {name.casefold(): name for name in parts.names}
    for wanted in _PREVIEWS:
        if wanted in by_name and (data := parts.data(by_name[wanted])):
            return by_name[wanted], data
    return "", b""


def _pages(data: bytes, suffix: str, source: Source, within: Within) -> Iterator[Page]:
    with tempfile.TemporaryDirectory(prefix="llama32-preview-") as folder:
        path = Path(folder, f"preview{suffix}")
        path.write_bytes(data)
        inner = within.open_file(path, within.deeper())
        source.count = inner.count
        for page in inner.pages:
            source.origin = Origin(path, page.number)
            yield page
        source.origin = None
        source.unread += inner.unread
