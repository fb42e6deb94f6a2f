"""Windows."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


def enter(writes: Iterable[Path]) -> tuple[str, ...]:
    return ("job object", "low integrity")
