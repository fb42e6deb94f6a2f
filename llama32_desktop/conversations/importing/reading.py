"""Finds out what a file holds, and adds its conversations to the store."""

from __future__ import annotations

import codecs
import stat
import zipfile
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from llama32_desktop.conversations.importing import chatgpt, jan, lm_studio, open_webui, own
from llama32_desktop.conversations.importing.parts import Found, mapping
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import Store
from llama32_desktop.conversations.whole import add_whole
from llama32_desktop.conversations.zips import UNREADABLE

MOST_BYTES: Final = 1024 * 1024 * 1024
"""Of one file, and of all that is taken from a zip."""
MOST_MEMBERS: Final = 200_000
MOST_MEMORY: Final = 6 * 1024**3
"""Bytes that the JSON of one file, or of one zip, may take once it is decoded."""
_MOST_THREAD_BYTES: Final = 16 * 1024 * 1024
_OBJECT_BYTES: Final = 160
_VALUE_BYTES: Final = 64
"""What CPython takes for an object with a value, and for any further value."""
_OWN: Final = b'"llama32-desktop"'


class ImportReport(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the files."""

    added: tuple[int, ...] = ()
    """The new conversations' ids."""
    known: int = 0
    """How many were there already."""
    sentences: tuple[str, ...] = ()
    """What could not be taken over, one sentence each."""


class _UnreadableError(Exception):
    """One sentence for a person."""


def import_files(
    store: Store,
    pictures: PictureStore,
    files: Sequence[Path],
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Add the conversations of these files, of any app that is known; nothing is ever replaced.

    Raises:
        StoreError: what was read cannot be kept.
    """
    added: list[int] = []
    known = 0
    sentences: list[str] = []
    for path in _expanded(files):
        if cancelled():
            break
        try:
            found = _read(path)
        except _UnreadableError as error:
            sentences.append(str(error))
            continue
        for whole in found.conversations:
            if cancelled():
                break
            number = add_whole(store, pictures, whole, found.files)
            if number is None:
                known += 1
            else:
                added.append(number)
        sentences += [
            f"“{path.name}”: {count} × {what} could not be taken over."
            for what, count in found.left_out.items()
        ]
    return ImportReport(added=tuple(added), known=known, sentences=tuple(sentences))


def _expanded(files: Sequence[Path]) -> list[Path]:
    """A folder stands for the exports in it."""
    paths: list[Path] = []
    for path in files:
        if path.is_dir():
            inside = [*path.rglob("*.json"), *path.rglob("messages.jsonl"), *path.rglob("*.zip")]
            paths += sorted(p for p in inside if p.name not in ("thread.json", "model.json"))
        else:
            paths.append(path)
    return paths


def _read(path: Path) -> Found:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _UnreadableError(
                f"“{path.name}” is larger than 1 GB, so nothing was imported from it; export the "
                "conversations in parts."
            )
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for
            raise _UnreadableError(_unknown(path.name))
        if zipfile.is_zipfile(path):
            return _read_zip(path)
        data = path.read_bytes()
        if memory_of(data) > MOST_MEMORY:
            raise _UnreadableError(_too_much(path.name))
        return _read_data(path.name, data, _beside(path))
    except MemoryError as error:
        raise _UnreadableError(_too_much(path.name)) from error
    except UNREADABLE as error:
        raise _UnreadableError(
            f"“{path.name}” is damaged or protected by a password, so nothing was imported from "
            "it; export it again."
        ) from error
    except OSError as error:
        raise _UnreadableError(
            f"“{path.name}” cannot be read ({error.strerror or error}), so nothing was imported "
            "from it; check that it is there and may be read."
        ) from error


def memory_of(data: bytes) -> int:
    """Bytes that a text in JSON takes once it is decoded, rather too many than too few.

    Marks within its strings count too, for they are not told apart here: it takes no longer than
    reading the text.
    """
    values = data.count(b",") + data.count(b"[")
    return len(data) + _OBJECT_BYTES * data.count(b"{") + _VALUE_BYTES * values


def _too_much(name: str) -> str:
    return (
        f"“{name}” needs more memory than an import is given, so nothing was imported from it; "
        "export the conversations in parts."
    )


def _beside(path: Path) -> bytes:
    """The `thread.json` beside Jan's messages; nothing where there is none, or no usual one."""
    thread = path.with_name("thread.json")
    if path.suffix != ".jsonl" or not thread.is_file():
        return b""
    with thread.open("rb") as file:
        data = file.read(_MOST_THREAD_BYTES + 1)
    return data if len(data) <= _MOST_THREAD_BYTES else b""


def _read_zip(path: Path) -> Found:
    with zipfile.ZipFile(path) as archive:
        members = archive.infolist()
        total = sum(member.file_size for member in members)
        if total > MOST_BYTES or len(members) > MOST_MEMBERS:
            raise _UnreadableError(
                f"“{path.name}” holds more than 1 GB, so nothing was imported from it; unpack it "
                "and import the files that you want."
            )
        contents = _Contents(archive)
        merged = Found()
        read_any, memory = False, 0
        for name in contents.names:
            if not name.endswith((".json", "messages.jsonl")) or name.endswith("thread.json"):
                continue
            folder = name.rpartition("/")[0]
            thread = f"{folder}/thread.json" if folder else "thread.json"
            beside = contents.read(thread) if thread in contents.known else b""
            data = contents.read(name)
            memory += memory_of(data) + memory_of(beside)
            if memory > MOST_MEMORY:
                raise _UnreadableError(_too_much(path.name))
            try:
                found = _read_data(name, data, beside, contents.beginning_with)
            except _UnreadableError:
                continue  # exports hold other files beside the conversations
            read_any = True
            merged.conversations += found.conversations
            merged.files.update(found.files)
            for what, count in found.left_out.items():
                merged.left_out[what] = merged.left_out.get(what, 0) + count
        if not read_any:
            raise _UnreadableError(_unknown(path.name))
        return merged


class _Contents:
    """A zip's files, read one at a time; nothing is unpacked to the disk."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.names = [name for name in archive.namelist() if name and not name.endswith("/")]
        self.known = frozenset(self.names)
        self._sorted = sorted((name.rpartition("/")[2], name) for name in self.known)

    def read(self, name: str) -> bytes:
        with self._archive.open(name) as file:
            return file.read(MOST_BYTES)  # what the directory says may be a lie

    def beginning_with(self, start: str) -> tuple[str, bytes] | None:
        """The file whose own name begins so."""
        at = bisect_left(self._sorted, (start, ""))
        if at == len(self._sorted) or not self._sorted[at][0].startswith(start):
            return None
        own, name = self._sorted[at]
        return own, self.read(name)


def _read_data(
    name: str, data: bytes, thread: bytes, file_of: chatgpt.FileOf = lambda _: None
) -> Found:
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        if name.endswith(".jsonl"):
            return jan.read(_lines(data), msgspec.json.decode(thread) if thread else None)
        if _OWN in data[:200]:
            return own.read(data)
        content = msgspec.json.decode(data)
    except own.NewerExportError as error:
        raise _UnreadableError(
            f"“{name}” was written by a newer version of this app, so nothing was imported from "
            "it; install the newer version."
        ) from error
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise _UnreadableError(
            f"“{name}” is damaged or no export of conversations, so nothing was imported from it; "
            "export it again."
        ) from error
    if chatgpt.is_mine(content):
        return chatgpt.read(content, file_of)
    if lm_studio.is_mine(content):
        return lm_studio.read(content)
    if open_webui.is_mine(content):
        return open_webui.read(content)
    if isinstance(content, list) and content and all(jan.is_message(m) for m in content[:5]):
        return jan.read(content)
    if mapping(content).get("format") == "llama32-desktop":
        return own.read(data)
    raise _UnreadableError(_unknown(name))


def _unknown(name: str) -> str:
    return (
        f"“{name}” holds no conversations that this app knows, so nothing was imported from it; "
        "exports of this app, ChatGPT, LM Studio, Jan and Open WebUI can be."
    )


def _lines(data: bytes) -> Iterator[Any]:
    for line in data.splitlines():
        if line.strip():
            yield msgspec.json.decode(line)
