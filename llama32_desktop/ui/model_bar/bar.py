"""The picker of models and the state of the one that is chosen, along the window's top."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from llama32_desktop.ui.kit.colour_sheets import set_tone
from llama32_desktop.ui.kit.elided import ElidedLabel
from llama32_desktop.ui.kit.focus import leave
from llama32_desktop.ui.kit.plain_text import name_choice, plain, set_tooltip
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.slim_bar import SlimBar
from llama32_desktop.ui.kit.theme import colours, small_font
from llama32_desktop.ui.services.model_state import ModelState, describe, details
from llama32_desktop.ui.services.workload import Workload, busy_text, waiting_text

if TYPE_CHECKING:
    from llama32_desktop.engine.model_ref import ModelRef
    from llama32_desktop.models.library import InstalledModel, MissingModel

_DETAILS: Final = Qt.ItemDataRole.UserRole + 1
_MISSING: Final = Qt.ItemDataRole.UserRole + 2
_NARROWEST: Final = 90
"""Pixels that the picker keeps."""
_Index = QModelIndex | QPersistentModelIndex


class ModelPicker(QComboBox):
    """Installed models, then those whose files are gone, and last the ways to others."""

    model_chosen = Signal(object)
    missing_chosen = Signal(object)
    """A `MissingModel`."""
    file_wanted = Signal()
    download_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: list[InstalledModel] = []
        self._missing: list[MissingModel] = []
        self._chosen: ModelRef | None = None
        name_choice(self, self.tr("Model"))
        self.setMinimumContentsLength(30)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(_ModelDelegate(self))
        self.view().setMinimumWidth(360)
        self.activated.connect(self._on_activated)
        self._fill()

    def settle(self) -> None:
        """It is known which models there are."""
        self.setPlaceholderText(self.tr("Choose a model"))

    def set_models(self, models: Sequence[InstalledModel]) -> None:
        """Lists these models."""
        self._models = list(models)
        self._fill()

    def set_missing(self, missing: Sequence[MissingModel]) -> None:
        """Lists these as missing."""
        self._missing = list(missing)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        for model in self._models:
            self.addItem(model.name)
            index = self.count() - 1
            self.setItemData(index, details(model), _DETAILS)
            where = f"{model.path} {details(model)}" if model.server else model.path
            self.setItemData(index, plain(where), Qt.ItemDataRole.ToolTipRole)
        for gone in self._missing:
            self.addItem(gone.name)
            index = self.count() - 1
            self.setItemData(index, self.tr("Missing"), _DETAILS)
            self.setItemData(index, plain(localised(gone.problem)), Qt.ItemDataRole.ToolTipRole)
            self.setItemData(index, True, _MISSING)
        if self.count():
            self.insertSeparator(self.count())
        self.addItem(self.tr("Choose a GGUF file…"))
        self.addItem(self.tr("Download models…"))
        self.show_chosen(self._chosen)

    def show_chosen(self, chosen: ModelRef | None) -> None:
        """Shows which model is chosen."""
        self._chosen = chosen
        listed = [model.ref for model in self._models]
        self.setCurrentIndex(listed.index(chosen) if chosen in listed else -1)
        set_tooltip(self, chosen.name if chosen else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt does, but a name that is too long loses its middle and not its end."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        kind, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(kind, option, field, self).width() - 8
        option.currentText = self.fontMetrics().elidedText(
            option.currentText or self.placeholderText(), Qt.TextElideMode.ElideMiddle, room
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(kind, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _on_activated(self, index: int) -> None:
        if index < len(self._models):
            self.model_chosen.emit(self._models[index])
            return
        self.show_chosen(self._chosen)  # until there is another choice
        missing = index - len(self._models)
        if missing < len(self._missing):
            self.missing_chosen.emit(self._missing[missing])
        elif index == self.count() - 2:
            self.file_wanted.emit()
        elif index == self.count() - 1:
            self.download_wanted.emit()


class _ModelDelegate(QStyledItemDelegate):
    """A model's name with size and quantisation below it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        if index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "separator":
            return QSize(size.width(), 9)
        height = option.fontMetrics.height()
        return QSize(size.width(), height * 2 + 14 if index.data(_DETAILS) else height + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        c = colours()
        rect: QRect = option.rect
        painter.save()
        if index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "separator":
            painter.setPen(QColor(c.border))
            painter.drawLine(
                rect.left() + 8, rect.center().y(), rect.right() - 8, rect.center().y()
            )
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(c.hover))
        area = rect.adjusted(12, 6, -12, -6)
        name, detail = index.data(), index.data(_DETAILS)
        height = option.fontMetrics.height()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(c.secondary if index.data(_MISSING) else c.text))
        first = QRect(area.left(), area.top(), area.width(), height) if detail else area
        elided = option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(first, middle, elided)
        if detail:
            painter.setPen(QColor(c.secondary))
            painter.setFont(small_font(option.font))
            painter.drawText(area.adjusted(0, height + 2, 0, 0), middle, detail)
        painter.restore()


class ModelBar(QWidget):
    """Picker, state, progress while loading and what can be done about it."""

    load_wanted = Signal()
    cancel_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picker = ModelPicker(self)
        self.status = ElidedLabel("", self)
        self.status.setFont(small_font(self.font()))
        self.progress = SlimBar(self)
        self.progress.setFixedWidth(140)
        self.progress.setAccessibleName(self.tr("State of the model"))
        self.button = QPushButton(self)
        self.button.clicked.connect(self._on_button)
        self.settings = QPushButton(self.tr("Settings…"), self)
        self.settings.clicked.connect(self.settings_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(12)
        layout.addWidget(self.picker)
        layout.addWidget(self.status)
        layout.addWidget(self.progress)
        layout.addWidget(self.button)
        layout.addStretch(1)
        layout.addWidget(self.settings)
        self._workload: Workload | None = None
        self._stop: Callable[[], object] | None = None
        self._state = ModelState()
        self._known = False
        """Whether it is known that no model is chosen where none is."""
        self.show_state(ModelState())

    def follow(self, workload: Workload) -> None:
        """Says what the model is busy with while it is."""
        self._workload = workload
        workload.changed.connect(lambda: self.show_state(self._state))

    def settle(self) -> None:
        """It is known which models there are, and which is chosen; before, nothing is said."""
        self._known = True
        self.picker.settle()
        self.show_state(self._state)

    def show_state(self, state: ModelState) -> None:
        """Shows how the chosen model stands."""
        self._state = state
        self.picker.show_chosen(state.model.ref if state.model else None)
        self.progress.setValue(round(state.fraction * 1000))
        busy = busy_text(self._workload) if self._workload and state.phase == "ready" else ""
        said = busy or (describe(state) if self._known or state.phase != "none" else "")
        self.status.setText(said)
        self.status.setAccessibleName(f"{self.tr('State of the model')}: {said}")
        waiting = waiting_text(self._workload) if self._workload and busy else ""
        set_tooltip(self.status, waiting or localised(state.error) or said)
        self.status.setAccessibleDescription(waiting)
        labels = {
            "loading": self.tr("Cancel"),
            "unloaded": self.tr("Load"),
            "failed": self.tr("Try again"),
        }
        stop = self._workload.stop if self._workload and busy else None
        label = self.tr("Stop") if stop else labels.get(state.phase, "")
        if not label:
            leave(self.button)
        self.button.setText(label)
        self.button.setVisible(bool(label))
        self._stop = stop
        set_tone(self.status, "error" if state.phase == "failed" else "secondary")
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """It makes no window wider: it leaves parts out."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def _make_room(self) -> None:
        """Leaves out what a narrow window has no room for: the bar, then the way to Settings.

        The menu has that too, and the share that is loaded is beside the state.
        """
        layout = self.layout()
        if layout is None:
            return
        margins = layout.contentsMargins()
        left = self.width() - margins.left() - margins.right() - _NARROWEST
        items = [layout.itemAt(number) for number in range(layout.count())]
        parts = [item.widget() for item in items if item is not None]
        kept = (self.picker, self.progress, self.settings)
        for part in parts:
            if part is not None and part not in kept and not part.isHidden():
                left -= part.sizeHint().width() + layout.spacing()
        self.status.keep_whole(left >= 0)  # the picker gives way first: its list has the name too
        loading = self._state.phase == "loading"
        for part, wanted, width in (
            (self.settings, True, self.settings.sizeHint().width()),
            (self.progress, loading, self.progress.width()),
        ):
            needed = width + layout.spacing()
            shown = wanted and left >= needed
            if shown:
                left -= needed
            else:
                leave(part)
            part.setVisible(shown)

    def _on_button(self) -> None:
        if self._stop is not None:
            self._stop()
        elif self._state.phase == "loading":
            self.cancel_wanted.emit()
        else:
            self.load_wanted.emit()
