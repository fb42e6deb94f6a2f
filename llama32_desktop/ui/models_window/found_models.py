"""Models that other apps keep on this machine, each with a button that uses it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from llama32_desktop.models.found import FoundModel, find_models
from llama32_desktop.models.importing import use_found
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.colour_sheets import frame_when_focused
from llama32_desktop.ui.kit.empty_place import BodyOrEmpty, EmptyPlace
from llama32_desktop.ui.kit.pieces import Pieces, Several, readied
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.theme import small_font
from llama32_desktop.ui.services.model_state import details


class FoundModelsPage(QWidget):
    """Looks when it is shown for the first time, and again when asked."""

    use_wanted = Signal(str)
    """The path of a model that is one of ours now, and is to be used."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._looked = False
        self._rows: list[FoundRow] = []
        self._coming: Iterator[None] = iter(())
        self._pieces = Pieces(lambda: next(self._coming, self) is None, self)
        about = dialogs.paragraph(
            self.tr(
                "Models of Ollama, LM Studio, Jan, GPT4All and the Hugging Face cache are used "
                "where they lie: nothing is copied and nothing of theirs is changed."
            ),
            self,
            role=dialogs.SECONDARY,
        )
        self.status = dialogs.paragraph("", self)
        self.problem = dialogs.paragraph("", self, role=dialogs.ERROR)
        self.problem.hide()
        self.again = QPushButton(self.tr("Look again"), self)
        self.again.clicked.connect(self.look)
        list_of_rows = QWidget(self)
        self._column = QVBoxLayout(list_of_rows)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        area = QScrollArea(self)
        frame_when_focused(area)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(list_of_rows)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(about, 1)
        top.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.status)
        layout.addWidget(self.problem)
        self.empty = EmptyPlace(
            "apps",
            self.tr("No other app keeps a model on this machine."),
            self,
            self.tr("Look again"),
            self.look,
        )
        self._body = BodyOrEmpty(area, self.empty, self.again)
        layout.addWidget(self._body, 1)

    @property
    def rows(self) -> list[FoundRow]:
        return list(self._rows)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._looked:
            self.look()

    def look(self) -> None:
        """Look through the other apps' folders, in the background."""
        self._looked = True
        looking = self.tr("Looking for models on this machine…")
        self._enable(looking)
        self.problem.hide()
        self.status.setText(looking)
        self.status.show()
        self._background.run_task(find_models, self._show_models, self._on_failed)

    def _show_models(self, models: Sequence[FoundModel]) -> None:
        for row in self._rows:
            remove(row)
        self._rows = []
        self._body.show_empty(not models)
        self._coming = Several([*(self._add(found) for found in models), self._finish()])
        self._pieces.begin()

    def _add(self, found: FoundModel) -> Iterator[None]:
        row = FoundRow(found, self)
        row.hide()
        row.use_clicked.connect(self._use)
        set_usable(row.use, self.status.text())  # until all are there
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)
        yield
        yield from readied(row)
        row.show()
        yield

    def _finish(self) -> Iterator[None]:
        self._enable()
        self.status.hide()
        yield

    def _use(self, found: FoundModel) -> None:
        self._enable(self.tr("A model is being made ready"))
        self.problem.hide()

        def then(model: InstalledModel) -> None:
            self._enable()
            self.use_wanted.emit(model.path)

        self._background.run_task(lambda: use_found(found), then, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._enable()
        self.status.hide()
        self.problem.setText(localised(error))
        self.problem.show()

    def _enable(self, reason: str = "") -> None:
        """Lets the buttons be pressed, or says why they cannot be."""
        for button in (self.again, self.empty.button, *(row.use for row in self._rows)):
            set_usable(button, reason)


class FoundRow(QFrame):
    """A model, whose it is, its size, and the button."""

    use_clicked = Signal(object)
    """Its `FoundModel`."""

    def __init__(self, found: FoundModel, parent: QWidget) -> None:
        super().__init__(parent)
        name = dialogs.paragraph(found.name, self, bold=True)
        facts = dialogs.paragraph(
            f"{found.app} · {details(found.model)}", self, role=dialogs.SECONDARY
        )
        facts.setFont(small_font(self.font()))
        set_tooltip(facts, found.model.path)
        self.use = QPushButton(self.tr("Use"), self)
        self.use.setAccessibleName(self.tr("Use {0}").format(found.name))
        self.use.clicked.connect(lambda: self.use_clicked.emit(found))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(name)
        texts.addWidget(facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.addLayout(texts, 1)
        row.addWidget(self.use)
