"""An Xvfb whose screen is read from its memory, without an X client.

The file is in the format of `xwd` (XWDFile.h of the X Window System, version 7): a header of
big-endian 32-bit numbers, the colour map, then rows of pixels of blue, green, red and nothing.
"""

from __future__ import annotations

import os
import struct
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final, Self

_HEADER_SIZE, _WIDTH, _HEIGHT, _BYTES_PER_LINE, _COLOURS = 0, 4, 5, 12, 19
_COLOUR_BYTES: Final = 12
_POLL_S: Final = 0.004


class Screen:
    """Runs Xvfb as long as the `with` block lasts."""

    def __init__(self, folder: Path, width: int = 1280, height: int = 900) -> None:
        """`folder` takes the screen's file."""
        self._folder = folder
        self._size = (width, height)
        self.display = ""

    def __enter__(self) -> Self:
        read, write = os.pipe()
        width, height = self._size
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24",
             "-fbdir", self._folder, "-nolisten", "tcp"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(write)
        with os.fdopen(read) as numbers:
            self.display = f":{numbers.readline().strip()}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.terminate()
        self._server.wait()

    def pixels(self) -> tuple[int, int, bytes]:
        """Width, height, and four bytes (blue, green, red, nothing) for each pixel."""
        data = (self._folder / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", data[:100])
        width, height, line = header[_WIDTH], header[_HEIGHT], header[_BYTES_PER_LINE]
        if line != width * 4:
            raise ValueError("Xvfb's screen has rows of another length than expected.")
        begin = header[_HEADER_SIZE] + header[_COLOURS] * _COLOUR_BYTES
        return width, height, data[begin : begin + line * height]

    def painted(self) -> bool:
        """Whether a window has drawn: the screen itself is black, and windows are at its middle."""
        width, height, data = self.pixels()
        row = data[height // 2 * width * 4 :][: width * 4]
        return any(row)

    def save(self, file: Path) -> None:
        """Writes a picture of the screen."""
        from PIL import Image

        width, height, data = self.pixels()
        Image.frombytes("RGB", (width, height), data, "raw", "BGRX").save(file)

    def wait_until(self, condition: Callable[[], bool], seconds: float) -> None:
        """Raises `TimeoutError` when the condition is not true in so many seconds."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError("What the screen was to show did not come.")
            time.sleep(_POLL_S)
