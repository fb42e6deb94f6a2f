"""What options gave of a whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

S = TypeVar("S", bound=msgspec.Struct)


def with_given(base: S, given: Mapping[str, Any]) -> S:
    """`base` with the fields that options gave; `None` is one that was not."""
    asked = {name: value for name, value in given.items() if value is not None}
    return msgspec.structs.replace(base, **asked)
