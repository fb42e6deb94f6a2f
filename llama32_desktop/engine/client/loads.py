"""Tells what becomes of an engine's model, whichever request loads it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final, Protocol

from llama32_desktop.engine.client.way import Way
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    Event,
    Failed,
    Loaded,
    LoadedModel,
    ModelSettings,
    Request,
    Tune,
    Tuned,
    Unloaded,
)

_AS_MEASURED: Final = ModelSettings(context=512)
"""About what a model takes while it is measured."""


class LoadWatcher(Protocol):
    """Is told in the client's thread."""

    def loading(self, model: ModelRef, settings: ModelSettings) -> None:
        """A model will be loaded as soon as this returns; it may wait."""

    def loaded(self, model: LoadedModel) -> None:
        """It is loaded."""

    def unloaded(self) -> None:
        """None is loaded any more."""


class Loads:
    """What a client's requests and events say of its engine's model.

    Args:
        watcher: Is told; left out, nobody is.
    """

    def __init__(self, supervisor: Way, watcher: LoadWatcher | None = None) -> None:
        self._supervisor = supervisor
        self._watcher = watcher
        self._loading = 0
        """The id of the request that loads."""

    def before(self, request: Request) -> None:
        """A request is about to be sent: it may load a model, or start a process that does."""
        watcher = self._watcher
        if watcher is None:
            return
        if isinstance(request, Tune):
            self._loading = request.id
            guarded(lambda: watcher.loading(request.model, _AS_MEASURED))
        elif (load := self._supervisor.load_before(request)) is not None:
            self._loading = load.id
            guarded(lambda: watcher.loading(load.model, load.settings))

    def note(self, event: Event) -> None:
        """An event has come."""
        watcher = self._watcher
        if watcher is None:
            return
        if isinstance(event, Loaded):
            guarded(lambda: watcher.loaded(event.model))
        elif isinstance(event, Unloaded | Tuned) or (
            isinstance(event, Failed) and (event.kind == "crashed" or event.id == self._loading)
        ):
            guarded(watcher.unloaded)


def guarded(call: Callable[[], None]) -> None:
    """Call a listener whose bug is its own: the others go on."""
    try:
        call()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
