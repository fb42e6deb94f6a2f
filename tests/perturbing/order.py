"""Another order of the tests within each file."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import groupby
from typing import Protocol, TypeVar


class _Placed(Protocol):
    @property
    def path(self) -> object: ...


Item = TypeVar("Item", bound=_Placed)


def shuffled(items: Sequence[Item], seed: int) -> list[Item]:
    """The files as they come, the tests of each in an order that the seed chooses.

    A file's order does not depend on which other files run.
    """
    mixed: list[Item] = []
    for path, tests in groupby(items, lambda item: item.path):
        own = list(tests)
        random.Random(f"{seed} {path}").shuffle(own)
        mixed += own
    return mixed
