"""Finds out what a file holds, and adds its conversations to the store."""

from __future__ import annotations

import codecs
import zipfile
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
        if zipfile.is_zipfile(path):
            return _read_zip(path)
        thread = path.with_name("thread.json")
        beside = thread.read_bytes() if path.suffix == ".jsonl" and thread.is_file() else b""
        return _read_data(path.name, path.read_bytes(), beside)
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
        read_any = False
        for name in contents.names:
            if not name.endswith((".json", "messages.jsonl")) or name.endswith("thread.json"):
                continue
            folder = name.rpartition("/")[0]
            thread = f"{folder}/thread.json" if folder else "thread.json"
            beside = contents.read(thread) if thread in contents.names else b""
            try:
                found = _read_data(name, contents.read(name), beside, contents.beginning_with)
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
        self.names = [info.filename for info in archive.infolist() if not info.is_dir()]

    def read(self, name: str) -> bytes:
        with self._archive.open(name) as file:
            return file.read(MOST_BYTES)  # what the directory says may be a lie

    def beginning_with(self, start: str) -> tuple[str, bytes] | None:
        """The file whose own name begins so."""
        name = next((n for n in self.names if n.rpartition("/")[2].startswith(start)), None)
        return None if name is None else (name.rpartition("/")[2], self.read(name))


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
