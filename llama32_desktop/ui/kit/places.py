"""The places of a window, of which one is shown; each keeps what has the focus in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, get_args

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from llama32_desktop.settings import Place
from llama32_desktop.ui.kit.announcing import announce
from llama32_desktop.ui.kit.focus import give_focus
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.typed import typed_text, write_into

__all__ = ["PLACES", "Place", "Places"]
PLACES: Final[tuple[Place, ...]] = get_args(Place)


class Places(QStackedWidget):
    """Empty pages, each filled when it is first wanted: the window's first picture waits for none.

    Its smallest size is not that of its largest page: the window asks `least` of the shown one.
    """

    changed = Signal(str)
    """Another place is shown; the focus goes there next."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages: dict[Place, QWidget] = {}
        self._coming: dict[Place, QLabel] = {}
        """Stands in those that are not filled yet."""
        self._homes: dict[Place, Callable[[], QWidget | None]] = {}
        self._before: Place = PLACES[0]
        self._typed = ""
        """What was typed at a place that is not filled yet."""
        self._focused: dict[Place, QWidget] = {}
        """What had the focus in places that are not shown."""
        for place in PLACES:
            page = self._pages[place] = _Page(self)
            page.composed.connect(self._keep)
            layout = QVBoxLayout(page)
            layout.setContentsMargins(0, 0, 0, 0)
            self._coming[place] = _coming(page)
            layout.addWidget(self._coming[place])
            self.addWidget(page)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    @property
    def current(self) -> Place:
        """The place that is shown."""
        return PLACES[self.currentIndex()]

    def room(self, place: Place) -> QWidget:
        """In which a place's content is made: put there later, each widget is styled once more."""
        return self._pages[place]

    def fill(self, place: Place, content: QWidget, home: Callable[[], QWidget | None]) -> None:
        """Puts into a place what it shows from now on.

        Args:
            home: Gives the widget that has the focus where nothing else had it.
        """
        layout = self._pages[place].layout()
        assert layout is not None
        self._coming.pop(place, None)
        self._pages[place].setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        while (item := layout.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        layout.addWidget(content)
        self._homes[place] = home
        if place == self.current or content.isHidden():  # made while its room was seen
            content.show()
        if place == self.current:
            typed, self._typed = self._typed, ""
            # It was waited for, maybe with another window in front meanwhile.
            if self.window().focusWidget() is self._pages[place]:
                self.focus()
                write_into(self.window().focusWidget(), typed)

    def tell_missing(self, place: Place, sentence: str) -> None:
        """Says why a place that is not filled yet could not be."""
        if (label := self._coming.get(place)) is not None:
            if place == self.current:
                self._typed = ""
            label.setText(sentence)
            announce(label, sentence)

    def go(self, place: Place) -> None:
        """Shows a place; the focus goes where it was there last."""
        if place == self.current:
            return
        focused = self.window().focusWidget()
        if focused is not None and self._pages[self.current].isAncestorOf(focused):
            self._focused[self.current] = focused
            # Hidden with the focus it would hand it on, and the focus's keeper take it back later
            # from whoever was given it in the same moment: the search, or a title's field.
            self.setFocus()
        self._before, self._typed = self.current, ""
        self.setCurrentWidget(self._pages[place])
        self.changed.emit(place)
        self.focus()

    def go_back(self) -> None:
        """Shows the place that was shown before this one."""
        self.go(self._before)

    def focus(self) -> None:
        """Gives the focus to what had it last in the shown place."""
        kept = self._focused.pop(self.current, None)
        if kept is not None and isValid(kept) and kept.isVisibleTo(self) and kept.isEnabled():
            give_focus(kept)
        else:
            give_focus(self.home() or self._pages[self.current])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keeps what is typed at a place that is not filled yet for where one writes in it."""
        if self.current in self._coming and event.key() == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
        elif self.current in self._coming and (text := typed_text(event)):
            self._keep(text)
        else:
            super().keyPressEvent(event)

    def _keep(self, text: str) -> None:
        if self.current in self._coming:
            self._typed += text

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        """What is not shown gets the focus when it is, and takes none from what is: Qt gives it to
        hidden widgets too, as at the end of an answer to the message field."""
        for place, page in self._pages.items():
            if now is not None and place != self.current and page.isAncestorOf(now):
                self._focused[place] = now
                here = self._pages[self.current]
                if old is not None and isValid(old) and here.isAncestorOf(old):
                    give_focus(old)
                else:
                    self.focus()

    def home(self) -> QWidget | None:
        """What has the focus in the shown place where nothing else had it."""
        home = self._homes.get(self.current)
        return home() if home is not None else None

    def least(self) -> int:
        """The smallest width in which nothing of the shown place is cut, pixels."""
        return self._pages[self.current].minimumSizeHint().width()


class _Page(QWidget):
    """Takes what is composed of several keys, as é of two, while no field does."""

    composed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.composed.emit(event.commitString())


def _coming(page: QWidget) -> QLabel:
    """What a page says that waits for what it shows, which is imported in still moments."""
    label = plain_label(QCoreApplication.translate("Places", "Opening…"), page)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)  # it may have to say why it cannot
    label.setMargin(24)
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    return label
