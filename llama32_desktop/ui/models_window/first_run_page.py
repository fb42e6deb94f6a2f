"""The page of the first start: what this machine is, and three ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.models.found import FoundModel
from llama32_desktop.models.hardware import Hardware
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.models.licence import BUILT_WITH
from llama32_desktop.models.recommend import Recommendation
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.numbers import size_text
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.theme import small_font
from llama32_desktop.ui.models_window.cards import Card
from llama32_desktop.ui.models_window.found_models import FoundRow
from llama32_desktop.ui.models_window.texts import of_catalogue
from llama32_desktop.ui.services.model_state import details

COLUMN: Final = 660
MOST_FOUND: Final = 3
"""Models of other apps that are listed here; Models lists all."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("FirstRun", text)


class FirstRunPage(QScrollArea):
    """Lies over the empty conversation; the field for messages stays below it."""

    download_wanted = Signal(object)
    """The `Choice` that is recommended."""
    starter_wanted = Signal()
    file_wanted = Signal()
    found_wanted = Signal(object)
    """A `FoundModel` to use."""
    all_wanted = Signal()
    """All models of other apps are to be listed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(_tr("Welcome"))
        body = QWidget(self)
        column = QWidget(body)
        column.setMaximumWidth(COLUMN)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(24, 20, 24, 16)
        self._column.setSpacing(12)
        hello = _tr(
            "Models run on this machine: nothing that you write is sent anywhere. Choose how to "
            "begin, or write your first message."
        )
        self._column.addWidget(dialogs.heading(_tr("Welcome to Llama 3.2 Desktop"), column))
        self._column.addWidget(dialogs.paragraph(hello, column, role=dialogs.SECONDARY))
        machine = QWidget(column)  # screen readers meet it where it stands
        self._machine = QGridLayout(machine)
        self._machine.setContentsMargins(0, 0, 0, 0)
        self._machine.setHorizontalSpacing(20)
        self._machine.setVerticalSpacing(3)
        self._machine.setColumnStretch(1, 1)
        self._column.addWidget(machine)
        self._column.addSpacing(4)
        self.recommended = Way(_tr("Looking at this machine…"), _tr("Download"), column)
        self.recommended.button.setProperty("primary", True)
        set_usable(self.recommended.button, _tr("Looking at this machine…"))
        self.starter = Way(_tr("Start at once"), _tr("Use the starter"), column)
        self.found = Way(_tr("Looking for models of other apps…"), _tr("Show all"), column)
        self.found.button.hide()
        self.found.button.clicked.connect(self.all_wanted)
        for way in (self.recommended, self.starter, self.found):
            self._column.addWidget(way)
        self.problem = dialogs.paragraph("", column, role=dialogs.ERROR)
        self.problem.hide()
        self._column.addWidget(self.problem)
        built = dialogs.paragraph(BUILT_WITH, column, role=dialogs.SECONDARY)
        built.setFont(small_font(self.font()))
        built.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(built)
        self._column.addStretch(1)
        centred = QHBoxLayout(body)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(column, 1000)
        centred.addStretch(1)
        self.setWidget(body)
        self._rows: list[FoundRow] = []
        self._choice: object = None
        self.recommended.button.clicked.connect(lambda: self.download_wanted.emit(self._choice))
        self._use_starter = True
        self.starter.button.clicked.connect(self._on_starter)
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())

    @property
    def rows(self) -> list[FoundRow]:
        return list(self._rows)

    def show_machine(self, hardware: Hardware) -> None:
        while item := self._machine.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for row, (name, value) in enumerate(machine_rows(hardware)):
            label = dialogs.paragraph(name, self, role=dialogs.SECONDARY)
            self._machine.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._machine.addWidget(dialogs.paragraph(value, self), row, 1)

    def show_recommendation(self, recommendation: Recommendation | None) -> None:
        """What suits this machine best, and why; `None` if nothing that is offered runs here."""
        if recommendation is None:
            none = _tr("No Llama 3.2 model fits this machine now")
            self.recommended.set_texts(
                none, _tr("Close other programs or free disk space, or begin with the starter.")
            )
            set_usable(self.recommended.button, none)
            return
        self._choice = choice = recommendation.choice
        variant = choice.variant
        self.recommended.set_texts(
            _tr("Recommended: {0}").format(choice.model.name),
            f"{of_catalogue(choice.model.good_for)} {localised(recommendation.why)}",
            f"{variant.quantisation} · {size_text(variant.bytes)} · "
            f"{localised(recommendation.verdict.sentence).rstrip('.。')}",
        )
        set_usable(self.recommended.button)

    def show_starter(self, starter: InstalledModel | None) -> None:
        """Offers the starter model, or a file where that is not installed."""
        self._use_starter = starter is not None
        if starter is None:
            self.starter.set_texts(
                _tr("Use a file of your own"), _tr("Any model in the GGUF format will do.")
            )
            self.starter.button.setText(_tr("Choose a file…"))
            return
        text = _tr(
            "{0} is here already: quick and good for a first look, but small, so it is often wrong."
        )
        self.starter.set_texts(_tr("Start at once"), text.format(starter.name), details(starter))
        self.starter.button.setText(_tr("Use the starter"))

    def show_found(self, models: Sequence[FoundModel]) -> None:
        """Lists the first of the models that other apps keep here."""
        for row in self._rows:
            remove(row)
        self._rows = [FoundRow(found, self.found) for found in models[:MOST_FOUND]]
        for row in self._rows:
            row.use_clicked.connect(self.found_wanted)
            self.found.below.addWidget(row)
        text = _tr("Models of other apps are used where they lie, without a second copy.")
        self.found.set_texts(_tr("Found on this machine"), text)
        self.found.setVisible(bool(models))  # without any it is no way to begin
        self.found.button.setVisible(len(models) > MOST_FOUND)

    def show_problem(self, sentence: str) -> None:
        self.problem.setText(localised(sentence))
        self.problem.setVisible(bool(sentence))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        parent = self.parentWidget()
        if watched is parent and event.type() == QEvent.Type.Resize:
            self.setGeometry(parent.rect())
        return super().eventFilter(watched, event)

    def _on_starter(self) -> None:
        (self.starter_wanted if self._use_starter else self.file_wanted).emit()


class Way(Card):
    """One way to begin: what it is, why, and its button."""

    def __init__(self, title: str, button: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = dialogs.paragraph(title, self, bold=True)
        self.text = dialogs.paragraph("", self)
        self.facts = dialogs.paragraph("", self, role=dialogs.SECONDARY)
        self.facts.setFont(small_font(self.font()))
        self.button = QPushButton(button, self)
        texts = QVBoxLayout()
        texts.setSpacing(3)
        for label in (self.title, self.text, self.facts):
            texts.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(texts, 1)
        top.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.below = QVBoxLayout()
        self.below.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 14, 12)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addLayout(self.below)
        self.set_texts(title, "")

    def set_texts(self, title: str, text: str, facts: str = "") -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        self.button.setAccessibleDescription(f"{title}. {text}" if text else title)


def machine_rows(hardware: Hardware) -> list[tuple[str, str]]:
    """This machine for a person: names and values."""
    one, more = _tr("{0}, 1 core"), _tr("{0}, {1} cores")
    processor = (one if hardware.cores == 1 else more).format(hardware.processor, hardware.cores)
    gpus = [
        _tr("{0}, {1} of {2} free").format(
            gpu.description, size_text(gpu.memory_free), size_text(gpu.memory_total)
        )
        for gpu in hardware.gpus
    ]
    free = _tr("{0}, {1} free")
    memory = free.format(size_text(hardware.ram_total), size_text(hardware.ram_free))
    return [
        (_tr("This machine"), processor),
        (_tr("Memory"), memory),
        (_tr("GPU"), "\n".join(gpus) or _tr("None usable; models run on the processor")),
        (_tr("Disk"), _tr("{0} free for models").format(size_text(hardware.disk_free))),
    ]
