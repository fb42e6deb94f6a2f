"""Shows the page of the first start until the person has begun in one way or another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from llama32_desktop import paths
from llama32_desktop.downloads.wanted import of_choice
from llama32_desktop.models.found import FoundModel, find_models
from llama32_desktop.models.hardware import Hardware
from llama32_desktop.models.importing import use_found
from llama32_desktop.models.library import STARTER_ID, starter_model
from llama32_desktop.models.recommend import Recommendation, recommend
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.models_window.first_run_page import FirstRunPage
from llama32_desktop.ui.models_window.licence_dialog import ask_licence
from llama32_desktop.ui.services.machine import MachineWatch

if TYPE_CHECKING:
    from llama32_desktop.models.catalogue import Choice
    from llama32_desktop.ui.chat.pane import ChatPane
    from llama32_desktop.ui.conversation.controller import ChatController
    from llama32_desktop.ui.services.engine import EngineWorker
    from llama32_desktop.ui.services.model import ModelController
    from llama32_desktop.ui.services.model_state import ModelState
    from llama32_desktop.ui.services.settings import SettingsKeeper

PATIENCE_MS: Final = 20_000
"""So long a recommendation may wait for the figure that says how fast models are here."""


class FirstRun(QObject):
    """Looks at the machine and for models, off the window's thread, and fills the page.

    Whoever sends a message or opens a model's file instead has begun too.
    """

    fetch_wanted = Signal(object)
    """A `Wanted` whose licence was accepted."""
    file_wanted = Signal()
    """The person wants to choose a file."""
    all_wanted = Signal()
    """All models of other apps are to be listed."""

    def __init__(
        self,
        pane: ChatPane,
        engine: EngineWorker,
        models: ModelController,
        chats: ChatController,
        settings: SettingsKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        # A thread of its own: it may take seconds to look through what other apps keep.
        self._background = Background(self)
        self._composer = pane.composer
        self._transcript = pane.transcript
        self._models = models
        self._chats = chats
        self._settings = settings
        self._filled = self._done = False
        self._waiting: Recommendation | None = None
        """Not shown yet: another one may follow once memory is measured."""
        self._recommended = ""
        """The id of the choice that is shown as such: a model in one quantisation."""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_waiting)
        self.page = page = FirstRunPage(pane.transcript)
        page.hide()
        page.download_wanted.connect(self._download)
        page.starter_wanted.connect(self._use_starter)
        page.file_wanted.connect(self.file_wanted)
        page.found_wanted.connect(self._use_found)
        page.all_wanted.connect(self.all_wanted)
        chats.view_changed.connect(self._show)
        chats.sent.connect(self.finish)
        self._machine = MachineWatch(
            engine,
            self._background,
            paths.models_folder,
            lambda: chats.busy or models.state.phase == "loading",
            lambda: models.state.loaded,
            self,
        )
        self._machine.changed.connect(self._on_machine)
        self._loading = False
        models.state_changed.connect(self._on_model)

    @property
    def idle(self) -> bool:
        """Whether the page says all that it will say."""
        told = self._filled and self._waiting is None
        return self._done or (told and self._background.idle)

    def begin(self) -> None:
        """Look at the machine, and for what is there."""
        self._background.run_task(starter_model, self.page.show_starter)
        self._show()
        self._patience.start()
        self.page.raise_()
        self._machine.refresh()
        self._background.run_task(
            find_models, self.page.show_found, lambda _: self.page.show_found(())
        )

    def finish(self) -> None:
        """A way was taken: the page is not shown any more, and not at the next start."""
        if not self._done:
            self._done = True
            self._settings.update(first_run_done=True)
            self._show()
            self._composer.focus()

    def _show(self) -> None:
        shown = not self._done and not self._chats.chat.branch
        self.page.setVisible(shown)
        self._transcript.cover(shown)

    def close(self) -> None:
        self._background.close()

    def _on_model(self, state: ModelState) -> None:
        """What waits for a load to be over goes on then."""
        was_loading, self._loading = self._loading, state.phase == "loading"
        if was_loading and not self._loading and not self._done:
            self._machine.refresh()

    def _on_machine(self, hardware: Hardware) -> None:
        self.page.show_machine(hardware)
        self._background.run_task(lambda: recommend(hardware), self._on_recommendation)
        self._filled = True

    def _on_recommendation(self, found: Recommendation | None) -> None:
        """Shows it for good: a button must not change what it downloads under the pointer."""
        self._waiting = None
        if found is None:
            self._recommended = ""
            self.page.show_recommendation(None)
        elif not self._recommended and not found.is_measured and self._patience.isActive():
            self._waiting = found
        elif self._recommended in ("", found.choice.id):
            self._recommended = found.choice.id
            self.page.show_recommendation(found)

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self._on_recommendation(self._waiting)

    def _download(self, choice: Choice) -> None:
        wanted = of_choice(choice)

        def then(accepted: bool) -> None:
            if accepted:
                self.fetch_wanted.emit(wanted)
                self.finish()

        ask_licence(wanted, choice.model.name, self.page.window(), then, self._background)

    def _use_starter(self) -> None:
        self._models.choose_file(STARTER_ID)
        self.finish()

    def _use_found(self, found: FoundModel) -> None:
        self.page.show_problem("")

        def then(path: str) -> None:
            self._models.choose_file(path)
            self.finish()

        self._background.run_task(
            lambda: use_found(found).path, then, lambda error: self.page.show_problem(str(error))
        )
