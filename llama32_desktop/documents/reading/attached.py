"""What lies in a file that holds others (a mail, a ZIP, a mailbox), as pages behind its own."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

import msgspec

from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.model import Kind, Page
from llama32_desktop.documents.reading.source import Origin, Source, UnreadableError
from llama32_desktop.documents.reading.within import Within
from llama32_desktop.sentences import Sentence

UNNAMED: Final = Sentence("without a name")
"""Stands for the name of a file in another that has none."""
_LETTERS: Final[tuple[Kind, ...]] = ("email",)
_HOLDERS: Final[tuple[Kind, ...]] = ("email", "mailbox", "archive")


@dataclass(frozen=True)
class Attached:
    """A file inside another."""

    name: str
    data: bytes
    suffix: str = ""
    """The ending that tells its kind, where the name does not."""


def bare_name(name: str) -> str:
    """The last part of a name: what a stranger calls a file is never a path."""
    return PurePosixPath(name.replace("\\", "/").replace("\0", "")).name


def pages(
    files: Iterable[Attached], source: Source, holder: str, first: int, within: Within
) -> Iterator[Page]:
    """The pages of files, numbered from `first`; their titles are the files' names.

    Args:
        source: Of the file that holds them: it is told where each page can be drawn, and takes a
            sentence for each file, or rest of one, that was not read.
        holder: The name of that file, for sentences.
        within: Where that file lies.
    """
    number = first
    for file in files:
        if not within.take(len(file.data)):
            if not within.allowance.said:
                source.unread.append(
                    Sentence(
                        "“{0}” holds more than is read of one file, from “{1}” on; save what "
                        "matters and add it by itself.",
                        holder,
                        file.name,
                    )
                )
            within.allowance.said = True
            return
        found: list[EInvoice] = []
        numbers: dict[int, int] = {}
        try:
            with tempfile.TemporaryDirectory(prefix="llama32-attached-") as folder:
                for page in _pages_of(file, Path(folder), source, within, found):
                    yield msgspec.structs.replace(page, number=number)
                    numbers[page.number] = number
                    number += 1
        except MemoryError:
            raise
        except Exception as error:  # damaged files get every kind of it out of a parser
            if isinstance(error, UnreadableError) and file.name and file.name in str(error):
                source.unread.append(str(error))
            else:
                source.unread.append(
                    Sentence(
                        "“{0}”, attached to “{1}”, was not read or not as a whole; save it and "
                        "add it by itself.",
                        file.name or UNNAMED,
                        holder,
                    )
                )
        finally:
            source.origin, source.pictures, source.added = None, (), ""
            source.einvoices += [_moved(one, file.name, numbers) for one in found]


def _moved(invoice: EInvoice, name: str, numbers: Mapping[int, int]) -> EInvoice:
    """An invoice of a file inside, with the numbers that its pages have in the whole."""
    there = tuple(numbers[page] for page in invoice.pages if page in numbers)
    return msgspec.structs.replace(invoice, source=name, pages=there)


def _pages_of(
    file: Attached, folder: Path, source: Source, within: Within, found: list[EInvoice]
) -> Iterator[Page]:
    # The reader goes by the content and the ending; the name itself is the sender's.
    suffix = file.suffix or PurePosixPath(file.name).suffix.lower()[:12]
    path = folder / f"attached{suffix}"
    path.write_bytes(file.data)
    try:
        inner = within.open_file(path, within.deeper())
        try:
            yield from _opened(inner, path, file, source)
        finally:
            found += inner.einvoices
    except UnreadableError as error:
        raise UnreadableError(_called(str(error), path.name, file.name)) from error


def _opened(inner: Source, path: Path, file: Attached, source: Source) -> Iterator[Page]:
    for page in inner.pages:
        drawn = inner.origin
        if drawn is None and inner.kind in ("pdf", "image"):
            drawn = Origin(path, page.number)
        source.origin, source.pictures, source.added = drawn, inner.pictures, inner.added
        title = _title(file.name, inner.kind, page)
        yield msgspec.structs.replace(page, title=title, words=page.words if drawn else ())
    source.unread += [_called(sentence, path.name, file.name) for sentence in inner.unread]


def _called(sentence: str, name: str, other: str) -> str:
    """A sentence on a file, with the name that the file has elsewhere."""
    if isinstance(sentence, Sentence):
        return sentence.changed(lambda value: value.replace(name, other))
    return sentence.replace(name, other)


def _title(name: str, kind: Kind, page: Page) -> str:
    """What a page is called: by its file, unless it has a name of its own in it."""
    own = page.title
    if not own or not name:
        return own or name
    if kind in _HOLDERS:
        return name if kind in _LETTERS and page.number == 1 else own
    return name if kind in ("html", "pdf", "image") or own == name else f"{name}: {own}"
