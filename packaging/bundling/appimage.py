"""The AppImage: a small program of this project's own, and behind it the app as a squashfs.

The usual runtime of AppImages is in no package registry. `linux/runtime.c` is compiled instead, to
a static program over the distribution's squashfuse, libfuse and zstd.
"""

from __future__ import annotations

import struct
import subprocess
from pathlib import Path
from typing import Final

from bundling import bundle, linux
from bundling.places import (
    NAME,
    PACKAGING,
    architecture,
    build_folder,
    dist_folder,
    run,
    version,
)

LIBRARIES: Final = ("squashfuse", "fuse3", "zstd")
PACKAGES: Final = "libsquashfuse-dev libfuse3-dev libzstd-dev squashfs-tools"
"""Debian's and Ubuntu's, that have them and `mksquashfs`."""

_NOT_CALLED: Final = (
    "uncompress", "LZ4_decompress_safe", "lzma_stream_buffer_decode", "lzo1x_decompress_safe",
)  # fmt: skip
"""squashfuse names the decompressors of all kinds of squashfs, and ours has one kind. LZO's would
bring the GPL in."""

_MAGIC: Final = (8, b"AI\x02")
"""Where an AppImage of type 2 says so, in what the ELF header leaves free."""


def linked() -> list[Path]:
    """The libraries that become part of the runtime, for the notices."""
    return [_static(name) for name in (*LIBRARIES, "c")]


def _static(name: str) -> Path:
    asked = ["cc", f"-print-file-name=lib{name}.a"]
    shown = subprocess.run(asked, capture_output=True, text=True, check=True)
    file = Path(shown.stdout.strip())
    if not file.is_absolute():  # then it is not there, and cc repeats what it was asked
        raise SystemExit(f"lib{name}.a is not installed; an AppImage takes {PACKAGES}.")
    return file


def runtime() -> bytes:
    """Compiles the program that an AppImage begins with."""
    file = build_folder() / "runtime"
    file.parent.mkdir(parents=True, exist_ok=True)
    run(
        ["cc", "-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror", "-static", "-s",
         *(f"-Wl,--defsym={name}=0" for name in _NOT_CALLED),
         "-o", file, PACKAGING / "linux" / "runtime.c", *linked()[:-1]]
    )  # fmt: skip
    program = bytearray(file.read_bytes())
    at, magic = _MAGIC
    program[at : at + len(magic)] = magic
    return bytes(program)


def folder(app: Path) -> Path:
    """Lays the bundle out as an AppImage has it."""
    root = build_folder() / f"{NAME}.AppDir"
    linux.tree(app, root)
    linux.copy(PACKAGING / "linux" / "AppRun", root / "AppRun")
    (root / f"{NAME}.desktop").symlink_to(Path("usr/share/applications", f"{NAME}.desktop"))
    icon = Path("usr/share/icons/hicolor/256x256/apps", f"{NAME}.png")
    (root / f"{NAME}.png").symlink_to(icon)
    (root / ".DirIcon").symlink_to(icon)
    bundle.same_time(root)
    return root


def make(app: Path, variant: str) -> Path:
    """Makes the AppImage of the bundle `app`; the same bundle gives the same file."""
    squashfs = build_folder() / f"{NAME}.squashfs"
    squashfs.unlink(missing_ok=True)
    run(
        ["mksquashfs", folder(app), squashfs, "-root-owned", "-noappend", "-comp", "zstd",
         "-Xcompression-level", "19", "-no-progress", "-quiet"]
    )  # fmt: skip
    file = dist_folder() / f"{NAME}-{version()}-{architecture()}{linux.suffix(variant)}.AppImage"
    file.write_bytes(join(runtime(), squashfs.read_bytes()))
    file.chmod(0o755)
    return file


def join(program: bytes, squashfs: bytes) -> bytes:
    """Puts them together: the runtime looks for the squashfs where its own ELF file ends.

    https://github.com/AppImage/AppImageSpec/blob/master/draft.md
    """
    sections, size, count = (
        *struct.unpack_from("<Q", program, 40),
        *struct.unpack_from("<HH", program, 58),
    )
    if sections + size * count != len(program):
        raise SystemExit("The runtime does not end with its table of sections; see appimage.py.")
    if squashfs[:4] != b"hsqs":
        raise SystemExit("mksquashfs made no squashfs, so there is no AppImage.")
    return program + squashfs
