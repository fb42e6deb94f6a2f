"""Asks what a standing job is to do."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.documents.jobs.filing_names import BESIDE, EXAMPLE, check_pattern
from llama32_desktop.documents.jobs.job import Collected, Fields, Filing, Job, Note, Work
from llama32_desktop.ui.documents.form_chooser import FormChooser
from llama32_desktop.ui.documents.jobs.kinds_button import KindsButton
from llama32_desktop.ui.documents.own_fields import OwnFields
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.fields import Choice, form_of
from llama32_desktop.ui.kit.path_field import PathField
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.problem_label import ProblemLabel
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.tab_order import TabByLines

_EVERY_S: Final = 300.0
What = Literal["fields", "note", "collection"]
Then = Literal["leave", "copy", "move"]


class JobDialog(TabByLines, QDialog):
    """Says what is missing, and makes a job of the rest.

    Args:
        own_fields: Keeps the lists of fields that a person types.
    """

    described = Signal(object)
    """A `Job`."""

    def __init__(self, folder: str, own_fields: OwnFields, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New job"))
        self.folder = PathField(self.tr("Folder"), self._ask_folder, self)
        self.what = Choice[What](
            [
                ("fields", self.tr("Read fields into a table")),
                ("note", self.tr("Summarise into a note")),
                ("collection", self.tr("Add to a collection")),
            ],
            self,
        )
        self.form = FormChooser(own_fields, self)
        self.form.chosen.connect(lambda _: self.refresh())
        self.form.problem.connect(lambda _: self.refresh())
        self.asks_model = QCheckBox(self.tr("Also use the model (slower)"), self)
        set_tooltip(
            self.asks_model,
            self.tr("What the rules and the model read differently is marked; it takes longer."),
        )
        self.target = PathField(self.tr("Result"), self._ask_result, self)
        self.only = QLineEdit(self)
        self.only.setPlaceholderText(self.tr("All files; or only some, as *.pdf *.png"))
        self.only.setAccessibleName(self.tr("Only files named"))
        self.kinds = KindsButton(self)
        self.subfolders = QCheckBox(self.tr("Folders in it too"), self)
        self.subfolders.setChecked(True)
        self.then = Choice[Then](
            [
                ("leave", self.tr("Leave files where they are")),
                ("copy", self.tr("Copy files that are done")),
                ("move", self.tr("Move files that are done")),
            ],
            self,
        )
        self.archive = PathField(self.tr("Folder for them"), self._ask_archive, self)
        self.pattern = QLineEdit(EXAMPLE, self)
        self.pattern.setAccessibleName(self.tr("Their names there"))
        self.problem = ProblemLabel(self.folder.field, self)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, parent=self)
        self.buttons.button(kinds.Ok).setText(self.tr("Begin"))
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.what.activated.connect(lambda _: self._on_what())
        self.then.activated.connect(lambda _: self.refresh())
        if folder:
            self.folder.set_path(folder)
        self._on_what()

    def _lay_out(self) -> None:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 0)
        column.setSpacing(12)
        upper, lower = QWidget(body), QWidget(body)
        self._form = form_of(
            upper,
            [
                (self.tr("Folder"), self.folder, ""),
                (self.tr("Only files named"), self.only, ""),
                (self.tr("Only files of these kinds"), self.kinds, ""),
                (self.tr("What is done"), self.what, ""),
                (self.tr("Form"), self.form, ""),
                (self.tr("Result"), self.target, ""),
            ],
        )
        self._form.insertRow(1, self.subfolders)
        self._form.addRow(self.asks_model)
        self._filing = form_of(
            lower,
            [
                (self.tr("Afterwards"), self.then, ""),
                (self.tr("Folder for them"), self.archive, ""),
                (
                    self.tr("Their names there"),
                    self.pattern,
                    self.tr("Fields of the form between braces; as well {0}").format(
                        ", ".join(BESIDE)
                    ),
                ),
            ],
        )
        for form in (self._form, self._filing):
            form.setContentsMargins(0, 0, 0, 0)
        self._lower = lower
        column.addWidget(
            dialogs.paragraph(
                self.tr("Each new file is read once, as soon as it is whole."),
                body,
                role=dialogs.SECONDARY,
            )
        )
        column.addWidget(upper)
        column.addWidget(lower)
        column.addWidget(self.problem)
        dialogs.lay_out(self, body, self.buttons)

    def _on_what(self) -> None:
        hints = {
            "fields": self.tr("A table: its name ends in .xlsx, .csv or .json"),
            "note": self.tr("A note: its name ends in .md"),
            "collection": self.tr("The collection's name"),
        }
        self.target.field.setPlaceholderText(hints[self.what.chosen()])
        self.target.button.setVisible(self.what.chosen() != "collection")
        self.refresh()

    def refresh(self) -> None:
        """Shows the fields that what is chosen asks for."""
        fields = self.what.chosen() == "fields"
        self._form.setRowVisible(self.form, fields)
        self._form.setRowVisible(self.asks_model, fields)
        self._lower.setVisible(fields)
        filed = self.then.chosen() != "leave"
        self._filing.setRowVisible(self.archive, filed)
        self._filing.setRowVisible(self.pattern, filed)
        dialogs.fit_height(self)

    # Choosing

    def _ask_folder(self) -> None:
        dialogs.ask_folder(self.tr("Folder"), lambda chosen: self.folder.set_path(chosen[0]), self)

    def _ask_archive(self) -> None:
        dialogs.ask_folder(
            self.tr("Folder for them"), lambda chosen: self.archive.set_path(chosen[0]), self
        )

    def _ask_result(self) -> None:
        ending = "xlsx" if self.what.chosen() == "fields" else "md"
        dialogs.ask_result(self.tr("Result"), ending, self.target.set_path, self)

    # The job

    def _accept(self) -> None:
        try:
            job = self.job()
        except ValueError as error:
            self.problem.show_problem(localised(error.args[0]))
            dialogs.fit_height(self)
            return
        self.described.emit(job)
        self.accept()

    def job(self) -> Job:
        """The job that stands in the fields.

        Raises:
            ValueError: something is missing; one sentence.
        """
        folder = self.folder.path()
        if not folder:
            raise ValueError(self.tr("Choose the folder first."))
        work = self._work()
        return Job(
            folder=os.path.realpath(folder),
            work=work,
            patterns=tuple(self.only.text().replace(",", " ").replace(";", " ").split()),
            kinds=self.kinds.kinds(),
            subfolders=self.subfolders.isChecked(),
            filing=self._filing_of(work),
            every_s=_EVERY_S,
        )

    def _work(self) -> Work:
        result = self.target.path()
        what = self.what.chosen()
        if what == "collection":
            if not result.strip():
                raise ValueError(self.tr("Name the collection first."))
            return Collected(result.strip())
        endings = (".xlsx", ".csv", ".json") if what == "fields" else (".md",)
        if Path(result).suffix.lower() not in endings or not Path(result).is_absolute():
            raise ValueError(
                self.tr("Choose where the result goes first; its name ends in {0}.").format(
                    ", ".join(endings)
                )
            )
        result = os.path.realpath(result)
        if what == "note":
            return Note(result)
        return Fields(self.form.form(), result, asks_model=self.asks_model.isChecked())

    def _filing_of(self, work: Work) -> Filing | None:
        if self.then.chosen() == "leave" or not isinstance(work, Fields):
            return None
        if not self.archive.path():
            raise ValueError(self.tr("Choose the folder that files are put into first."))
        check_pattern(self.pattern.text().strip(), work.form)
        return Filing(
            os.path.realpath(self.archive.path()),
            self.pattern.text().strip(),
            moved=self.then.chosen() == "move",
        )
