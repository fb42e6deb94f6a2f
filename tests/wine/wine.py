"""Runs programs under Wine, with pipes as their standard streams.

Wine 8 hands files of Unix on as handles that CPython refuses (“init_sys_streams: WinError 6”);
pipes work. `QT_` variables stay on Unix's side of Wine, so they travel with a prefix that
`guest/sitecustomize.py` takes off.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Final

from tests.rigs import RigError
from tests.wine.rig import Rig

GUEST_PREFIX: Final = "RIG_"
_PROGRAMS: Final = ("/usr/lib/wine/wine64", "wine64", "wine")


def program() -> str:
    """Wine's loader for 64-bit programs.

    Raises:
        RigError: there is none.
    """
    for name in _PROGRAMS:
        if found := shutil.which(name):
            return found
    raise RigError("Wine is not installed here; on Debian it is in the package wine64.")


def environment(rig: Rig, display: str, variables: Mapping[str, str]) -> dict[str, str]:
    """What a program is given: Wine's own, and `variables` for the guest."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    for name in ("PYTHONPATH", "PYTHONHOME", "PYTHONDONTWRITEBYTECODE", "VIRTUAL_ENV"):
        own.pop(name, None)  # they are about the Python that runs this
    return {
        **own,
        "WINEPREFIX": str(rig.prefix),
        "WINEARCH": "win64",
        "WINEDEBUG": os.environ.get("WINEDEBUG", "-all"),
        "DISPLAY": display,
        **{_travelling(name): value for name, value in variables.items()},
    }


def _travelling(name: str) -> str:
    return GUEST_PREFIX + name if name.startswith("QT_") else name


def run(
    rig: Rig,
    command: Sequence[str | Path],
    *,
    display: str = "",
    variables: Mapping[str, str] | None = None,
    out: IO[bytes] | None = None,
    cwd: Path | None = None,
    limit_s: float | None = None,
) -> int:
    """Run a program to its end; returns its exit code, 124 where the limit was reached.

    Args:
        out: Where its output and its errors go as they come; else nowhere.
        limit_s: After so long it is ended, and all that it started.
    """
    child = subprocess.Popen(
        [program(), *map(str, command)],
        env=environment(rig, display, variables or {}),
        cwd=cwd,
        stdin=subprocess.DEVNULL if out is None else subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )

    def copy() -> None:
        assert child.stdout
        while data := os.read(child.stdout.fileno(), 65536):
            if out is not None:
                out.write(data)
                out.flush()

    reader = threading.Thread(target=copy, daemon=True)
    reader.start()
    if child.stdin is not None:
        child.stdin.close()
    try:
        code = child.wait(limit_s)
    except subprocess.TimeoutExpired:
        end_all(rig)
        child.kill()
        child.wait()
        code = 124
    reader.join(3)  # a grandchild that outlives it holds the pipe
    return code


def end_all(rig: Rig) -> None:
    """End every program of this rig, and of no other prefix."""
    server = shutil.which("wineserver") or "/usr/lib/wine/wineserver64"
    with contextlib.suppress(OSError):
        subprocess.run([server, "-k"], env={**os.environ, "WINEPREFIX": str(rig.prefix)})


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """An X server of its own, whose number it chooses itself; the block gets its name."""
    if shutil.which("Xvfb") is None:
        raise RigError("Wine's windows need a screen: install Xvfb, on Debian the package xvfb.")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise RigError("Xvfb did not start, so nothing can be shown.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
