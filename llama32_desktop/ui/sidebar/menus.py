"""The menus of conversations and folders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from llama32_desktop.ui.kit.plain_text import menu_text

if TYPE_CHECKING:
    from llama32_desktop.conversations.model import Conversation, Folder

_LONGEST = 40


class Wishes(Protocol):
    """What a person can want of the list; each ends as a signal of it."""

    def edit_title(self, conversation_id: int) -> None: ...

    def wish(self, what: str, *values: object) -> None: ...


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConversationMenu", text)


def conversation_menu(
    conversation: Conversation, folders: Sequence[Folder], wishes: Wishes, parent: QWidget
) -> QMenu:
    """What can be done with a conversation of the list."""
    menu = _menu(parent)
    number = conversation.id
    if conversation.deleted_at is not None:
        _add(menu, _tr("Restore"), lambda: wishes.wish("restore", number))
        menu.addSeparator()
        _add(menu, _tr("Delete for good…"), lambda: wishes.wish("purge", number))
        return menu
    _add(menu, _tr("Rename"), lambda: wishes.edit_title(number))
    pin = _tr("Unpin") if conversation.pinned else _tr("Pin")
    _add(menu, pin, lambda: wishes.wish("pin", number, not conversation.pinned))
    place = menu.addMenu(_tr("Move to folder"))
    for folder in folders:
        action = _add(place, _short(folder.name), partial(wishes.wish, "move", number, folder.id))
        action.setCheckable(True)
        action.setChecked(folder.id == conversation.folder_id)
    if folders:
        place.addSeparator()
    _add(place, _tr("New folder…"), lambda: wishes.wish("new_folder", number))
    if conversation.folder_id is not None:
        _add(place, _tr("Out of the folder"), lambda: wishes.wish("move", number, None))
    archive = _tr("Take out of the archive") if conversation.archived else _tr("Archive")
    _add(menu, archive, lambda: wishes.wish("archive", number, not conversation.archived))
    menu.addSeparator()
    _add(menu, _tr("Export…"), lambda: wishes.wish("export", number))
    _add(menu, _tr("Bring back deleted messages"), lambda: wishes.wish("messages", number))
    menu.addSeparator()
    _add(menu, _tr("Delete"), lambda: wishes.wish("delete", number))
    return menu


def folder_menu(folder: Folder, wishes: Wishes, parent: QWidget) -> QMenu:
    """What can be done with a folder."""
    menu = _menu(parent)
    _add(menu, _tr("Rename folder…"), lambda: wishes.wish("rename_folder", folder))
    _add(menu, _tr("Remove folder"), lambda: wishes.wish("remove_folder", folder.id))
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(menu: QMenu, text: str, then: Callable[[], None]) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _=False: then())
    return action


def _short(name: str) -> str:
    name = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
    return menu_text(name)
