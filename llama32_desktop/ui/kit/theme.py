"""Colours of the window, light, dark and of high contrast, following the system."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from llama32_desktop import paths
from llama32_desktop.settings import Appearance
from llama32_desktop.ui.kit.palettes import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours

_forced: bool | None = None
_applied: Colours | None = None
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
    """High contrast or not, whatever the system says; `None` follows it again."""
    global _forced_contrast
    _forced_contrast = high
    _restyle()


def force_scheme(dark: bool | None) -> None:
    """Light or dark whatever the system says; `None` follows it again."""
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
    """Applies the appearance that the person chose."""
    wanted = {"system": None, "light": False, "dark": True}[appearance]
    if wanted != _forced:
        force_scheme(wanted)


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
        (role.LinkVisited, c.accent),
        (role.Highlight, c.accent),
        (role.HighlightedText, c.on_accent),
        (role.Accent, c.accent),
        (role.Light, c.hover),
        (role.Midlight, c.border),
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
    """Gives the colours that hold now to all windows that there are.

    They take the sheet themselves: Qt would apply one of the app's to each widget once for each of
    its ancestors, which took 0.7 s of processor time with all windows open, and 0.2 s this way.
    """
    global _applied
    _applied = colours()
    app.setPalette(palette(_applied))
    windows = [each for each in app.topLevelWidgets() if each.parentWidget() is None]
    if not windows:
        app.setStyleSheet(style_sheet(colours()))
    for window in windows:
        dress(window)
    colour_news().changed.emit()


def dress(window: QWidget) -> None:
    """Gives a window without a parent, and all in it, the colours that hold now.

    One that is made before any other has them from the app.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication) or not app.property("llama32_styled"):
        return
    sheet = style_sheet(colours())
    if sheet != (window.styleSheet() or app.styleSheet()):
        window.setStyleSheet(sheet)


def style_sheet(c: Colours) -> str:
    """What the palette cannot say: scroll bars, buttons and fields with round corners."""
    icons = (paths.resources_folder() / "icons").as_posix()
    on = "dark" if c.dark else "light"
    # Where all colours are strong it takes another line to see what cannot be pressed.
    unusable = "dashed" if c in (HIGH_DARK, HIGH_LIGHT) else "solid"
    return f"""
    QToolTip {{ color: {c.text}; background: {c.raised}; border: 1px solid {c.border};
      padding: 4px 6px; }}
    QScrollBar:vertical {{ width: 12px; background: transparent; margin: 0; }}
    QScrollBar:horizontal {{ height: 12px; background: transparent; margin: 0; }}
    QScrollBar::handle {{ background: {c.border}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 36px; }}
    QScrollBar::handle:horizontal {{ min-width: 36px; }}
    QScrollBar::handle:hover {{ background: {c.secondary}; }}
    QScrollBar::handle:disabled {{ background: transparent; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton {{ color: {c.text}; background: {c.raised}; border: 1px solid {c.border};
      border-radius: 8px; padding: 5px 14px; }}
    QPushButton:hover {{ background: {c.hover}; }}
    QPushButton:focus {{ border-color: {c.accent}; outline: 0; }}
    QPushButton:disabled {{ color: {c.secondary}; background: {c.page};
      border-style: {unusable}; }}
    QPushButton:default, QPushButton[primary="true"] {{ color: {c.on_accent};
      background: {c.accent}; border-color: {c.accent}; }}
    QPushButton:default:focus, QPushButton[primary="true"]:focus {{
      border: 2px solid {c.text}; padding: 4px 13px; }}
    QPushButton:default:disabled, QPushButton[primary="true"]:disabled {{
      color: {c.secondary}; background: {c.hover}; border-color: {c.border}; }}
    QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox {{ color: {c.text};
      placeholder-text-color: {c.secondary}; background: {c.raised};
      border: 1px solid {c.border}; border-radius: 8px; padding: 4px 8px; }}
    QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
      border-color: {c.accent}; }}
    QSpinBox, QDoubleSpinBox {{ min-width: 90px; }}
    QSpinBox::up-button, QDoubleSpinBox::up-button {{ subcontrol-origin: border;
      subcontrol-position: top right; width: 24px; border: 0; border-top-right-radius: 7px; }}
    QSpinBox::down-button, QDoubleSpinBox::down-button {{ subcontrol-origin: border;
      subcontrol-position: bottom right; width: 24px; border: 0;
      border-bottom-right-radius: 7px; }}
    QSpinBox::up-button:hover, QSpinBox::down-button:hover, QDoubleSpinBox::up-button:hover,
    QDoubleSpinBox::down-button:hover {{ background: {c.hover}; }}
    QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{ image: url("{icons}/step-up.svg");
      width: 10px; height: 10px; }}
    QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{ image: url("{icons}/step-down.svg");
      width: 10px; height: 10px; }}
    QSlider {{ min-height: 20px; }}
    QSlider::groove:horizontal {{ height: 4px; {c.groove} border-radius: 2px; }}
    QSlider::sub-page:horizontal {{ background: {c.accent}; border-radius: 2px; }}
    QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -6px 0;
      border: 1px solid {c.accent}; border-radius: 8px; background: {c.raised}; }}
    QSlider::handle:horizontal:hover {{ background: {c.hover}; }}
    QComboBox::drop-down {{ border: 0; width: 24px; }}
    QComboBox::down-arrow {{ image: url("{icons}/picker-arrow.svg"); width: 12px; height: 12px; }}
    QCheckBox, QRadioButton {{ spacing: 8px; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: 14px; height: 14px;
      border: 1px solid {c.secondary}; background: {c.raised}; }}
    QCheckBox::indicator {{ border-radius: 4px; }}
    QRadioButton::indicator {{ border-radius: 8px; }}
    QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {c.accent}; }}
    QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {c.accent};
      border-color: {c.accent}; }}
    QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus {{
      border-color: {c.text}; }}
    QLabel:focus {{ border: 1px solid {c.accent}; border-radius: 4px; outline: 0; }}
    QCheckBox::indicator:checked {{ image: url("{icons}/checked-{on}.svg"); }}
    QRadioButton::indicator:checked {{ image: url("{icons}/chosen-{on}.svg"); }}
    QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {c.border}; }}
    QCheckBox:focus, QRadioButton:focus {{ background: {c.hover}; border-radius: 4px; outline: 0; }}
    QFileDialog QToolButton:focus {{ border: 1px solid {c.accent}; border-radius: 4px; }}
    QScrollArea:focus, QListView:focus, QTreeView:focus, QTableView:focus {{
      border: 1px solid {c.accent}; }}
    QMenuBar {{ color: {c.text}; background: {c.page}; }}
    QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; background: transparent; }}
    QMenuBar::item:selected {{ background: {c.hover}; }}
    QMenuBar::item:pressed {{ color: {c.on_accent}; background: {c.accent}; }}
    QFrame#card {{ background: {c.raised}; border: 1px solid {c.border}; border-radius: 10px; }}
    QProgressBar#bar {{ {c.groove} border-radius: 3px; }}
    QProgressBar#bar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    QMenu {{ color: {c.text}; background: {c.raised}; border: 1px solid {c.border};
      padding: 4px; }}
    QMenu::item {{ padding: 5px 22px 5px 12px; border-radius: 5px; }}
    QMenu::item:selected {{ background: {c.hover}; }}
    QMenu::item:disabled {{ color: {c.secondary}; }}
    QMenu::separator {{ height: 1px; background: {c.border}; margin: 4px 6px; }}
    """
