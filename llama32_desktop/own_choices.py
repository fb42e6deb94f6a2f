"""What a conversation or a preset has of its own, beside its system prompt and its sampling."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from llama32_desktop.engine.adapters import Adapter, Adapters
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.settings import GuardAction, moved

_MOST_MODELS: Final = 64
"""Models that one conversation has adapters for."""


class ModelAdapters(msgspec.Struct, frozen=True):
    """The adapters that one model has here; none, where it answers without those of its settings.

    Attributes:
        model: The text of its `ModelRef`.
    """

    model: str
    adapters: Adapters = ()


class OwnGuard(msgspec.Struct, frozen=True):
    """What follows here where a guard finds something unsafe.

    Attributes:
        model: The text of the guard's `ModelRef`; empty: that of the settings.
    """

    action: GuardAction
    model: str = ""


class OwnChoices(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is not said here is as in the settings."""

    guard: OwnGuard | None = None
    adapters: Annotated[tuple[ModelAdapters, ...], Meta(max_length=_MOST_MODELS)] = ()

    def __bool__(self) -> bool:
        return self != NONE

    def adapters_of(self, model: ModelRef | None) -> tuple[Adapter, ...] | None:
        """The adapters that a model has here; `None`: those of its settings."""
        text = model.text if model is not None else ""
        return next((each.adapters for each in self.adapters if each.model == text), None)

    def with_adapters(self, model: ModelRef, adapters: Adapters | None) -> OwnChoices:
        """The same with other adapters for a model; `None`: those of its settings."""
        kept = [each for each in self.adapters if each.model != model.text]
        if adapters is not None:
            kept.append(ModelAdapters(model.text, adapters))
        return msgspec.structs.replace(self, adapters=tuple(kept[-_MOST_MODELS:]))


NONE: Final = OwnChoices()


def joined(own: OwnChoices, more: OwnChoices) -> OwnChoices:
    """Both; where both say something, `more` holds."""
    models = {each.model for each in more.adapters}
    kept = tuple(each for each in own.adapters if each.model not in models)
    return OwnChoices(more.guard or own.guard, (*kept, *more.adapters)[-_MOST_MODELS:])


def renamed(own: OwnChoices, now: Callable[[str], str]) -> OwnChoices:
    """The same with the text of each model as `now` says it is, as of `settings.renamed`."""
    kept = {each.model: each.adapters for each in own.adapters}
    adapters = tuple(ModelAdapters(model, each) for model, each in moved(kept, now).items())
    guard = own.guard
    if guard is not None and guard.model:
        guard = OwnGuard(guard.action, now(guard.model))
    return OwnChoices(guard, adapters)


def from_file(own: OwnChoices, is_ours: Callable[[str], bool]) -> OwnChoices:
    """What is kept of choices in a file that may be a stranger's.

    A guard may be wanted, by whichever model the settings name, and never switched off. An adapter
    is used only where it is one of this machine's own.

    Args:
        is_ours: Whether a path leads into the models folder.
    """
    guard = own.guard
    if guard is not None:
        guard = None if guard.action == "off" else OwnGuard(guard.action)
    adapters = tuple(
        each for each in own.adapters if all(is_ours(one.path) for one in each.adapters)
    )
    return OwnChoices(guard, adapters)
