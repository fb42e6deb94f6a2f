"""A model of the catalogue: what it is for, what it would do here, and the way to get it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.downloads.wanted import of_choice
from llama32_desktop.engine.protocol import KvType
from llama32_desktop.models.catalogue import (
    CheckpointSource,
    Choice,
    HubSource,
    Model,
    Source,
    Variant,
)
from llama32_desktop.models.classifier_fit import fit_classifier, network_bytes
from llama32_desktop.models.fit import fit, subject_of
from llama32_desktop.models.hardware import Hardware
from llama32_desktop.models.helped_fit import with_help
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.flow_row import FlowRow
from llama32_desktop.ui.kit.numbers import size_text
from llama32_desktop.ui.kit.plain_text import name_choice, plain_label, set_tooltip
from llama32_desktop.ui.kit.theme import small_font
from llama32_desktop.ui.model_bar.verdict_view import VerdictView
from llama32_desktop.ui.models_window.cards import Card
from llama32_desktop.ui.models_window.download_actions import DownloadActions
from llama32_desktop.ui.models_window.installed import installed_of
from llama32_desktop.ui.models_window.progress_view import ProgressView
from llama32_desktop.ui.models_window.texts import of_catalogue

TALKING: Final = ("chat", "vision")
"""Kinds of models that answer; the others help behind the window."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Library", text)


class ModelCard(Card):
    """One entry of the catalogue."""

    get_wanted = Signal(object)
    """A `Wanted`."""
    use_wanted = Signal(str)
    """The path of an installed model."""

    def __init__(
        self, model: Model, actions: DownloadActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = model
        self._installed: Sequence[InstalledModel] = ()
        self._states: Sequence[DownloadState] = ()
        self._machine: tuple[Hardware, int, KvType] | None = None
        self._chosen_here = False
        self.name = dialogs.paragraph(model.name, self, bold=True)
        self.variants = QComboBox(self)
        name_choice(self.variants, _tr("Quantisation of {0}").format(model.name))
        set_tooltip(
            self.variants,
            _tr("Smaller types take less memory and answer faster, and are less exact"),
        )
        for variant in model.variants:
            self.variants.addItem(f"{variant.quantisation} · {size_text(variant.bytes)}")
        self.variants.currentIndexChanged.connect(self._on_choice)
        self.get = QPushButton(_tr("Download"), self)
        self.get.setAccessibleName(_tr("Download {0}").format(model.name))
        self.get.clicked.connect(lambda: self.get_wanted.emit(of_choice(self.choice, self.source)))
        self.use = QPushButton(_tr("Use"), self)
        self.use.setAccessibleName(_tr("Use {0}").format(model.name))
        self.use.clicked.connect(self._on_use)
        self.there = plain_label(_tr("On this machine"), self)
        self.there.setForegroundRole(dialogs.SECONDARY)
        self.advised = plain_label(_tr("Recommended"), self)
        self.advised.setForegroundRole(QPalette.ColorRole.Link)
        self._is_advised = False
        good = dialogs.paragraph(of_catalogue(model.good_for), self)
        not_for = dialogs.paragraph(of_catalogue(model.not_for), self, role=dialogs.SECONDARY)
        self.verdict = VerdictView(model.name, self)
        self.verdict.unfold.toggled.connect(lambda _: self._show_sources())
        self.sources = QComboBox(self)
        name_choice(self.sources, _tr("Where {0} comes from").format(model.name))
        self.sources.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sources.currentIndexChanged.connect(lambda _: self._show_state())
        self.terms = dialogs.paragraph(
            of_catalogue(model.further_terms), self, role=dialogs.SECONDARY
        )
        self.terms.setFont(small_font(self.font()))
        self.terms.setVisible(bool(model.further_terms))
        self.progress = ProgressView(actions, self)
        self.progress.hide()
        self._lay_out(good, not_for)
        self._show_variant()

    def _lay_out(self, good: QWidget, not_for: QWidget) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.name, 1)
        beside: tuple[QWidget, ...] = (
            *(self.advised, self.there),
            *(self.variants, self.get, self.use),
        )
        top.addLayout(FlowRow(*beside))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 12)
        layout.setSpacing(4)
        layout.addLayout(top)
        below: tuple[QWidget, ...] = (
            *(good, not_for, self.terms),
            *(self.verdict, self.sources, self.progress),
        )
        for widget in below:
            layout.addWidget(widget)

    @property
    def variant(self) -> Variant:
        return self.model.variants[max(0, self.variants.currentIndex())]

    @property
    def choice(self) -> Choice:
        """The model in the quantisation that is shown."""
        return Choice(model=self.model, variant=self.variant)

    @property
    def source(self) -> Source:
        """Where it would come from."""
        return self.variant.sources[max(0, self.sources.currentIndex())]

    # What is shown

    def show_machine(self, hardware: Hardware, context: int, kv_type: KvType) -> None:
        """Shows what would happen here with these settings."""
        there = self._installed_now() is not None
        to_download = 0 if there else _to_fetch(self.source)
        if size := network_bytes(self.choice):
            verdict = fit_classifier(size, hardware, to_download=to_download)
        else:
            judge = partial(
                fit,
                subject_of(self.choice),
                context=min(context, self.model.shape.context),
                kv_type=kv_type,
                to_download=to_download,
            )
            verdict = with_help(judge, hardware)
        self._machine = hardware, context, kv_type
        self.verdict.show_verdict(verdict)
        set_usable(self.get, "" if verdict.disk_enough else _tr("The disk has no room for it"))

    def show_advised(self, advised: bool) -> None:
        """Shows whether it is the one to begin with on this machine."""
        self._is_advised = advised
        self._show_state()

    def show_installed(self, models: Sequence[InstalledModel]) -> None:
        """Shows whether it is on this machine."""
        self._installed = models
        self._show_state()

    def show_downloads(self, states: Sequence[DownloadState]) -> None:
        """Shows how its download stands, where there is one."""
        self._states = states
        self._show_state()

    def _installed_now(self) -> InstalledModel | None:
        return installed_of(self.choice, self._installed)

    def _download_of(self, variant: Variant) -> DownloadState | None:
        """A download of it that is not done."""
        key = Choice(model=self.model, variant=variant).id
        for state in self._states:
            if state.key.partition("@")[0] == key and state.phase != "done":
                return state
        return None

    def _show_state(self) -> None:
        if not self._chosen_here:
            self._choose_what_is_there()
        state, there = self._download_of(self.variant), self._installed_now() is not None
        self.progress.setVisible(state is not None)
        if state is not None:
            self.progress.show_state(state)
        self.get.setVisible(state is None and not there)
        self.use.setVisible(there and self.model.kind in TALKING)
        self.there.setVisible(there)
        self.advised.setVisible(self._is_advised and not there)
        if self._machine is not None:
            self.show_machine(*self._machine)

    def _choose_what_is_there(self) -> None:
        """Until the person chooses, show the quantisation that is fetched or installed."""
        for number, variant in enumerate(self.model.variants):
            choice = Choice(model=self.model, variant=variant)
            if self._download_of(variant) or installed_of(choice, self._installed):
                if number != self.variants.currentIndex():
                    self.variants.blockSignals(True)
                    self.variants.setCurrentIndex(number)
                    self.variants.blockSignals(False)
                    self._list_sources()
                return

    def _show_sources(self) -> None:
        several = len(self.variant.sources) > 1
        unfolded = self.verdict.unfold.isChecked()
        self.sources.setVisible(several and unfolded)

    def _show_variant(self) -> None:
        self._list_sources()
        self._show_state()

    def _list_sources(self) -> None:
        self.sources.blockSignals(True)
        self.sources.clear()
        self.sources.addItems([_named(source) for source in self.variant.sources])
        self.sources.blockSignals(False)
        self._show_sources()

    def _on_choice(self) -> None:
        self._chosen_here = True
        self._show_variant()

    def _on_use(self) -> None:
        model = self._installed_now()
        if model is not None:
            self.use_wanted.emit(model.path)


def _to_fetch(source: Source) -> int:
    """Bytes that it needs on the disk at the same time."""
    if isinstance(source, CheckpointSource):
        return source.bytes + source.converted_bytes
    return sum(file.bytes for file in source.files)


def _named(source: Source) -> str:
    if isinstance(source, HubSource):
        return _tr("From the Hugging Face Hub: {0}").format(source.repo)
    if isinstance(source, CheckpointSource):
        return _tr("Meta's own files, {0}, converted here; needs a token: {1}").format(
            size_text(source.bytes), source.repo
        )
    return _tr("From Ollama's registry: {0}:{1}").format(source.name, source.tag)
