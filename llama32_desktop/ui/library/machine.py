"""Keeps what is known of this machine current while the Models window is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from llama32_desktop.engine.protocol import Device
from llama32_desktop.models.bandwidth import measure_bandwidth
from llama32_desktop.models.hardware import Hardware, describe
from llama32_desktop.ui.background import Background
from llama32_desktop.ui.engine_worker import EngineWorker

PATIENCE_MS: Final = 1500
"""How long the engine, which may be busy with an answer, is waited for."""


class MachineWatch(QObject):
    """Asks the engine for its devices, the system for the rest, and measures memory once.

    Args:
        folder: Where models are kept; asked in the background.
        busy: Whether an answer is written, which must not be disturbed.
    """

    changed = Signal(object)
    """The machine: a `Hardware`."""

    def __init__(
        self,
        engine: EngineWorker,
        background: Background,
        folder: Callable[[], Path],
        busy: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._background = background
        self._folder = folder
        self._busy = busy
        self._devices: tuple[Device, ...] = ()
        self._request = -1
        self._measured = False
        self.hardware: Hardware | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._describe)
        engine.devices.connect(self._on_devices)

    def refresh(self) -> None:
        """Look again; `changed` follows."""
        self._request = self._engine.describe_devices()
        self._patience.start()

    def _on_devices(self, number: int, devices: tuple[Device, ...]) -> None:
        if number == self._request:
            self._patience.stop()
            self._devices = devices
            self._describe()

    def _describe(self) -> None:
        devices, folder = self._devices, self._folder
        self._background.run_task(lambda: describe(devices, folder()), self._take)

    def _take(self, hardware: Hardware) -> None:
        self.hardware = hardware
        self.changed.emit(hardware)
        if hardware.bandwidth is None and not self._measured and not self._busy():
            self._measured = True  # a failure to keep it is no reason to measure all the time
            self._background.run_task(
                measure_bandwidth, lambda _: self._describe(), lambda _: self._describe()
            )
