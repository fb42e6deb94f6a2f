"""What the pages of Documents have in common."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLayout, QPushButton, QVBoxLayout, QWidget

from llama32_desktop.documents.writer import Writer
from llama32_desktop.models.checkpoints import holds_model
from llama32_desktop.ui.attachments.reading_remarks import some
from llama32_desktop.ui.documents.leaving_line import LeavingLine
from llama32_desktop.ui.documents.samples import laid_out
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.announcing import announce
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.colour_sheets import Tone as ColourTone
from llama32_desktop.ui.kit.colour_sheets import set_tone
from llama32_desktop.ui.kit.empty_place import BodyOrEmpty, EmptyPlace
from llama32_desktop.ui.kit.offers import offered_files
from llama32_desktop.ui.kit.plain_text import plain_label, set_tooltip
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.services.workload import Work, Workload

Tone = Literal["plain", "warning", "error"]
_TONES: Final[dict[Tone, ColourTone]] = {
    "plain": "secondary",
    "warning": "warning",
    "error": "error",
}


class WorkPage(QWidget):
    """Takes files that are dropped, works in the background, and says how that goes.

    Args:
        writer: The window's model, or `None` where none is loaded.
    """

    work_changed = Signal()
    """`work` is another, or none."""
    models_wanted = Signal()
    """A better model than the one that is loaded is to be chosen or downloaded."""
    model_offered = Signal(str)
    """A folder that was dropped and is no document: it holds a checkpoint, or an adapter."""

    def __init__(self, writer: Callable[[], Writer | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._writer = writer
        self._background = Background(self)
        self._looking = Background(self)  # what is dropped does not wait for a model's work
        self._stopped = threading.Event()
        """Set when what runs is to stop; each work has its own."""
        self.workload = Workload(self)
        """The app's, once the page stands in its place."""
        self._work: Work | None = None
        self.status = plain_label("", self)
        self.status.setWordWrap(True)
        self.leaving = LeavingLine(self)
        self.setAcceptDrops(True)

    def _button(self, text: str, then: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda: then())
        return button

    def _lay_out(
        self,
        top: QLayout,
        add_button: QPushButton,
        body: QWidget,
        drawing: str,
        invitation: str,
        *below: QLayout | QWidget,
    ) -> None:
        """Puts the page together.

        Args:
            add_button: In the row at the top; hidden while there is nothing, as `body` is.
            body: Hidden while there is nothing in it, with a drawing and an invitation instead.
        """
        self.empty = EmptyPlace(drawing, invitation, self, self.tr("Add files…"), self._ask_files)
        self._body = BodyOrEmpty(body, self.empty, add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self._body, 1)
        for part in below:
            if isinstance(part, QLayout):
                layout.addLayout(part)
            else:
                layout.addWidget(part)
        layout.addWidget(self.leaving)

    def offer_samples(
        self,
        kind: Literal["invoices", "notes"],
        picture: QWidget,
        then: Callable[[list[str]], object],
    ) -> None:
        """Shows what comes out, and offers files to try it with.

        Args:
            then: Takes the files, once the person wants them.
        """
        self.empty.show_picture(picture)
        self.sample_button = self.empty.offer(
            self.tr("Try with samples"),
            lambda: self._background.run_task(
                lambda: laid_out(kind), then, lambda error: self._say(str(error), "error")
            ),
        )

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return self._background.idle and self._looking.idle

    @property
    def home(self) -> QWidget:
        """What has the focus when the page is opened, and when what had it goes away."""
        raise NotImplementedError

    @property
    def work(self) -> Work | None:
        """What the model is asked for here; a button of the page stops it."""
        return self._work

    def _begin_work(self, name: str, writer: Writer) -> None:
        """Says that the model is asked, and for what; `_stopped` is its own by now."""
        self._end_work()
        self.leaving.begin(writer)
        self._work = self.workload.begin(name, self._stopped.set)
        self.work_changed.emit()

    def _end_work(self) -> None:
        self.workload.end(self._work)
        self._work = None
        self.leaving.end()
        self.work_changed.emit()

    def add(self, files: Sequence[str]) -> None:
        """Takes files and folders in."""
        raise NotImplementedError

    def close_page(self) -> None:
        """Gives up what is under way."""
        self._stopped.set()
        self._end_work()
        self._background.close()
        self._looking.close(wait=False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if offered_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        files = offered_files(event.mimeData())
        self._looking.run_task(
            lambda: [file for file in files if holds_model(Path(file))],
            lambda models: self._take_dropped(files, models),
        )

    def _take_dropped(self, files: Sequence[str], models: Sequence[str]) -> None:
        for folder in models:
            self.model_offered.emit(folder)
        apart = set(models)
        if rest := [file for file in files if file not in apart]:
            self.add(rest)

    def _ask_files(self) -> None:
        dialogs.ask_files(self.add, self, self.tr("Add files"))

    def _ask_folder(self) -> None:
        dialogs.ask_folder(self.tr("Add a folder"), self.add, self)

    def _wanted_writer(self) -> Writer | None:
        """The model; where there is none, that is said."""
        writer = self._writer()
        if writer is None:
            self._say(self.tr("Load a model first, at the top of the main window."), "warning")
        return writer

    def warn(self, sentence: str) -> None:
        """Says what the person is to know of what is here."""
        self._say(sentence, "warning")

    def _say(self, text: str, tone: Tone = "plain") -> None:
        self.status.setText(localised(text).strip())
        set_tooltip(self.status, "")
        set_tone(self.status, _TONES[tone])
        if tone != "plain":
            announce(self, self.status.text(), urgent=tone == "error")

    def _say_with(self, text: str, problems: Sequence[str], tone: Tone) -> None:
        """With the first of the problems; all stand in the tooltip."""
        self._say(f"{localised(text)} {some(problems)}", tone)
        set_tooltip(self.status, "\n".join(map(localised, problems)))
