"""How the tabs, tables and lists of Documents look."""

from __future__ import annotations

from llama32_desktop.ui.kit.palettes import Colours


def style_sheet(c: Colours) -> str:
    """For the place, in these colours."""
    return f"""
QTabWidget::pane {{ border: 0; border-top: 1px solid {c.border}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{
    background: transparent; color: {c.secondary}; border: 0;
    border-bottom: 2px solid transparent; padding: 8px 5px; margin: 0 5px;
}}
QTabWidget QTabWidget QTabBar::tab {{ margin: 0 3px; }}
QTabBar::tab:selected {{ color: {c.text}; border-bottom-color: {c.accent}; }}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar::tab:focus {{ color: {c.accent}; }}
QTableView, QListWidget {{
    background: {c.raised}; alternate-background-color: {c.sidebar};
    border: 1px solid {c.border}; border-radius: 8px; gridline-color: {c.border}; outline: 0;
    padding: 3px;
}}
QListWidget {{ padding: 4px; }}
QTableView:focus, QListWidget:focus {{ border-color: {c.accent}; }}
QListWidget::item {{ padding: 4px 5px; border: 1px solid transparent; border-radius: 6px; }}
QListWidget::item:hover {{ background: {c.hover}; }}
QListWidget::item:selected {{ background: {c.selection}; color: {c.text}; }}
QListWidget::item:focus {{ border-color: {c.accent}; }}
QTableView::item {{ padding: 1px 5px; border: 1px solid transparent; }}
QTableView::item:focus {{ border-color: {c.accent}; }}
QTableView::item:selected {{ background: {c.selection}; color: {c.text}; }}
QHeaderView {{ background: {c.raised}; border: 0; border-radius: 8px; }}
QHeaderView::section {{
    background: {c.raised}; color: {c.secondary}; border: 0;
    border-bottom: 1px solid {c.border}; padding: 5px 8px;
}}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QTableCornerButton::section {{ background: {c.raised}; border: 0; }}
QProgressBar {{ background: {c.hover}; border: 0; border-radius: 3px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
"""
