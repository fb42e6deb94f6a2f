"""ZIP: the files in it, each read as if it lay in a folder; none is written under its own name."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from llama32_desktop.documents.reading.archives import archive_of, damaged
from llama32_desktop.documents.reading.attached import UNNAMED, Attached, bare_name, pages
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown
from llama32_desktop.documents.reading.within import Within
from llama32_desktop.sentences import Sentence

_LARGEST: Final = 256 * 1024 * 1024
_MOST_RATIO: Final = 1_000
"""Unpacked bytes for each packed one; texts reach 100 at most, files made to fill memory more."""
_UTF8: Final = 0x800
"""The flag of a name that is UTF-8; without it, names are in the encoding of IBM PCs."""
_STRANGE: Final = Sentence("they are damaged or packed in a way that this app does not know")
_MOST_NAMED: Final = 5
_LEFT_OUT: Final = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


def read_zip(path: Path, within: Within) -> Source:
    """The pages of each file, in the order in which they were packed."""
    within.deeper()  # or nothing in it can be read
    try:
        archive = archive_of(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise damaged(path) from error
    members = [one for one in archive.infolist() if _is_file(one) and not _technical(one)]
    if not members:
        archive.close()
        raise UnreadableError(
            Sentence(
                "“{0}” is an archive without files, so there is nothing to read in it.", shown(path)
            )
        )
    source = Source("archive", iter(()), count=len(members))
    files = _files(archive, members, source, shown(path))
    source.pages = pages(files, source, shown(path), 1, within)
    return source


def _is_file(member: zipfile.ZipInfo) -> bool:
    return bool(member.filename) and not member.is_dir()


def _technical(member: zipfile.ZipInfo) -> bool:
    name = member.filename
    return name.startswith(_LEFT_OUT[0]) or name.rpartition("/")[2] in _LEFT_OUT[1:]


def _files(
    archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], source: Source, holder: str
) -> Iterator[Attached]:
    """The members, unpacked one by one; a sentence for each reason for which some cannot be."""
    problems: dict[str, list[str]] = {}
    with archive:
        for member in members:
            name = bare_name(_decoded(member)) or UNNAMED
            if problem := _problem(member):
                problems.setdefault(problem, []).append(name)
                continue
            try:
                yield Attached(name, archive.read(member))
            except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError,
                    RuntimeError, ValueError):  # fmt: skip
                problems.setdefault(_STRANGE, []).append(name)
    for problem, names in problems.items():
        listed = ", ".join(f"“{name}”" for name in names[:_MOST_NAMED])
        more = len(names) - _MOST_NAMED
        sentence = Sentence(
            "Files in “{0}” were not read ({1}): {2}; unpack it and add them by themselves.",
            *(holder, listed, problem),
        )
        if more > 0:
            sentence = Sentence(
                "Files in “{0}” were not read ({1} and {2} more): {3}; unpack it and add them by "
                "themselves.",
                *(holder, listed, more, problem),
            )
        source.unread.append(sentence)


def _problem(member: zipfile.ZipInfo) -> str:
    """Why a member is not unpacked; empty where it is."""
    if member.flag_bits & 1:
        return Sentence("they are protected by a password")
    ratio = member.file_size / max(1, member.compress_size)
    if member.file_size > _LARGEST or (ratio > _MOST_RATIO and member.file_size > 2**20):
        return Sentence("they unpack to more than is read of a file in an archive")
    return ""


def _decoded(member: zipfile.ZipInfo) -> str:
    """A name in what it was probably written in, where nothing says it."""
    name = member.filename
    if member.flag_bits & _UTF8 or name.isascii():
        return name
    try:
        raw = name.encode("cp437")
    except UnicodeEncodeError:
        return name
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return name
