"""Weights that another machine sent, kept so that it need not send them again.

ggml's RPC server writes a tensor into a file that is called by a hash of 64 bits, and reads it back
without looking: half a file, of a disk that was full or a process that was killed, would be wrong
numbers. So each is noted here with its size and its SHA-256 as it came, and a file that is not so
is removed before the server can read it. Each machine has a folder of its own: what one sent, no
other is served.
"""

from __future__ import annotations

import json
import logging
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

from llama32_desktop.files import sha256_of, write_whole

_NOTES: Final = "sent.json"
_FREE: Final = 8 * 1024**3
"""Bytes that stay free on the disk."""
_log: Final = logging.getLogger("llama32_desktop.lending")


class KeptWeights:
    """One machine's folder; see `stream.Keeper`.

    Args:
        most: Bytes of all files in it; the longest unused go first.
    """

    def __init__(self, folder: Path, most: int, *, free: int = _FREE) -> None:
        self.folder, self._most, self._free = folder, most, free
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._sent: dict[str, tuple[int, str]] = {}
        with suppress(OSError, ValueError, TypeError, RecursionError):
            noted = json.loads((folder / _NOTES).read_text("ascii"))
            self._sent = {str(name): (int(size), str(sha)) for name, (size, sha) in noted.items()}
        for file in folder.iterdir():
            if file.name not in (_NOTES, *self._sent):
                self._forget(file.name)

    def look(self, name: int) -> None:
        """Remove the file of that hash where it is not what was sent."""
        shown = _shown(name)
        file = self.folder / shown
        if not file.exists():
            return
        noted = self._sent.get(shown)
        with suppress(OSError):
            if noted and file.stat().st_size == noted[0] and sha256_of(file) == noted[1]:
                file.touch()  # used now
                return
        _log.error("weights that were kept are damaged; they are sent again")
        self._forget(shown)

    def begins(self, name: int, size: int) -> bool:
        """Make room for weights; whether there is any."""
        if size > self._most:
            return False
        files = []
        for file in self.folder.iterdir():
            with suppress(OSError):
                state = file.stat()
                files.append((state.st_mtime, state.st_size, file.name))
        held = sum(size for _, size, _ in files)
        for _, freed, other in sorted(files):
            if held + size <= self._most:
                break
            if other != _NOTES:
                self._forget(other)
                held -= freed
        with suppress(OSError):
            return shutil.disk_usage(self.folder).free - size >= self._free
        return False

    def ended(self, name: int, size: int, digest: bytes) -> None:
        """Note what came."""
        self._sent[_shown(name)] = (size, digest.hex())
        with suppress(OSError):
            write_whole(
                self.folder / _NOTES, json.dumps(self._sent, indent=0).encode(), lasting=False
            )

    def _forget(self, name: str) -> None:
        self._sent.pop(name, None)
        with suppress(OSError):
            (self.folder / name).unlink()


def _shown(name: int) -> str:
    return f"{name:016x}"
