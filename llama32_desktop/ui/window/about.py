"""About the app."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from llama32_desktop import __version__, paths
from llama32_desktop.engine.protocol import Devices
from llama32_desktop.models.file_facts import facts_of
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.models.licence import BUILT_WITH, Terms, licence_of
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.plain_text import set_window_title
from llama32_desktop.ui.services.engine import EngineWorker

WIDTH: Final = 460


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)


def show_about(
    model: InstalledModel | None, background: Background, engine: EngineWorker, window: QWidget
) -> None:
    """Opens the About box, with the licence of the model in use as its file names it."""

    def show(name: str, licence: str) -> None:
        dialog = AboutDialog(name, licence, window)
        engine.describe_devices().done.connect(dialog.show_devices)
        dialogs.show(dialog)

    if model is None or model.server:  # of that, nobody here knows the licence
        show("", "")
        return
    name, path = model.name, Path(model.path)
    background.run_task(
        lambda: facts_of(path).licence,
        lambda licence: show(name, licence),
        lambda _: show(name, ""),
    )


class AboutDialog(QDialog):
    """Name, version, what it is built with, and under which licences."""

    def __init__(self, model: str, licence: str, parent: QWidget) -> None:
        """`model` is the name of the one in use; empty for none."""
        super().__init__(parent)
        set_window_title(self, _tr("About {0}").format(paths.TITLE))
        body = QWidget(self)
        name = dialogs.heading(paths.TITLE, body)
        version = dialogs.paragraph(
            f"{_tr('Version {0}').format(__version__)} · {BUILT_WITH}",
            body,
            role=dialogs.SECONDARY,
        )
        private = _tr(
            "Chats with language models on this machine. Nothing that you write is sent anywhere "
            "but to servers that you added, when you choose a model of one. There is no telemetry: "
            "the network is used only for what you ask for, as models that you look for and "
            "download."
        )
        llama = licence_of(Terms("llama3.2"))
        software = _tr(
            "Models are run by llama.cpp. The app is free software under the MIT licence."
        )
        in_use = _tr("Model in use: {0}, {1}").format(
            model, licence or _tr("whose file names no licence")
        )
        texts = [private, llama.notice if llama else "", software, in_use if model else ""]
        paragraphs = [dialogs.paragraph(text, body) for text in texts if text]
        self._backends = dialogs.paragraph("", body, role=dialogs.SECONDARY)
        self._backends.hide()
        paragraphs.append(self._backends)
        for label in paragraphs:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if paths.notices_file().is_file():
            address = QUrl.fromLocalFile(str(paths.notices_file())).toString()
            notices = dialogs.link(_tr("Licences of all that is inside"), address, body)
            notices.linkActivated.connect(lambda url: QDesktopServices.openUrl(QUrl(url)))
            paragraphs.append(notices)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        for label in (name, version, *paragraphs):
            column.addWidget(label)
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        dialogs.lay_out(self, body, buttons, WIDTH)

    def show_devices(self, event: Devices) -> None:
        """What llama.cpp can run models on, as this copy of it was built."""
        names = [f"{device.backend} ({device.description})" for device in event.devices]
        self._backends.setText(_tr("Backends: {0}").format(", ".join(names)))
        self._backends.show()
        dialogs.fit_height(self)
