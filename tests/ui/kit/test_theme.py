"""A change of the colours reaches all windows, those that come later too, in one pass."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.ui.kit import palettes, theme


class Counted(QFrame):
    """Counts how often the style is put on it."""

    restyled = 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.restyled += event.type() == QEvent.Type.StyleChange


def shown(widget: QWidget) -> str:
    """The colour that its ground has on the screen."""
    return widget.grab().toImage().pixelColor(widget.width() // 2, widget.height() // 2).name()


def test_windows_and_their_dialogs_follow(styled: QApplication) -> None:
    window = QWidget()
    card = QFrame(window)
    card.setObjectName("card")
    card.resize(80, 80)
    dialog = QDialog(window)
    dialog.resize(60, 60)
    for dark, colours in ((True, palettes.DARK), (False, palettes.LIGHT), (True, palettes.DARK)):
        theme.force_scheme(dark)
        late = QDialog(window)
        late.resize(60, 60)
        assert shown(card) == colours.raised
        assert shown(dialog) == shown(late) == colours.page
        other = QFrame()
        theme.dress(other)
        other.setObjectName("card")
        other.resize(80, 80)
        assert shown(other) == colours.raised
        assert styled.palette().color(QPalette.ColorRole.Window).name() == colours.page


def test_a_change_costs_each_widget_as_little_in_the_depth_of_a_window(
    styled: QApplication,
) -> None:
    window = QWidget()
    inner: QWidget = window
    depth = 12
    for _ in range(depth):
        outer, inner = inner, QLabel()
        QVBoxLayout(outer).addWidget(inner)
    deepest = Counted()
    QVBoxLayout(inner).addWidget(deepest)
    window.show()
    deepest.restyled = 0
    theme.force_scheme(True)
    ours, deepest.restyled = deepest.restyled, 0
    styled.setStyleSheet(theme.style_sheet(palettes.LIGHT))
    assert 0 < ours < deepest.restyled / 2


def test_the_systems_own_parts_of_the_window_are_asked_to_follow(
    styled: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Title bar, menus and dialogs on macOS and Windows: what Qt is asked is all that is seen of
    it here."""
    asked: list[Qt.ColorScheme] = []

    class Hints:
        def setColorScheme(self, scheme: Qt.ColorScheme) -> None:  # noqa: N802
            asked.append(scheme)

        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
            return Qt.ColorScheme.Light

    class Gui:
        @staticmethod
        def styleHints() -> Hints:  # noqa: N802
            return Hints()

    with monkeypatch.context() as patch:
        patch.setattr(theme, "QGuiApplication", Gui)
        for dark in (True, False, None):
            theme.force_scheme(dark)
    scheme = Qt.ColorScheme
    assert asked == [scheme.Dark, scheme.Light, scheme.Unknown]


def test_what_the_system_says_at_once_costs_nothing_again(styled: QApplication) -> None:
    """It tells of each change, also of those that this app asked it for."""
    counted = Counted()
    counted.show()
    theme.force_scheme(True)
    counted.restyled = 0
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert counted.restyled == 0
    theme._forced = False  # as where it turned light by itself
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert counted.restyled > 0


def test_where_all_colours_are_strong_a_button_that_cannot_act_has_another_line(
    styled: QApplication,
) -> None:
    window = QWidget()
    button = QPushButton("Save", window)
    button.resize(120, 32)
    button.setEnabled(False)
    edges: dict[bool, set[str]] = {}
    for high in (True, False):
        theme.force_contrast(high)
        image = button.grab().toImage()
        edges[high] = {image.pixelColor(x, 0).name() for x in range(20, 100)}
    theme.force_contrast(None)
    assert len(edges[True]) > 1 and len(edges[False]) == 1


def test_how_far_a_bar_has_come_is_seen() -> None:
    for colours in (palettes.LIGHT, palettes.DARK, palettes.HIGH_LIGHT, palettes.HIGH_DARK):
        empty = luminance(colours.track or colours.border)
        dark, light = sorted((luminance(colours.accent), empty))
        assert (light + 0.05) / (dark + 0.05) >= 3


def luminance(colour: str) -> float:
    """As WCAG 2 has it."""
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
