"""Puts the window's parts together: the one place that knows them all."""

# ruff: noqa: E402
from __future__ import annotations

from llama32_desktop.ui.kit import binding

binding.prepare()  # before all that brings more of it

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from llama32_desktop import __version__, paths
from llama32_desktop.ui.kit import garbage
from llama32_desktop.ui.kit.theme import apply_appearance, apply_style
from llama32_desktop.ui.kit.translation import SYSTEM, translate
from llama32_desktop.ui.services.early_settings import EarlySettings
from llama32_desktop.ui.window.application import Application
from llama32_desktop.ui.window.ending_signals import EndingSignals
from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.window.single_instance import SingleInstance


@dataclass(frozen=True, slots=True)
class Purpose:
    """What the window is opened for, where it is not to stay open.

    Attributes:
        screenshot: Save a picture here once the window is idle, and end.
        measure: Measure, print JSON, and end: when the process was started, in seconds since the
            epoch, and how many answers to take.
    """

    screenshot: Path | None = None
    measure: tuple[float, int] | None = None


def run_window(
    arguments: Sequence[str],
    *,
    model: str | None = None,
    files: Sequence[str] = (),
    purpose: Purpose | None = None,
) -> int:
    """Open the window and run until it is closed.

    Args:
        arguments: As Qt takes them, the program's name first.
        model: Path or id of the model to open with.
        files: Absolute paths of files to open; in the window that is open already, if there is.
        purpose: Left out, the window stays open until the user closes it.

    Returns:
        The exit code.
    """
    garbage.take_over()  # before the first thread begins
    early = EarlySettings()
    app = QApplication.instance() or Application(arguments)
    assert isinstance(app, QApplication)
    app.setApplicationName(paths.APP)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(paths.APP)
    instance = SingleInstance(paths.config_folder(), app) if purpose is None else None
    if instance is not None and not instance.claim() and instance.hand_over(files):
        return 0
    apply_style(app)
    settings = early.at_hand()
    translate(app, settings.language if settings else SYSTEM)
    window = MainWindow()
    if settings is not None:  # else they come a moment after the first picture
        apply_appearance(settings.appearance)
        window.restore(settings)
    # What the window does comes behind its first picture, its imports too.
    window.painted.connect(lambda: _start(window, early, model, files, instance, purpose))
    window.show()
    signals = EndingSignals(window.end, app)
    code = app.exec()
    signals.close()
    if window.begins_again:
        from llama32_desktop.ui.window.restart import start_again

        if instance is not None:
            instance.close()
        start_again()
    return code


def _start(
    window: MainWindow,
    early: EarlySettings,
    model: str | None,
    files: Sequence[str],
    instance: SingleInstance | None,
    purpose: Purpose | None,
) -> None:
    painted = time.time()
    from llama32_desktop.ui.kit.icons import app_icon
    from llama32_desktop.ui.window.wiring import Desktop

    window.setWindowIcon(app_icon())
    desktop = Desktop(window, early)
    desktop.begin(model)
    if instance is not None:
        instance.called.connect(desktop.file_opener.open)
        desktop.notices.show_text(instance.listen(), "warning")
    if files:
        desktop.file_opener.open(files)
    if purpose is None:
        return
    if purpose.screenshot is not None:
        from llama32_desktop.ui.kit.screenshot import Screenshot

        Screenshot(window, purpose.screenshot, desktop.is_idle, desktop)
    if purpose.measure is not None:
        from llama32_desktop.ui.benchmark.window import WindowMeasurement

        began, answers = purpose.measure
        WindowMeasurement(window, desktop, began=began, painted=painted, answers=answers)
