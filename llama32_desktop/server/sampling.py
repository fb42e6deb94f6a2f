"""How tokens are chosen: as the person has it for a model, less what a request says."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

import msgspec

from llama32_desktop import paths
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.describe import InstalledModel
from llama32_desktop.sentences import Sentence, grouped
from llama32_desktop.server.refusals import Refusal
from llama32_desktop.settings import load_settings

_SEEDS: Final = 1 << 32
_MOST: Final = (1 << 31) - 1
"""llama.cpp counts in 32 bits."""
MOST_STOPS: Final = 256
LONGEST_STOP: Final = 1000
"""Characters: with each token that is written all of them are looked for."""
_ANY_OBJECT: Final = '{"type": "object"}'


def sampling_of(model: InstalledModel, given: Mapping[str, Any]) -> Sampling:
    """The sampling of a request; reads the settings, so it is for threads that may wait.

    Args:
        given: Fields of `Sampling`; `None` says nothing.

    Raises:
        Refusal: a value is out of its range.
    """
    settings, _ = load_settings(paths.settings_file())
    base = settings.sampling_of(model.ref, model.sampling)
    own = {name: value for name, value in given.items() if value is not None}
    for name, value in own.items():
        if name != "seed" and isinstance(value, int) and value > _MOST:
            raise _out_of_range(f"`{name}` <= {_MOST}")
    try:
        return msgspec.convert({**msgspec.to_builtins(base), **own}, Sampling)
    except msgspec.ValidationError as error:
        raise _out_of_range(str(error)) from None


def _out_of_range(what: str) -> Refusal:
    return Refusal(
        400,
        "invalid_request",
        Sentence("A value of the request is out of its range: {0}.", what[:300]),
    )


def seed_of(number: int | None) -> int | None:
    """A seed as the engine has them: negative ones, by which some programs mean any, are none."""
    return None if number is None or number < 0 else number % _SEEDS


def stops_of(stop: str | Sequence[str] | None) -> list[str] | None:
    """Texts that end an answer; empty ones would end each.

    Raises:
        Refusal: there are too many, or one is too long.
    """
    if stop is None:
        return None
    texts = [text for text in ([stop] if isinstance(stop, str) else stop) if text]
    if len(texts) > MOST_STOPS or any(len(text) > LONGEST_STOP for text in texts):
        raise Refusal(
            400,
            "invalid_request",
            Sentence(
                "The request has more than {0} texts that end an answer, or one of more than {1} "
                "characters, so nothing was asked.",
                grouped(MOST_STOPS),
                grouped(LONGEST_STOP),
            ),
            field="stop",
        )
    return texts


def schema_of(schema: Any) -> str:
    """A JSON schema as the engine takes it; `None`, and `True`, stand for any object."""
    return _ANY_OBJECT if schema is None or schema is True else json.dumps(schema)
