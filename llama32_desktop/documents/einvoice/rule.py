"""What comes out of holding an electronic invoice against a rule of its format."""

from __future__ import annotations

from typing import Literal

import msgspec

Result = Literal["right", "wrong"]


class Rule(msgspec.Struct, frozen=True):
    """What came out of a rule."""

    name: str
    result: Result
    sentence: str
