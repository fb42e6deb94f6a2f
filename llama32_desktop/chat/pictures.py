"""Where the pictures are that the model is sent."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.pictures import PictureStore


class Pictures(ABC):
    """The files of pictures, for the model as it is now."""

    @property
    @abstractmethod
    def sees(self) -> bool:
        """Whether the model takes pictures; True while that is not known."""

    @property
    @abstractmethod
    def store(self) -> PictureStore | None:
        """Where pictures are kept; `None` before that is open."""

    def path(self, attachment: Attachment) -> str:
        """Where a picture's file is, or should be; empty where it can be none."""
        if self.store is None:
            return ""
        try:
            return str(self.store.path(attachment.sha256, attachment.media_type))
        except ValueError:  # a database that other hands wrote
            return ""

    def images(self, attachments: tuple[Attachment, ...]) -> tuple[str, ...]:
        """What of these the model is sent: the paths, or none where it reads text only."""
        return tuple(self.path(a) for a in attachments) if self.sees else ()
