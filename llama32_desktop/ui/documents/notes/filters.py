"""What of the notes is shown: days, a person, a folder, a topic, and in which sections."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from llama32_desktop.documents.notes.model import Note
from llama32_desktop.documents.notes.page import By, Wanted, people_of_page
from llama32_desktop.ui.kit.fields import Choice, add_clear_button
from llama32_desktop.ui.kit.flow_row import FlowRow
from llama32_desktop.ui.kit.page_parts import question_field
from llama32_desktop.ui.kit.plain_text import plain

_TYPING_MS: Final = 250
_MOST: Final = 200
"""Names in a list: more are found by their notes."""


class NotesFilters(QWidget):
    """The fields above the page."""

    changed = Signal()
    """Something else is wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.by = Choice[By]([("date", self.tr("By day")), ("theme", self.tr("By theme"))], self)
        self.by.setAccessibleName(self.tr("Sections"))
        self.days = Choice[int](
            [
                (0, self.tr("All days")),
                (30, self.tr("Last 30 days")),
                (90, self.tr("Last 90 days")),
                (365, self.tr("Last year")),
            ],
            self,
        )
        self.days.setAccessibleName(self.tr("Days"))
        self.person = Choice[str]([("", self.tr("Everyone"))], self)
        self.person.setAccessibleName(self.tr("Person"))
        self.folder = Choice[str]([("", self.tr("All folders"))], self)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.new_only = QCheckBox(self.tr("New only"), self)
        self.open_only = QCheckBox(self.tr("Without what is done"), self)
        self.topic = question_field(
            self.tr("A topic, to follow it through time"), self.tr("Topic"), self
        )
        add_clear_button(self.topic)
        for choice in (self.by, self.days, self.person, self.folder):
            choice.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.new_only.toggled.connect(lambda _: self.changed.emit())
        self.open_only.toggled.connect(lambda _: self.changed.emit())
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.topic.textChanged.connect(lambda _: self._typing.start())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.topic)
        layout.addLayout(
            FlowRow(self.by, self.days, self.person, self.folder, self.new_only, self.open_only)
        )

    def offer(self, notes: Iterable[Note]) -> None:
        """Offers the people and folders of other notes; what was chosen stays where it is there."""
        notes = list(notes)
        people = people_of_page(notes)[:_MOST]
        folders = sorted({str(Path(note.path).parent) for note in notes})[:_MOST]
        _offer(self.person, self.tr("Everyone"), [(name, name) for name in people])
        named = [(folder, Path(folder).name or folder) for folder in folders]
        _offer(self.folder, self.tr("All folders"), named)

    def wanted(self, today: datetime.date) -> Wanted:
        """Which entries are wanted."""
        days = self.days.chosen()
        return Wanted(
            since=today - datetime.timedelta(days) if days else None,
            person=self.person.chosen(),
            folder=self.folder.chosen(),
            open_only=self.open_only.isChecked(),
        )


def _offer(choice: Choice[str], all_: str, values: list[tuple[str, str]]) -> None:
    before = choice.chosen()
    choice.blockSignals(True)
    choice.set_values([("", all_), *((value, plain(name)) for value, name in values)])
    if any(value == before for value, _ in values):
        choice.choose(before)
    choice.blockSignals(False)
