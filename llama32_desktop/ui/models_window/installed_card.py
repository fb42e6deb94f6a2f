"""What stands for an installed model: its name, figures and place, with its buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from llama32_desktop.models.fit import Verdict
from llama32_desktop.models.on_disk import ModelOnDisk
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.buttons import IconButton, set_usable
from llama32_desktop.ui.kit.elided import ElidedLabel
from llama32_desktop.ui.kit.theme import small_font
from llama32_desktop.ui.model_bar.verdict_view import VerdictView
from llama32_desktop.ui.models_window.cards import Card
from llama32_desktop.ui.services.model_state import details


def _tr(text: str) -> str:
    return QCoreApplication.translate("Library", text)


class InstalledCard(Card):
    """A model's name, figures and place, with its buttons."""

    def __init__(self, item: ModelOnDisk, parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        model = item.model
        self.setAccessibleName(model.name)
        name = dialogs.paragraph(model.name, self, bold=True)
        self.facts = dialogs.paragraph("", self)
        self.place = ElidedLabel(item.file, self)  # two models may have one name
        self.adapters = ElidedLabel(_adapters(item.adapters), self)
        for label in (self.facts, self.place, self.adapters):
            label.setForegroundRole(dialogs.SECONDARY)
            label.setFont(small_font(self.font()))
        self.adapters.setVisible(bool(item.adapters))
        self.verdict = VerdictView(model.name, self)
        self._judged = False
        self.use = QPushButton(_tr("Use"), self)
        self.settings = IconButton("settings", self.tr("Settings of {0}").format(model.name), self)
        self.folder = IconButton("folder", self.tr("Show {0} in folder").format(model.name), self)
        delete = self.tr("Remove {0} from the list") if item.is_elsewhere else self.tr("Delete {0}")
        self.delete = IconButton("trash", delete.format(model.name), self)
        self.use.setAccessibleName(_tr("Use {0}").format(model.name))
        self.settings.setVisible(model.writes)
        if model.source == "starter":
            set_usable(self.delete, self.tr("The starter model came with the app, so it stays."))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for text in (name, self.facts, self.place, self.adapters):
            texts.addWidget(text)
        texts.addWidget(self.verdict)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(4)
        row.addLayout(texts, 1)
        row.addSpacing(8)
        for widget in (self.use, self.settings, self.folder, self.delete):
            row.addWidget(widget)
        self.show_in_use(False)

    def show_in_use(self, in_use: bool) -> None:
        """Says that the model is loaded; such a one has no button that uses it, and what its load
        came to stands with its answers."""
        self._in_use = in_use
        self._show_what_matters()
        used = self.tr("In use now") if in_use else _used(self.item.last_used)
        kind = self._kind()
        parts = (details(self.item.model), kind, used)
        self.facts.setText(" · ".join(part for part in parts if part))

    def _kind(self) -> str:
        """What it is, where it does not answer."""
        if self.item.model.classifies:
            return self.tr("Finds instructions to the model")
        if self.item.model.judges:
            return self.tr("Guard")
        return self.tr("Embedding model") if self.item.model.embeds else ""

    def show_verdict(self, verdict: Verdict) -> None:
        """Says what would happen if it were loaded with its settings."""
        self.verdict.show_verdict(verdict)
        self._judged = True
        self._show_what_matters()

    def _show_what_matters(self) -> None:
        to_be_used = not self._in_use and self.item.model.writes
        self.use.setVisible(to_be_used)
        self.verdict.setVisible(to_be_used and self._judged)


def _adapters(names: Sequence[str]) -> str:
    """The adapters that fit a model; which are used, and how strongly, is in its settings."""
    if not names:
        return ""
    return QCoreApplication.translate("InstalledCard", "Adapters: {0}").format(", ".join(names))


def _used(seconds: int | None) -> str:
    """When a model was used last, in words."""
    now = QDateTime.currentDateTime()
    if seconds is None or not 0 < seconds <= now.toSecsSinceEpoch() + 60:
        return _tr("Last use unknown")
    date = QDateTime.fromSecsSinceEpoch(seconds).date()
    days = date.daysTo(now.date())
    if days <= 0:
        return _tr("Used today")
    if days == 1:
        return _tr("Used yesterday")
    return _tr("Used on {0}").format(QLocale().toString(date, QLocale.FormatType.ShortFormat))
