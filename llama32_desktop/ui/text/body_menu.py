"""The menu of a message's text: of what is selected, and of the table or link that it is at."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu

from llama32_desktop.ui.text.caret import Caret
from llama32_desktop.ui.text.caret_places import link_at, rect_of, valid
from llama32_desktop.ui.text.part import START
from llama32_desktop.ui.text.reading_page import Message
from llama32_desktop.ui.text.surface import TextSurface
from llama32_desktop.ui.text.table_tools import tsv_of


def is_menu_key(event: QKeyEvent) -> bool:
    """Whether a key asks for the menu; of the Menu key itself the system makes an event."""
    shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return shift and event.key() == Qt.Key.Key_F10


def open_menu(caret: Caret, message: Message, event: QContextMenuEvent) -> None:
    """Opens the menu of a message where the mouse is, or the caret."""
    if (body := message.body) is None:
        return
    if event.reason() == QContextMenuEvent.Reason.Keyboard:
        open_menu_at_caret(caret, message)
    else:
        point = QPointF(event.pos())
        index = body.place_at(point)[0]
        _popup(caret, message, index, body.link_at(point), event.globalPos())


def open_menu_at_caret(caret: Caret, message: Message) -> None:
    """Opens the menu below the caret, or where that would begin."""
    if (body := message.body) is None:
        return
    if not body.views:
        _popup(caret, message, 0, "", body.mapToGlobal(QPoint()))
        return
    start = caret.start_in(message)
    if start.message is message:
        place = start.place
    else:
        part = caret.selection.part_of(message)
        place = valid(body.views, START if part is None else part.end)
    seen = body.visibleRegion().boundingRect()
    below = rect_of(body.views, place).bottomLeft().toPoint() + QPoint(0, 2)
    # What is selected may be out of sight.
    point = QPoint(
        max(seen.left(), min(below.x(), seen.right())),
        max(seen.top(), min(below.y(), seen.bottom())),
    )
    address = link_at(body.views[place[0]], place[1])
    _popup(caret, message, place[0], address, body.mapToGlobal(point))


def _popup(caret: Caret, message: Message, index: int, address: str, where: QPoint) -> None:
    body, selection = message.body, caret.selection
    if body is None:
        return
    menu = QMenu(body)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    copy = menu.addAction(body.tr("Copy"), lambda: selection.copy())
    copy.setEnabled(bool(selection))
    as_markdown = menu.addAction(body.tr("Copy as Markdown"), lambda: selection.copy(markdown=True))
    as_markdown.setEnabled(bool(selection))
    menu.addAction(body.tr("Select all"), lambda: caret.select_all(message))
    _add_table(menu, body, index)
    if address:
        menu.addAction(
            body.tr("Copy link address"), lambda: QGuiApplication.clipboard().setText(address)
        )
    body.add_entries(menu)
    menu.popup(where)


def _add_table(menu: QMenu, body: TextSurface, index: int) -> None:
    leaf = body.views[index].leaf if body.views else None
    if leaf is not None and leaf.kind == "table":
        menu.addSeparator()
        board = QGuiApplication.clipboard()
        menu.addAction(body.tr("Copy table"), lambda: board.setText(tsv_of(leaf)))
        menu.addAction(body.tr("Save table as CSV…"), lambda: body.tables.save(leaf))
