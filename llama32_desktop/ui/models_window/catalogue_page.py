"""The catalogue as a list of cards; what decides which of them fit is folded above it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.engine.protocol import KvType, ModelSettings
from llama32_desktop.models.catalogue import Catalogue, Kind, Model, load_catalogue
from llama32_desktop.models.hardware import Hardware
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.models.recommend import Recommendation, recommend
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.buttons import UnfoldButton
from llama32_desktop.ui.kit.fields import Choice
from llama32_desktop.ui.kit.numbers import number_text, size_text
from llama32_desktop.ui.kit.pieces import Pieces, Several, readied
from llama32_desktop.ui.kit.plain_text import plain_label, set_tooltip
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.theme import small_font
from llama32_desktop.ui.models_window.cards import CardList
from llama32_desktop.ui.models_window.download_actions import DownloadActions
from llama32_desktop.ui.models_window.model_card import ModelCard

CONTEXTS: Final = (2048, 4096, 8192, 16_384, 32_768, 65_536, 131_072)
USUAL_CONTEXT: Final = 8192


class CataloguePage(QWidget):
    """Cards are made one after the other, so that the window is never held up."""

    get_wanted = Signal(object)
    """A `Wanted`."""
    use_wanted = Signal(str)

    def __init__(
        self, actions: DownloadActions, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._background = background
        self._advised = ""
        """The id of the model that suits this machine best, once that is known."""
        self.cards: list[ModelCard] = []
        self._hardware: Hardware | None = None
        self._models: Sequence[InstalledModel] = ()
        self._states: Sequence[DownloadState] = ()
        self.machine = dialogs.paragraph(
            self.tr("Looking at this machine…"), self, role=dialogs.SECONDARY
        )
        self.machine.setFont(small_font(self.font()))
        self.notice = dialogs.paragraph("", self, role=dialogs.ERROR)
        self.notice.hide()
        self.context: Choice[int] = Choice(
            [(size, self.tr("{0} tokens").format(number_text(size))) for size in CONTEXTS], self
        )
        self.context.choose(USUAL_CONTEXT)
        set_tooltip(self.context, self.tr("How much of a conversation the model sees at once"))
        self.kv_type: Choice[KvType] = Choice([(kind, kind) for kind in get_args(KvType)], self)
        self.kv_type.choose(ModelSettings().kv_type)
        set_tooltip(self.kv_type, self.tr("Smaller types halve or quarter a conversation's memory"))
        self.context.currentIndexChanged.connect(lambda _: self._show_verdicts())
        self.kv_type.currentIndexChanged.connect(lambda _: self._show_verdicts())
        self.looking = dialogs.paragraph(
            self.tr("Looking at the catalogue…"), self, role=dialogs.SECONDARY
        )
        self.looking.setContentsMargins(16, 4, 16, 0)
        self._list = CardList(self)
        self._column = self._list.column
        self._lay_out()
        self._coming: Iterator[None] = iter(())
        self._pieces = Pieces(lambda: next(self._coming, self) is None, self)
        background.run_task(load_catalogue, self._on_catalogue, self._on_failed)

    def _lay_out(self) -> None:
        context, kv_type = (
            plain_label(self.tr("&Context"), self),
            plain_label(self.tr("&KV cache"), self),
        )
        context.setBuddy(self.context)
        kv_type.setBuddy(self.kv_type)
        settings = QWidget(self)
        row = QHBoxLayout(settings)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (context, self.context, kv_type, self.kv_type):
            row.addWidget(widget)
        row.insertSpacing(2, 12)
        row.addStretch(1)
        settings.hide()
        self.unfold = UnfoldButton(self.tr("What the figures assume"), self)
        self.unfold.toggled.connect(settings.setVisible)
        top = QVBoxLayout()
        top.setContentsMargins(16, 14, 16, 8)
        top.setSpacing(6)
        top.addWidget(self.machine)
        beginning = QHBoxLayout()
        beginning.setContentsMargins(-6, 0, 0, 0)  # its icon stands below the text
        beginning.addWidget(self.unfold)
        beginning.addStretch(1)
        top.addLayout(beginning)
        top.addWidget(settings)
        self.notice.setContentsMargins(16, 0, 16, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.notice)
        layout.addWidget(self.looking)
        layout.addWidget(self._list, 1)

    def card(self, model_id: str) -> ModelCard | None:
        """The card of a model of the catalogue."""
        return next((card for card in self.cards if card.model.id == model_id), None)

    # What is shown

    def show_machine(self, hardware: Hardware) -> None:
        """Shows what this machine is, and what each model would do on it."""
        self._hardware = hardware
        parts = [hardware.processor]
        parts += [f"{gpu.description} {size_text(gpu.memory_total)}" for gpu in hardware.gpus]
        parts.append(
            self.tr("{0} of memory, {1} free").format(
                size_text(hardware.ram_total), size_text(hardware.ram_free)
            )
        )
        parts.append(self.tr("{0} free on the disk").format(size_text(hardware.disk_free)))
        self.machine.setText(" · ".join(part for part in parts if part))
        self._show_verdicts()
        self._background.run_task(lambda: recommend(hardware), self._show_recommendation)

    def _show_recommendation(self, recommendation: Recommendation | None) -> None:
        self._advised = recommendation.choice.model.id if recommendation is not None else ""
        for card in self.cards:
            card.show_advised(card.model.id == self._advised)

    def show_installed(self, models: Sequence[InstalledModel]) -> None:
        self._models = models
        for card in self.cards:
            card.show_installed(models)

    def show_downloads(self, states: Sequence[DownloadState]) -> None:
        self._states = states
        for card in self.cards:
            card.show_downloads(states)

    def _show_verdicts(self) -> None:
        for card in self.cards:
            self._show_verdict(card)

    def _show_verdict(self, card: ModelCard) -> None:
        if self._hardware is not None:
            card.show_machine(self._hardware, self.context.chosen(), self.kv_type.chosen())

    # The cards

    def _on_catalogue(self, result: tuple[Catalogue, str]) -> None:
        catalogue, notice = result
        self._show_notice(notice)
        self._coming = Several(self._each(catalogue.models))
        self._pieces.begin()

    def _on_failed(self, error: Exception) -> None:
        self.looking.hide()
        self._show_notice(str(error))

    def _show_notice(self, sentence: str) -> None:
        self.notice.setText(localised(sentence))
        self.notice.setVisible(bool(sentence))

    def _each(self, models: Sequence[Model]) -> Iterator[Iterator[None]]:
        """What adds a card, for each model, and the headings above them."""
        title = ""
        for model in models:
            if self._title(model.kind) != title:
                title = self._title(model.kind)
                yield self._add_heading(title)
            yield self._add_card(model)

    def _add_heading(self, title: str) -> Iterator[None]:
        heading = dialogs.paragraph(title, self, role=dialogs.SECONDARY, bold=True)
        heading.setContentsMargins(0, 8, 0, 0)
        self._put(heading)
        yield

    def _add_card(self, model: Model) -> Iterator[None]:
        card = ModelCard(model, self._actions, self)
        card.hide()
        yield
        card.get_wanted.connect(self.get_wanted)
        card.use_wanted.connect(self.use_wanted)
        card.show_installed(self._models)
        card.show_downloads(self._states)
        card.show_advised(model.id == self._advised)
        self._show_verdict(card)
        self.cards.append(card)  # what is news from here on is told to it
        yield from readied(card)
        self._put(card)
        card.show()
        yield

    def _put(self, widget: QWidget) -> None:
        self.looking.hide()
        self._column.insertWidget(self._column.count() - 1, widget)

    def _title(self, kind: Kind) -> str:
        if kind == "chat":
            return self.tr("For conversations")
        if kind == "vision":
            return self.tr("For conversations about pictures")
        return self.tr("Helpers, not for conversations")
