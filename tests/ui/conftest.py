"""The real window on the real starter model, with conversations in the test's own home."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.settings import Settings, save_settings
from llama32_desktop.ui.chat import page
from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.kit import theme
from tests.ui.driver import PATIENCE_MS, Driver

Opener = Callable[..., Driver]


class PatientBot(QtBot):
    """A bot whose waits end late: the limit only ends a test that hangs."""

    def waitUntil(  # noqa: N802
        self, callback: Callable[[], object], *, timeout: int = PATIENCE_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(  # noqa: N802
        self, signal: Any, *, timeout: int = PATIENCE_MS, **options: Any
    ) -> Any:
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def own_collections() -> Iterator[None]:
    """A window takes the collection of garbage over, for as long as its process lives."""
    yield
    gc.enable()


@pytest.fixture
def styled(qapp: QApplication) -> Iterator[QApplication]:
    """The app in its own style, light; for the next test it is as it was."""
    sheet, colours = qapp.styleSheet(), qapp.palette()
    was_styled = bool(qapp.property("llama32_styled"))
    theme.apply_style(qapp)
    theme.force_scheme(False)
    yield qapp
    theme.force_scheme(None)
    qapp.setProperty("llama32_styled", was_styled)
    qapp.setPalette(colours)
    qapp.setStyleSheet(sheet)


@pytest.fixture
def settings(home: Path, smollm2: Path) -> Callable[..., None]:
    """Writes settings for the starter model before the window opens.

    It has one thread: several tests share two cores, and threads wait for each other.
    """

    def write(context: int = 1024, threads: int | None = 1, **sampling: object) -> None:
        chosen = Sampling(**{"temperature": 0.0, "max_tokens": 24, "seed": 7, **sampling})  # type: ignore[arg-type]
        loaded = ModelSettings(context=context, threads=threads, threads_batch=threads)
        save_settings(
            paths.settings_file(),
            Settings(
                model_path=str(smollm2),
                model_settings={str(smollm2): loaded},
                sampling={str(smollm2): chosen},
            ),
        )

    return write


@pytest.fixture
def open_window(qtbot: QtBot, settings: Callable[..., None]) -> Iterator[Opener]:
    """Opens windows; what is open at the end is closed."""
    opened: list[Driver] = []

    def open_one(**options: object) -> Driver:
        settings(**options)
        driver = Driver(qtbot)
        opened.append(driver)
        return driver

    yield open_one
    with ExitStack() as ends:  # all of them, whatever one meets at its end
        for driver in reversed(opened):
            ends.callback(driver.close)


@pytest.fixture
def ready(open_window: Opener) -> Driver:
    """A window with its model loaded."""
    driver = open_window()
    driver.wait_ready()
    return driver


@pytest.fixture
def transcript(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Transcript:
    """A transcript to be filled with messages."""
    # A slow machine would leave the rest of a layout for later.
    monkeypatch.setattr(page, "SLICE_S", 60.0)
    widget = Transcript()
    qtbot.addWidget(widget)
    widget.resize(800, 600)
    widget.show()
    qtbot.waitExposed(widget)
    return widget
