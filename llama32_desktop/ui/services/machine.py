"""Keeps what is known of this machine current while verdicts are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from llama32_desktop.engine.protocol import Device, Devices, LoadedModel
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.services.engine import EngineWorker, Reply

if TYPE_CHECKING:
    from llama32_desktop.models.hardware import Hardware, OtherMachine

PATIENCE_MS: Final = 1500
"""How long the engine, which may be busy with an answer, is waited for."""
AGAIN_MS: Final = 60_000
MOST_TIMES: Final = 10
"""Memory is measured again while the machine is too busy for a figure that can be trusted."""


class MachineWatch(QObject):
    """Asks the engine for its devices, the system for the rest, and measures memory.

    Args:
        folder: Where models are kept; asked in the background.
        busy: Whether an answer is written or a model loads, which must not be disturbed.
        loaded: The model that is loaded, whose memory the next one gets.
    """

    changed = Signal(object)
    """The machine: a `Hardware`."""

    def __init__(
        self,
        engine: EngineWorker,
        background: Background,
        folder: Callable[[], Path],
        busy: Callable[[], bool],
        loaded: Callable[[], LoadedModel | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._background = background
        self._folder = folder
        self._busy = busy
        self._loaded = loaded
        self._devices: tuple[Device, ...] = ()
        self._asked: Reply | None = None
        self._times = 0
        self._measures = False
        self._settled = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._measure)
        self.hardware: Hardware | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._describe)

    def refresh(self, *, measure: bool = True) -> None:
        """Look again; `changed` follows.

        Args:
            measure: Measure memory too, where no figure of it can be trusted yet.
        """
        self._measures = self._measures or measure
        self._asked = reply = self._engine.describe_devices()
        reply.done.connect(lambda event: self._on_devices(reply, event))
        self._patience.start()

    def _on_devices(self, reply: Reply, event: Devices) -> None:
        if reply is self._asked:
            self._patience.stop()
            self._devices = without(self._loaded(), event.devices)
            self._describe()

    def _describe(self) -> None:
        devices, folder = self._devices, self._folder

        def work() -> Hardware:
            from llama32_desktop.models.hardware import describe

            return msgspec.structs.replace(describe(devices, folder()), others=_others())

        self._background.run_task(work, self._take)

    def _take(self, hardware: Hardware) -> None:
        self.hardware = hardware
        self.changed.emit(hardware)
        if self._measures and not self._times:  # at least once a session
            self._measure()

    def _measure(self) -> None:
        if self._settled or self._times >= MOST_TIMES:
            return
        if self._busy():
            self._again.start()
            return
        self._times += 1  # a failure to keep it is no reason to measure all the time

        def then(settled: bool) -> None:
            self._settled = settled
            if not settled:
                self._again.start()
            self._describe()

        self._background.run_task(_measured, then, lambda _: self._describe())


def _others() -> tuple[OtherMachine, ...]:
    """Machines that are paired; none where their list cannot be read, which their page says."""
    from llama32_desktop.models.other_machines import other_machines

    with suppress(OSError):
        return tuple(each for each in other_machines().values() if each is not None)
    return ()


def _measured() -> bool:
    from llama32_desktop.models.bandwidth import is_settled, measure_bandwidth

    measure_bandwidth()
    return is_settled()


def without(loaded: LoadedModel | None, devices: Sequence[Device]) -> tuple[Device, ...]:
    """The devices as they will be once the loaded model has made way for another one.

    RAM needs no such care: weights that are read from their file count as free there.
    """
    cards = sum(device.memory_total for device in devices if device.is_gpu)
    if loaded is None or not loaded.gpu_layers or not cards:
        return tuple(devices)
    share = loaded.gpu_layers / max(loaded.layers, loaded.gpu_layers)
    held = loaded.gpu_bytes or loaded.file_bytes * share
    return tuple(_with_more(device, held / cards) for device in devices)


def _with_more(device: Device, share: float) -> Device:
    if not device.is_gpu:
        return device
    free = device.memory_free + int(device.memory_total * share)
    return msgspec.structs.replace(device, memory_free=min(free, device.memory_total))
