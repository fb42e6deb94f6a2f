"""All settings in one window, with a search over them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.engine.measurements import Tuning
from llama32_desktop.engine.protocol import LoadedModel, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.models.measured import MeasuredUse
from llama32_desktop.settings import Settings
from llama32_desktop.ui.choices.adapter_form import AdapterForm
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.colour_sheets import TonedItem
from llama32_desktop.ui.kit.fields import add_clear_button, fit_list, style_list
from llama32_desktop.ui.kit.focus import FocusKeeper
from llama32_desktop.ui.kit.plain_text import MessageBox, plain_label, set_tooltip
from llama32_desktop.ui.kit.sampling_form import SamplingForm
from llama32_desktop.ui.kit.setting_rows import rows_of
from llama32_desktop.ui.kit.tab_order import TabByLines
from llama32_desktop.ui.kit.theme import small_font
from llama32_desktop.ui.services.program_server import ProgramServer
from llama32_desktop.ui.services.servers import ServerList
from llama32_desktop.ui.settings.documents_page import DocumentsPage
from llama32_desktop.ui.settings.guard_page import GuardPage
from llama32_desktop.ui.settings.load_form import LoadForm
from llama32_desktop.ui.settings.pages import (
    DataPage,
    DownloadsPage,
    GeneralPage,
    Page,
    PictureMemoryPage,
)
from llama32_desktop.ui.settings.programs_page import ProgramsPage
from llama32_desktop.ui.settings.servers_page import ServersPage
from llama32_desktop.ui.settings.template_form import TemplateForm

LIST_WIDTH = 190
MOST_LIST_WIDTH = 240


class ChosenModel(msgspec.Struct, frozen=True):
    """The model whose settings are shown beside the app's."""

    model: InstalledModel
    settings: ModelSettings
    sampling: Sampling
    loaded: LoadedModel | None = None
    tuning: Tuning | None = None
    use: MeasuredUse | None = None


class SettingsDialog(TabByLines, QDialog):
    """The app's settings, and those of the chosen model where there is one."""

    saved = Signal(object)
    """The app's: a dict of fields of `Settings`."""
    model_saved = Signal(object, object)
    """`ModelSettings` and `Sampling`."""
    reset = Signal()
    """Everything goes back to the beginning."""
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
    ) -> None:
        """
        Args:
            servers, program_server: Left out, there is no page for them.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        add_clear_button(self.search)
        self.search.textChanged.connect(self._find)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        style_list(self.list)
        self.stack = QStackedWidget(self)
        self._items: list[QListWidgetItem] = []
        """Those of the pages, in their order; `list` has headings too."""
        self.list.currentItemChanged.connect(lambda item, _: self._turn_to(item))
        self.nothing = plain_label(self.tr("No matching setting"), self)
        self.nothing.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.nothing.hide()
        self.busy_with: Callable[[], str] = str
        """What a restart would cut off, in a few words; empty for nothing."""
        self.general = GeneralPage(self)
        self.general.restart.clicked.connect(self._ask_restart)
        self.downloads = DownloadsPage(self)
        self.picture_memory = PictureMemoryPage(background, self)
        self.documents = DocumentsPage(background, self)
        self.programs = ProgramsPage(program_server, self) if program_server is not None else None
        self.guard = GuardPage(background, self)
        self.data = DataPage(self)
        self.data.reset_wanted.connect(self._ask_reset)
        self._as_loaded = chosen.settings if chosen is not None else ModelSettings()
        self.load_form: LoadForm | None = None
        self.sampling_form: SamplingForm | None = None
        self.template_form: TemplateForm | None = None
        self.adapter_form: AdapterForm | None = None
        if chosen is not None:
            self._add_heading(self.tr("Everywhere"))
        self._add(self.tr("General"), self.general)
        self._add(self.tr("Downloads"), self.downloads)
        self._add(self.tr("Documents"), self.documents)
        self._add(self.tr("Guard"), self.guard)
        self.servers = ServersPage(servers, self) if servers is not None else None
        if self.servers is not None:
            self._add(self.tr("Models elsewhere"), self.servers)
        self._add(self.tr("Cache"), self.picture_memory)
        if self.programs is not None:
            self._add(self.tr("Other programs"), self.programs)
        self._add(self.tr("Your data"), self.data)
        if chosen is not None:
            self._add_heading(chosen.model.name)
            self._add_model(chosen)
        for page in self._pages:
            page.set_value(settings)
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
        fit_list(self.list, LIST_WIDTH, MOST_LIST_WIDTH)
        self.search.setFixedWidth(self.list.width())
        self.setMinimumSize(680, 360)
        self.resize(820, 620)
        self.list.setCurrentItem(self._items[0])
        FocusKeeper(self, lambda: self.list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search to what it found."""
        if event.key() == Qt.Key.Key_Down and self.focusWidget() is self.search:
            if self.nothing.isHidden():
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def show_page(self, page: QWidget) -> None:
        """Turns to this page."""
        for row in self._rows:
            if self._content(row) is page:
                self.list.setCurrentItem(self._items[row])

    def show_model(self) -> None:
        """Turns to the first page of the model's settings."""
        for row in self._rows:
            form = self.sampling_form
            if form is not None and self._content(row).isAncestorOf(form):
                self.list.setCurrentItem(self._items[row])

    def _turn_to(self, item: QListWidgetItem | None) -> None:
        if item in self._items:
            row = self._items.index(item)
            self.stack.setCurrentIndex(row)
            self._offer_restore()

    def _offer_restore(self) -> None:
        """Only a page that is seen and has settings can go back to its defaults."""
        seen = self.nothing.isHidden()
        has = seen and self._content(self.stack.currentIndex()) not in (self.data, self.servers)
        set_usable(self.restore, "" if has else self.tr("There is nothing to restore here"))

    @property
    def _rows(self) -> range:
        return range(self.stack.count())

    @property
    def _pages(self) -> list[Page]:
        programs = [self.programs] if self.programs is not None else []
        return [
            self.general,
            self.downloads,
            self.documents,
            self.guard,
            self.picture_memory,
            *programs,
            self.data,
        ]

    def _add(self, title: str, page: QWidget, hint: str = "") -> None:
        item = QListWidgetItem(title, self.list)
        self._items.append(item)
        set_tooltip(item, hint)
        area = QScrollArea(self.stack)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has the focus
        area.setWidget(page)
        self.stack.addWidget(area)

    def _add_heading(self, title: str) -> None:
        """Stands above pages in the list, and cannot be chosen."""
        item = TonedItem(title, "secondary")
        font = small_font(self.list.font())
        font.setWeight(font.Weight.DemiBold)
        item.setFont(font)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        set_tooltip(item, title)
        self.list.addItem(item)

    def _add_model(self, chosen: ChosenModel) -> None:
        self.sampling_form = SamplingForm(self, chosen.model.sampling)
        self.sampling_form.set_value(chosen.sampling)
        forms: list[tuple[str, QWidget]] = [(self.tr("Answers"), self.sampling_form)]
        if not chosen.model.server:  # how that is loaded is its server's matter
            forms += self._forms_of_file(chosen)
        for title, form in forms:
            only = self.tr("These settings are for {0} only").format(chosen.model.name)
            self._add(title, _named(only, form), chosen.model.name)

    def _forms_of_file(self, chosen: ChosenModel) -> list[tuple[str, QWidget]]:
        self.load_form = LoadForm(chosen.model, chosen.loaded, chosen.tuning, chosen.use, self)
        self.load_form.set_value(chosen.settings)
        self.template_form = TemplateForm(chosen.loaded, self)
        self.template_form.set_value(chosen.settings.template, chosen.settings.own_template)
        self.adapter_form = AdapterForm(chosen.model, self)
        self.adapter_form.set_value(chosen.settings.adapters)
        return [
            (self.tr("Chat template"), self.template_form),
            (self.tr("Adapters"), self.adapter_form),
            (self.tr("Model loading"), self.load_form),
        ]

    def _content(self, row: int) -> QWidget:
        area = self.stack.widget(row)
        assert isinstance(area, QScrollArea)
        content = area.widget()
        assert content is not None
        return content

    def _find(self, text: str) -> None:
        """Shows only the pages that name what is searched, and marks where."""
        wanted = text.strip().casefold()
        found: list[int] = []
        for row in self._rows:
            item = self._items[row]
            in_page = _mark(self._content(row), wanted)
            shown = not wanted or in_page or wanted in item.text().casefold()
            item.setHidden(not shown)
            if shown:
                found.append(row)
        self._show_headings()
        self.nothing.setVisible(not found)
        self.stack.setVisible(bool(found))
        if found and self.stack.currentIndex() not in found:
            self.list.setCurrentItem(self._items[found[0]])
        if wanted and found:
            self._show_first_hit()
        self._offer_restore()

    def _show_headings(self) -> None:
        """Only those that stand above something."""
        seen = False
        for row in reversed(range(self.list.count())):
            item = self.list.item(row)
            if item in self._items:
                seen = seen or not item.isHidden()
            else:
                item.setHidden(not seen)
                seen = False

    def _show_first_hit(self) -> None:
        area = self.stack.currentWidget()
        assert isinstance(area, QScrollArea)
        hit = next((row for row in rows_of(area) if row.marked), None)
        if hit is not None:
            area.ensureWidgetVisible(hit)

    def _save(self) -> None:
        form = self.template_form
        if form is not None and form.is_too_long:  # nothing of it is cut
            row = next(row for row in self._rows if self._content(row).isAncestorOf(form))
            self.list.setCurrentItem(self._items[row])
            form.source.setFocus()
            return
        fields: dict[str, Any] = {}
        for page in self._pages:
            fields.update(page.value())
        self.saved.emit(fields)
        if self.sampling_form is not None:
            self.model_saved.emit(self._loading(), self.sampling_form.value())
        self.accept()

    def _loading(self) -> ModelSettings:
        """How the model is loaded, of three pages."""
        if self.load_form is None or self.template_form is None:
            return self._as_loaded
        template, own = self.template_form.value()
        adapters = self.adapter_form.value() if self.adapter_form is not None else ()
        return msgspec.structs.replace(
            self.load_form.value(), template=template, own_template=own, adapters=adapters
        )

    def _ask_restart(self) -> None:
        if busy := self.busy_with():
            self.general.show_busy(busy)
        else:
            self._save()
            self.restart_wanted.emit()

    def _restore(self) -> None:
        """The page that is shown goes back to its defaults; nothing is saved yet."""
        shown = self._content(self.stack.currentIndex())
        for page in self._pages:
            if page is shown:
                page.set_value(Settings())
        if self.load_form is not None and shown.isAncestorOf(self.load_form):
            self.load_form.set_value(ModelSettings())
        if self.template_form is not None and shown.isAncestorOf(self.template_form):
            self.template_form.choice.choose("auto")  # what the person wrote stays
        if self.adapter_form is not None and shown.isAncestorOf(self.adapter_form):
            self.adapter_form.set_value(())
        if self.sampling_form is not None and shown.isAncestorOf(self.sampling_form):
            self.sampling_form.set_value(self.sampling_form.recommended)

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


def _named(name: str, form: QWidget) -> QWidget:
    """A form below the name of the model that it belongs to."""
    page = QWidget()
    heading = plain_label(name, page)
    heading.setContentsMargins(16, 14, 16, 0)
    heading.setWordWrap(True)
    font = heading.font()
    font.setWeight(font.Weight.DemiBold)
    heading.setFont(font)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(heading)
    column.addWidget(form)
    column.addStretch()
    return page


def _mark(page: QWidget, wanted: str) -> bool:
    """Marks the settings that have the words; returns whether the page shows any."""
    found = False
    for row in rows_of(page):
        row.mark(bool(wanted) and row.isVisibleTo(page) and row.has(wanted))
        found = found or row.marked
    return found
