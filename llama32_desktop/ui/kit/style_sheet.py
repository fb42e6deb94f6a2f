"""The window's style sheet, whose colours are roles of the palette.

A sheet with colours of its own would have to be another one with other colours, and Qt gives all
widgets of a window another sheet in one go, a tenth of a millisecond for each.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from llama32_desktop import paths
from llama32_desktop.ui.kit.palettes import LIGHT, Colours

DARK_WINDOW: Final = "darkColours"
STRONG_WINDOW: Final = "strongColours"
"""Properties of windows: where all colours are strong, it takes another line to see what cannot be
pressed."""


def in_roles(c: Colours) -> Colours:
    """The colours, those that the palette has by their role there, as style sheets name it."""
    return replace(
        c,
        page="palette(window)",
        sidebar="palette(alternate-base)",
        raised="palette(base)",
        text="palette(text)",
        secondary="palette(dark)",
        border="palette(mid)",
        hover="palette(light)",
        accent="palette(highlight)",
        on_accent="palette(highlighted-text)",
        selection="palette(link-visited)",
        error="palette(bright-text)",
        track="palette(midlight)",
    )


def style_sheet() -> str:
    """What the palette cannot say: scroll bars, buttons and fields with round corners.

    It is the same whatever the colours are: a window says by its properties which of them it has.
    """
    icons = (paths.resources_folder() / "icons").as_posix()
    c = in_roles(LIGHT)
    dark, strong = f'QWidget[{DARK_WINDOW}="true"]', f'QWidget[{STRONG_WINDOW}="true"]'
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
    QPushButton:disabled {{ color: {c.secondary}; background: {c.page}; }}
    {strong} QPushButton:disabled {{ border-style: dashed; }}
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
    QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled {{
      color: {c.secondary}; background: {c.page}; }}
    {strong} QLineEdit:disabled, {strong} QComboBox:disabled, {strong} QSpinBox:disabled,
    {strong} QDoubleSpinBox:disabled {{ border-style: dashed; }}
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
    QSlider::groove:horizontal {{ height: 4px; background: {c.track}; border: 0;
      border-radius: 2px; }}
    {strong} QSlider::groove:horizontal {{ border: 1px solid {c.border}; }}
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
    QCheckBox::indicator:checked {{ image: url("{icons}/checked-light.svg"); }}
    {dark} QCheckBox::indicator:checked {{ image: url("{icons}/checked-dark.svg"); }}
    QRadioButton::indicator:checked {{ image: url("{icons}/chosen-light.svg"); }}
    {dark} QRadioButton::indicator:checked {{ image: url("{icons}/chosen-dark.svg"); }}
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
    QProgressBar#bar {{ background: {c.track}; border: 0; border-radius: 3px; }}
    {strong} QProgressBar#bar {{ border: 1px solid {c.border}; }}
    QProgressBar#bar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    QMenu {{ color: {c.text}; background: {c.raised}; border: 1px solid {c.border};
      padding: 4px; }}
    QMenu::item {{ padding: 5px 22px 5px 12px; border-radius: 5px; }}
    QMenu::item:selected {{ background: {c.hover}; }}
    QMenu::item:disabled {{ color: {c.secondary}; }}
    QMenu::separator {{ height: 1px; background: {c.border}; margin: 4px 6px; }}
    """
