"""How many layers of a model the graphics cards are given, after one of them failed."""

from __future__ import annotations

import msgspec

from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import Load, LoadedModel
from llama32_desktop.sentences import Sentence


class ReducedLayers:
    """Gives fewer layers of a model to the cards at its next load, where the engine decides.

    What the person chose stays as it is. It is forgotten with the app: another time more of the
    card's memory may be free.
    """

    def __init__(self) -> None:
        self._most: dict[ModelRef, int] = {}
        self._load: Load | None = None
        self._loaded: LoadedModel | None = None

    def limited(self, load: Load) -> Load:
        """The load as the engine is to do it, which begins with this."""
        self._load, self._loaded = load, None
        most = self._most.get(load.model)
        if most is None or load.settings.gpu_layers is not None:
            return load
        settings = msgspec.structs.replace(load.settings, gpu_layers=most)
        return msgspec.structs.replace(load, settings=settings)

    def note_loaded(self, model: LoadedModel) -> None:
        """The load has ended well."""
        self._loaded = model

    def note_end(self) -> None:
        """Nothing is loaded any more."""
        self._load = self._loaded = None

    @property
    def chosen(self) -> bool:
        """Whether the person said how many layers go to the cards."""
        return self._load is not None and self._load.settings.gpu_layers is not None

    @property
    def is_loading(self) -> bool:
        """Whether a load has begun and not ended."""
        return self._load is not None and self._loaded is None

    def fewer(self) -> Sentence | None:
        """Lower what the cards are given of the model that is loaded, or that was being loaded.

        A quarter of the layers comes off; all of them where the load itself failed, of which no
        number is known.

        Returns:
            What comes next, as a clause: what another try does, or what the person can do. `None`
            where no card was in it.
        """
        load, model = self._load, self._loaded
        if load is None or (model is not None and not model.gpu_layers):
            return None
        chosen = load.settings.gpu_layers
        if chosen == 0:
            return None
        if chosen is not None:
            return Sentence(
                "choose fewer than {0} layers on the GPU in the model's settings, and try again",
                model.gpu_layers if model else chosen,
            )
        if model is not None:
            most = self._most[load.model] = model.gpu_layers * 3 // 4
            return Sentence(
                "trying again loads the model with {0} of {1} layers on the GPU", most, model.layers
            )
        if self._most.get(load.model) == 0:
            return None
        self._most[load.model] = 0
        return Sentence("trying again loads the model without the graphics card")
