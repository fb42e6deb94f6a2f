"""What a person can ask of the list's conversations and folders."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class ConversationActions(QObject):
    """One for all rows; a signal says by its id which conversation or folder it is about."""

    edit_title = Signal(int)
    """The field for another title is to open."""
    pin = Signal(int, bool)
    archive = Signal(int, bool)
    move = Signal(int, object)
    """Into the folder with this id; `None` for out of its folder."""
    export = Signal(int)
    deleted_messages_sought = Signal(int, object)
    """Whether messages of a conversation were deleted is to be told to this function of a bool."""
    bring_back_messages = Signal(int)
    """The deleted messages of a conversation are to come back."""
    delete = Signal(int)
    offer_restore = Signal(object)
    """A `Conversation` of the trash was to be read."""
    restore = Signal(int)
    delete_for_good = Signal(int)
    archive_several = Signal(tuple, bool)
    """Of several chosen conversations, as the next ones: their ids."""
    move_several = Signal(tuple, object)
    move_several_to_new = Signal(tuple)
    """Into a folder that is made for them."""
    export_several = Signal(tuple)
    delete_several = Signal(tuple)
    restore_several = Signal(tuple)
    delete_several_for_good = Signal(tuple)

    add_folder = Signal(object)
    """A new one, and the conversation with this id goes into it; `None` for none."""
    rename_folder = Signal(object)
    """A `Folder`."""
    remove_folder = Signal(int)

    def move_all(self, numbers: tuple[int, ...], folder_id: int | None) -> None:
        """Moves as many as there are."""
        if len(numbers) == 1:
            self.move.emit(numbers[0], folder_id)
        elif numbers:
            self.move_several.emit(numbers, folder_id)

    def remove(self, numbers: tuple[int, ...], *, for_good: bool) -> None:
        """Asks for these to be deleted, one or several."""
        if len(numbers) > 1:
            (self.delete_several_for_good if for_good else self.delete_several).emit(numbers)
        else:
            (self.delete_for_good if for_good else self.delete).emit(numbers[0])
