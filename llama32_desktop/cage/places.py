"""What Python and the libraries that read documents need of the disk, on Linux."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_SYSTEM: Final = (
    *("/lib", "/lib32", "/lib64", "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/local/lib"),
    *("/nix/store", "/gnu/store", "/app/lib", "/etc/ld.so.cache"),
    *("/usr/share/zoneinfo", "/etc/localtime", "/usr/share/locale"),
    # PDFium's own list of fonts for texts that bring none.
    *("/usr/share/fonts", "/usr/share/X11/fonts", "/usr/local/share/fonts"),
    *("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom"),
    # How many processors there are, how much memory, and the process itself.
    *("/proc/self", "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/proc/sys/vm"),
    *("/sys/devices/system/cpu", "/sys/devices/system/node"),
)
"""Nothing in them is a person's."""


def of_program() -> Iterator[Path]:
    """The folders and files, those that are not there included."""
    yield from map(Path, _SYSTEM)
    yield Path(__file__).parents[1]
    mine = [sys.prefix, sys.base_prefix, sys.exec_prefix, getattr(sys, "_MEIPASS", "")]
    if getattr(sys, "frozen", False):
        mine.append(sys.executable)  # it has the modules in it that are imported later
    for name in dict.fromkeys(filter(None, [*mine, *sys.path, *_libraries()])):
        folder = Path(name)
        if not _holds_home(folder):
            yield folder


def of_fonts() -> Iterator[Path]:
    """Where texts that are printed get their fonts from, the person's own included; and the other
    processes' state, for who starts some."""
    home = Path.home()
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local/share")
    settings = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    kept = Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
    yield from (home / ".fonts", home / ".fonts.conf", data / "fonts")
    yield from (settings / "fontconfig", kept / "fontconfig", Path("/var/cache/fontconfig"))
    yield from map(Path, ("/usr/share", "/usr/local/share", "/etc/fonts", "/run/host/fonts"))
    yield Path("/proc")


def _libraries() -> list[str]:
    """Where this program's starter said that libraries are."""
    return os.environ.get("LD_LIBRARY_PATH", "").split(":")


def _holds_home(folder: Path) -> bool:
    """Whether the person's own files lie in it: a path of imports may be set to anything."""
    try:
        home, real = Path.home().resolve(), folder.resolve()
    except (OSError, RuntimeError):
        return False
    return real == home or real in home.parents
