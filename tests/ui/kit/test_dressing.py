"""Windows take other colours a widget at a time, and nobody sees one that is half done."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLabel, QWidget

from llama32_desktop.ui.kit import palettes, theme
from llama32_desktop.ui.kit.colour_sheets import follow_colours
from llama32_desktop.ui.kit.dressing import ColourFollower, Dressing

MANY = 20
"""So many widgets are hidden."""


@pytest.fixture
def window(styled: QApplication) -> QWidget:
    """Light, on the screen, with a card that is seen and many labels that are not."""
    window = QWidget()
    theme.dress(window)
    card = QFrame(window)
    card.setObjectName("card")
    card.resize(80, 80)
    page = QWidget(window)
    page.setObjectName("page")
    for _ in range(MANY):
        QLabel("text", page)
    page.hide()
    window.resize(100, 100)
    window.show()
    theme.finish()
    return window


def dressing(window: QWidget) -> Dressing:
    """Begun as `apply_appearance` does, but it goes on by the test's steps alone."""
    theme._forced = True
    theme._applied = theme.colours()
    QApplication.setPalette(theme.palette(theme.colours()))
    result = Dressing()
    result.begin([window])
    return result


class Drawn(QFrame):
    """What is drawn of it, counted."""

    times = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.times += 1


def colour(label: QWidget) -> str:
    return label.palette().color(label.foregroundRole()).name()


def test_the_picture_stays_until_all_that_is_seen_is_done(window: QWidget) -> None:
    page = window.findChild(QWidget, "page")
    label = page.findChildren(QLabel)[-1]
    label.setStyleSheet("color: palette(text)")
    work = dressing(window)
    steps = 0
    while not window.updatesEnabled():
        work.step()
        steps += 1
    assert steps == 3, "the window, its card, and the picture"
    assert not work.done and colour(label) == palettes.LIGHT.text
    work.finish()
    assert work.done and colour(label) == palettes.DARK.text


def test_it_is_drawn_once_when_all_that_is_seen_is_done(window: QWidget) -> None:
    drawn = Drawn(window)
    drawn.resize(20, 20)
    drawn.show()
    QApplication.processEvents()
    drawn.times = 0
    work = dressing(window)
    drawn.update()
    QApplication.processEvents()
    while not window.updatesEnabled():
        assert not drawn.times
        drawn.update()
        work.step()
        QApplication.sendPostedEvents()
    assert drawn.times == 1
    work.finish()
    QApplication.processEvents()
    assert drawn.times == 1


def test_a_page_that_is_turned_to_comes_first(window: QWidget) -> None:
    page = window.findChild(QWidget, "page")
    others = [QWidget(window) for _ in range(4 * MANY)]
    for other in others:
        other.hide()
    work = dressing(window)
    page.lower()  # it would be the last
    label = page.findChildren(QLabel)[0]
    label.setStyleSheet("color: palette(text)")
    while not window.updatesEnabled():
        work.step()
    page.show()
    for _ in range(3 * MANY):
        work.step()
    assert colour(label) == palettes.DARK.text and not work.done
    work.finish()


def test_what_is_made_meanwhile_is_drawn(window: QWidget) -> None:
    work = dressing(window)
    work.step()
    late = QFrame(window)
    late.show()
    work.finish()
    assert late.updatesEnabled() and window.updatesEnabled()


def test_a_window_that_is_not_shown_yet_is_dressed_at_once(styled: QApplication) -> None:
    """As at a start, before the settings are read."""
    window = QWidget()
    theme.dress(window)
    label = QLabel("text", window)
    follow_colours(label, lambda c: f"color: {c.text}; background: {c.warning_ground}")
    label.ensurePolished()
    theme.apply_appearance("dark")
    assert colour(label) == palettes.DARK.text
    assert palettes.DARK.warning_ground in label.styleSheet()


def test_what_fails_keeps_no_window_still(window: QWidget) -> None:
    class Broken(ColourFollower):
        def apply(self) -> None:
            raise ValueError("broken")

    broken = Broken(window)
    work = dressing(window)
    with pytest.raises(ValueError, match="broken"):
        work.step()
    work.finish()
    assert window.updatesEnabled() and work.done
    shiboken6.delete(broken)


def test_what_goes_meanwhile_is_left_out(window: QWidget) -> None:
    dialog = QDialog(window)
    dialog.show()
    work = dressing(window)
    work.step()
    shiboken6.delete(dialog)
    work.finish()
    assert window.updatesEnabled()


def test_begun_again_it_ends_with_the_last_colours(window: QWidget) -> None:
    label = QLabel("text", window)
    label.setStyleSheet("color: palette(text)")
    theme.apply_appearance("dark")
    theme.apply_appearance("light")
    theme.apply_appearance("dark")
    theme.finish()
    assert colour(label) == palettes.DARK.text
    assert window.updatesEnabled()
