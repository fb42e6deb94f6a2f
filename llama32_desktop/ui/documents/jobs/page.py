"""The standing jobs with their state, and what the last run of each came to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from llama32_desktop.documents.jobs.job import Collected, Fields, Job, State
from llama32_desktop.documents.jobs.report import Line, Report
from llama32_desktop.documents.jobs.standing import News, Phase
from llama32_desktop.documents.writer import Writer
from llama32_desktop.ui.documents.jobs.job_dialog import JobDialog
from llama32_desktop.ui.documents.jobs.service import JobsService
from llama32_desktop.ui.documents.own_fields import OwnFields
from llama32_desktop.ui.documents.work_page import WorkPage
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.empty_place import BodyOrEmpty, EmptyPlace
from llama32_desktop.ui.kit.flow_row import FlowRow
from llama32_desktop.ui.kit.form_names import title_of
from llama32_desktop.ui.kit.page_parts import in_columns, wrapped_list
from llama32_desktop.ui.kit.plain_text import MessageBox, set_tooltip
from llama32_desktop.ui.kit.sentences import localised

_ID: Final = Qt.ItemDataRole.UserRole
_PLACE: Final = Qt.ItemDataRole.UserRole + 1
_MOST_LINES: Final = 1000
"""Files of a report that are shown; the doubtful and failed ones first."""
_ORDER: Final[tuple[State, ...]] = ("failed", "doubtful", "done", "left out")


class JobsPage(WorkPage):
    """Jobs go on whether this page is shown or not.

    Args:
        service: Runs them.
        own_fields: Keeps the lists of fields that a person types.
    """

    def __init__(
        self,
        service: JobsService,
        writer: Callable[[], Writer | None],
        own_fields: OwnFields,
        parent: QWidget,
    ) -> None:
        super().__init__(writer, parent)
        self._service = service
        self._own_fields = own_fields
        self._listed: tuple[str, Report] | None = None
        """Whose files are listed."""
        self.dialog: JobDialog | None = None
        self.question: MessageBox | None = None
        self.new = self._button(self.tr("New job…"), lambda: self.ask_job(""))
        self.now = self._button(self.tr("Look now"), lambda: self._look(retry=False))
        self.retry = self._button(self.tr("Try failed files again"), lambda: self._look(retry=True))
        self.pause = self._button(self.tr("Pause"), self._pause)
        self.undo = self._button(self.tr("Put files back"), self._undo)
        self.forget = self._button(self.tr("Remove job"), self.ask_forget)
        of_a_job = (self.now, self.retry, self.pause, self.undo, self.forget)
        top = FlowRow(self.new, *of_a_job)
        self.list = wrapped_list(self.tr("Jobs"), self)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.files = wrapped_list(
            self.tr("Files of the last run"), self, self.tr("What a run reads is listed here.")
        )
        self.files.itemActivated.connect(self._open_place)
        splitter = in_columns(self, [(self.list, 1, 420), (self.files, 1, 420)])
        self.empty = EmptyPlace(
            "archive",
            self.tr(
                "A job reads each new file of a folder into a table, a note or a collection, as it "
                "comes. Drop a folder here to begin one."
            ),
            self,
            self.tr("New job…"),
            lambda: self.ask_job(""),
        )
        self._body = BodyOrEmpty(splitter, self.empty, self.new, of_a_job)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.status)
        service.told.connect(self._on_told)
        for news in list(service.news.values()):
            self._on_told(news)
        service.begin_now()
        self._show()

    @property
    def home(self) -> QWidget:
        return self.list if self.list.count() else self._body.begin_button

    def add(self, files: Sequence[str]) -> None:
        """Asks what is to be done with a folder that was dropped; a file stands for its folder."""
        for name in files:
            folder = Path(name) if Path(name).is_dir() else Path(name).parent
            self.ask_job(str(folder))
            return

    def ask_job(self, folder: str) -> None:
        """Asks what a new job is to do."""
        self.dialog = JobDialog(folder, self._own_fields, self)
        self.dialog.described.connect(self._service.standing().add)
        dialogs.show(self.dialog)

    # The jobs

    @property
    def news(self) -> News | None:
        """Of the chosen job."""
        item = self.list.currentItem()
        return self._service.news.get(item.data(_ID)) if item is not None else None

    def _item(self, job_id: str) -> QListWidgetItem | None:
        items = (self.list.item(row) for row in range(self.list.count()))
        return next((item for item in items if item.data(_ID) == job_id), None)

    def _on_told(self, told: object) -> None:
        if isinstance(told, News):
            item = self._item(told.job.id)
            if item is None:
                item = QListWidgetItem()
                item.setData(_ID, told.job.id)
                self.list.addItem(item)
            item.setText(f"{self._title(told.job)}\n{self._state(told)}")
            set_tooltip(item, told.job.folder)
            if self.list.currentItem() is None:
                self.list.setCurrentItem(item)
        elif isinstance(told, str) and (item := self._item(told)) is not None:
            self.list.takeItem(self.list.row(item))
        elif isinstance(told, str):
            self._say(told, "warning")
        self._show()

    def _title(self, job: Job) -> str:
        match job.work:
            case Fields(table=table) if table:
                result = Path(table).name
            case Fields(form=form):
                result = title_of(form.title)
            case Collected(collection=name):
                result = name
            case note:
                result = Path(note.note).name
        return f"{Path(job.folder).name or job.folder} → {result}"

    def _state(self, news: News) -> str:
        phases: dict[Phase, str] = {
            "watching": self.tr("waiting for new files"),
            "working": self.tr("reading…"),
            "away": self.tr("the folder is not there now"),
            "paused": self.tr("paused"),
            "stopped": self.tr("stopped"),
            "command": self.tr("run by a command"),
        }
        done = sum(news.counts.values())
        parts = [phases[news.phase], self.tr("read: {0}").format(done)]
        if doubtful := news.counts.get("doubtful", 0):
            parts.append(self.tr("to check: {0}").format(doubtful))
        if failed := news.counts.get("failed", 0):
            parts.append(self.tr("failed: {0}").format(failed))
        if news.waiting:
            parts.append(self.tr("still being written: {0}").format(news.waiting))
        said = f"\n{localised(news.sentence)}" if news.sentence else ""
        return " · ".join(parts) + said

    def _show(self) -> None:
        news = self.news
        self._body.show_empty(not self.list.count())
        lacking = "" if news is not None else self.tr("Choose a job first")
        elsewhere = lacking
        if news is not None and news.job.by_command:
            elsewhere = self.tr("A command runs this job")
        for button in (self.now, self.retry):
            set_usable(button, elsewhere)
        for button in (self.pause, self.forget):
            set_usable(button, lacking)
        filed = news is not None and news.job.filing is not None
        set_usable(self.undo, elsewhere or ("" if filed else self.tr("It moves no files")))
        if news is not None and news.job.by_command:
            self.pause.setText(self.tr("Run here"))
        else:
            paused = news is not None and news.job.paused
            self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        told = (news.job.id, news.told) if news is not None and news.told is not None else None
        if told != self._listed:  # else what is chosen there would be so no more
            self._listed = told
            self.files.clear()
            if told is not None:
                self._list_files(told[1])

    def _list_files(self, told: Report) -> None:
        lines = [line for state in _ORDER for line in told.of(state)][:_MOST_LINES]
        for line in lines:
            item = QListWidgetItem(self._told_line(line))
            item.setData(_PLACE, line.filed or line.file)
            set_tooltip(item, line.filed or line.file)
            self.files.addItem(item)

    def _told_line(self, line: Line) -> str:
        names: dict[State, str] = {
            "done": self.tr("done"),
            "doubtful": self.tr("to check"),
            "failed": self.tr("failed"),
            "left out": self.tr("left out"),
        }
        said = f"{names[line.state]} · {Path(line.file).name}"
        if line.filed:
            said += f" → {line.filed}"
        return f"{said}\n{localised(line.problem)}" if line.problem else said

    def _open_place(self, item: QListWidgetItem) -> None:
        """Shows the folder of a file: the file itself is a stranger's."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(item.data(_PLACE)).parent)))

    # What is done with one

    def _look(self, *, retry: bool) -> None:
        if (news := self.news) is not None:
            self._service.standing().look(news.job, retry=retry)

    def _pause(self) -> None:
        if (news := self.news) is None:
            return
        if news.job.by_command:
            self._service.standing().add(msgspec.structs.replace(news.job, by_command=False))
        else:
            self._service.standing().pause(news.job, paused=not news.job.paused)

    def _undo(self) -> None:
        if (news := self.news) is not None:
            self._service.standing().undo(news.job)

    def ask_forget(self) -> None:
        """Asks whether the chosen job is to be removed: nothing brings back what it knows."""
        if (news := self.news) is None:
            return
        self.question = box = MessageBox(self)
        box.setWindowTitle(self.tr("Remove job"))
        box.setText(self.tr("Remove this job?"))
        box.setInformativeText(
            self.tr(
                "Its results and all files stay. What it has read is forgotten, so a new job with "
                "this folder reads all of it again, and files that it moved can no longer be put "
                "back by the app."
            )
        )
        remove = box.addButton(self.tr("Remove job"), MessageBox.ButtonRole.DestructiveRole)
        remove.setAutoDefault(False)  # Enter must not remove
        box.setDefaultButton(box.addButton(MessageBox.StandardButton.Cancel))
        remove.clicked.connect(lambda: self._service.standing().remove(news.job))
        dialogs.show(box)
