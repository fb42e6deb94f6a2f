"""The menu of a message's text: of what is selected, and of the table or link that it is at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu

from llama32_desktop.ui.text.caret_places import link_at, rect_of, valid
from llama32_desktop.ui.text.table_tools import tsv_of

if TYPE_CHECKING:
    from llama32_desktop.ui.text.body import MessageBody


def is_menu_key(event: QKeyEvent) -> bool:
    """Whether a key asks for the menu; of the Menu key itself the system makes an event."""
    shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return shift and event.key() == Qt.Key.Key_F10


def open_menu(body: MessageBody, event: QContextMenuEvent) -> None:
    """Opens the menu where the mouse is, or the caret."""
    if event.reason() == QContextMenuEvent.Reason.Keyboard:
        open_menu_at_caret(body)
    else:
        point = QPointF(event.pos())
        index = body.place_at(point)[0]
        address = body.views[index].link_at(point) if body.views else ""
        _popup(body, index, address, event.globalPos())


def open_menu_at_caret(body: MessageBody) -> None:
    """Opens the menu below the caret, or where that would begin."""
    if not body.views or body.caret is None:
        _popup(body, 0, "", body.mapToGlobal(QPoint()))
        return
    start = body.caret.start_in(body)
    place = start.place if start.body is body else valid(body.views, body.selection.cursor)
    seen = body.visibleRegion().boundingRect()
    below = rect_of(body.views, place).bottomLeft().toPoint() + QPoint(0, 2)
    # What is selected may be out of sight.
    point = QPoint(
        max(seen.left(), min(below.x(), seen.right())),
        max(seen.top(), min(below.y(), seen.bottom())),
    )
    address = link_at(body.views[place[0]], place[1])
    _popup(body, place[0], address, body.mapToGlobal(point))


def _popup(body: MessageBody, index: int, address: str, where: QPoint) -> None:
    menu = QMenu(body)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    copy = menu.addAction(body.tr("Copy"), body.copy)
    copy.setEnabled(body.is_selected)
    as_markdown = menu.addAction(body.tr("Copy as Markdown"), body.copy_markdown)
    as_markdown.setEnabled(body.is_selected)
    menu.addAction(body.tr("Select all"), body.select_all)
    leaf = body.views[index].leaf if body.views else None
    if leaf is not None and leaf.kind == "table":
        menu.addSeparator()
        board = QGuiApplication.clipboard()
        menu.addAction(body.tr("Copy table"), lambda: board.setText(tsv_of(leaf)))
        menu.addAction(body.tr("Save table as CSV…"), lambda: body.tables.save(leaf))
    if address:
        menu.addAction(
            body.tr("Copy link address"), lambda: QGuiApplication.clipboard().setText(address)
        )
    menu.popup(where)
