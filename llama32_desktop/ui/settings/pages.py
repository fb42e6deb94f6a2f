"""The pages of the settings that belong to the app, not to a model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from llama32_desktop import paths
from llama32_desktop.models import picture_memory
from llama32_desktop.settings import Appearance, Settings
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.fields import Choice, pad_number
from llama32_desktop.ui.kit.numbers import number_text, size_text
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.sentences import spoken
from llama32_desktop.ui.kit.setting_rows import SettingRows, slider_of
from llama32_desktop.ui.kit.translation import LANGUAGES, choose_language
from llama32_desktop.updates import update_address

_GIGABYTE: Final = 10**9
_UNLOAD_AFTER: Final = (0, 5, 15, 30, 60, 240)
"""Minutes."""


class Page(QWidget):
    """A page that gives its fields of `Settings`, and takes them.

    Attributes:
        pieces: Makes what is in it; there is nothing before.
    """

    pieces: Iterator[None] = iter(())

    def value(self) -> dict[str, Any]:
        """The fields as they are set on the page."""
        return {}

    def set_value(self, settings: Settings) -> None:
        """Shows these settings."""


def hint_label(text: str, parent: QWidget) -> QLabel:
    """A sentence of explanation."""
    label = plain_label(text, parent)
    label.setWordWrap(True)
    label.setForegroundRole(parent.palette().ColorRole.PlaceholderText)
    return label


class GeneralPage(Page):
    """How the window looks, and which key sends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pieces = self._make()

    def _make(self) -> Iterator[None]:
        self.appearance: Choice[Appearance] = Choice(
            [
                ("system", self.tr("Follow system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ],
            self,
        )
        self.enter_sends: Choice[bool] = Choice(
            [
                (True, self.tr("Enter sends, Shift+Enter breaks the line")),
                (False, self.tr("Shift+Enter sends, Enter breaks the line")),
            ],
            self,
        )
        yield
        self.language: Choice[str] = Choice(
            [("system", self.tr("Follow system")), *LANGUAGES.items()], self
        )
        yield
        self.later = hint_label("", self)
        self.restart = QPushButton(self.tr("&Restart now"), self)
        self.restart.setAutoDefault(False)
        later = QWidget(self)
        row = QHBoxLayout(later)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.later, 1)
        row.addWidget(self.restart, 0, Qt.AlignmentFlag.AlignTop)
        self._later = later
        self.language.currentIndexChanged.connect(lambda _: self._offer_restart())
        self._offer_restart()
        yield
        self.unload_after: Choice[int] = Choice(self._unloadings(0), self)
        self.wrap_code: Choice[bool] = Choice(
            [(False, self.tr("Scroll sideways")), (True, self.tr("Wrap"))], self
        )
        self.reduce_motion = QCheckBox(self.tr("Reduce motion"), self)
        self.updates = QCheckBox(self.tr("Ask for a newer version at each start"), self)
        self.text_size = QSpinBox(self)
        self.text_size.setRange(50, 300)
        self.text_size.setSingleStep(10)
        self.text_size.setSuffix(" %")
        pad_number(self.text_size)
        yield
        yield from self._lay_out(later)

    def _lay_out(self, later: QWidget) -> Iterator[None]:
        rows = SettingRows(self)
        rows.add(
            self.tr("&Appearance"),
            self.appearance,
            self.tr("Light, dark, or as the system is, which may change with the time of day"),
            self.tr("theme colours night mode"),
        )
        yield
        rows.add(
            self.tr("Te&xt size"),
            slider_of(self.text_size, 200, self),
            self.tr("Of messages; everything else has the size that the system gives"),
            self.tr("font zoom larger smaller letters"),
            buddy=self.text_size,
        )
        yield
        rows.add(
            self.tr("&Language"),
            self.language,
            self.tr("Of this window; a model answers in the language that you write in"),
            self.tr("translation") + " English Deutsch",
        )
        yield
        rows.addWidget(later)
        rows.add(
            self.tr("Send &with"),
            self.enter_sends,
            self.tr("Which key sends your message, and which begins a new line in it"),
            self.tr("key keyboard return"),
        )
        yield
        rows.add(
            self.tr("Long lines of &code"),
            self.wrap_code,
            self.tr("How code is shown that is wider than the conversation"),
            self.tr("break scroll program"),
        )
        yield
        rows.add(
            self.tr("&Free the model's memory after"),
            self.unload_after,
            self.tr("The next message loads the model again, which takes time."),
            self.tr("unload idle") + " RAM",
        )
        yield
        rows.add(
            "",
            self.reduce_motion,
            self.tr("Nothing blinks or moves by itself"),
            self.tr("animation cursor"),
        )
        yield
        row = rows.add(
            "",
            self.updates,
            self.tr("Else only when you choose it in the Help menu"),
            self.tr("upgrade new version"),
        )
        row.setVisible(bool(update_address()))
        rows.addStretch(1)

    def value(self) -> dict[str, Any]:
        return {
            "appearance": self.appearance.chosen(),
            "text_zoom": self.text_size.value(),
            "language": self.language.chosen(),
            "reduce_motion": self.reduce_motion.isChecked(),
            "ask_for_updates": self.updates.isChecked(),
            "enter_sends": self.enter_sends.chosen(),
            "wrap_code": self.wrap_code.chosen(),
            "unload_after_minutes": self.unload_after.chosen(),
        }

    def set_value(self, settings: Settings) -> None:
        self.appearance.choose(settings.appearance)
        self.text_size.setValue(settings.text_zoom)
        self.language.choose(settings.language if settings.language in LANGUAGES else "system")
        self.reduce_motion.setChecked(settings.reduce_motion)
        self.updates.setChecked(settings.ask_for_updates)
        self.enter_sends.choose(settings.enter_sends)
        self.wrap_code.choose(settings.wrap_code)
        self.unload_after.set_values(self._unloadings(settings.unload_after_minutes))
        self.unload_after.choose(settings.unload_after_minutes)

    def show_busy(self, work: str) -> None:
        """Says why the app does not restart now."""
        text = self.tr("“{0}” is under way; restart when it is done, or stop it first.")
        self.later.setText(text.format(work))

    def _offer_restart(self) -> None:
        """Where another language is chosen than the window's, a restart is at hand."""
        self.later.setText(self.tr("Another language shows after the next start."))
        chosen = choose_language(self.language.chosen(), QLocale.system().uiLanguages())
        self._later.setVisible(chosen != spoken())

    def _unloadings(self, kept: int) -> list[tuple[int, str]]:
        """The times that are offered, and the one that is kept."""
        text = self.tr("{0} minutes without use")
        never = self.tr("Never by itself")
        return [
            (minutes, text.format(number_text(minutes)) if minutes else never)
            for minutes in sorted({*_UNLOAD_AFTER, kept})
        ]


class DownloadsPage(Page):
    """Where models that are fetched go, and those that a person opens or drops."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pieces = self._make()

    def _make(self) -> Iterator[None]:
        self.place: Choice[str] = Choice(
            [
                ("app", self.tr("This app's folder")),
                ("hub_cache", self.tr("The Hugging Face cache, shared with other programs")),
                ("folder", self.tr("Another folder")),
            ],
            self,
        )
        yield
        self.folder = QLineEdit(self)
        self.folder.setAccessibleName(self.tr("Folder for models"))
        self.choose = QPushButton(self.tr("&Choose…"), self)
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        self.place.currentIndexChanged.connect(lambda _: self._enable())
        folder = QWidget(self)
        row = QHBoxLayout(folder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        yield
        self.files: Choice[str] = Choice(
            [
                ("ask", self.tr("Ask each time")),
                ("link", self.tr("Use them where they lie")),
                ("copy", self.tr("Copy them into the models folder")),
            ],
            self,
        )
        yield
        rows = SettingRows(self)
        rows.add(
            self.tr("&Put models into"),
            self.place,
            self.tr(
                "Models that are there already stay where they are. What comes from Ollama's "
                "registry goes into this app's folder, or into the other one."
            ),
            self.tr("place disk drive") + " Hugging Face",
        )
        yield
        self._other = rows.add(self.tr("&Folder"), folder, buddy=self.folder)
        yield
        rows.add(
            self.tr("Files that you &open"),
            self.files,
            self.tr("What is done with a model's file that you open or drop on the window"),
            self.tr("link copy import"),
        )
        rows.addStretch(1)
        self._enable()

    def value(self) -> dict[str, Any]:
        place = self.place.chosen()
        folder = self.folder.text().strip()
        if place == "folder" and not Path(folder).is_absolute():
            place, folder = "app", ""
        return {
            "download_place": place,
            "download_folder": folder if place == "folder" else "",
            "import_files": self.files.chosen(),
        }

    def set_value(self, settings: Settings) -> None:
        self.place.choose(settings.download_place)
        self.folder.setText(settings.download_folder)
        self.files.choose(settings.import_files)
        self._enable()

    def _enable(self) -> None:
        other = self.place.chosen() == "folder"
        self._other.setVisible(other)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for models"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialogs.show(dialog)


class PictureMemoryPage(Page):
    """Shows what is kept of pictures, clears it, and sets the most that may be."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self.pieces = self._make()

    def _make(self) -> Iterator[None]:
        self.used = plain_label("", self)
        self.clear = QPushButton(self.tr("&Clear now"), self)
        self.clear.setAutoDefault(False)
        self.clear.clicked.connect(self._clear)
        self.most = QSpinBox(self)
        self.most.setRange(0, 10_000)
        self.most.setSuffix(self.tr(" GB"))
        self.most.setSpecialValueText(self.tr("Keep nothing"))
        pad_number(self.most)
        yield
        kept = QWidget(self)
        row = QHBoxLayout(kept)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.used)
        row.addWidget(self.clear)
        row.addStretch(1)
        yield
        rows = SettingRows(self)
        rows.add(
            self.tr("Keep at &most"),
            slider_of(self.most, 50, self),
            self.tr(
                "What a model made of pictures, and what it read of conversations, is kept on this "
                "computer, so that the next question starts at once, after a restart too."
            ),
            self.tr("disk room cache"),
            buddy=self.most,
        )
        yield
        rows.add(
            self.tr("Kept now"),
            kept,
            self.tr("What is cleared is made again with the next question"),
            self.tr("delete free disk"),
            buddy=self.clear,
        )
        set_usable(self.clear, self.tr("What is kept is being counted"))
        rows.addStretch(1)
        self._background.run_task(picture_memory.used_bytes, self._show_used)

    def value(self) -> dict[str, Any]:
        return {"image_cache_bytes": self.most.value() * _GIGABYTE}

    def set_value(self, settings: Settings) -> None:
        self.most.setValue(-(-settings.image_cache_bytes // _GIGABYTE))

    def _show_used(self, used: int) -> None:
        self.used.setText(size_text(used))
        set_usable(self.clear, "" if used else self.tr("There is nothing to clear"))

    def _clear(self) -> None:
        def work() -> int:
            picture_memory.clear()
            return picture_memory.used_bytes()

        self._background.run_task(work, self._show_used)


class DataPage(Page):
    """Where everything is, and the way back to the beginning."""

    reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_folder = QPushButton(self.tr("Show &data folder"), self)
        self.reset = QPushButton(self.tr("&Reset all settings…"), self)
        for button in (self.show_folder, self.reset):
            button.setAutoDefault(False)
        self.show_folder.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.data_folder())))
        )
        self.reset.clicked.connect(self.reset_wanted)
        rows = SettingRows(self)
        rows.add(
            "",
            self.show_folder,
            self.tr(
                "Conversations, pictures and models are files on this computer and nowhere "
                "else. Nothing is reported to anybody."
            ),
            self.tr("privacy telemetry files place"),
        )
        rows.add(
            "",
            self.reset,
            self.tr("A reset keeps conversations, pictures, models and accepted licences."),
            self.tr("defaults factory restore"),
        )
        rows.addStretch(1)
