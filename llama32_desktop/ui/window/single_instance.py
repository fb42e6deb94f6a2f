"""One window for one person's data: a second start hands its files over and ends.

A lock file in the config folder says that a window is open; only who finds it taken, or has
painted its window, imports Qt's network part. The message is a JSON list of paths, answered by
`ok`, over a local socket in a folder that is this user's alone: in the temporary folder anybody
could take its name, and be told what is opened.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, Signal

from llama32_desktop.ui.window.peer import is_own

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_S: Final = 5.0
"""How long the first window may take to answer; it may still be starting."""
_MOST_BYTES: Final = 1_000_000
_OK: Final = b"ok"
_LONGEST: Final = 90
"""Bytes of a socket's path: systems take 103 or 107, and Qt makes it under a longer one."""


class SingleInstance(QObject):
    """The claim of this process to be the one window.

    Args:
        folder: The config folder: two portable installs are two apps.
    """

    called = Signal(object)
    """Another start: the paths that it was to open, maybe none."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _place(folder)
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # held until its process ends, however long that is
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Whether this is the first window; it is where no lock can be put."""
        if self._lock.tryLock(0):
            return True
        return self._lock.error() != QLockFile.LockError.LockFailedError

    def hand_over(self, files: Sequence[str]) -> bool:
        """Give the files to the first window; whether it took them."""
        from PySide6.QtNetwork import QLocalSocket

        from llama32_desktop.ui.window.foreground import let_forward

        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            socket = QLocalSocket()
            if self._name:
                socket.connectToServer(self._name)
            if self._name and socket.waitForConnected(500):
                if not is_own(int(socket.socketDescriptor())):
                    return False  # another user's program took the name: it is told nothing
                let_forward(int(socket.socketDescriptor()))
                socket.write(json.dumps(list(files)).encode() + b"\n")
                socket.waitForBytesWritten(1000)
                socket.waitForReadyRead(int(PATIENCE_S * 1000))
                return bytes(socket.readAll().data()) == _OK
            if self.claim():
                return False  # it has just ended: this start is the window now
            time.sleep(0.1)
        return False

    def listen(self) -> str:
        """Hear of other starts from now on.

        Returns:
            One sentence where that is not possible, else nothing.
        """
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if self._name and not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)  # left behind by a crash: the lock is ours
            self._server.listen(self._name)
        if self._server.isListening():
            return ""
        return self.tr(
            "Files that you open from outside come in a second window, because this one cannot be "
            "reached; closing all windows and starting again may help."
        )

    def close(self) -> None:
        """Let another start be the window."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            if not is_own(int(socket.socketDescriptor())):
                socket.abort()
                socket.deleteLater()
                continue
            socket.readyRead.connect(lambda socket=socket: self._on_data(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _on_data(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _MOST_BYTES:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        try:
            files = json.loads(bytes(socket.readLine().data()))
        except (ValueError, RecursionError):
            socket.abort()
            return
        if not isinstance(files, list) or not all(isinstance(file, str) for file in files):
            socket.abort()
            return
        socket.write(_OK)
        socket.flush()
        socket.disconnectFromServer()
        self.called.emit(files)


def _place(folder: Path) -> str:
    """The socket's path, in a folder of this user's; empty where there is none."""
    name = "llama32-desktop-" + hashlib.sha256(str(folder).encode()).hexdigest()[:24]
    if os.name == "nt":
        return name  # a pipe, which has its owner's rights and no folder
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or ".")
    for path in (folder.resolve() / "window.socket", runtime / name):
        if path.is_absolute() and len(os.fsencode(path)) <= _LONGEST and _is_private(path.parent):
            return str(path)
    own = Path(tempfile.gettempdir()) / f"llama32-desktop-{os.getuid()}"
    try:
        own.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return ""
    return str(own / name) if _is_private(own) else ""


def _is_private(folder: Path) -> bool:
    """Whether a folder, and no link to one, is this user's, and closed to all others."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    mine = sys.platform == "win32" or found.st_uid == os.getuid()
    return stat.S_ISDIR(found.st_mode) and mine and not found.st_mode & 0o077
