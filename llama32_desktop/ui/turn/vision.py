"""Whether the chosen model sees pictures, what it makes of them, and where they are."""

from __future__ import annotations

from llama32_desktop.chat.pictures import Pictures
from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.engine.tiles import choose_canvas
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.services.store import Storage


class Sight(Pictures):
    """Answers for the model as it is now."""

    def __init__(self, models: ModelController, storage: Storage) -> None:
        self._models = models
        self._storage = storage

    @property
    def sees(self) -> bool:
        """Whether the model takes pictures; True while none is chosen."""
        state = self._models.state
        if state.loaded is not None:
            return state.loaded.sees
        return state.model is None or state.model.sees

    @property
    def continues(self) -> bool:
        """Whether the model goes on with answers that were begun; True while none is loaded."""
        loaded = self._models.loaded
        return loaded is None or loaded.abilities.continues

    @property
    def store(self) -> PictureStore | None:
        """Where pictures are kept; `None` before that is open."""
        return self._storage.pictures

    @property
    def model_name(self) -> str:
        model = self._models.state.model
        return model.name if model else ""

    def vision_models(self) -> list[InstalledModel]:
        """The installed models that see pictures."""
        return [m for m in self._models.models if m.sees]

    def tiles(self, attachment: Attachment) -> int | None:
        """Of how many tiles the model sees a picture; `None` where it is not known."""
        loaded = self._models.state.loaded
        if loaded is None or loaded.vision is None or not loaded.vision.max_tiles:
            return None
        size, most = loaded.vision.tile_size, loaded.vision.max_tiles
        return choose_canvas(attachment.width, attachment.height, size, most).tiles
