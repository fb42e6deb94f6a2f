"""Makes Documents when it is first shown, and gives it the window's model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from llama32_desktop.document_models import SharedWriter
from llama32_desktop.documents.judged import DocumentGuard
from llama32_desktop.documents.writer import Writer
from llama32_desktop.engine.client.handle import Priority
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.client.session import Session
from llama32_desktop.ui.documents.jobs.service import JobsService
from llama32_desktop.ui.documents.preparing import MODULES
from llama32_desktop.ui.kit.background import said
from llama32_desktop.ui.kit.focus import give_focus
from llama32_desktop.ui.kit.pieces import readied
from llama32_desktop.ui.kit.places import Places
from llama32_desktop.ui.kit.preparing import Preparation
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.kit.still_moments import StillMoments
from llama32_desktop.ui.services.document_reader import DocumentWorker
from llama32_desktop.ui.services.engine import EngineWorker
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.services.settings import SettingsKeeper
from llama32_desktop.ui.services.workload import Workload

if TYPE_CHECKING:
    from llama32_desktop.ui.documents.place import DocumentsPlace

PREPARE_MS: Final = 8000
"""After the start, when the window and its first model are there."""
LOOK_MS: Final = 2
"""So often the imports go on, while somebody waits for them."""


class DocumentsController(QObject):
    """The place is empty until all that it works with is imported, from when it is first wanted."""

    ask_wanted = Signal(str, str)
    """A name and a text that is to be asked about in the chat."""
    models_wanted = Signal()
    model_offered = Signal(str)
    """As a page has it."""

    def __init__(
        self,
        places: Places,
        engine: EngineWorker,
        engines: EnginePool,
        models: ModelController,
        settings: SettingsKeeper,
        workload: Workload,
        guard: Callable[[], DocumentGuard | None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._places = places
        self._models = models
        self._settings = settings
        self._workload = workload
        self._worker = DocumentWorker(self)
        self._engines = engines
        session = Session(engine.client, priority=Priority.DOCUMENTS, preemption="restart")
        loaded = lambda: models.state.loaded  # noqa: E731
        self._writer = SharedWriter(
            session,
            loaded,
            title=self._title,
            may_leave=lambda _: settings.value.documents_leave,
            guard=guard,
        )
        # What nobody begins at that moment stays on this machine, whichever model is chosen.
        self._writer_of_jobs = SharedWriter(session, loaded, title=self._title, guard=guard)
        self.jobs = JobsService(lambda: self._writer_of_jobs if self._is_ready() else None, self)
        self.place: DocumentsPlace | None = None
        self._preparation = Preparation(MODULES)
        self._moments = StillMoments(self._preparation.step, self)
        self._wishes: list[tuple[str, Callable[[DocumentsPlace], None]]] = []
        """Pages, with what is to be done once they are shown."""
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._making: Iterator[None] | None = None
        """Of the place, while it is made."""
        self._closed = False

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        if self.place is None:
            return not self._wishes
        return self.place.idle and self._worker.idle

    def begin(self) -> None:
        """Makes the first showing quick, once the app has started."""
        QTimer.singleShot(PREPARE_MS, self, self._moments.begin)
        self.jobs.begin()

    def show(self, page: str = "", then: Callable[[DocumentsPlace], None] = lambda _: None) -> None:
        """Shows the place, at one of its pages or the last one, and does then what is to be done.

        The first time that may take some tenths of a second, in which the window goes on.
        """
        if self._closed:
            return
        self._places.go("documents")
        self._wishes.append((page, then))
        if self.place is not None or self._preparation.finish():
            self._open()
        else:
            self._look.start()

    def _on_look(self) -> None:
        if self._preparation.finish():
            self._open()

    def _open(self) -> None:
        """Does all that was wished for, in its order, once the place is made."""
        self._look.stop()
        if self.place is None:
            making, self._making = self._making or self._make(), None
            if next(making, self) is None:
                self._making = making
                self._look.start()  # for what is left of it
                return
        assert self.place is not None
        wishes, self._wishes = self._wishes, []
        for page, then in wishes:
            self.place.show_page(page)
            if page and self._places.current == "documents":
                give_focus(self.place.page.home)  # not to the tabs
            then(self.place)

    def _make(self) -> Iterator[None]:
        """One that cannot be made is tried again when it is wanted; no wish waits so long."""
        place: DocumentsPlace | None = None
        try:
            place = self._begun()
            yield from self._filled(place)
        except Exception as error:
            if place is not None:
                remove(place)
            self._wishes.clear()
            self._places.tell_missing("documents", str(said(error)))
            raise

    def _begun(self) -> DocumentsPlace:
        from llama32_desktop.ui.documents.collection_work import SearchSettings
        from llama32_desktop.ui.documents.kept_here import KeptHere
        from llama32_desktop.ui.documents.own_fields import OwnFields
        from llama32_desktop.ui.documents.place import DocumentsPlace

        return DocumentsPlace(
            self._worker,
            self._model,
            lambda: SearchSettings.of(self._settings.value),
            self._engines,
            OwnFields(self._settings),
            KeptHere(self._settings),
            self.jobs,
            self._workload,
            self._places.room("documents"),
        )

    def _filled(self, place: DocumentsPlace) -> Iterator[None]:
        yield from place.pieces
        place.show_page(self._settings.value.documents_page)
        place.turned.connect(lambda name: self._settings.update(documents_page=name))
        place.summary.ask_wanted.connect(self.ask_wanted)
        place.summary.models_wanted.connect(self.models_wanted)
        place.ask.models_wanted.connect(self.models_wanted)
        place.model_offered.connect(self.model_offered)
        yield from readied(place)
        for page, _ in self._wishes:  # what was typed meanwhile is for the last of them
            place.show_page(page)
        self.place = place
        self._places.fill("documents", place, lambda: place.page.home)

    def _title(self) -> str:
        """The name under which the model stands in the window."""
        model = self._models.state.model
        return model.name if model is not None else ""

    def _is_ready(self) -> bool:
        return self._models.state.phase == "ready" and self._models.state.loaded is not None

    def _model(self) -> Writer | None:
        return self._writer.for_work() if self._is_ready() else None

    def close(self) -> None:
        """Gives up whatever is under way, the making of the place too."""
        self._closed = True
        self._look.stop()
        self._wishes.clear()
        if self.place is not None:
            self.place.end()
        self.jobs.close()
        self._worker.close()
