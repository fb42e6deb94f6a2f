"""The model of one command, as a turn wants it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from llama32_desktop import paths
from llama32_desktop.chat.needs import Post
from llama32_desktop.chat.pictures import Pictures
from llama32_desktop.cli.answer import tell_remark
from llama32_desktop.cli.options.loading import image_cache
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.protocol import Event, Failed, Loaded, LoadedModel, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.library import InstalledModel


class OwnModel:
    """Loaded when the turn begins.

    Attributes:
        failure: Why it could not be loaded.
    """

    def __init__(
        self,
        client: EngineClient,
        post: Post,
        model: InstalledModel,
        settings: ModelSettings,
        sampling: Sampling,
    ) -> None:
        self.ref, self.name = model.ref, model.name
        self.sampling = sampling
        self.loaded: LoadedModel | None = None
        self.failure: Failed | None = None
        self._client = client
        self._post = post
        self._settings = settings

    def enlarge(self, context: int) -> None:
        """Have it loaded anew, with a context of this many tokens, when it is wanted next."""
        self._settings = msgspec.structs.replace(self._settings, context=context)
        self.loaded = None

    def when_ready(self, then: Callable[[], None], failed: Callable[[], None]) -> None:
        """See `chat.needs.Model.when_ready`."""
        if self.loaded is not None:
            then()
            return

        def take(event: Event) -> None:
            if isinstance(event, Loaded):
                self.loaded = event.model
                tell_remark(event.model)
                then()
            elif isinstance(event, Failed):
                self.failure = event
                failed()

        self._client.load(
            self.ref,
            self._settings,
            image_cache(),
            listener=lambda event: self._post(lambda: take(event)),
        )


class OwnPictures(Pictures):
    """The pictures in the app's folder, for that model."""

    def __init__(self, model: OwnModel) -> None:
        self._model = model
        self._store = PictureStore(paths.pictures_folder())

    @property
    def sees(self) -> bool:
        return self._model.loaded is None or self._model.loaded.sees

    @property
    def store(self) -> PictureStore:
        return self._store
