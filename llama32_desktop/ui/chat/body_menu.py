"""The menu of a message's text: what can be done with the selection, a table, a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QMenu

from llama32_desktop.ui.chat.table_tools import tsv_of

if TYPE_CHECKING:
    from llama32_desktop.ui.chat.body import MessageBody


def _tr(text: str) -> str:
    return QCoreApplication.translate("MessageBody", text)


def open_menu(body: MessageBody, event: QContextMenuEvent) -> None:
    """Opens it at the mouse, or for the keyboard at the caret."""
    board = QGuiApplication.clipboard()
    if event.reason() == QContextMenuEvent.Reason.Keyboard and body.views:
        area = body.caret.area.toAlignedRect()
        where, index, address = body.mapToGlobal(area.bottomLeft()), body.caret.place[0], ""
    else:
        point = QPointF(event.pos())
        where, (index, _), address = event.globalPos(), body.place_at(point), body.link_at(point)
    address = address or body.link_here()
    menu = QMenu(body)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(_tr("Copy"), body.copy).setEnabled(body.is_selected)
    menu.addAction(_tr("Copy as Markdown"), body.copy_markdown).setEnabled(body.is_selected)
    menu.addAction(_tr("Select all"), body.select_all)
    leaf = body.views[index].leaf if body.views else None
    if leaf is not None and leaf.kind == "table":
        menu.addSeparator()
        menu.addAction(_tr("Copy table"), lambda: board.setText(tsv_of(leaf)))
        menu.addAction(_tr("Save table as CSV…"), lambda: body.tables.save(leaf))
    if address:
        menu.addAction(_tr("Copy link address"), lambda: board.setText(address))
    menu.popup(where)
