"""All settings in one window, with a search over them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final, TypeVar

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QListWidgetItem,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.settings import Settings
from llama32_desktop.ui.choices.adapter_form import AdapterForm
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.focus import FocusKeeper
from llama32_desktop.ui.kit.plain_text import MessageBox
from llama32_desktop.ui.kit.sampling_form import SamplingForm
from llama32_desktop.ui.kit.tab_order import TabByLines
from llama32_desktop.ui.services.lending import Lending
from llama32_desktop.ui.services.program_server import ProgramServer
from llama32_desktop.ui.services.servers import ServerList
from llama32_desktop.ui.settings.app_pages import (
    data_page,
    filled,
    general_page,
    guard_page,
    servers_page,
)
from llama32_desktop.ui.settings.documents_page import DocumentsPage
from llama32_desktop.ui.settings.guard_page import GuardPage
from llama32_desktop.ui.settings.load_form import LoadForm
from llama32_desktop.ui.settings.machines_page import MachinesPage
from llama32_desktop.ui.settings.model_pages import (
    ChosenModel,
    adapter_form,
    below,
    load_form,
    sampling_form,
    template_form,
)
from llama32_desktop.ui.settings.page_list import PageList
from llama32_desktop.ui.settings.page_stack import Maker, PageStack
from llama32_desktop.ui.settings.pages import (
    DataPage,
    DownloadsPage,
    GeneralPage,
    Page,
    PictureMemoryPage,
)
from llama32_desktop.ui.settings.programs_page import ProgramsPage
from llama32_desktop.ui.settings.search import PageSearch
from llama32_desktop.ui.settings.servers_page import ServersPage
from llama32_desktop.ui.settings.template_form import TemplateForm

NAMES: Final[dict[type[QWidget], str]] = {
    GeneralPage: "general",
    DownloadsPage: "downloads",
    DocumentsPage: "documents",
    GuardPage: "guard",
    ServersPage: "servers",
    PictureMemoryPage: "cache",
    ProgramsPage: "programs",
    MachinesPage: "machines",
    DataPage: "data",
    SamplingForm: "answers",
    TemplateForm: "template",
    AdapterForm: "adapters",
    LoadForm: "loading",
}
"""Of the pages in the stack."""
F = TypeVar("F", bound=QWidget)


class SettingsDialog(TabByLines, QDialog):
    """The app's settings, and those of the chosen model where there is one."""

    saved = Signal(object)
    """The app's: a dict of fields of `Settings`."""
    model_saved = Signal(object, object)
    """`ModelSettings` and `Sampling`."""
    reset = Signal()
    """Everything goes back to the beginning."""
    models_wanted = Signal()
    """All is saved; the models are to be shown."""
    restart_wanted = Signal()
    """All is saved; the app is to start again."""

    def __init__(
        self,
        settings: Settings,
        chosen: ChosenModel | None,
        background: Background,
        parent: QWidget | None = None,
        servers: ServerList | None = None,
        *,
        program_server: ProgramServer | None = None,
        lending: Lending | None = None,
    ) -> None:
        """
        Args:
            servers, program_server, lending: Left out, there is no page for them.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.list = PageList(self)
        self.list.currentItemChanged.connect(lambda item, _: self._turn_to(item))
        self.stack = PageStack(self)
        self._search = PageSearch(self.list, self.stack, self)
        self._search.done.connect(self._offer_restore)
        self.search, self.nothing = self._search.field, self._search.nothing
        self.busy_with: Callable[[], str] = str
        """What a restart would cut off, in a few words; empty for nothing."""
        self._chosen = chosen
        self._settings = settings
        if chosen is not None:
            self.list.add_heading(self.tr("Everywhere"))
        self._add_pages(background, servers, program_server, lending)
        if chosen is not None:
            self.list.add_heading(chosen.model.name)
            self._add_model(chosen)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(
            kinds.Save | kinds.Cancel | kinds.RestoreDefaults, parent=self
        )
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self.restore = self.buttons.button(kinds.RestoreDefaults)
        self.restore.setText(self.tr("Reset this page"))
        self.restore.clicked.connect(self._restore)
        layout = QGridLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        layout.addLayout(left, 0, 0)
        layout.addWidget(self.stack, 0, 1)
        layout.addWidget(self.nothing, 0, 1, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.buttons, 1, 0, 1, 2)
        layout.setColumnStretch(1, 1)
        self.list.fit()
        self.search.setFixedWidth(self.list.width())
        self.setMinimumSize(680, 360)
        self.resize(820, 620)
        self.list.choose(0)
        FocusKeeper(self, lambda: self.list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search to what it found."""
        if event.key() == Qt.Key.Key_Down and self.focusWidget() is self.search:
            self._search.go_down()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        """A page that is not there yet would be passed over."""
        self.stack.finish()
        return super().focusNextPrevChild(forwards)

    def show_page(self, kind: type[QWidget]) -> None:
        """Turns to the page that is of this kind, or has such a form."""
        self.list.choose(self.stack.names.index(NAMES[kind]))

    def show_model(self) -> None:
        """Turns to the first page of the model's settings."""
        if self.has(SamplingForm):
            self.show_page(SamplingForm)

    def form(self, kind: type[F]) -> F:
        """The page or form of this kind, which is made now where it is not there yet."""
        self.stack.page(NAMES[kind])
        form = self._seen(kind)
        assert form is not None
        return form

    def has(self, kind: type[QWidget]) -> bool:
        """Whether there is such a page or form for this model."""
        return NAMES[kind] in self.stack.names

    def _turn_to(self, item: QListWidgetItem | None) -> None:
        if item in self.list.pages:
            self.stack.setCurrentIndex(self.list.pages.index(item))
            self._offer_restore()

    def _offer_restore(self) -> None:
        """Only a page that is seen and has settings can go back to its defaults."""
        has = not self._search.found_none and self.stack.name not in ("data", "servers")
        set_usable(self.restore, "" if has else self.tr("There is nothing to restore here"))

    def _add_pages(
        self,
        background: Background,
        servers: ServerList | None,
        program_server: ProgramServer | None,
        lending: Lending | None,
    ) -> None:
        settings = self._settings
        self._add("general", self.tr("General"), partial(general_page, settings, self._ask_restart))
        self._add("downloads", self.tr("Downloads"), partial(filled, DownloadsPage, settings))
        documents = partial(DocumentsPage, background)
        self._add("documents", self.tr("Documents"), partial(filled, documents, settings))
        guard = partial(guard_page, settings, background, self._leave_for_models)
        self._add("guard", self.tr("Guard"), guard)
        if servers is not None:
            self._add("servers", self.tr("Models elsewhere"), partial(servers_page, servers))
        memory = partial(PictureMemoryPage, background)
        self._add("cache", self.tr("Cache"), partial(filled, memory, settings))
        if program_server is not None:
            programs = partial(ProgramsPage, program_server)
            self._add("programs", self.tr("Other programs"), partial(filled, programs, settings))
        if lending is not None:
            machines = partial(MachinesPage, lending)
            self._add("machines", self.tr("Other machines"), partial(filled, machines, settings))
        self._add("data", self.tr("Your data"), partial(data_page, self._ask_reset))

    def _add(self, name: str, title: str, make: Maker, hint: str = "") -> None:
        self.list.add_page(title, hint)
        self.stack.add(name, make)

    def _add_model(self, chosen: ChosenModel) -> None:
        forms: list[tuple[str, str, Maker]] = [
            ("answers", self.tr("Answers"), partial(sampling_form, chosen))
        ]
        if not chosen.model.server:  # how that is loaded is its server's matter
            forms += [
                ("template", self.tr("Chat template"), partial(template_form, chosen)),
                ("adapters", self.tr("Adapters"), partial(adapter_form, chosen)),
                ("loading", self.tr("Model loading"), partial(load_form, chosen)),
            ]
        only = self.tr("These settings are for {0} only").format(chosen.model.name)
        for name, title, make in forms:
            self._add(name, title, partial(below, only, make), chosen.model.name)

    def _save(self) -> bool:
        """Hands on what was set and closes; returns whether all of it can be kept."""
        template = self._seen(TemplateForm)
        if template is not None and template.is_too_long:  # nothing of it is cut
            self.show_page(TemplateForm)
            template.source.setFocus()
            return False
        fields: dict[str, Any] = {}
        for name in self.stack.names:  # what is not there yet was not changed
            page = self.stack.seen(name)
            if isinstance(page, Page):
                fields.update(page.value())
        self.saved.emit(fields)
        if self._chosen is not None:
            sampling = self._seen(SamplingForm)
            value = sampling.value() if sampling is not None else self._chosen.sampling
            self.model_saved.emit(self._loading(self._chosen.settings), value)
        self.accept()
        return True

    def _loading(self, before: ModelSettings) -> ModelSettings:
        """How the model is loaded: what three pages have of it is theirs."""
        load, template = self._seen(LoadForm), self._seen(TemplateForm)
        adapters = self._seen(AdapterForm)
        fields = load.fields() if load is not None else {}
        if template is not None:
            fields["template"], fields["own_template"] = template.value()
        if adapters is not None:
            fields["adapters"] = adapters.value()
        return msgspec.structs.replace(before, **fields)  # what no page has stays as it was

    def _seen(self, kind: type[F]) -> F | None:
        """The page or form of this kind, if it is there."""
        name = NAMES[kind]
        page = self.stack.seen(name) if name in self.stack.names else None
        return page if page is None or isinstance(page, kind) else page.findChild(kind)

    def _leave_for_models(self) -> None:
        if self._save():
            self.models_wanted.emit()

    def _ask_restart(self) -> None:
        if busy := self.busy_with():
            self.form(GeneralPage).show_busy(busy)
        elif self._save():
            self.restart_wanted.emit()

    def _restore(self) -> None:
        """The page that is shown goes back to its defaults; nothing is saved yet."""
        page = self.stack.page(self.stack.name)
        kinds = (LoadForm, TemplateForm, AdapterForm, SamplingForm)
        forms = (page.findChild(kind) for kind in kinds if NAMES[kind] == self.stack.name)
        match page if isinstance(page, Page) else next(forms, None):
            case Page() as its_page:
                its_page.set_value(Settings())
            case LoadForm() as form:
                form.set_value(ModelSettings())
            case TemplateForm() as form:
                form.choice.choose("auto")  # what the person wrote stays
            case AdapterForm() as form:
                form.set_value(())
            case SamplingForm() as form:
                form.set_value(form.recommended)

    def _ask_reset(self) -> None:
        box = MessageBox(self)
        box.setWindowTitle(self.tr("Reset all settings"))
        box.setText(self.tr("Reset all settings, also those of every model?"))
        box.setInformativeText(
            self.tr("Conversations, pictures, models and accepted licences stay.")
        )
        button = box.addButton(self.tr("Reset"), QMessageBox.ButtonRole.DestructiveRole)
        button.setAutoDefault(False)
        button.clicked.connect(self._reset)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        dialogs.show(box)

    def _reset(self) -> None:
        self.reset.emit()
        self.reject()
