"""What comes of a request: pieces of an answer, what it took, and its end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple


class Piece(NamedTuple):
    """A piece of the answer, or of a thought."""

    kind: Literal["text", "thought"]
    text: str


@dataclass(slots=True)
class Account:
    """What a server says of an answer, as far as it does.

    Attributes:
        reason: Why it ended; empty while it has not.
    """

    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    thought_tokens: int = 0
    reason: Literal["", "stop", "length"] = ""


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent.

    Attributes:
        optional: Fields of `body` that a server may not know, by which it then says so.
    """

    url: str
    headers: dict[str, str]
    body: dict[str, Any]
    optional: tuple[str, ...] = ()


def text_of(found: Any) -> str:
    """A text; empty for what is none, whatever a server writes there."""
    return found if isinstance(found, str) else ""


def number_of(found: Any) -> int:
    """A whole number of things; 0 for what is none."""
    whole = isinstance(found, int) and not isinstance(found, bool)
    return min(max(0, found), 2**40) if whole else 0


def object_of(found: Any) -> dict[str, Any]:
    """An object; an empty one for what is none."""
    return found if isinstance(found, dict) else {}


def list_of(found: Any) -> list[Any]:
    """A list; an empty one for what is none."""
    return found if isinstance(found, list) else []
