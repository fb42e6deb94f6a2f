"""Pages, Numbers and Keynote keep a preview beside their own format, which nobody documents."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.parts import Parts, parts_of
from llama32_desktop.documents.reading.source import Origin, Source, UnreadableError, shown
from llama32_desktop.documents.reading.within import Within

_PREVIEWS: Final = (
    "quicklook/preview.pdf",
    "preview.pdf",
    "preview.jpg",
    "quicklook/thumbnail.jpg",
)
"""The best first: of older files all pages as PDF, of newer ones the first as a picture."""


def is_iwork(names: frozenset[str]) -> bool:
    """Whether an archive of these members is a document of iWork's."""
    return any(
        (name.startswith("Index/") and name.endswith(".iwa")) or name in ("index.apxl", "Index.zip")
        for name in names
    ) or ("index.xml" in names and any(n.casefold() in _PREVIEWS for n in names))


def read_iwork(path: Path, within: Within) -> Source:
    """The pages of the preview, which is said."""
    with parts_of(path) as parts:
        name, data = _preview(parts)
    if not data:
        raise UnreadableError(
            f"“{shown(path)}” is a document of Apple’s iWork without a preview in it, so it was "
            "not read; export it as PDF or DOCX and add that."
        )
    whole = name.casefold().endswith(".pdf")
    source = Source("preview", iter(()))
    source.unread.append(
        f"Of “{shown(path)}” the preview in it was read, which may be older than the document; "
        "export it as PDF to be sure."
        if whole
        else f"Of “{shown(path)}” only the preview in it was read, which shows the first page; "
        "export it as PDF and add that for the rest."
    )
    source.pages = _pages(data, Path(name).suffix.lower(), source, within)
    return source


def _preview(parts: Parts) -> tuple[str, bytes]:
    by_name = {name.casefold(): name for name in parts.names}
    for wanted in _PREVIEWS:
        if wanted in by_name and (data := parts.data(by_name[wanted])):
            return by_name[wanted], data
    return "", b""


def _pages(data: bytes, suffix: str, source: Source, within: Within) -> Iterator[Page]:
    from llama32_desktop.documents.reading.kinds import open_source

    with tempfile.TemporaryDirectory(prefix="llama32-preview-") as folder:
        path = Path(folder, f"preview{suffix}")
        path.write_bytes(data)
        inner = open_source(path, within.deeper())
        source.count = inner.count
        for page in inner.pages:
            source.origin = Origin(path, page.number)
            yield page
        source.origin = None
        source.unread += inner.unread
