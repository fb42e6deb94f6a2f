"""Puts the window's parts together: the one place that knows them all."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from llama32_desktop import __version__, paths
from llama32_desktop.ui.main_window import MainWindow
from llama32_desktop.ui.settings.early import EarlySettings
from llama32_desktop.ui.theme import apply_style


def run_window(
    arguments: Sequence[str], *, screenshot: Path | None = None, model: str | None = None
) -> int:
    """Open the window and run until it is closed.

    Args:
        arguments: As Qt takes them, the program's name first.
        screenshot: Save a picture here once the window is idle, and end.
        model: Path or id of the model to open with.

    Returns:
        The exit code.
    """
    early = EarlySettings()
    app = QApplication.instance() or QApplication(list(arguments))
    assert isinstance(app, QApplication)
    app.setApplicationName(paths.APP)
    app.setApplicationDisplayName("Llama 3.2 Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(paths.APP)
    apply_style(app)
    window = MainWindow()
    settings = early.at_hand()
    if settings is not None:  # else they come a moment after the first picture
        window.restore(settings)
    # What the window does comes behind its first picture, its imports too.
    window.painted.connect(lambda: _start(window, early, screenshot, model))
    window.show()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C in the terminal ends the app
    return app.exec()


def _start(
    window: MainWindow, early: EarlySettings, screenshot: Path | None, model: str | None
) -> None:
    from llama32_desktop.ui.desktop import Desktop

    desktop = Desktop(window, early)
    desktop.begin(model)
    if screenshot is not None:
        from llama32_desktop.ui.screenshot import Screenshot

        Screenshot(window, screenshot, desktop.is_idle, desktop)
