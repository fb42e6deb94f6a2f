"""The table of fields over restarts: what is kept of it, and what became of its files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QCheckBox

from llama32_desktop import paths
from llama32_desktop.documents.kept import KeptTable
from llama32_desktop.ui.documents.extract_model import ExtractModel, Row
from llama32_desktop.ui.documents.fields_table import FieldsTable
from llama32_desktop.ui.documents.form_chooser import FormChooser
from llama32_desktop.ui.documents.work_in_progress import WorkKeeper
from llama32_desktop.ui.documents.work_page import Tone
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.numbers import number_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)


class TableKeeper(QObject):
    """Files, form, values, what was corrected and checked, the columns and the chosen row.

    Args:
        say: Says a sentence on the page, as `warn` does.
        restored: Told that the table is as it was kept.
    """

    def __init__(
        self,
        table: FieldsTable,
        model: ExtractModel,
        form: FormChooser,
        ask_model: QCheckBox,
        say: Callable[[str, Tone], None],
        warn: Callable[[str], None],
        restored: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._model = model
        self._form = form
        self._ask_model = ask_model
        self._background = Background(self)  # to look for files is no work of the page
        self._say = say
        self._restored = restored
        file = paths.kept_table_file()
        self._keeper = WorkKeeper(
            *(file, KeptTable, self._current, self._restore, self._on_not_kept),
            *(warn, self),
        )
        for changed in (
            *(model.dataChanged, model.rowsInserted, model.rowsRemoved, model.modelReset),
            *(ask_model.toggled, table.columns_chosen, table.selectionModel().currentRowChanged),
        ):
            changed.connect(lambda *_: self._keeper.note_change())

    @property
    def is_read(self) -> bool:
        """Whether the table is as it was kept, or there was none."""
        return self._keeper.is_read

    def once_read(self, act: Callable[[], None]) -> None:
        """Does something to the table: now, or as soon as it is as it was kept."""
        self._keeper.once_read(act)

    def close(self) -> None:
        """Keeps the last change, and ends."""
        self._keeper.close()
        self._background.close()

    def _current(self) -> Callable[[], KeptTable]:
        return partial(
            KeptTable.of,
            self._model.form,
            [row.to_keep() for row in self._model.rows],
            ask_model=self._ask_model.isChecked(),
            columns_of=self._table.columns.kept(),
            chosen=self._table.currentIndex().row(),
        )

    def _on_not_kept(self, reason: str) -> None:
        text = _tr("The table could not be kept ({0}); save it elsewhere.").format(reason)
        self._say(text, "error")

    def _restore(self, kept: KeptTable | None) -> None:
        if kept is None:
            return
        self._form.show_form(kept.form)
        self._model.form = kept.form
        self._table.columns.restore(kept.columns_of or {kept.form.name: kept.columns})
        before = {file.path for file in kept.files}
        added = [row for row in self._model.rows if row.path not in before]
        self._model.set_rows([*(Row.of(file) for file in kept.files), *added])
        self._ask_model.setChecked(kept.ask_model)
        self._table.fit_columns()
        if 0 <= kept.chosen < len(self._model.rows):
            self._table.choose_first(self._model.rows[kept.chosen])
        self._restored()
        self._look_for_files()

    def _look_for_files(self) -> None:
        """Says which files are not where they were any more; what was read of them is kept."""
        rows = list(self._model.rows)

        def then(gone: list[Row]) -> None:
            if gone:
                self._model.mark_gone(gone)
                said = _tr(
                    "Not where they were any more: {0} of {1} files. What was read of them is kept."
                ).format(number_text(len(gone)), number_text(len(rows)))
                self._say(said, "warning")

        self._background.run_task(
            lambda: [row for row in rows if row.extraction and not row.path.exists()], then
        )
