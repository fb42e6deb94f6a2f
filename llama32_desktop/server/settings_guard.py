"""The guard of a window's settings, for the server beside that window."""

from __future__ import annotations

import threading

from llama32_desktop import paths
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.guards.wanted import WantedGuard, wanted_guard
from llama32_desktop.server.guarding import ServerGuard
from llama32_desktop.settings import Settings, load_settings


class SettingsGuard:
    """Says which guard judges now: the settings' file is looked at with each request, and what was
    judged is known for as long as they want the same guard. Thread-safe."""

    def __init__(self, engines: EnginePool) -> None:
        self._engines = engines
        self._lock = threading.Lock()
        self._seen: tuple[int, int, int] | None = None
        self._wanted: WantedGuard | None = None
        self._guard: ServerGuard | None = None

    def __call__(self) -> ServerGuard | None:
        with self._lock:
            seen = _written()
            if seen is not None and seen != self._seen:
                settings, notice = load_settings(paths.settings_file())
                damaged = bool(notice) and not settings.refused
                self._seen = None if damaged else seen
                # A file that is damaged, or gone, switches no guard off.
                if not (damaged and settings.guard_action == "off"):
                    self._take(settings)
            return self._guard

    def _take(self, settings: Settings) -> None:
        wanted = wanted_guard(settings)
        if wanted == self._wanted:
            return
        self._wanted, self._guard = wanted, None
        if wanted is not None:
            judge = wanted.judge(settings, self._engines)
            self._guard = ServerGuard(judge, holds=wanted.holds)


def _written() -> tuple[int, int, int] | None:
    """Tells one state of the file from the next."""
    try:
        status = paths.settings_file().stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
