"""The app's window without a model, as benchmarks of the window begin with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tests.bench.waiting import until

if TYPE_CHECKING:
    from llama32_desktop.ui.window.wiring import Desktop


def opened_window() -> tuple[QApplication, Desktop]:
    """Shows it in the folder that the environment names; returns once nothing is under way.

    The application ends with the last reference to it: keep it.
    """
    from llama32_desktop.ui.kit.theme import apply_style
    from llama32_desktop.ui.window.main_window import MainWindow
    from llama32_desktop.ui.window.wiring import Desktop

    app = QApplication([])
    apply_style(app)
    window = MainWindow()
    window.show()
    desktop = Desktop(window)
    desktop.begin("none")
    until(desktop.is_idle)
    return app, desktop
