"""Wires Models to the rest of the app, and leads a model from Get to the picker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from llama32_desktop import paths
from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.downloads.wanted import FOLDER, OllamaModel, Wanted, parse
from llama32_desktop.models.catalogue import UnknownModelError, find
from llama32_desktop.models.library import ModelNotFoundError, find_model
from llama32_desktop.models.licence import Licensed
from llama32_desktop.ui.kit.background import Background, said
from llama32_desktop.ui.kit.pieces import Pieces, readied
from llama32_desktop.ui.kit.places import Places
from llama32_desktop.ui.kit.preparing import Preparation
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.model_bar.bar import ModelBar
from llama32_desktop.ui.models_window.deletion import ModelDeletion
from llama32_desktop.ui.models_window.download_actions import DownloadActions
from llama32_desktop.ui.models_window.downloads import LibraryDownloads
from llama32_desktop.ui.models_window.failed_downloads import FailedDownloads
from llama32_desktop.ui.models_window.indicator import DownloadIndicator
from llama32_desktop.ui.services.machine import MachineWatch
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.services.settings import SettingsKeeper
from llama32_desktop.ui.services.token_store import TokenStore
from llama32_desktop.ui.services.workload import Workload

if TYPE_CHECKING:
    from llama32_desktop.downloads.queue import Downloads
    from llama32_desktop.ui.models_window.place import ModelsPlace


LIBRARIES: Final = (
    "http.client",
    "urllib.request",
    "httpx2",
    "httpcore2",
    "llama32_desktop.connecting",
    "llama32_desktop.downloads.registry",
    "llama32_desktop.downloads.checkpoint_offer",
)
"""What the place works with and Qt does not know: a third of a second of imports."""
LOOK_MS: Final = 20


class ModelsWindowController(QObject):
    """Shows Models, asks for licences, and makes what was fetched one of the models.

    Args:
        workload: What the model is busy with; what it works for is not deleted.
    """

    news = Signal(str, str)
    """One sentence: a model has arrived; and its path, if it is one for conversations."""
    problem = Signal(object)
    """One sentence on what went wrong with the queue or its files."""
    settings_wanted = Signal(object, object)
    """An `InstalledModel` whose settings are to be shown, and the window above which."""

    def __init__(
        self,
        places: Places,
        model_bar: ModelBar,
        models: ModelController,
        machine: MachineWatch,
        settings: SettingsKeeper,
        background: Background,
        workload: Workload,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._places = places
        self._models = models
        self._settings = settings
        self._background = background
        self.place: ModelsPlace | None = None
        self._making: Iterator[None] | None = None
        """Of the place, while it is made."""
        self._wishes: list[Callable[[ModelsPlace], None]] = []
        """What is to be done once the place is shown."""
        self._closed = False
        self._pieces = Pieces(self._make_on, self)
        self._preparation = Preparation(LIBRARIES)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._open)
        self._wanted: dict[str, Wanted] = {}
        self.tokens = TokenStore()
        self._asking: Background | None = None
        self.downloads = LibraryDownloads(background, self._open_queue, self)
        self.machine = machine
        self.deletion = ModelDeletion(models, background, workload, self)
        self.indicator = DownloadIndicator(model_bar)
        bar = model_bar.layout()
        assert isinstance(bar, QBoxLayout)
        bar.insertWidget(bar.count() - 1, self.indicator)
        self.indicator.clicked.connect(self.show_queue)
        self.downloads.changed.connect(self.indicator.show_downloads)
        self.downloads.finished.connect(self._on_finished)
        self.failed = FailedDownloads(lambda: self.place, self._retry, self.show_queue, self)
        self.downloads.changed.connect(self.failed.follow)
        self.downloads.failed.connect(self.failed.note)
        self.downloads.notice.connect(self.problem)

    @property
    def idle(self) -> bool:
        """Whether nothing is fetched and nothing waits to be."""
        return self.downloads.idle

    def begin(self) -> None:
        """Go on with the downloads of the last time, if any; once the settings are known."""

        def then(there: bool) -> None:
            if there:  # else the HTTP client need not be imported
                self.downloads.begin()

        self._background.run_task(lambda: _journal().exists(), then)

    def close(self) -> None:
        """End the downloads; they go on at the next start. Before the background is closed."""
        self._closed = True
        self._look.stop()
        self.downloads.close()
        if self._asking is not None:
            self._asking.close(wait=False)  # the Hub may take its time

    # The place

    def open(self) -> None:
        """Shows the place."""
        self.show()

    def show(self, then: Callable[[ModelsPlace], None] = lambda _: None) -> None:
        """Shows the place, and does then what is to be done. The first time its libraries are
        imported before, and it is made a piece at a time; the window goes on meanwhile."""
        self._places.go("models")
        self._wishes.append(then)
        self._look.start()
        self._open()

    def _open(self) -> None:
        if self.place is None and not self._preparation.finish():
            return
        self._look.stop()
        if self._places.current != "models":  # the person has gone on to another one
            self._wishes.clear()
            return
        if self.place is None:
            self._making = self._making or self._make_place()
            self._pieces.begin()
        else:
            self._grant(self.place)
        self.machine.refresh()
        self._models.refresh()

    def _grant(self, place: ModelsPlace) -> None:
        """Does all that was wished for, in its order."""
        wishes, self._wishes = self._wishes, []
        for then in wishes:
            then(place)

    def _make_on(self) -> bool:
        """Makes a piece of the place; returns whether there is another."""
        if self.place is not None or self._making is None or self._closed:
            return False
        more = next(self._making, self) is None
        if not more:
            self._making = None
        return more

    def show_queue(self) -> None:
        """Show it at its downloads."""
        self.show(lambda place: place.show_page(place.queue))

    def show_catalogue(self) -> None:
        """Show it at the models that can be downloaded."""
        self.show(lambda place: place.show_page(place.catalogue))

    def show_found(self) -> None:
        """Show it at the models of other apps."""
        self.show(lambda place: place.show_page(place.found))

    def show_token(self) -> None:
        """Show it where an access token is entered."""

        def then(place: ModelsPlace) -> None:
            place.show_page(place.hub)
            place.hub.token.field.setFocus()

        self.show(then)

    def _make_place(self) -> Iterator[None]:
        """One that cannot be made is tried again when it is wanted again."""
        place: ModelsPlace | None = None
        try:
            from llama32_desktop.ui.models_window.place import ModelsPlace

            room = self._places.room("models")
            place = ModelsPlace(self._actions(), self.tokens, self._background, self._asker(), room)
            yield from self._filled(place)
        except Exception as error:
            if place is not None:
                remove(place)
            self._making = None
            self._wishes.clear()
            self._places.tell_missing("models", str(said(error)))
            raise
        self._grant(place)  # what fails now does not take the place away

    def _filled(self, place: ModelsPlace) -> Iterator[None]:
        yield from place.pieces
        place.catalogue.show_installed(self._models.models)
        place.show_downloads(self.downloads.states)
        if self.machine.hardware is not None:
            place.show_machine(self.machine.hardware)
        self.machine.changed.connect(place.show_machine)
        self._models.models_changed.connect(place.catalogue.show_installed)
        self.downloads.changed.connect(place.show_downloads)
        for page in (place.catalogue, place.hub):
            page.get_wanted.connect(self.get)
        for listed in (place.catalogue, place.found, place.installed):
            listed.use_wanted.connect(self._use)
        self._connect_installed(place)
        place.queue.move_wanted.connect(self.downloads.move)
        yield from readied(place)
        self.place = place
        self._places.fill("models", place, lambda: place.list)

    def _connect_installed(self, place: ModelsPlace) -> None:
        page = place.installed
        page.loading_of = lambda ref: self._settings.value.loading_of(ref)

        def show_known() -> None:
            page.set_extra(self._settings.value.extra_models)

        def show_in_use() -> None:
            page.show_in_use(self._models.ref if self._models.loaded else None)

        show_known()
        show_in_use()
        self._models.models_changed.connect(lambda _: show_known())
        self._settings.loading_changed.connect(page.look_if_shown)
        self._models.state_changed.connect(lambda _: show_in_use())
        page.settings_wanted.connect(lambda model: self.settings_wanted.emit(model, place.window()))
        page.delete_wanted.connect(lambda item: self.deletion.ask(item, place))
        self.deletion.problem.connect(page.show_problem)

    def _use(self, path: str) -> None:
        if self._places.current == "models":
            self._places.go_back()
        self._models.choose_file(path)

    # From Get to the picker

    def get(self, wanted: Wanted) -> None:
        """Ask for its licence where that has not been accepted yet, then fetch it."""
        if isinstance(wanted.source, OllamaModel):  # only its source knows its licence
            self._ask_source(wanted, lambda: self.fetch(wanted))
        else:
            self._ask(wanted, wanted.title, lambda: self.fetch(wanted))

    def _ask_source(self, wanted: Wanted, then: Callable[[], None]) -> None:
        token = self.tokens.token

        def answered(terms: Licensed) -> None:
            if self.place is not None:
                self.place.hub.status.hide()
            self._ask(terms, wanted.title, then)

        self._asker().run_task(
            lambda: terms_of(wanted.key, wanted, token),
            answered,
            lambda error: self._on_source_failed(str(error)),
        )

    def _asker(self) -> Background:
        """For what waits for the network or the password store: messages wait for neither."""
        if self._asking is None:
            self._asking = Background(self)
        return self._asking

    def _on_source_failed(self, sentence: str) -> None:
        if self.place is not None and self.place.isVisible():
            self.place.hub.show_problem(sentence)
        else:
            self.problem.emit(sentence)

    def _ask(self, licensed: Licensed, name: str, then: Callable[[], None]) -> None:
        from llama32_desktop.ui.models_window.licence_dialog import ask_licence

        shown = self.place is not None and self.place.isVisible()
        above: QWidget = self.place if self.place is not None and shown else self._places.window()

        def decided(accepted: bool) -> None:
            if accepted:
                then()

        ask_licence(licensed, name, above, decided, self._background)

    def fetch(self, wanted: Wanted) -> None:
        """Fetch a model whose licence was accepted."""
        self._wanted[wanted.key] = wanted
        settings = self._settings.value
        self.downloads.set_place(settings.fetched_place, in_hub_cache=settings.fetched_in_hub_cache)
        self.downloads.add(wanted)

    def _actions(self) -> DownloadActions:
        actions, downloads = DownloadActions(self), self.downloads
        actions.pause.connect(lambda state: downloads.pause(state.id))
        actions.resume.connect(lambda state: downloads.resume(state.id))
        actions.retry.connect(self._retry)
        actions.cancel.connect(lambda state: downloads.cancel(state.id))
        actions.clear.connect(lambda state: downloads.clear(state.id))
        actions.use.connect(lambda state: self._use(state.path))
        actions.enter_token.connect(lambda _: self.show_token())
        return actions

    def _retry(self, state: DownloadState) -> None:
        if state.error_kind != "licence":
            self.downloads.resume(state.id)
            return
        known, token = self._wanted.get(state.key), self.tokens.token
        self._asker().run_task(
            lambda: terms_of(state.key, known, token),
            lambda terms: self._ask(terms, state.title, lambda: self.downloads.resume(state.id)),
            lambda error: self.problem.emit(str(error)),
        )

    def tell_adapter(self, name: str) -> None:
        """An adapter is in the models folder now."""
        self.news.emit(
            self.tr(
                "The adapter “{0}” is listed below each model that it fits; it changes nothing "
                "until you give it a strength in that model's settings."
            ).format(name),
            "",
        )
        if self.place is not None:
            self.place.installed.look_if_shown()

    def _on_finished(self, state: DownloadState) -> None:
        if state.is_adapter:
            self.tell_adapter(state.title)
            return

        def then(talks: bool) -> None:
            if talks and self._models.state.phase == "none":
                self._models.choose_file(state.path)
            else:
                sentence = (
                    self.tr("{0} is converted, and in the models folder.")
                    if state.key.startswith(FOLDER)
                    else self.tr("{0} has arrived, every byte of it checked.")
                )
                self.news.emit(sentence.format(state.title), state.path if talks else "")
            self._models.refresh()
            if self.place is not None and self.place.isVisible():
                self.machine.refresh()  # the disk has less room now

        self._background.run_task(lambda: _talks(state.key, state.path), then)

    def _open_queue(self) -> Downloads:
        """In the background: it imports the HTTP client and reads the journal."""
        from llama32_desktop.downloads.queue import Downloads

        queue = Downloads(
            folder=paths.models_folder(),
            journal=_journal(),
            token=self.tokens.token,
        )
        settings = self._settings.value
        queue.set_place(settings.fetched_place, in_hub_cache=settings.fetched_in_hub_cache)
        queue.start()
        return queue


def _journal() -> Path:
    return paths.data_folder() / "downloads.json"


def terms_of(key: str, known: Wanted | None, token: Callable[[], str | None]) -> Licensed:
    """What a download's licence is; asks its source where nothing here says.

    Raises:
        DownloadError: the source cannot be asked.
    """
    from llama32_desktop.downloads.errors import NOTHING, DownloadError, instead_of_kept
    from llama32_desktop.downloads.http_source import new_client
    from llama32_desktop.downloads.plan import Planner
    from llama32_desktop.downloads.queue import USER_AGENT

    with new_client(USER_AGENT) as client:
        planner = Planner(client, paths.models_folder(), token)
        try:
            return planner.terms_of(known or parse(key.partition("@")[0]))
        except DownloadError as error:
            instead_of_kept(error, NOTHING)
            raise


def _talks(key: str, path: str) -> bool:
    """Whether a model is made for conversations; of what no catalogue lists, its file says so."""
    try:
        return find(key.partition("@")[0]).model.kind in ("chat", "vision")
    except UnknownModelError:
        pass
    try:
        model = find_model(path)
    except ModelNotFoundError:  # which using it says
        return True
    return model.writes and not model.judges
