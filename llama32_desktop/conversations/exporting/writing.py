"""Writes conversations to a file, in one of the formats."""

from __future__ import annotations

import contextlib
import io
import re
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, Literal

from llama32_desktop.conversations.errors import CancelledError, not_exported
from llama32_desktop.conversations.exporting import html_file, json_file, markdown_file
from llama32_desktop.conversations.exporting.labels import Labels
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import Store
from llama32_desktop.conversations.whole import WholeConversation, picture_files, read_whole
from llama32_desktop.files import part_file
from llama32_desktop.paths import shortened

Format = Literal["json", "markdown", "html"]
AnyFormat = Format | Literal["pdf"]
"""With pages, which take Qt: `ui.exchange` makes them."""
FORMATS: Final[dict[Format, str]] = {"json": ".json", "markdown": ".md", "html": ".html"}
"""And how their files' names end; Markdown is a file for each conversation in a `.zip`."""

_UNSAFE: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
_LONGEST: Final = 80
_MOST_BYTES: Final = 130
"""Of a name: with its ending, a number and what a file is called while it is filled, no system
refuses it."""
_RESERVED: Final = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")


def export(
    store: Store,
    pictures: PictureStore,
    conversation_ids: Sequence[int],
    format_: Format,
    target: Path,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    labels: Labels | None = None,
) -> int:
    """Write these conversations to `target`, which appears only when it is whole.

    Args:
        labels: The words that Markdown and HTML have beside what was said; else in English.

    Returns:
        How many were written.

    Raises:
        CancelledError: `cancelled` said so; nothing was written.
        StoreError: they cannot be read, or the file cannot be written; one sentence.
    """
    wholes: list[WholeConversation] = []
    files: dict[str, bytes] = {}
    for number in conversation_ids:
        if cancelled():
            raise CancelledError
        whole = read_whole(store, number)
        wholes.append(whole)
        files.update(picture_files(pictures, whole))
    if format_ == "json":
        data = json_file.encode(wholes, files, time.time())
    elif format_ == "html":
        data = html_file.html_of(wholes, files, labels).encode()
    elif target.suffix.lower() != ".zip":
        texts = (markdown_file.markdown_of(whole, files, labels) for whole in wholes)
        data = "\n---\n\n".join(texts).encode()
    else:
        data = _zipped(wholes, files, labels)
    with whole_file(target) as part:
        if cancelled():
            raise CancelledError
        part.write_bytes(data)
    return len(wholes)


@contextlib.contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """A path to write to: the file appears as `target` when the block has ended well, or not.

    Raises:
        StoreError: it cannot be written; one sentence.
    """
    try:
        with part_file(target) as part:
            yield part
    except OSError as error:
        raise not_exported(target.name, error) from error


def _zipped(
    wholes: Sequence[WholeConversation], files: dict[str, bytes], labels: Labels | None
) -> bytes:
    content = io.BytesIO()
    used: set[str] = set()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for whole in wholes:
            name = unique(f"{safe_name(whole.title)}.md", used)
            archive.writestr(name, markdown_file.markdown_of(whole, files, labels))
    return content.getvalue()


def safe_name(title: str) -> str:
    """A file's name, without its ending, that every system takes."""
    name = " ".join(_UNSAFE.sub(" ", title).split()).strip(". ")
    name = shortened(name[:_LONGEST], _MOST_BYTES).strip(". ")
    if not name:
        return "Conversation"
    return f"{name}_" if _RESERVED.match(name) else name


def unique(name: str, used: set[str]) -> str:
    """`name`, with a number where one like it was used already; systems differ in case."""
    path = Path(name)
    number, candidate = 1, name
    while candidate.casefold() in used:
        number += 1
        candidate = f"{path.stem} ({number}){path.suffix}"
    used.add(candidate.casefold())
    return candidate
