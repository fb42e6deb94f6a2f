"""Finds out what a file holds, and adds its conversations to the store."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import log
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.importing.contents import (
    MOST_BYTES,
    MOST_FILES,
    Contents,
    of_folder,
    of_zip,
)
from llama32_desktop.conversations.importing.kinds import (
    NotReadError,
    UnknownError,
    UnreadableError,
    damaged,
    read_data,
    unknown,
)
from llama32_desktop.conversations.importing.memory import Memory, too_much
from llama32_desktop.conversations.importing.parts import Found
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import Store
from llama32_desktop.conversations.whole import add_whole
from llama32_desktop.conversations.zips import UNREADABLE as UNREADABLE_ZIP
from llama32_desktop.sentences import Sentence

_MOST_THREAD_BYTES: Final = 16 * 1024 * 1024


class ImportReport(msgspec.Struct, frozen=True, kw_only=True):
    """How many conversations of the files were added, and what was left out."""

    added: tuple[int, ...] = ()
    """The new conversations' ids."""
    known: int = 0
    """How many were there already."""
    sentences: tuple[str, ...] = ()
    """What could not be taken over, one sentence each."""


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
            found.leave_out(Sentence("conversations that cannot be kept"), lost)
            about.count(found)
        sentences += _about(path.name, about)
    return ImportReport(added=tuple(added), known=known, sentences=tuple(sentences))


def _about(name: str, found: Found) -> list[str]:
    """What a person has to know about what came out of a file."""
    sentences: list[str] = [
        Sentence("“{0}”: {1} × {2} could not be taken over.", name, count, what)
        for what, count in found.left_out.items()
    ]
    if found.replaced:
        sentences.append(
            Sentence(
                "“{0}”: {1} × characters that cannot be read are shown as “�”.",
                name,
                found.replaced,
            )
        )
    if found.damaged:
        sentences.append(
            Sentence(
                "“{0}” is damaged: what could be read of it was imported, and something may be "
                "missing; export it again to be sure.",
                name,
            )
        )
    return sentences


def _pieces(path: Path, sentences: list[str]) -> Iterator[Found]:
    """What was found in a file, or in each of an export's; why there is nothing is said."""
    try:
        yield from _read(path, sentences)
    except UnreadableError as error:
        sentences.append(str(error))
    except MemoryError as error:
        log.note(error, "importing")
        sentences.append(too_much(path.name))
    except UNREADABLE_ZIP as error:
        log.note(error, "importing")
        sentences.append(
            Sentence(
                "“{0}” is damaged or protected by a password, so nothing was imported from it; "
                "export it again.",
                path.name,
            )
        )
    except OSError as error:
        sentences.append(_no_access(path.name, error))
    except Exception as error:
        log.note(error, "importing")
        sentences.append(
            Sentence(
                "“{0}” met an error of the app's own, so nothing was imported from it; please "
                "report it.",
                path.name,
            )
        )


def _read(path: Path, sentences: list[str]) -> Iterator[Found]:
    if path.is_dir():
        yield from _read_folder(path, sentences)
        return
    if path.stat().st_size > MOST_BYTES:
        raise UnreadableError(
            Sentence(
                "“{0}” is larger than 1 GB, so nothing was imported from it; export the "
                "conversations in parts.",
                path.name,
            )
        )
    if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for
        raise UnreadableError(
            Sentence(
                "“{0}” is no ordinary file, so nothing was imported from it; choose another.",
                path.name,
            )
        )
    if zipfile.is_zipfile(path):
        yield _read_zip(path, sentences)
        return
    data = path.read_bytes()
    Memory(path.name).take(data)
    around = cache(lambda: of_folder(path.parent, levels=1))  # an unpacked export, as it may be
    yield read_data(path.name, data, _thread(path), lambda start: around().beginning_with(start))


def _no_access(name: str, error: OSError) -> str:
    return Sentence(
        "“{0}” cannot be read ({1}), so nothing was imported from it; check that it is there and "
        "may be read.",
        name,
        error.strerror or error,
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
            raise UnreadableError(
                Sentence(
                    "“{0}” holds more than 1 GB, so nothing was imported from it; unpack it and "
                    "import the files that you want.",
                    path.name,
                )
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
                yield _read_member(contents, name, Memory(path.name))
                read_any = True
            except UnknownError:
                continue
            except UnreadableError as error:
                problems.append(str(error))
            except OSError as error:
                problems.append(_no_access(name, error))
    sentences += problems
    if not read_any and not problems:
        raise UnknownError(unknown(path.name))


def _read_contents(name: str, contents: Contents, sentences: list[str]) -> Found:
    """The conversations of all members of a zip: all of them, or none where they are too many."""
    merged, memory = Found(), Memory(name)
    problems: list[str] = []
    read_any = False
    for member in filter(_may_hold, contents.names):
        try:
            merged.merge(_read_member(contents, member, memory))
        except UnknownError:
            continue
        except NotReadError as error:
            problems.append(str(error))
            continue
        except UNREADABLE_ZIP as error:
            log.note(error, "importing")
            problems.append(damaged(member))
            continue
        read_any = True
    sentences += problems
    if not read_any and not problems:
        raise UnknownError(unknown(name))
    return merged


def _may_hold(name: str) -> bool:
    own = name.rpartition("/")[2]
    return own.endswith((".json", ".jsonl")) and own not in ("thread.json", "model.json")


def _read_member(contents: Contents, name: str, memory: Memory) -> Found:
    """What a file of an export holds.

    Raises:
        UnreadableError: nothing, or too much.
    """
    beside = contents.beside(name, "thread.json") if name.endswith(".jsonl") else b""
    data = contents.read(name)
    for each in (data, beside):
        memory.take(each)
    return read_data(name, data, beside, contents.beginning_with)
