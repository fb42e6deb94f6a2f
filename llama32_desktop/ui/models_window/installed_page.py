"""The installed models: size, place, last use, the verdict, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.models.draft_models import draft_subject
from llama32_desktop.models.fit import Verdict
from llama32_desktop.models.hardware import Hardware
from llama32_desktop.models.installed_fit import fit_installed, subject_of_installed
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.models.on_disk import ModelOnDisk, models_on_disk
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.empty_place import EmptyPlace
from llama32_desktop.ui.kit.focus import give_focus
from llama32_desktop.ui.kit.pieces import Pieces, Several, readied
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.models_window.cards import CardList
from llama32_desktop.ui.models_window.installed_card import InstalledCard


class InstalledPage(QWidget):
    """A card a model, those used last first; looks again whenever it is shown."""

    use_wanted = Signal(str)
    """A model's path."""
    settings_wanted = Signal(object)
    """An `InstalledModel`."""
    delete_wanted = Signal(object)
    """A `ModelOnDisk`."""
    download_wanted = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._extra: Sequence[str] = ()
        self._in_use: ModelRef | None = None
        self._hardware: Hardware | None = None
        self.loading_of: Callable[[ModelRef], ModelSettings] = lambda _: ModelSettings()
        """How a model is loaded, which the verdicts go by."""
        self._asked = 0
        self.cards: list[InstalledCard] = []
        """As they stand there; while others come, those that go are still among them."""
        self._verdicts: Mapping[str, Verdict] = {}
        self._coming: Iterator[None] = iter(())
        self._pieces = Pieces(lambda: next(self._coming, self) is None, self)
        self.problem = dialogs.paragraph("", self, role=dialogs.ERROR)
        self.problem.setContentsMargins(16, 14, 16, 0)
        self.problem.hide()
        self.empty = EmptyPlace(
            "models",
            self.tr("No model is installed yet."),
            self,
            self.tr("Download a model"),
            self.download_wanted.emit,
        )
        self.download = self.empty.button
        self.empty.hide()
        self.looking = dialogs.paragraph(self.tr("Looking at the models…"), self)
        self.looking.setForegroundRole(dialogs.SECONDARY)
        self.looking.setContentsMargins(16, 14, 16, 0)
        self.area = CardList(self)
        self._column = self.area.column
        self._column.setContentsMargins(16, 12, 4, 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.problem)
        layout.addWidget(self.looking)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.area, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def set_extra(self, extra: Sequence[str]) -> None:
        """Tells which models are listed beside those of the models folder."""
        self._extra = tuple(extra)
        self.look_if_shown()

    def show_in_use(self, model: ModelRef | None) -> None:
        """Marks the model that is loaded, which goes before the others."""
        if model == self._in_use:  # a load tells of itself many times
            return
        self._in_use = model
        self.look_if_shown()
        for card in self.cards:
            card.show_in_use(card.item.model.ref == model)

    def show_machine(self, hardware: Hardware) -> None:
        """Tells what this machine is, which the verdicts go by."""
        self._hardware = hardware
        self.look_if_shown()

    def look_if_shown(self) -> None:
        """Look again, unless showing the page will."""
        if self.isVisible():
            self.look()

    def look(self) -> None:
        """Look which models there are and what each would do here, in the background."""
        self._asked += 1
        asked, extra = self._asked, self._extra
        hardware, loading_of = self._hardware, self.loading_of

        def judge(items: list[ModelOnDisk]) -> Mapping[str, Verdict]:
            if hardware is None:
                return {}
            return _verdicts([item.model for item in items], hardware, loading_of, extra)

        def show(items: list[ModelOnDisk]) -> None:
            if asked == self._asked:
                self._show(items)
                self._background.run_task(lambda: judge(items), self._show_verdicts, failed)

        def failed(error: Exception) -> None:
            self.looking.hide()
            self.show_problem(str(error))

        self._background.run_task(lambda: models_on_disk(extra), show, failed)

    def show_problem(self, sentence: str) -> None:
        """Says what went wrong, above the models; nothing where it is empty."""
        self.problem.setText(localised(sentence))
        self.problem.setVisible(bool(sentence))

    def _show(self, items: Sequence[ModelOnDisk]) -> None:
        """Cards stay where nothing changed, so that the focus stays too."""
        focused = next((n for n, card in enumerate(self.cards) if _has_focus(card)), None)
        self._coming = Several(self._each(items, focused))
        self._pieces.begin()

    def _each(self, items: Sequence[ModelOnDisk], focused: int | None) -> Iterator[Iterator[None]]:
        """What puts a card where it belongs, for each model, and takes away what is left."""
        done: list[InstalledCard] = []
        for item in items:
            yield self._put(item, done)
        yield self._finish(done, focused)

    def _put(self, item: ModelOnDisk, done: list[InstalledCard]) -> Iterator[None]:
        card = next((card for card in self.cards if card.item == item), None)
        if card is None:
            card = self._new_card(item)
            try:
                yield
                yield from readied(card)
            except GeneratorExit:  # the page looks once more, or is gone with all its cards
                if isValid(card):
                    remove(card)
                raise
            self._show_verdict(card)  # it may have come meanwhile
        else:
            self.cards.remove(card)
        card.show_in_use(item.model.ref == self._in_use)
        if self._column.indexOf(card) != len(done):
            self._column.insertWidget(len(done), card)
        self.cards.insert(len(done), card)
        done.append(card)
        self._take_what_was(card, done)
        self.looking.hide()
        self.empty.hide()
        self.area.show()
        card.show()
        yield

    def _take_what_was(self, card: InstalledCard, done: Sequence[InstalledCard]) -> None:
        """Takes away the card that the model had before."""
        for before in self.cards[len(done) :]:
            if before.item.model.path == card.item.model.path:
                if _has_focus(before):
                    give_focus(card.folder)
                self._take(before)

    def _finish(self, done: Sequence[InstalledCard], focused: int | None) -> Iterator[None]:
        gone = self.cards[len(done) :]
        refocus = any(_has_focus(card) for card in gone)
        self.looking.hide()
        self.empty.setVisible(not done)
        self.area.setVisible(bool(done))
        if refocus and focused is not None:
            give_focus(done[min(focused, len(done) - 1)].folder if done else self.download)
        for card in gone:
            self._take(card)
        yield

    def _take(self, card: InstalledCard) -> None:
        self.cards.remove(card)
        remove(card)

    def _show_verdicts(self, verdicts: Mapping[str, Verdict]) -> None:
        self._verdicts = verdicts
        for card in self.cards:
            self._show_verdict(card)

    def _show_verdict(self, card: InstalledCard) -> None:
        if (verdict := self._verdicts.get(card.item.model.path)) is not None:
            card.show_verdict(verdict)

    def _new_card(self, item: ModelOnDisk) -> InstalledCard:
        card = InstalledCard(item, self)
        card.hide()
        self._show_verdict(card)
        card.use.clicked.connect(lambda: self.use_wanted.emit(item.model.path))
        card.settings.clicked.connect(lambda: self.settings_wanted.emit(item.model))
        card.folder.clicked.connect(lambda: self._open_folder(item))
        card.delete.clicked.connect(lambda: self.delete_wanted.emit(item))
        return card

    def _open_folder(self, item: ModelOnDisk) -> None:
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(item.folder))
        refused = self.tr("{0} could not be opened: look for it in your file manager.")
        self.show_problem("" if opened else refused.format(item.folder))


def _verdicts(
    models: Sequence[InstalledModel],
    hardware: Hardware,
    loading_of: Callable[[ModelRef], ModelSettings],
    extra: Sequence[str],
) -> Mapping[str, Verdict]:
    """Of each model whose header can be read, by its path.

    Args:
        extra: Models that lie elsewhere, which may draft too.
    """
    from llama32_desktop.models.other_machines import other_machines

    found: dict[str, Verdict] = {}
    machines = other_machines()
    for model in models:
        if (subject := subject_of_installed(model)) is not None:
            settings = loading_of(model.ref)
            draft = draft_subject(settings, model.ref, extra)
            found[model.path] = fit_installed(model, subject, hardware, settings, draft, machines)
    return found


def _has_focus(card: QWidget) -> bool:
    focused = card.window().focusWidget()
    return focused is not None and card.isAncestorOf(focused)
