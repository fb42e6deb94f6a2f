"""Draft models whose loading ended the engine: the model that answers is not to end with them.

llama.cpp ends its process at some of what is wrong with a file. Nobody may have chosen the file
that drafts, and at each start the model that a person chose would not load because of it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Final, NamedTuple

import msgspec

from llama32_desktop.engine.gguf.part_names import all_parts
from llama32_desktop.engine.worker.kept_states import stamp
from llama32_desktop.engine.worker.llama_cpp.kept_findings import KeptFindings, key_of

_MOST_KEPT: Final = 50
_LARGEST: Final = 1 << 16
"""Bytes of a file that is read."""
_ONCE_S: Final = 24 * 60 * 60
"""For so long one that did not come back once is left out: the app may have been ended there."""


class _Begun(NamedTuple):
    """Loads that did not come back, and when the last one began."""

    times: Annotated[int, msgspec.Meta(ge=1)]
    at: float


class DraftLoads:
    """Remembers which loads of a draft model began, until they have come back.

    Args:
        beside: A file in the folder where that is kept; empty: nowhere.
    """

    def __init__(self, beside: str) -> None:
        file = Path(beside).with_name("draft-loads.json") if beside else None
        self._kept: KeptFindings[_Begun] = KeptFindings(
            file, _Begun, most=_MOST_KEPT, largest=_LARGEST
        )

    def ended_the_engine(self, model: Path) -> bool:
        """Whether loading it did not come back: twice, or once a short while ago."""
        found = self._kept.read().get(_key(model))
        if found is None:
            return False
        return found.times > 1 or 0 <= time.time() - found.at < _ONCE_S

    @contextmanager
    def loading(self, model: Path) -> Iterator[None]:
        """Note that it is loaded, for as long as that takes."""
        key = _key(model)
        before = self._kept.read().get(key)
        self._kept.write(key, _Begun(1 + (before.times if before else 0), time.time()))
        try:
            yield
        finally:
            self._kept.write(key, None)


def _key(model: Path) -> str:
    return key_of(str([(str(part), stamp(part)) for part in all_parts(model)]))
