"""Finds out what a file holds, and adds its conversations to the store."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import msgspec

from llama32_desktop import log
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.importing import (
    chatgpt,
    claude,
    jan,
    lm_studio,
    open_webui,
    own,
)
from llama32_desktop.conversations.importing.contents import (
    MOST_BYTES,
    MOST_FILES,
    Contents,
    of_folder,
    of_zip,
)
from llama32_desktop.conversations.importing.parts import UNREADABLE, Found
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import Store
from llama32_desktop.conversations.whole import add_whole
from llama32_desktop.conversations.zips import UNREADABLE as UNREADABLE_ZIP
from llama32_desktop.json_text.decoding import Decoded, NotJsonError, decoded

MOST_MEMORY: Final = 6 * 1024**3
"""Bytes that the JSON of one file, or of one export, may take once it is decoded."""
_MOST_THREAD_BYTES: Final = 16 * 1024 * 1024
_OBJECT_BYTES: Final = 160
_VALUE_BYTES: Final = 64
"""What CPython takes for an object with a value, and for any further value."""


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


class _UnknownError(_UnreadableError):
    """It is sound, and no export of conversations."""


def import_files(
    store: Store,
    pictures: PictureStore,
    files: Sequence[Path],
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Add the conversations of these files, of any app that is known; nothing is ever replaced.

    Args:
        files: Exports as they came, unpacked ones as their folder or one file of it.

    Raises:
        StoreError: what was read cannot be kept.
    """
    added: list[int] = []
    known = 0
    sentences: list[str] = []
    for path in files:
        if cancelled():
            break
        about = Found()
        for found in _pieces(path, sentences):
            lost = 0
            for whole in found.conversations:
                if cancelled():
                    break
                try:
                    number = add_whole(store, pictures, whole, found.files)
                except StoreError:
                    raise
                except Exception as error:  # one conversation leaves the others
                    log.note(error, "importing")
                    lost += 1
                    continue
                if number is None:
                    known += 1
                else:
                    added.append(number)
            found.leave_out("conversations that cannot be kept", lost)
            about.count(found)
        sentences += _about(path.name, about)
    return ImportReport(added=tuple(added), known=known, sentences=tuple(sentences))


def _about(name: str, found: Found) -> list[str]:
    """What a person has to know about what came out of a file."""
    sentences = [
        f"“{name}”: {count} × {what} could not be taken over."
        for what, count in found.left_out.items()
    ]
    if found.replaced:
        sentences.append(
            f"“{name}”: {found.replaced} × characters that cannot be read are shown as “\ufffd”."
        )
    if found.damaged:
        sentences.append(
            f"“{name}” is damaged: what could be read of it was imported, and something may be "
            "missing; export it again to be sure."
        )
    return sentences


def _pieces(path: Path, sentences: list[str]) -> Iterator[Found]:
    """What was found in a file, or in each of an export's; why there is nothing is said."""
    try:
        yield from _read(path, sentences)
    except _UnreadableError as error:
        sentences.append(str(error))
    except MemoryError:
        sentences.append(_too_much(path.name))
    except UNREADABLE_ZIP as error:
        log.note(error, "importing")
        sentences.append(
            f"“{path.name}” is damaged or protected by a password, so nothing was imported from "
            "it; export it again."
        )
    except OSError as error:
        sentences.append(_no_access(path.name, error))
    except Exception as error:
        log.note(error, "importing")
        sentences.append(
            f"“{path.name}” met an error of the app's own, so nothing was imported from it; please "
            "report it."
        )


def _read(path: Path, sentences: list[str]) -> Iterator[Found]:
    if path.is_dir():
        yield from _read_folder(path, sentences)
        return
    if path.stat().st_size > MOST_BYTES:
        raise _UnreadableError(
            f"“{path.name}” is larger than 1 GB, so nothing was imported from it; export the "
            "conversations in parts."
        )
    if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for
        raise _UnknownError(_unknown(path.name))
    if zipfile.is_zipfile(path):
        yield _read_zip(path, sentences)
        return
    data = path.read_bytes()
    _Memory(path.name).take(data)
    around = cache(lambda: of_folder(path.parent, levels=1))  # an unpacked export, as it may be
    yield _read_data(path.name, data, _thread(path), lambda start: around().beginning_with(start))


def memory_of(data: bytes) -> int:
    """Bytes that a text in JSON takes once it is decoded, rather too many than too few.

    Marks within its strings count too, for they are not told apart here: it takes no longer than
    reading the text.
    """
    values = data.count(b",") + data.count(b"[")
    return len(data) + _OBJECT_BYTES * data.count(b"{") + _VALUE_BYTES * values


def _no_access(name: str, error: OSError) -> str:
    return (
        f"“{name}” cannot be read ({error.strerror or error}), so nothing was imported "
        "from it; check that it is there and may be read."
    )


def _too_much(name: str) -> str:
    return (
        f"“{name}” needs more memory than an import is given, so nothing was imported from it; "
        "export the conversations in parts."
    )


def _thread(path: Path) -> bytes:
    """The `thread.json` beside Jan's messages; nothing where there is none, or no usual one."""
    thread = path.with_name("thread.json")
    if path.suffix != ".jsonl" or not thread.is_file():
        return b""
    with thread.open("rb") as file:
        data = file.read(_MOST_THREAD_BYTES + 1)
    return data if len(data) <= _MOST_THREAD_BYTES else b""


def _read_zip(path: Path, sentences: list[str]) -> Found:
    with zipfile.ZipFile(path) as archive:
        members = archive.infolist()
        total = sum(member.file_size for member in members)
        if total > MOST_BYTES or len(members) > MOST_FILES:
            raise _UnreadableError(
                f"“{path.name}” holds more than 1 GB, so nothing was imported from it; unpack it "
                "and import the files that you want."
            )
        return _read_contents(path.name, of_zip(archive), sentences)


def _read_folder(path: Path, sentences: list[str]) -> Iterator[Found]:
    """The conversations of each file; what else there is in the folder is passed over."""
    contents = of_folder(path)
    problems: list[str] = []
    read_any = False
    for name in contents.names:
        if name.endswith(".zip"):
            read_any = True
            yield from _pieces(path / name, sentences)
        elif _may_hold(name):
            try:
                yield _read_member(contents, name, _Memory(path.name))
                read_any = True
            except _UnknownError:
                continue
            except _UnreadableError as error:
                problems.append(str(error))
            except OSError as error:
                problems.append(_no_access(name, error))
    sentences += problems
    if not read_any and not problems:
        raise _UnknownError(_unknown(path.name))


def _read_contents(name: str, contents: Contents, sentences: list[str]) -> Found:
    """The conversations of all members of a zip: all of them, or none where they are too many."""
    merged, memory = Found(), _Memory(name)
    problems: list[str] = []
    read_any = False
    for member in filter(_may_hold, contents.names):
        try:
            merged.merge(_read_member(contents, member, memory))
        except _UnknownError:
            continue
        except _NotReadError as error:
            problems.append(str(error))
            continue
        except UNREADABLE_ZIP as error:
            log.note(error, "importing")
            problems.append(_damaged(member))
            continue
        read_any = True
    sentences += problems
    if not read_any and not problems:
        raise _UnknownError(_unknown(name))
    return merged


def _may_hold(name: str) -> bool:
    own = name.rpartition("/")[2]
    return own == "messages.jsonl" or (
        own.endswith(".json") and own not in ("thread.json", "model.json")
    )


class _Memory:
    """What the files of an export may still take.

    Args:
        name: Of the export.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._left = MOST_MEMORY

    def take(self, data: bytes) -> None:
        """Raises `_UnreadableError` where so much is not left."""
        self._left -= memory_of(data)
        if self._left < 0:
            raise _UnreadableError(_too_much(self._name))


def _read_member(contents: Contents, name: str, memory: _Memory) -> Found:
    """What a file of an export holds.

    Raises:
        _UnreadableError: nothing, or too much.
    """
    beside = contents.beside(name, "thread.json") if name.endswith(".jsonl") else b""
    data = contents.read(name)
    for each in (data, beside):
        memory.take(each)
    return _read_data(name, data, beside, contents.beginning_with)


class _NotReadError(_UnreadableError):
    """Nothing of the file can be read."""


def _damaged(name: str) -> str:
    return (
        f"“{name}” is damaged or no export of conversations, so nothing was imported from it; "
        "export it again."
    )


def _read_data(name: str, data: bytes, thread: bytes, file_of: chatgpt.FileOf) -> Found:
    try:
        if name.endswith(".jsonl"):
            return _read_lines(data, thread)
        content = decoded(data)
        found = _read_content(name, content.value, file_of)
    except NotJsonError as error:
        raise _NotReadError(_damaged(name)) from error
    except _UnknownError as error:
        if content.damaged:
            raise _NotReadError(_damaged(name)) from error
        raise
    except own.NewerExportError as error:
        raise _NotReadError(
            f"“{name}” was written by a newer version of this app, so nothing was imported from "
            "it; install the newer version."
        ) from error
    if content.damaged and not found.conversations:
        raise _NotReadError(_damaged(name))
    found.replaced += content.replaced
    found.damaged |= content.damaged
    return found


def _read_content(name: str, content: Any, file_of: chatgpt.FileOf) -> Found:
    if own.is_mine(content):
        return own.read(content)
    if chatgpt.is_mine(content):
        return chatgpt.read(content, file_of)
    if claude.is_mine(content):
        return claude.read(content)
    if lm_studio.is_mine(content):
        return lm_studio.read(content)
    if jan.is_mine(content):
        return jan.read(content)
    if open_webui.is_mine(content):  # the last, as others are like it
        return open_webui.read(content)
    raise _UnknownError(_unknown(name))


def _unknown(name: str) -> str:
    return (
        f"“{name}” holds no conversations that this app knows, so nothing was imported from it; "
        "exports of this app, ChatGPT, Claude, LM Studio, Jan and Open WebUI can be."
    )


def _read_lines(data: bytes, thread: bytes) -> Found:
    """Jan's messages; one that is torn leaves the others.

    Raises:
        NotJsonError: no line is JSON.
    """
    lines = [line for line in data.splitlines() if line.strip()]
    read = [content for content in map(_decoded, lines) if content is not None]
    if lines and not read:
        raise NotJsonError
    about = _decoded(thread)
    found = jan.read((content.value for content in read), about.value if about else None)
    found.leave_out(UNREADABLE, len(lines) - len(read) + sum(each.damaged for each in read))
    found.replaced += sum(content.replaced for content in read)
    return found


def _decoded(data: bytes) -> Decoded | None:
    try:
        return decoded(data)
    except NotJsonError:
        return None
