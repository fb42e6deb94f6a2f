"""Files that are handed, open, to a process that may open none itself.

The other side opens what a request names and sends the descriptor through a socket, one for each
request. Readers go on using the file's path, as a name, and open it by `opened`; in a process that
nothing is handed to, that is the path's own `open`.
"""

from __future__ import annotations

import errno
import io
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

VARIABLE: Final = "LLAMA32_DESKTOP_HANDED"
"""The number of the descriptor that the process has its end of the socket under."""
_BUFFER: Final = 64 * 1024


class HandedFiles:
    """The side that opens; to be closed when the process has ended.

    Windows has no such sockets: there the process opens files by their paths.
    """

    def __init__(self) -> None:
        self._sockets = socket.socketpair(type=socket.SOCK_SEQPACKET) if _is_there() else None

    @property
    def options(self) -> dict[str, Any]:
        """For `subprocess.Popen`, beside `variables` in its environment."""
        return {"pass_fds": (self._sockets[1].fileno(),)} if self._sockets else {}

    @property
    def variables(self) -> dict[str, str]:
        return {VARIABLE: str(self._sockets[1].fileno())} if self._sockets else {}

    def started(self) -> None:
        """The process has its end: this one needs it no more."""
        if self._sockets:
            self._sockets[1].close()

    def hand(self, path: str) -> None:
        """Open a file and hand it over, or why it cannot be opened.

        Raises:
            OSError: the process is gone.
        """
        if self._sockets is None:
            return
        mine = self._sockets[0]
        try:
            # Without waiting for whoever might write: it may be a pipe.
            file = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
        except (OSError, ValueError) as error:  # of a name that can be no file's
            number = getattr(error, "errno", None) or errno.EINVAL
            mine.send(number.to_bytes(4, "little"))
            return
        try:
            socket.send_fds(mine, [bytes(4)], [file])
        finally:
            os.close(file)

    def close(self) -> None:
        for one in self._sockets or ():
            one.close()


class _ReceivedFile:
    """The other side: the file that was handed over last."""

    def __init__(self) -> None:
        self.socket: socket.socket | None = None
        self.path: Path | None = None
        self.file: int | None = None
        self.error = 0


_taking: Final = _ReceivedFile()


def connect() -> None:
    """Take the socket that this process was started with, if it was; before it is caged."""
    if _is_there() and (number := os.environ.pop(VARIABLE, "")):
        _taking.socket = socket.socket(fileno=int(number))


def take(path: str) -> None:
    """Take the file of the request that just came; the one before is closed."""
    if _taking.socket is None:
        return
    if _taking.file is not None:
        os.close(_taking.file)
    said, files, _, _ = socket.recv_fds(_taking.socket, 4, 1)
    _taking.path = Path(path)
    _taking.file = files[0] if files else None
    _taking.error = int.from_bytes(said, "little")


def opened(path: Path) -> io.BufferedReader:
    """A file for reading: the one that was handed over, or any other that may be opened.

    Raises:
        OSError: it cannot be opened, here or on the other side.
    """
    if path == _taking.path:
        return io.BufferedReader(_Handed(_number(path)), _BUFFER)
    return path.open("rb")


@contextmanager
def copied(path: Path) -> Iterator[Path]:
    """A path of the file for who opens it by itself, for as long as it is opened: of a file that
    was handed over, a copy's.

    Raises:
        OSError: it cannot be opened, here or on the other side, or the copy cannot be made.
    """
    if path != _taking.path:
        yield path
        return
    import shutil  # most files need none of it
    import tempfile

    with opened(path) as file, tempfile.NamedTemporaryFile(suffix=path.suffix[:12]) as copy:
        shutil.copyfileobj(file, copy)
        copy.flush()
        yield Path(copy.name)


def status(path: Path) -> os.stat_result:
    """As `Path.stat`, of a file that was handed over too.

    Raises:
        OSError: it cannot be opened, here or on the other side.
    """
    return os.fstat(_number(path)) if path == _taking.path else path.stat()


def _number(path: Path) -> int:
    if _taking.file is None:
        raise OSError(_taking.error, os.strerror(_taking.error), str(path))
    return _taking.file


class _Handed(io.RawIOBase):
    """One of any number of readers of the same descriptor, each at a place of its own."""

    def __init__(self, file: int) -> None:
        self._file = file
        self._place = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        count = os.preadv(self._file, [buffer], self._place)
        self._place += count
        return count

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._place}.get(whence)
        place = offset + (os.fstat(self._file).st_size if start is None else start)
        if place < 0:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        self._place = place
        return place


def _is_there() -> bool:
    return sys.platform == "linux"
