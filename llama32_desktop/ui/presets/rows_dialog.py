"""Runs a preset over the rows of a table."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.chat.rows.answers import Answer
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.presets import Preset, blanks_of
from llama32_desktop.settings import Settings
from llama32_desktop.ui.conversation.own_words import own_words
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.colour_sheets import Tone, set_tone
from llama32_desktop.ui.kit.fields import form_of, style_list
from llama32_desktop.ui.kit.file_dialog import file_dialog
from llama32_desktop.ui.kit.path_field import PathField
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.slim_bar import SlimBar
from llama32_desktop.ui.kit.window_fit import set_least
from llama32_desktop.ui.presets.rows_run import Result, RowsRun, Wanted

_TABLES = ("csv", "tsv", "json", "jsonl")
_MODEL = Qt.ItemDataRole.UserRole


class RowsDialog(QDialog):
    """Asks the preset's message of each row; what is answered is kept, also where it is closed.

    Args:
        models: Those that are installed.
        chosen: The model that is checked at first.
    """

    def __init__(
        self,
        preset: Preset,
        models: Sequence[InstalledModel],
        chosen: ModelRef | None,
        engines: EnginePool,
        settings: Settings,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Run over rows"))
        self._preset = preset
        self._run = RowsRun(engines, settings, self)
        self._run.answered.connect(self._on_answer)
        self._answers = 0
        self._closes = False
        self.table = PathField(self.tr("Table"), self._ask_table, self)
        self.table.field.editingFinished.connect(self._offer_out)
        self.models = QListWidget(self)
        self.models.setAccessibleName(self.tr("Models"))
        style_list(self.models)
        for model in models:
            if model.writes and not model.server:  # rows are asked of this machine alone
                self._add(model, checked=model.ref == (preset.ref or chosen))
        self.out = PathField(self.tr("Answers"), self._ask_out, self)
        self.bar = SlimBar(self)
        self.bar.hide()
        self.status = plain_label("", self)
        self.status.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        run = self.buttons.addButton(self.tr("Run"), QDialogButtonBox.ButtonRole.ActionRole)
        assert run is not None
        self.run_button = run
        self.run_button.setDefault(True)
        self.run_button.clicked.connect(self.start)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        set_least(self, 420, 360)
        self.resize(560, 500)

    def _lay_out(self) -> None:
        fields = QWidget(self)
        form = form_of(
            fields,
            [
                (self.tr("Table: CSV, JSON or JSON Lines"), self.table, ""),
                (self.tr("Models, asked one after the other"), self.models, ""),
                (self.tr("Answers: a file that ends in .csv, .xlsx or .json"), self.out, ""),
            ],
        )
        form.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(dialogs.paragraph(self._said_of_blanks(), self))
        if own := own_words(self._preset.own, self._preset.ref):
            layout.addWidget(dialogs.paragraph(own, self, role=dialogs.SECONDARY))
        layout.addWidget(fields, 1)
        layout.addWidget(self.bar)
        layout.addWidget(self.status)
        layout.addWidget(self.buttons)

    def _said_of_blanks(self) -> str:
        names = dict.fromkeys(name for _, _, name in blanks_of(self._preset.message))
        if not self._preset.message:
            return self.tr("“{0}”: the table's column “prompt” is asked.").format(self._preset.name)
        if not names:
            return self.tr(
                "“{0}” has no blank, so each row asks the same; write blanks as {{name}}."
            ).format(self._preset.name)
        return self.tr("“{0}”: its blanks are filled by the columns of these names: {1}.").format(
            self._preset.name, ", ".join(names)
        )

    def _add(self, model: InstalledModel, *, checked: bool) -> None:
        item = QListWidgetItem(model.name, self.models)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        item.setData(_MODEL, model)

    def _ask_table(self) -> None:
        dialog = file_dialog(self, self.tr("Table"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(
            self.tr("Tables ({0})").format(" ".join(f"*.{ending}" for ending in _TABLES))
        )
        dialog.fileSelected.connect(self.choose_table)
        dialogs.show(dialog)

    def choose_table(self, path: str) -> None:
        """Takes a table, and offers a file beside it for the answers."""
        self.table.set_path(path)
        self._offer_out()

    def _offer_out(self) -> None:
        table = Path(self.table.path())
        if self.table.path() and not self.out.path():
            self.out.set_path(str(table.with_name(f"{table.stem} answers.csv")))

    def _ask_out(self) -> None:
        dialogs.ask_result(self.tr("Answers"), "xlsx", self.out.set_path, self)

    # The run

    def start(self) -> None:
        """Asks, or stops that."""
        if not self._run.idle:
            self._run.stop()
            return
        items = (self.models.item(row) for row in range(self.models.count()))
        models = [item.data(_MODEL) for item in items if item.checkState() == Qt.CheckState.Checked]
        table, out = self.table.path(), self.out.path()
        if not table:
            self._say(self.tr("Choose the table first."), "warning")
        elif not models:
            self._say(self.tr("Choose a model first."), "warning")
        elif Path(out).suffix.lower() not in (".csv", ".xlsx", ".json"):
            self._say(self.tr("Choose a file for the answers first."), "warning")
        else:
            wanted = Wanted(Path(table), self._preset, models, Path(os.path.realpath(out)))
            self._answers = 0
            self._run.begin(wanted, self._on_done, self._on_failed)
            self._say(self.tr("Asking…"))
            self.bar.show_share(0, 0)
            self._refresh()

    def _on_answer(self, answer: Answer, of: int) -> None:
        self._answers += 1
        self.bar.show_share(self._answers, of)
        self._say(
            self.tr("{0} of {1}: {2}").format(self._answers, of, " ".join(answer.answer.split()))
        )

    def _on_done(self, result: Result) -> None:
        parts = [self.tr("Answers: {0}.").format(result.answers)]
        if result.again:
            parts.append(self.tr("There from before: {0}.").format(result.again))
        if result.failed:
            parts.append(self.tr("Failed: {0}.").format(result.failed))
        parts += [localised(sentence) for sentence in result.left_out]
        if result.where is not None:
            parts.append(self.tr("They are in “{0}”.").format(result.where))
        if result.stopped:
            parts.append(self.tr("Stopped; the same run asks the rest."))
        self._say(" ".join(parts), "warning" if result.failed else "secondary")
        self._end()

    def _on_failed(self, error: Exception) -> None:
        self._say(localised(error), "error")
        self._end()

    def _end(self) -> None:
        self._refresh(running=False)
        if self._closes:
            self.reject()

    def _refresh(self, *, running: bool = True) -> None:
        self.bar.setVisible(running)
        self.run_button.setText(self.tr("Stop") if running else self.tr("Run"))
        for field in (self.table, self.models, self.out):
            field.setEnabled(not running)

    def _say(self, text: str, tone: Tone = "secondary") -> None:
        self.status.setText(text)
        set_tone(self.status, tone)

    def reject(self) -> None:
        """Closes it; where something runs, as soon as what is answered is written."""
        if not self._run.idle:
            self._closes = True
            self._run.stop()
            return
        self._run.close()
        super().reject()
