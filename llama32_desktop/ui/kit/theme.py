"""Colours of the window, light, dark and of high contrast, following the system."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from llama32_desktop.settings import Appearance
from llama32_desktop.ui.kit.dressing import Dressing
from llama32_desktop.ui.kit.palettes import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours
from llama32_desktop.ui.kit.style_sheet import DARK_WINDOW, STRONG_WINDOW, style_sheet

_forced: bool | None = None
_applied: Colours | None = None
_dressing: Dressing | None = None
_forced_contrast: bool | None = None
_still = False
_effects: list[Qt.UIEffect] | None = None
"""The effects that the system has on."""
_MOVING: Final = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_FadeTooltip,
)


class ColourNews(QObject):
    """Says when the colours are others."""

    changed = Signal()


_news: ColourNews | None = None


def colour_news() -> ColourNews:
    """The one for the whole window."""
    global _news
    if _news is None:
        _news = ColourNews()
    return _news


def is_dark() -> bool:
    """Whether the window is dark: what was forced, else what the system says."""
    if _forced is not None:
        return _forced
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def is_high_contrast() -> bool:
    """Whether the system asks for high contrast, or that was forced."""
    if _forced_contrast is not None:
        return _forced_contrast
    hints = QGuiApplication.styleHints()
    wanted = getattr(Qt, "ContrastPreference", None)
    if wanted is None or not hasattr(hints, "accessibility"):
        return False
    asked: bool = hints.accessibility().contrastPreference() == wanted.HighContrast
    return asked


def colours() -> Colours:
    """The colours that hold now."""
    if is_high_contrast():
        return HIGH_DARK if is_dark() else HIGH_LIGHT
    return DARK if is_dark() else LIGHT


def force_contrast(high: bool | None) -> None:
    """High contrast or not at once, whatever the system says; `None` follows it again."""
    global _forced_contrast
    _forced_contrast = high
    _restyle()
    finish()


def force_scheme(dark: bool | None) -> None:
    """Light or dark at once, whatever the system says; `None` follows it again."""
    _force_scheme(dark)
    finish()


def finish() -> None:
    """Has every widget take the colours that hold, where some have not yet."""
    if _dressing is not None and isValid(_dressing):
        _dressing.finish()


def _force_scheme(dark: bool | None) -> None:
    global _forced
    _forced = dark
    # Title bars, menus and dialogs of the system's own are as the window then.
    hints = QGuiApplication.styleHints()
    if hints is not None:
        scheme = Qt.ColorScheme
        wanted = scheme.Unknown if dark is None else scheme.Dark if dark else scheme.Light
        hints.setColorScheme(wanted)
    _restyle()


def _restyle() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.property("llama32_styled"):
        _apply(app)


def apply_appearance(appearance: Appearance) -> None:
    """Applies the appearance that the person chose; the windows take it as `Dressing` says."""
    wanted = {"system": None, "light": False, "dark": True}[appearance]
    if wanted != _forced:
        _force_scheme(wanted)


def set_reduced_motion(still: bool) -> None:
    """Whether nothing is to move or blink by itself."""
    global _still, _effects
    _still = still
    app = QApplication.instance()
    if isinstance(app, QApplication):
        if _effects is None:
            _effects = [effect for effect in _MOVING if app.isEffectEnabled(effect)]
        app.setCursorFlashTime(0 if still else -1)  # -1 is the system's
        for effect in _effects:
            app.setEffectEnabled(effect, not still)


def reduced_motion() -> bool:
    """Whether nothing is to move or blink by itself: the person's choice, or the system's."""
    hints = QGuiApplication.styleHints()
    if _still or not hasattr(hints, "accessibility"):
        return _still
    motion = getattr(hints.accessibility(), "motionPreference", None)
    preference = getattr(Qt, "MotionPreference", None)
    return motion is not None and preference is not None and motion() == preference.Reduced


def apply_style(app: QApplication) -> None:
    """Gives the app its style and keeps it when the system turns light or dark."""
    if not app.property("llama32_styled"):
        app.setProperty("llama32_styled", True)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: _follow())
        if hasattr(app.styleHints(), "accessibility"):
            app.styleHints().accessibility().contrastPreferenceChanged.connect(
                lambda _wanted: _restyle()
            )
    _apply(app)


def palette(c: Colours) -> QPalette:
    """The Qt palette of these colours."""
    result = QPalette()
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, c.page),
        (role.WindowText, c.text),
        (role.Base, c.raised),
        (role.AlternateBase, c.sidebar),
        (role.Text, c.text),
        (role.PlaceholderText, c.secondary),
        (role.Button, c.raised),
        (role.ButtonText, c.text),
        (role.ToolTipBase, c.raised),
        (role.ToolTipText, c.text),
        (role.BrightText, c.error),
        (role.Link, c.accent),
        (role.LinkVisited, c.selection),  # for style sheets: Qt draws all links as not visited
        (role.Highlight, c.accent),
        (role.HighlightedText, c.on_accent),
        (role.Accent, c.accent),
        (role.Light, c.hover),
        (role.Midlight, c.track or c.border),
        (role.Mid, c.border),
        (role.Dark, c.secondary),
        (role.Shadow, "#000000"),
    ):
        result.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        dim = QColor(c.secondary)
        dim.setAlphaF(0.6)
        result.setColor(QPalette.ColorGroup.Disabled, where, dim)
    return result


def small_font(font: QFont) -> QFont:
    """The size of footers and labels beside `font`."""
    return _scaled(font, 0.88)


def reading_font(font: QFont, zoom: int = 100) -> QFont:
    """The size of messages beside the interface's `font`, at so many per cent."""
    return _scaled(font, 1.08 * zoom / 100)


def code_font(font: QFont) -> QFont:
    """The fixed-width font that goes with messages in `font`."""
    result = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    result.setStyleHint(QFont.StyleHint.Monospace)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * 0.92)
    else:
        result.setPixelSize(round(font.pixelSize() * 0.92))
    return result


def _scaled(font: QFont, factor: float) -> QFont:
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:
        result.setPixelSize(max(1, round(font.pixelSize() * factor)))
    return result


def _follow() -> None:
    """The system says which colours it has, also where this app asked it to: once is enough."""
    if colours() is not _applied:
        _restyle()


def _apply(app: QApplication) -> None:
    """Gives the colours that hold now to all windows that there are."""
    global _applied, _dressing
    _applied = colours()
    app.setPalette(palette(_applied))
    windows = [each for each in app.topLevelWidgets() if each.parentWidget() is None]
    if not windows:
        app.setStyleSheet(style_sheet())
    for window in windows:
        dress(window)
    if _dressing is None or not isValid(_dressing):
        _dressing = Dressing(app)
    _dressing.begin(windows)
    colour_news().changed.emit()


def dress(window: QWidget) -> None:
    """Gives a window without a parent, and all that comes into it, the colours that hold now.

    Each takes the sheet itself, unless it is made before any other and has it from the app: Qt
    would apply one of the app's to each widget once for each of its ancestors.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication) or not app.property("llama32_styled"):
        return
    window.setProperty(DARK_WINDOW, colours().dark)
    window.setProperty(STRONG_WINDOW, is_high_contrast())
    sheet = style_sheet()
    if sheet != (window.styleSheet() or app.styleSheet()):
        window.setStyleSheet(sheet)
