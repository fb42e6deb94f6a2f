"""Opens the Documents window and gives it the window's model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from llama32_desktop.document_models import SharedWriter
from llama32_desktop.documents.writer import Writer
from llama32_desktop.engine.client.handle import Priority
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.client.session import Session
from llama32_desktop.ui.documents.preparing import Preparation
from llama32_desktop.ui.kit.still_moments import StillMoments
from llama32_desktop.ui.services.document_reader import DocumentWorker
from llama32_desktop.ui.services.engine import EngineWorker
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.services.settings import SettingsKeeper
from llama32_desktop.ui.services.window_place import WindowPlace
from llama32_desktop.ui.services.workload import Workload

if TYPE_CHECKING:
    from llama32_desktop.ui.documents.window import DocumentsWindow

PREPARE_MS: Final = 8000
"""After the start, when the window and its first model are there."""
LOOK_MS: Final = 10


class DocumentsController(QObject):
    """The window is built when it is first opened."""

    ask_wanted = Signal(str, str)
    """A name and a text that is to be asked about in the chat."""
    models_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        engine: EngineWorker,
        engines: EnginePool,
        models: ModelController,
        settings: SettingsKeeper,
        workload: Workload,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._main = window
        self._models = models
        self._settings = settings
        self._workload = workload
        self._worker = DocumentWorker(self)
        self._engines = engines
        session = Session(engine.client, priority=Priority.DOCUMENTS, preemption="restart")
        self._writer = SharedWriter(session, lambda: models.state.loaded, title=self._title)
        self.window: DocumentsWindow | None = None
        self._preparation = Preparation()
        self._moments = StillMoments(self._preparation.step, self)

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return self.window is None or (self.window.idle and self._worker.idle)

    def begin(self) -> None:
        """Makes the window's first opening quick, once the app has started."""
        QTimer.singleShot(PREPARE_MS, self, self._moments.begin)

    def _await_imports(self) -> None:
        """Waits for what the window works with, while the other windows go on."""
        self._preparation.finish()
        while self._preparation.running:
            loop = QEventLoop()
            QTimer.singleShot(LOOK_MS, loop.quit)
            loop.exec()

    def show(self, page: str) -> DocumentsWindow:
        """Opens the window at one of its pages."""
        if self.window is None:
            self._await_imports()
        if self.window is None:  # else it was asked for twice
            from llama32_desktop.ui.documents.collection_work import SearchSettings
            from llama32_desktop.ui.documents.own_fields import OwnFields
            from llama32_desktop.ui.documents.window import DocumentsWindow

            self.window = DocumentsWindow(
                self._worker,
                self._model,
                lambda: SearchSettings.of(self._settings.value),
                self._engines,
                OwnFields(self._settings),
                self._workload,
                self._main,
            )
            WindowPlace(self.window, "documents", self._settings)
            self.window.summary.ask_wanted.connect(self.ask_wanted)
            self.window.summary.models_wanted.connect(self.models_wanted)
            self.window.ask.models_wanted.connect(self.models_wanted)
        self.window.show_page(page)
        return self.window

    def _title(self) -> str:
        """The name under which the model stands in the window."""
        model = self._models.state.model
        return model.name if model is not None else ""

    def _model(self) -> Writer | None:
        ready = self._models.state.phase == "ready" and self._models.state.loaded is not None
        return self._writer if ready else None

    def close(self) -> None:
        """Gives up whatever is under way."""
        if self.window is not None:
            self.window.end()
        self._worker.close()
