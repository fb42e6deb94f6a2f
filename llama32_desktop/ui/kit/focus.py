"""One rule for the focus: what goes away gives it back to where a window's person writes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class FocusKeeper(QObject):
    """Watches what has the focus in a window.

    Qt gives the focus of a widget that is hidden, disabled or destroyed to whichever comes next,
    where a key would press a button that nobody chose.

    Args:
        home: Gives the widget that has the focus then.
    """

    def __init__(self, window: QWidget, home: Callable[[], QWidget | None]) -> None:
        super().__init__(window)
        self._window = window
        self._home = home
        self._given: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_change)

    def _on_change(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is None or not isValid(old) or old.window() is not self._window:
            return
        if now is not None and now is self._given:
            return
        if now is None or _is_gone(old, self._window):
            # The widget is still being hidden or destroyed: Qt moves the focus once more.
            QTimer.singleShot(0, self, self._go_home_from_nowhere if now is None else self._go_home)
        else:  # a widget that is being disabled says so only afterwards
            QTimer.singleShot(0, self, lambda: self._check(old, now))

    def _check(self, old: QWidget, now: QWidget) -> None:
        if isValid(old) and isValid(now) and now.hasFocus() and _is_gone(old, self._window):
            self.go_home()

    def _go_home_from_nowhere(self) -> None:
        if QApplication.focusWidget() is None and self._window.isActiveWindow():
            self.go_home()

    def _go_home(self) -> None:
        if self._given is None or QApplication.focusWidget() is not self._given:
            self.go_home()

    def give(self, widget: QWidget) -> None:
        """Gives the focus to a widget, also where the one that had it goes away meanwhile."""
        self._given = widget
        widget.setFocus()

    def go_home(self) -> None:
        """Gives the focus to where the person writes."""
        home = self._home()
        if home is not None and home.isVisible() and home.isEnabled():
            home.setFocus(Qt.FocusReason.OtherFocusReason)


def give_focus(widget: QWidget) -> None:
    """To be called where a widget gets the focus of one that goes away."""
    keeper = widget.window().findChild(FocusKeeper)
    if keeper is None:
        widget.setFocus()
    else:
        keeper.give(widget)


def leave(leaving: QWidget) -> None:
    """To be called before a widget is hidden, disabled or destroyed: it does not keep the focus."""
    focused = leaving.window().focusWidget()
    if focused is None or not (focused is leaving or leaving.isAncestorOf(focused)):
        return
    keeper = leaving.window().findChild(FocusKeeper)
    if keeper is not None:
        keeper.go_home()


def _is_gone(widget: QWidget, window: QWidget) -> bool:
    return not widget.isVisibleTo(window) or not widget.isEnabled()
