"""What goes away gives the focus back; no letter is lost, no button pressed that nobody chose."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QListWidget,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.buttons import IconButton
from llama32_desktop.ui.manual.window import ManualWindow
from llama32_desktop.ui.sidebar.model import ID
from tests.ui.conftest import Opener
from tests.ui.driver import Driver

K = Qt.Key


def press(key: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, as the system gives it to whatever has the focus."""
    for each in key if isinstance(key, str) else (key,):
        focused = QApplication.focusWidget()
        assert focused is not None, "no key reaches anything"
        if isinstance(each, str):
            QTest.keyClicks(focused, each)
        else:
            QTest.keyClick(focused, each, held)
        QApplication.processEvents()


def in_eye_order(driver: Driver) -> list[QWidget]:
    """Every stop of Tab, from the message field around to it."""
    edit = driver.pane.composer.edit
    edit.setFocus()
    stops: list[QWidget] = []
    for _ in range(60):
        press(K.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is edit:
            return stops
        stops.append(focused)
    raise AssertionError("Tab does not come around")


def test_a_stopped_answer_leaves_the_cursor_in_the_field(open_window: Opener) -> None:
    driver = open_window(max_tokens=4000)
    driver.wait_ready()
    composer = driver.pane.composer
    for by_mouse in (True, False):
        driver.send("Write a long story about the moon")
        driver.wait_for_text()
        if by_mouse:
            driver.click(composer.button)
        else:
            composer.button.setFocus(Qt.FocusReason.TabFocusReason)
            press(K.Key_Space)
        driver.wait_answered()
        press("And now")
        assert composer.text() == "And now"
        composer.clear()


@pytest.mark.parametrize("way", ["space", "enter", "menu"])
def test_editing_a_message_by_keys_takes_what_is_typed_and_gives_back(
    ready: Driver, way: str
) -> None:
    ready.ask("Hello")
    view = ready.pane.transcript.view(ready.branch[0].id)
    pencil = next(b for b in view.findChildren(IconButton) if b.text() == "Edit message")
    pencil.setFocus(Qt.FocusReason.TabFocusReason)
    if way == "menu":
        press(K.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        entry = next(each for each in menu.actions() if each.text() == "Edit message")
        menu.setActiveAction(entry)
        QTest.keyClick(menu, K.Key_Return)
    else:
        press(K.Key_Space if way == "space" else K.Key_Return)
    settle(ready)
    assert view.editor is not None and view.editor.edit.hasFocus()
    press(" there")
    assert view.editor.edit.toPlainText() == "Hello there" and not ready.pane.composer.text()
    press(K.Key_Escape)
    settle(ready)
    assert view.editor is None and pencil.hasFocus()


def settle(driver: Driver) -> None:
    """Lets everything happen that was put off until the next turn of the event loop."""
    for _ in range(5):
        done: list[bool] = []
        QTimer.singleShot(0, driver.window, lambda done=done: done.append(True))
        driver.until(lambda done=done: bool(done))


def test_enter_presses_the_button_that_has_the_focus(ready: Driver) -> None:
    sidebar = ready.window.conversations
    ready.ask("Hello")
    sidebar.new_button.setFocus(Qt.FocusReason.TabFocusReason)
    press(K.Key_Return)
    ready.until(lambda: not ready.branch)


def test_a_notice_leaves_the_cursor_in_the_field(ready: Driver) -> None:
    bar, edit = ready.pane.notice, ready.pane.composer.edit
    done: list[str] = []
    for number in range(4):
        bar.show_notice("It happened.", actions=[("Undo", lambda: done.append("undo"))])
        (button,) = bar.buttons()
        if number == 0:
            ready.click(button)
        elif number == 1:
            button.setFocus(Qt.FocusReason.TabFocusReason)
            press(K.Key_Space)
        elif number == 2:
            bar._close.setFocus(Qt.FocusReason.TabFocusReason)
            press(K.Key_Space)
        else:
            button.setFocus(Qt.FocusReason.TabFocusReason)
            bar.show_notice("Something else happened.", actions=[("Stop", print)])
        assert edit.hasFocus(), number
        press("a b")
        assert ready.pane.composer.text() == "a b" * (number + 1)
    assert done == ["undo"] * 2


def test_what_is_hidden_or_destroyed_leaves_it_there_too(ready: Driver) -> None:
    edit = ready.pane.composer.edit
    ready.window.conversations.view.setFocus()
    ready.window.actions_.toggle_list.trigger()
    ready.until(edit.hasFocus)
    button = QAbstractButtonStub(ready.window)
    button.setFocus()
    button.deleteLater()
    ready.until(edit.hasFocus)
    button = QAbstractButtonStub(ready.window)
    button.setFocus()
    button.setEnabled(False)
    ready.until(edit.hasFocus)


class QAbstractButtonStub(QAbstractButton):
    """A button somewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.resize(20, 20)
        self.show()

    def paintEvent(self, event: object) -> None:
        pass


def test_letters_that_nothing_takes_go_into_the_message(ready: Driver) -> None:
    sidebar = ready.window.conversations
    sidebar.new_button.setFocus(Qt.FocusReason.TabFocusReason)
    press("Hello there")
    assert ready.pane.composer.text() == "Hello there"
    sidebar.new_button.setFocus(Qt.FocusReason.TabFocusReason)
    press(K.Key_Escape)
    press(K.Key_X, Qt.KeyboardModifier.AltModifier)
    assert ready.pane.composer.text() == "Hello there"


def test_tab_goes_as_the_eye_does(ready: Driver) -> None:
    window, pane = ready.window, ready.pane
    ready.pane.notice.show_notice("It happened.", actions=[("Undo", print), ("More", print)])
    ready.type("Some text")
    stops = in_eye_order(ready)
    sidebar = window.conversations
    undo, more = pane.notice.buttons()
    wanted = [
        pane.composer.button,
        *window.rail.buttons.values(),
        window.model_bar.picker,
        window.model_bar.settings,
        sidebar.new_button,
        sidebar.more,
        sidebar.field,
        sidebar.view,
        pane.notice._close,
        undo,
        more,
        pane.composer.picture_button,
    ]
    assert [stop for stop in stops if stop in wanted] == wanted
    focused = pane.composer.edit
    focused.setFocus()
    press(K.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is pane.composer.picture_button


WAYS = (
    *("tab", "back", "escape", "notice", "replace", "dismiss", "busy", "list"),
    *("chat", "new", "menu", "field", "letter", "letter", "letter"),
)


class Person:
    """Clicks and types anywhere, and knows where the focus may be."""

    def __init__(self, driver: Driver, seed: int) -> None:
        self.driver = driver
        self.chance = random.Random(seed)
        self.pressed: list[str] = []

    def step(self) -> str:
        before = QApplication.focusWidget()
        what = self.chance.choice(WAYS)
        chosen = getattr(self, what)()
        QApplication.processEvents()
        now = QApplication.focusWidget()
        allowed = {before, chosen, self.driver.pane.composer.edit}
        assert now in allowed or what in ("tab", "back"), (what, before, now)
        return what

    def tab(self) -> None:
        press(K.Key_Tab)

    def back(self) -> None:
        press(K.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)

    def escape(self) -> None:
        press(K.Key_Escape)

    def notice(self) -> None:
        """Clicks what stands in the notice, if anything does."""
        buttons = self.driver.pane.notice.buttons()
        if self.driver.notice and buttons:
            self.driver.click(self.chance.choice(buttons))
            self.pressed.pop()

    def replace(self) -> None:
        actions = [(name, lambda name=name: self.pressed.append(name)) for name in ("Undo", "More")]
        self.driver.pane.notice.show_notice("It happened.", actions=actions)

    def dismiss(self) -> None:
        if self.driver.notice:
            self.driver.click(self.driver.pane.notice._close)

    def busy(self) -> None:
        composer = self.driver.pane.composer
        composer.set_busy(not composer._busy)

    def list(self) -> None:
        self.driver.window.actions_.toggle_list.trigger()

    def chat(self) -> QWidget:
        listed = self.driver.window.conversations
        rows = [
            index
            for row in range(listed.model.rowCount())
            if (index := listed.model.index(row)).data(ID) is not None
        ]
        if rows and listed.view.isVisible():
            where = listed.view.visualRect(self.chance.choice(rows)).center()
            QTest.mouseClick(
                listed.view.viewport(),
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
                where,
            )
            self.driver.until(lambda: not listed.view.hasFocus())
        return listed.view

    def new(self) -> QWidget:
        button = self.driver.window.conversations.new_button
        if button.isVisible():
            self.driver.click(button)
        return button

    def menu(self) -> QWidget:
        listed = self.driver.window.conversations
        if listed.more.isVisible():
            self.driver.click(listed.more)
            for menu in listed.findChildren(QMenu):
                menu.close()
            self.driver.window.activateWindow()  # which a window manager does
            self.driver.until(QApplication.focusWidget)
        return listed.more

    def field(self) -> QWidget:
        """A click into the field, below its text."""
        composer = self.driver.pane.composer
        QTest.mouseClick(composer, Qt.MouseButton.LeftButton, pos=QPoint(40, 4))
        return composer.edit

    def letter(self) -> None:
        focused = QApplication.focusWidget()
        listed, composer = self.driver.window.conversations, self.driver.pane.composer
        fields = (composer.edit.toPlainText, listed.field.text)
        before = [len(field()) for field in fields]
        was_pressed = len(self.pressed)
        press("q")
        if focused is not listed.view:  # which finds rows by their letters
            assert sum(len(field()) for field in fields) == sum(before) + 1, focused
        assert len(self.pressed) == was_pressed


@pytest.mark.parametrize("seed", range(3))
def test_whoever_clicks_and_types_loses_no_letter(
    open_window: Opener, qtbot: QtBot, seed: int
) -> None:
    driver = open_window()
    driver.wait_ready()
    for title in ("One", "Two"):
        driver.app.storage.run(lambda store, title=title: store.create_conversation(title))
    driver.app.chats.refresh_list()
    driver.until(lambda: len(driver.titles) == 2)
    person = Person(driver, seed)
    done = [person.step() for _ in range(150)]
    assert set(done) >= {"letter", "replace", "tab"}
    driver.pane.composer.set_busy(False)
    assert person.pressed == []


class Elsewhere(Person):
    """The same in another window, where buttons come and go."""

    ways = ("tab", "tab", "back", "turn", "hide", "unable", "space")

    def __init__(self, driver: Driver, window: QWidget, listed: QListWidget, seed: int) -> None:
        super().__init__(driver, seed)
        self.window, self.listed = window, listed
        self.away: list[QWidget] = []

    def step(self) -> str:
        what = self.chance.choice(self.ways)
        before = QApplication.focusWidget()
        getattr(self, what)()
        QApplication.processEvents()
        now = QApplication.focusWidget()
        assert now is not None, what
        assert now.isVisible() and now.isEnabled() and now.window() is self.window, (what, now)
        if what in ("hide", "unable") and before in self.away:
            assert now is self.listed, (what, before, now)
        return what

    def turn(self) -> None:
        """Chooses a page by mouse."""
        row = self.chance.randrange(self.listed.count())
        at = self.listed.visualItemRect(self.listed.item(row)).center()
        QTest.mouseClick(self.listed.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def hide(self) -> None:
        self._take_away(QWidget.hide)

    def unable(self) -> None:
        self._take_away(lambda widget: widget.setEnabled(False))

    def _take_away(self, how: Callable[[QWidget], None]) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton):
            self.away.append(focused)
            how(focused)

    def space(self) -> None:
        """Steps a list or a field, or ticks a box; other buttons do what no test may."""
        focused = QApplication.focusWidget()
        if focused is self.listed or isinstance(focused, QAbstractSpinBox):
            press(K.Key_Down)
        elif isinstance(focused, QCheckBox):
            ticked = focused.isChecked()
            press(K.Key_Space)
            assert focused.isChecked() is not ticked


@pytest.mark.parametrize("name", ["settings", "manual", "presets"])
def test_what_goes_away_in_another_window_gives_the_focus_to_its_pages(
    ready: Driver, name: str
) -> None:
    if name == "manual":
        ready.window.actions_.manual.trigger()
        (window,) = ready.window.findChildren(ManualWindow)
        ready.until(lambda: window.list.count() > 3 and window.page.complete)
    elif name == "presets":
        window = ready.app.presets.edit()
    else:
        window = ready.app.settings_controller.show()
    window.activateWindow()
    ready.until(window.isActiveWindow)
    window.list.setFocus()
    person = Elsewhere(ready, window, window.list, 11)
    steps = 300 if name in ("manual", "presets") else 120  # few steps reach a button there
    done = [person.step() for _ in range(steps)]
    assert set(done) == set(Elsewhere.ways) and len(person.away) >= 2
    window.close()
