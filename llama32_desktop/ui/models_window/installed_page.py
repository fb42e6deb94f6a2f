"""The installed models: size, place, last use, the verdict, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

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
from llama32_desktop.ui.kit.buttons import IconButton, set_usable
from llama32_desktop.ui.kit.elided import ElidedLabel
from llama32_desktop.ui.kit.empty_place import EmptyPlace
from llama32_desktop.ui.kit.focus import give_focus
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.theme import small_font
from llama32_desktop.ui.model_bar.verdict_view import VerdictView
from llama32_desktop.ui.models_window.cards import Card, CardList
from llama32_desktop.ui.services.model_state import details


def _tr(text: str) -> str:
    return QCoreApplication.translate("Library", text)


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
        self.looking.hide()
        focused = next((n for n, card in enumerate(self.cards) if _has_focus(card)), None)
        cards = {card.item: card for card in self.cards}
        self.cards = []
        for position, item in enumerate(items):
            card = cards.pop(item, None) or self._new_card(item)
            if self._column.indexOf(card) != position:
                self._column.insertWidget(position, card)
            card.show_in_use(item.model.ref == self._in_use)
            self.cards.append(card)
        refocus = focused is not None and any(_has_focus(card) for card in cards.values())
        self.empty.setVisible(not items)
        self.area.setVisible(bool(items))
        if refocus and focused is not None:
            near = self.cards[min(focused, len(self.cards) - 1)].folder if self.cards else None
            give_focus(near or self.download)
        for gone in cards.values():
            remove(gone)

    def _show_verdicts(self, verdicts: Mapping[str, Verdict]) -> None:
        for card in self.cards:
            if (verdict := verdicts.get(card.item.model.path)) is not None:
                card.show_verdict(verdict)

    def _new_card(self, item: ModelOnDisk) -> InstalledCard:
        card = InstalledCard(item, self)
        card.use.clicked.connect(lambda: self.use_wanted.emit(item.model.path))
        card.settings.clicked.connect(lambda: self.settings_wanted.emit(item.model))
        card.folder.clicked.connect(lambda: self._open_folder(item))
        card.delete.clicked.connect(lambda: self.delete_wanted.emit(item))
        return card

    def _open_folder(self, item: ModelOnDisk) -> None:
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(item.folder))
        refused = self.tr("{0} could not be opened: look for it in your file manager.")
        self.show_problem("" if opened else refused.format(item.folder))


class InstalledCard(Card):
    """A model's name, figures and place, with its buttons."""

    def __init__(self, item: ModelOnDisk, parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        model = item.model
        self.setAccessibleName(model.name)
        name = dialogs.paragraph(model.name, self, bold=True)
        self.facts = dialogs.paragraph("", self)
        self.place = ElidedLabel(item.file, self)  # two models may have one name
        self.adapters = ElidedLabel(_adapters(item.adapters), self)
        self.adapters.setVisible(bool(item.adapters))
        for label in (self.facts, self.place, self.adapters):
            label.setForegroundRole(dialogs.SECONDARY)
            label.setFont(small_font(self.font()))
        self.verdict = VerdictView(model.name, self)
        self._judged = False
        self.use = QPushButton(_tr("Use"), self)
        self.settings = IconButton("settings", self.tr("Settings of {0}").format(model.name), self)
        self.folder = IconButton("folder", self.tr("Show {0} in folder").format(model.name), self)
        delete = self.tr("Remove {0} from the list") if item.is_elsewhere else self.tr("Delete {0}")
        self.delete = IconButton("trash", delete.format(model.name), self)
        self.use.setAccessibleName(_tr("Use {0}").format(model.name))
        self.settings.setVisible(model.writes)
        if model.source == "starter":
            set_usable(self.delete, self.tr("The starter model came with the app, so it stays."))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for text in (name, self.facts, self.place, self.adapters):
            texts.addWidget(text)
        texts.addWidget(self.verdict)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(4)
        row.addLayout(texts, 1)
        row.addSpacing(8)
        for widget in (self.use, self.settings, self.folder, self.delete):
            row.addWidget(widget)
        self.show_in_use(False)

    def show_in_use(self, in_use: bool) -> None:
        """Says that the model is loaded; such a one has no button that uses it, and what its load
        came to stands with its answers."""
        self._in_use = in_use
        self._show_what_matters()
        used = self.tr("In use now") if in_use else _used(self.item.last_used)
        kind = self._kind()
        parts = (details(self.item.model), kind, used)
        self.facts.setText(" · ".join(part for part in parts if part))

    def _kind(self) -> str:
        """What it is, where it does not answer."""
        if self.item.model.classifies:
            return self.tr("Finds instructions to the model")
        return self.tr("Embedding model") if self.item.model.embeds else ""

    def show_verdict(self, verdict: Verdict) -> None:
        """Says what would happen if it were loaded with its settings."""
        self.verdict.show_verdict(verdict)
        self._judged = True
        self._show_what_matters()

    def _show_what_matters(self) -> None:
        to_be_used = not self._in_use and self.item.model.writes
        self.use.setVisible(to_be_used)
        self.verdict.setVisible(to_be_used and self._judged)


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


def _adapters(names: Sequence[str]) -> str:
    """The adapters that fit a model; which are used, and how strongly, is in its settings."""
    if not names:
        return ""
    return QCoreApplication.translate("InstalledCard", "Adapters: {0}").format(", ".join(names))


def _used(seconds: int | None) -> str:
    """When a model was used last, in words."""
    now = QDateTime.currentDateTime()
    if seconds is None or not 0 < seconds <= now.toSecsSinceEpoch() + 60:
        return _tr("Last use unknown")
    date = QDateTime.fromSecsSinceEpoch(seconds).date()
    days = date.daysTo(now.date())
    if days <= 0:
        return _tr("Used today")
    if days == 1:
        return _tr("Used yesterday")
    return _tr("Used on {0}").format(QLocale().toString(date, QLocale.FormatType.ShortFormat))


def _has_focus(card: QWidget) -> bool:
    focused = card.window().focusWidget()
    return focused is not None and card.isAncestorOf(focused)
