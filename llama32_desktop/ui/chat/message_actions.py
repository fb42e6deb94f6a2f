"""What a person can ask of the messages of a conversation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from llama32_desktop.ui.attachments.picture_actions import PictureActions

if TYPE_CHECKING:
    from llama32_desktop.models.library import InstalledModel


class MessageActions(QObject):
    """One for all messages; a signal says by its id which message it is about."""

    edit = Signal(int, str)
    """A message is to have this text."""
    edit_changed = Signal(int, object)
    """What stands in the text box in a message's place; `None` once that is given up."""
    answer = Signal(int)
    """A question without an answer is to get one."""
    regenerate = Signal(int)
    regenerate_with = Signal(int, object)
    """The same, by this `InstalledModel`."""
    compare = Signal(int)
    """Several models are to answer again, side by side."""
    compare_versions = Signal(int)
    """The versions of an answer are to be shown side by side."""
    rate = Signal(int, str)
    """An answer is to have this rating, of `conversations.model.Rating`."""
    models_wanted = Signal()
    """Other models are to be looked for."""
    show_anyway = Signal(int)
    """What a guard holds back of an answer is to be shown."""
    answer_now = Signal(int)
    """A model that thinks is to answer."""
    go_on = Signal(int)
    """An answer that was cut is to go on."""
    show_details = Signal(int)
    delete = Signal(int)
    """A message is to go, and all behind it."""
    show_version = Signal(int)
    """The message with this id is another version of one, and is to be shown instead."""
    open_text = Signal(object)
    """A `TextAttachment` is to be shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pictures = PictureActions(self)
        self.models: Sequence[InstalledModel] = ()
        """The models that answers can be asked for from, as they are now."""

    def set_models(self, models: Sequence[InstalledModel]) -> None:
        """From now on answers can be asked for from these."""
        self.models = tuple(models)
