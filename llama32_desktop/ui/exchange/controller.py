"""The File menu's export, import, backup and restore."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from llama32_desktop import paths
from llama32_desktop.conversations.backup import back_up, prepare_restore
from llama32_desktop.conversations.errors import CancelledError
from llama32_desktop.conversations.exporting import AnyFormat
from llama32_desktop.conversations.exporting.writing import safe_name
from llama32_desktop.conversations.importing import ImportReport
from llama32_desktop.conversations.store import Store
from llama32_desktop.conversations.training import Split
from llama32_desktop.sentences import together
from llama32_desktop.ui.conversation.notices import Notices
from llama32_desktop.ui.exchange.job import Job, ProcessEndedError
from llama32_desktop.ui.exchange.messages import (
    Done,
    Export,
    Exported,
    Import,
    Imported,
    Trained,
    Training,
)
from llama32_desktop.ui.exchange.training_dialog import TrainingDialog
from llama32_desktop.ui.exchange.training_report import TrainingReportDialog
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.file_dialog import file_dialog
from llama32_desktop.ui.kit.plain_text import MessageBox
from llama32_desktop.ui.kit.sentences import spoken
from llama32_desktop.ui.services.store import Storage

T = TypeVar("T")
MOST_SENTENCES: Final = 3
"""Of an import's report that are shown at once."""


class _JobSentences(NamedTuple):
    """What is said of a job."""

    now: str
    """While it runs."""
    stopped: str
    """After it was stopped."""
    ended: str = ""
    """After its process ended without an answer."""
    adds: bool = False
    """Whether conversations may have come in, however it ended."""


class Exchange(QObject):
    """One job at a time, in a thread or a process of its own; the app goes on meanwhile."""

    imported = Signal()
    """There are new conversations."""
    restore_ready = Signal()
    """A backup is unpacked: the store is to be closed and opened again."""

    def __init__(
        self,
        window: QWidget,
        storage: Storage,
        notices: Notices,
        is_idle: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._storage = storage
        self._notices = notices
        self._is_idle = is_idle
        self._stop: Callable[[], None] = lambda: None
        self.running = False

    # What can be asked for

    def export_one(self, conversation_id: int, title: str) -> QFileDialog:
        """Asks where one conversation is to go, and in which format."""
        filters = [self.tr("PDF (*.pdf)"), *self._filters(self.tr("Markdown (*.md)"))]
        return dialogs.ask_save(
            self.tr("Export conversation"),
            f"{safe_name(title.strip() or self.tr('Conversation'))}.pdf",
            filters,
            lambda path: self.export_to([conversation_id], path),
            self._window,
        )

    def export_all(self) -> QFileDialog:
        """Asks where all conversations are to go, and in which format."""
        return self._export_many(self.tr("Export all conversations"), None)

    def export_several(self, conversation_ids: Sequence[int]) -> QFileDialog:
        """Asks where these conversations are to go, and in which format."""
        return self._export_many(self.tr("Export conversations"), conversation_ids)

    def _export_many(self, title: str, conversation_ids: Sequence[int] | None) -> QFileDialog:
        return dialogs.ask_save(
            title,
            self.tr("Conversations") + ".json",
            [*self._filters(self.tr("Markdown, one file each (*.zip)"))][::-1],
            lambda path: self.export_to(conversation_ids, path),
            self._window,
        )

    def _filters(self, markdown: str) -> list[str]:
        return [
            markdown,
            self.tr("Web page (*.html)"),
            self.tr("JSON, which can be imported again (*.json)"),
        ]

    def ask_training(self, conversation_id: int | None) -> TrainingDialog:
        """Asks which conversations are to become data for training, and how they are split.

        Args:
            conversation_id: The one that is shown, if there is one.
        """
        dialog = TrainingDialog(conversation_id, self._window)
        dialog.wanted.connect(self._ask_training_place)
        dialogs.show(dialog)
        return dialog

    def _ask_training_place(self, conversation_id: int | None, split: Split) -> None:
        chosen = None if conversation_id is None else (conversation_id,)
        dialogs.ask_save(
            self.tr("Export for training"),
            self.tr("Training data") + ".zip",
            [self.tr("Zip (*.zip)")],
            lambda path: self.train_to(chosen, path, split),
            self._window,
        )

    def import_some(self) -> QFileDialog:
        """Asks for files of this or other apps."""
        dialog = file_dialog(self._window, self.tr("Import conversations"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr(
                    "Exports of this app, ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp"
                )
                + " (*.json *.jsonl *.zip *.html)",
                self.tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(self.import_from)
        dialogs.show(dialog)
        return dialog

    def back_up(self) -> QFileDialog:
        """Asks where a backup is to go."""
        return dialogs.ask_save(
            self.tr("Back up all conversations"),
            self.tr("Conversations backup") + ".zip",
            [self.tr("Backup (*.zip)")],
            self.back_up_to,
            self._window,
        )

    def restore(self) -> QFileDialog:
        """Asks for a backup."""
        dialog = file_dialog(self._window, self.tr("Restore a backup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Backup (*.zip)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.ask_restore)
        dialogs.show(dialog)
        return dialog

    # What is done

    def export_to(self, conversation_ids_: Sequence[int] | None, path: str) -> None:
        """Writes these conversations, or all, in the format that the file's name ends with."""
        target = Path(path)
        chosen = None if conversation_ids_ is None else tuple(conversation_ids_)
        font = QGuiApplication.font().toString()

        def then(answer: Done) -> None:
            assert isinstance(answer, Exported)
            if not answer.count:
                self._notices.show_text(self.tr("Nothing was exported."))
                return
            one = self.tr("The conversation was exported to “{0}”.")
            more = self.tr("{1} conversations were exported to “{0}”.")
            said = one if answer.count == 1 else more
            self._done(said.format(target.name, answer.count), target)

        doing = _JobSentences(
            self.tr("Exporting…"),
            self._nothing_changed(),
            self._export_ended(chosen is None or len(chosen) > 1),
        )
        job = Job(Export(chosen, path, _format_of(target), spoken(), font))
        self._run(doing, lambda _: job.run(), job.stop, then)

    def train_to(self, conversation_ids_: Sequence[int] | None, path: str, split: Split) -> None:
        """Writes what can be learned from these conversations, or all, and says what that is."""
        target = Path(path)
        chosen = None if conversation_ids_ is None else tuple(conversation_ids_)

        def then(answer: Done) -> None:
            assert isinstance(answer, Trained)
            said = self.tr("The training data was exported to “{0}”.").format(target.name)
            self._done(said, target)
            dialogs.show(TrainingReportDialog(answer.report, target.name, self._window))

        doing = _JobSentences(
            self.tr("Exporting…"), self._nothing_changed(), self._export_ended(chosen is None)
        )
        job = Job(Training(chosen, path, split))
        self._run(doing, lambda _: job.run(), job.stop, then)

    def _export_ended(self, several: bool) -> str:
        if several:
            return self.tr(
                "The part of the app that exports has stopped, so nothing was exported; try "
                "again, or export fewer conversations at once."
            )
        return self.tr(
            "The part of the app that exports has stopped, so nothing was exported; try again, "
            "or choose another format."
        )

    def import_from(self, files: Sequence[str]) -> None:
        """Adds the conversations of these files."""

        def then(answer: Done) -> None:
            assert isinstance(answer, Imported)
            self.imported.emit()
            self._notices.show_text(
                self._describe(answer.report), "warning" if answer.report.sentences else "info"
            )

        doing = _JobSentences(
            self.tr("Importing…"),
            self.tr("The import was stopped; what had come in before is in the list."),
            self.tr(
                "The part of the app that imports has stopped, so conversations may be missing; "
                "import the same files again: none comes in twice."
            ),
            adds=True,
        )
        job = Job(Import(tuple(files)))
        self._run(doing, lambda _: job.run(), job.stop, then)

    def _describe(self, report: ImportReport) -> str:
        count = len(report.added)
        if count == 1:
            parts = [self.tr("One conversation was imported.")]
        else:
            parts = [self.tr("{0} conversations were imported.").format(count)]
        if report.known:
            parts.append(self.tr("{0} were here already.").format(report.known))
        parts += report.sentences[:MOST_SENTENCES]
        left = len(report.sentences) - MOST_SENTENCES
        if left > 0:
            parts.append(self.tr("{0} more things could not be taken over.").format(left))
        return together(parts)

    def back_up_to(self, path: str) -> None:
        """Writes a backup of everything."""
        target, stop = Path(path), threading.Event()

        def work(store: Store) -> None:
            back_up(store, paths.pictures_folder(), target, lambda _: not stop.is_set())

        sentence = self.tr("All conversations were backed up to “{0}”.").format(target.name)
        doing = _JobSentences(self.tr("Backing up…"), self._nothing_changed())
        self._run(doing, work, stop.set, lambda _: self._done(sentence, target))

    def ask_restore(self, path: str) -> QMessageBox:
        """Says what restoring does, before it is done."""
        box = MessageBox(self._window)
        box.setWindowTitle(self.tr("Restore a backup"))
        box.setText(self.tr("Show the conversations of this backup in place of the present ones?"))
        box.setInformativeText(
            self.tr("The present ones are kept in a file beside them, in the data folder.")
        )
        restore = box.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        restore.clicked.connect(lambda: self.restore_from(path))
        restore.setAutoDefault(False)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        dialogs.show(box)
        return box

    def restore_from(self, path: str) -> None:
        """Checks and unpacks a backup; then `restore_ready` is emitted."""
        if not self._is_idle():
            self._notices.show_text(
                self.tr("An answer is being written, so nothing was restored; wait for its end."),
                "warning",
            )
            return

        stop = threading.Event()

        def work(_: Store) -> None:
            database = paths.database_file()
            prepare_restore(Path(path), database, lambda _: not stop.is_set())

        doing = _JobSentences(self.tr("Restoring…"), self._nothing_changed())
        self._run(doing, work, stop.set, lambda _: self.restore_ready.emit())

    # How it is done

    def stop(self) -> None:
        """Ends the job that is running; what it had written goes."""
        if self.running:
            self._stop()

    def _run(
        self,
        doing: _JobSentences,
        work: Callable[[Store], T],
        stop: Callable[[], None],
        then: Callable[[T], Any],
    ) -> None:
        if self.running:
            self._notices.show_text(self.tr("Another export or import is still running."))
            return
        self.running, self._stop = True, stop
        self._notices.show_working(doing.now, stop)

        def done(result: T) -> None:
            self.running = False
            self._notices.hide()
            then(result)

        def failed(error: Exception) -> None:
            self.running = False
            if isinstance(error, CancelledError):
                self._notices.show_text(doing.stopped)
            else:
                self._notices.show_error(
                    doing.ended if isinstance(error, ProcessEndedError) else str(error)
                )
            if doing.adds:
                self.imported.emit()  # some may have come in before

        self._storage.run_long(work, done, failed)

    def _nothing_changed(self) -> str:
        return self.tr("It was stopped, and nothing has changed.")

    def _done(self, sentence: str, target: Path) -> None:
        self._notices.show_done(
            sentence,
            self.tr("Show in its folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.parent))),
        )


def _format_of(target: Path) -> AnyFormat:
    endings: dict[str, AnyFormat] = {
        ".pdf": "pdf",
        ".json": "json",
        ".html": "html",
        ".htm": "html",
    }
    return endings.get(target.suffix.lower(), "markdown")
