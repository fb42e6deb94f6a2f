"""The menus of conversations and folders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from llama32_desktop.ui.kit.elided import cut
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.kit.plain_text import menu_text
from llama32_desktop.ui.sidebar.conversation_actions import ConversationActions

if TYPE_CHECKING:
    from llama32_desktop.conversations.model import Conversation, Folder

_LONGEST = 40


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConversationMenu", text)


def conversation_menu(
    conversation: Conversation,
    folders: Sequence[Folder],
    actions: ConversationActions,
    parent: QWidget,
) -> QMenu:
    """What can be done with a conversation of the list."""
    menu = _menu(parent)
    number = conversation.id
    if conversation.deleted_at is not None:
        _add(menu, _tr("Restore"), lambda: actions.restore.emit(number))
        menu.addSeparator()
        _add(menu, _tr("Delete for good…"), lambda: actions.delete_for_good.emit(number))
        return menu
    _add(menu, _tr("Rename"), lambda: actions.edit_title.emit(number))
    pin = _tr("Unpin") if conversation.pinned else _tr("Pin")
    _add(menu, pin, lambda: actions.pin.emit(number, not conversation.pinned))
    place = menu.addMenu(_tr("Move to folder"))
    for folder in folders:
        action = _add(place, _short(folder.name), partial(actions.move.emit, number, folder.id))
        action.setCheckable(True)
        action.setChecked(folder.id == conversation.folder_id)
    if folders:
        place.addSeparator()
    _add(place, _tr("New folder…"), lambda: actions.add_folder.emit(number))
    if conversation.folder_id is not None:
        _add(place, _tr("Out of the folder"), lambda: actions.move.emit(number, None))
    archive = _tr("Take out of the archive") if conversation.archived else _tr("Archive")
    _add(menu, archive, lambda: actions.archive.emit(number, not conversation.archived))
    menu.addSeparator()
    _add(menu, _tr("Export…"), lambda: actions.export.emit(number))
    messages = _add(
        menu, _tr("Restore deleted messages"), lambda: actions.bring_back_messages.emit(number)
    )
    messages.setEnabled(False)  # until some are found
    actions.deleted_messages_sought.emit(number, messages.setEnabled)
    menu.addSeparator()
    _add(menu, _tr("Delete"), lambda: actions.delete.emit(number))
    return menu


def several_menu(
    chosen: Sequence[Conversation],
    folders: Sequence[Folder],
    actions: ConversationActions,
    parent: QWidget,
) -> QMenu:
    """What can be done with several conversations at once."""
    menu = _menu(parent)
    numbers = tuple(conversation.id for conversation in chosen)
    count = number_text(len(numbers))
    menu.addAction(_tr("{0} conversations").format(count)).setEnabled(False)
    menu.addSeparator()
    if all(conversation.deleted_at is not None for conversation in chosen):
        _add(menu, _tr("Restore"), lambda: actions.restore_several.emit(numbers))
        menu.addSeparator()
        _add(menu, _tr("Delete for good…"), lambda: actions.delete_several_for_good.emit(numbers))
        return menu
    place = menu.addMenu(_tr("Move to folder"))
    for folder in folders:
        _add(place, _short(folder.name), partial(actions.move_several.emit, numbers, folder.id))
    if folders:
        place.addSeparator()
    _add(place, _tr("New folder…"), lambda: actions.move_several_to_new.emit(numbers))
    if any(conversation.folder_id is not None for conversation in chosen):
        _add(place, _tr("Out of the folder"), lambda: actions.move_several.emit(numbers, None))
    archived = all(conversation.archived for conversation in chosen)
    archive = _tr("Take out of the archive") if archived else _tr("Archive")
    _add(menu, archive, lambda: actions.archive_several.emit(numbers, not archived))
    menu.addSeparator()
    _add(menu, _tr("Export…"), lambda: actions.export_several.emit(numbers))
    menu.addSeparator()
    _add(menu, _tr("Delete"), lambda: actions.delete_several.emit(numbers))
    return menu


def folder_menu(folder: Folder, actions: ConversationActions, parent: QWidget) -> QMenu:
    """What can be done with a folder."""
    menu = _menu(parent)
    _add(menu, _tr("Rename folder…"), lambda: actions.rename_folder.emit(folder))
    _add(menu, _tr("Remove folder"), lambda: actions.remove_folder.emit(folder.id))
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
    return menu_text(cut(name, _LONGEST))
