"""What macOS' programs and libraries say of themselves in their load commands.

The format: `mach-o/loader.h` of Apple's XNU; how names are looked up: `dyld(1)`.
"""

from __future__ import annotations

import plistlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from macholib import mach_o
from macholib.MachO import MachO

_MAGIC: Final = {
    b"\xcf\xfa\xed\xfe": "thin",
    b"\xca\xfe\xba\xbe": "fat",  # also Java's classes
    b"\xca\xfe\xba\xbf": "fat",
}
_OWN: Final = ("/usr/lib/", "/System/Library/")
"""Where macOS has its libraries, most of them in no file that can be seen."""
_NEEDED: Final = {mach_o.LC_LOAD_DYLIB, mach_o.LC_REEXPORT_DYLIB, mach_o.LC_LOAD_UPWARD_DYLIB}

Version = tuple[int, int]


class NotReadableError(Exception):
    """A file begins as one of macOS' programs and is none; the text is one sentence."""


@dataclass(frozen=True, slots=True)
class Slice:
    """What a file holds for one kind of processor.

    Attributes:
        architecture: `arm64` or `x86_64`.
        oldest: The oldest macOS that it was made for.
        needed: The libraries that it cannot be loaded without, by the names that it looks for.
        rpaths: The folders that `@rpath` stands for.
    """

    architecture: str
    oldest: Version
    needed: tuple[str, ...]
    rpaths: tuple[str, ...]


def is_code(file: Path) -> bool:
    """Whether it is a program or library of macOS, by what it begins with."""
    with file.open("rb") as opened:
        head = opened.read(8)
    kind = _MAGIC.get(head[:4])
    # A class of Java has its version where the number of architectures would stand.
    return kind == "thin" or (kind == "fat" and len(head) == 8 and head[7] < 20)


def slices(file: Path) -> list[Slice]:
    """Each architecture that a program or library has.

    Raises:
        NotReadableError: it is damaged, or of another format.
    """
    try:
        return [_slice(header) for header in MachO(str(file)).headers]
    except (ValueError, KeyError, struct.error, UnicodeDecodeError, OSError) as error:
        raise NotReadableError(f"“{file.name}” is no library of macOS: {error}.") from error


def _slice(header: object) -> Slice:
    oldest: Version = (0, 0)
    needed, rpaths = [], []
    for load, command, data in header.commands:  # type: ignore[attr-defined]
        if load.cmd == mach_o.LC_BUILD_VERSION:
            oldest = _version(command.minos)
        elif load.cmd == mach_o.LC_VERSION_MIN_MACOSX:
            oldest = _version(command.version)
        elif load.cmd in _NEEDED:
            needed.append(_text(data))
        elif load.cmd == mach_o.LC_RPATH:
            rpaths.append(_text(data))
    kind = mach_o.CPU_TYPE_NAMES[header.header.cputype]  # type: ignore[attr-defined]
    return Slice(kind.lower(), oldest, tuple(needed), tuple(rpaths))


def _version(number: int) -> Version:
    return int(number) >> 16, int(number) >> 8 & 255


def version_of(text: str) -> Version:
    """A version such as `15.0`, as an app names its oldest macOS."""
    first, _, second = text.partition(".")
    return int(first), int(second or 0)


def _text(data: bytes) -> str:
    return data.partition(b"\0")[0].decode("utf-8")


def faults(app: Path, architecture: str) -> list[str]:
    """Why an app would not run on the oldest macOS that it names, or not as it should.

    Args:
        app: The folder `NAME.app`.
        architecture: Which processor it is for.
    """
    said = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    oldest = version_of(said["LSMinimumSystemVersion"])
    program = app / "Contents" / "MacOS" / said["CFBundleExecutable"]
    found = []
    for file in code_in(app):
        name = file.relative_to(app / "Contents").as_posix()
        try:
            fitting = [each for each in slices(file) if each.architecture == architecture]
        except NotReadableError as error:
            found.append(f"{name}: {error}")
            continue
        if not fitting:
            found.append(f"{name} has nothing for {architecture}")
        for each in fitting:
            if each.oldest > oldest:
                version = ".".join(str(part) for part in each.oldest)
                found.append(f"{name} is for macOS {version}")
            found += [f"{name}: {fault}" for fault in _names(each, file, program, app)]
    return found


def code_in(folder: Path) -> Iterator[Path]:
    """All programs and libraries below a folder, links left out."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink() and is_code(file):
            yield file


def _names(each: Slice, file: Path, program: Path, app: Path) -> Iterator[str]:
    for rpath in each.rpaths:
        if not rpath.startswith(("@loader_path", "@executable_path", *_OWN)):
            yield f"it looks for libraries in {rpath}, which is of the machine that built it"
    for name in each.needed:
        if name.startswith(_OWN):
            continue
        if name.startswith("@rpath/"):
            places = [f"{rpath}/{name.removeprefix('@rpath/')}" for rpath in each.rpaths]
        elif name.startswith("@"):
            places = [name]
        else:
            yield f"it needs {name}, which is of the machine that built it"
            continue
        paths = [_place(place, file, program) for place in places]
        if not any(
            path.is_file() and path.resolve().is_relative_to(app.resolve()) for path in paths
        ):
            yield f"it needs {name}, which is not there"


def _place(name: str, file: Path, program: Path) -> Path:
    parts = PurePosixPath(name).parts
    roots = {"@loader_path": file.parent, "@executable_path": program.parent}
    return roots.get(parts[0], Path("/")).joinpath(*parts[1:])
