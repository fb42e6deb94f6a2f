"""A change of the colours reaches all windows, those that come later too, in one pass."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFrame,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from llama32_desktop.ui.kit import palettes, theme


class Counted(QFrame):
    """Counts how often the style is put on it, and how often its palette is another."""

    restyled = recoloured = 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.restyled += event.type() == QEvent.Type.StyleChange
        self.recoloured += event.type() == QEvent.Type.PaletteChange


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


@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, QSpinBox])
def test_what_cannot_be_changed_looks_like_it(
    styled: QApplication, kind: type[QLineEdit | QComboBox | QSpinBox]
) -> None:
    theme.force_scheme(True)
    window = QWidget()
    theme.dress(window)
    field = kind(window)
    field.resize(200, 40)
    assert shown(field) == palettes.DARK.raised
    field.setEnabled(False)
    assert shown(field) == palettes.DARK.page


def test_a_change_gives_no_window_another_sheet(styled: QApplication) -> None:
    """Qt would style all that is in it in one go."""
    window = QWidget()
    theme.dress(window)
    inner = Counted(window)
    window.show()
    theme.force_scheme(True)
    sheet = window.styleSheet() or styled.styleSheet()  # as it was made first or not
    inner.restyled = 0
    for high in (True, False):
        theme.force_contrast(high)
        theme.force_scheme(False)
        theme.force_scheme(True)
    theme.force_contrast(None)
    assert (window.styleSheet() or styled.styleSheet()) == sheet != ""
    assert inner.restyled == 0 < inner.recoloured


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
    theme.dress(counted)
    theme.force_scheme(True)
    counted.recoloured = 0
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    theme.finish()
    assert counted.recoloured == 0
    theme._forced = False  # as where it turned light by itself
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    theme.finish()
    assert counted.recoloured > 0


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
