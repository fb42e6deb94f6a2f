"""A network between an engine and another machine: slow, late, and counted.

It stands on loopback between the engine and the process that speaks to the other machine, where
ggml's RPC is in the open, and knows its commands by the way.
"""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Final

_ANSWERED: Final = {0, 1, 2, 3, 7, 8, 9, 11, 13, 14, 15}
"""Commands that wait for an answer (ggml-rpc.cpp, version 7)."""
GRAPH: Final = 10


@dataclass
class Crossed:
    """What went over a link since it was last asked."""

    there: int = 0
    back: int = 0
    waits: int = 0
    """Commands whose answer was waited for."""
    held_s: float = 0.0
    """How long all of it was held back, to be late and slow."""
    commands: Counter[tuple[int, int]] = field(default_factory=Counter)
    """How often each command came, by its number and the bytes of its body."""


class Link:
    """Carries connections to a port of this machine.

    Args:
        delay_s: What each way takes longer, for each command that waits for its answer.
        bytes_per_s: How much goes through at most; 0 for all.
    """

    def __init__(self, port: int, *, delay_s: float = 0.0, bytes_per_s: float = 0.0) -> None:
        self._to, self.delay_s, self.bytes_per_s = port, delay_s, bytes_per_s
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._lock = threading.Lock()
        self._crossed = Crossed()
        threading.Thread(target=self._accept, daemon=True).start()

    def crossed(self) -> Crossed:
        """What went over it since the last call."""
        with self._lock:
            crossed, self._crossed = self._crossed, Crossed()
        return crossed

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self._to))
            for way in ((near, far, True), (far, near, False)):
                threading.Thread(target=self._carry, args=way, daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket, there: bool) -> None:
        head, left = bytearray(), 0
        with source, target:
            while True:
                try:
                    data = source.recv(1 << 16)
                    if not data:
                        return
                    waits = 0
                    view = memoryview(data)
                    while there and view:
                        if left:
                            took = min(left, len(view))
                            left -= took
                        else:
                            took = min(9 - len(head), len(view))
                            head += view[:took]
                            if len(head) == 9:
                                command, left = struct.unpack("<BQ", head)
                                head.clear()
                                waits += command in _ANSWERED
                                with self._lock:
                                    self._crossed.commands[command, left] += 1
                        view = view[took:]
                    late = 2 * self.delay_s * waits
                    late += len(data) / self.bytes_per_s if self.bytes_per_s else 0.0
                    with self._lock:
                        self._crossed.waits += waits
                        self._crossed.held_s += late
                        if there:
                            self._crossed.there += len(data)
                        else:
                            self._crossed.back += len(data)
                    if late:
                        time.sleep(late)
                    target.sendall(data)
                except OSError:
                    return
