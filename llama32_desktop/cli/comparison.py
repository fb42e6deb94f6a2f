"""Has several models answer one prompt, each in its turn."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Final

from llama32_desktop.cli.errors import EXIT_INTERRUPTED, CommandError
from llama32_desktop.cli.parser import one_line
from llama32_desktop.engine.client.session import EngineFailedError
from llama32_desktop.models.library import ModelNotFoundError

MOST: Final = 3
"""Models that answer one prompt, as in the window."""


def each_in_turn(
    models: Sequence[str | None], ask: Callable[[str | None], int], *, as_json: bool
) -> int:
    """Ask each model; one that cannot answer does not keep the others from it.

    Args:
        ask: Prints the answer of one and returns its exit code.
        as_json: Whether it is one JSON object a line.

    Returns:
        The exit code: that of the first that was not 0.

    Raises:
        CommandError, ModelNotFoundError, EngineFailedError: of a model that was asked alone.
    """
    if len(models) == 1:
        return ask(models[0])
    codes: list[int] = []
    for number, model in enumerate(models):
        if not as_json:
            print(("\n" if number else "") + f"## {one_line(str(model))}\n", flush=True)
        try:
            code = ask(model)
        except (CommandError, ModelNotFoundError, EngineFailedError) as error:
            print(one_line(str(error)), file=sys.stderr)
            code = 1
        codes.append(code)
        if code == EXIT_INTERRUPTED:
            break
    return next((code for code in codes if code), 0)
