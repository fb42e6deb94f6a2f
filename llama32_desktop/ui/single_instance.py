"""One window for one person's data: a second start hands its files over and ends.

A lock file in the config folder says that a window is open; only who finds it taken, or has
painted its window, imports Qt's network part. The message is a JSON list of paths, answered by
`ok`, over a local socket that only this user can reach.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_S: Final = 5.0
"""How long the first window may take to answer; it may still be starting."""
_MOST_BYTES: Final = 1_000_000
_OK: Final = b"ok"


class SingleInstance(QObject):
    """The claim of this process to be the one window.

    Args:
        folder: The config folder: two portable installs are two apps.
    """

    called = Signal(object)
    """Another start: the paths that it was to open, maybe none."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = "llama32-desktop-" + hashlib.sha256(str(folder).encode()).hexdigest()[:24]
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # held until its process ends, however long that is
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Whether this is the first window."""
        return self._lock.tryLock(0)

    def hand_over(self, files: Sequence[str]) -> bool:
        """Give the files to the first window; whether it took them."""
        from PySide6.QtNetwork import QLocalSocket

        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(500):
                socket.write(json.dumps(list(files)).encode() + b"\n")
                socket.waitForBytesWritten(1000)
                socket.waitForReadyRead(int(PATIENCE_S * 1000))
                return bytes(socket.readAll().data()) == _OK
            if self.claim():
                return False  # it has just ended: this start is the window now
            time.sleep(0.1)
        return False

    def listen(self) -> None:
        """Hear of other starts from now on."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)  # left behind by a crash: the lock is ours
            self._server.listen(self._name)

    def close(self) -> None:
        """Let another start be the window."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
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
        except ValueError:
            socket.abort()
            return
        if not isinstance(files, list) or not all(isinstance(file, str) for file in files):
            socket.abort()
            return
        socket.write(_OK)
        socket.flush()
        socket.disconnectFromServer()
        self.called.emit(files)
