"""Help → Report a problem: a text to copy; nothing is sent."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.sentences import spoken
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.services.settings import SettingsKeeper
from llama32_desktop.ui.services.window_place import WindowPlace
from llama32_desktop.ui.window.problem_text import problem_text
from llama32_desktop.ui.window.text_viewer import TextViewer


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)


def report_problem(
    models: ModelController, settings: SettingsKeeper, background: Background, window: QWidget
) -> None:
    """Gathers the text in the background, and opens the window with it."""
    value, ref, loaded, facts = settings.value, models.ref, models.loaded, _surroundings(window)

    def then(text: str) -> None:
        report = ProblemReport(text, window)
        WindowPlace(report, "report", settings)
        dialogs.show(report)

    background.run_task(lambda: problem_text(value, ref, loaded, facts), then)


def _surroundings(window: QWidget) -> list[str]:
    size, scale = window.screen().size(), window.devicePixelRatioF()
    return [
        f"Qt {qVersion()} on {QGuiApplication.platformName()}",
        f"screen {size.width()} × {size.height()}, scale {scale:g}",
        f"the window speaks {spoken()}",
    ]


class ProblemReport(TextViewer):
    """Versions, settings that are no secret, facts of the model's file, and the log's end."""

    def __init__(self, text: str, parent: QWidget) -> None:
        said = _tr(
            "Copy this text into your report, look it through, and add what you did and what you "
            "expected. It holds no text of your conversations and documents. Nothing is sent from "
            "here."
        )
        super().__init__(_tr("Report a problem"), said, text, "", parent)
