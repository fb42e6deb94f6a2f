"""The typed messages between those who have a text looked at and the process with the network."""

from __future__ import annotations

import msgspec

from llama32_desktop.processes.framing import Reader


class Look(msgspec.Struct, frozen=True, tag=True):
    """Look at a text; answered by `Seen` or `Unable`."""

    text: str


class Window(msgspec.Struct, frozen=True):
    """A part of the text that the network saw at once.

    Attributes:
        score: How probable it held orders to a model, 0 to 1.
    """

    start: int
    end: int
    score: float


class Seen(msgspec.Struct, frozen=True, tag=True):
    """All of the text, in windows; of a blank one there is none."""

    windows: tuple[Window, ...]


class Unable(msgspec.Struct, frozen=True, tag=True):
    """The files are no network that can be asked; one sentence."""

    sentence: str


Answer = Seen | Unable
read_request = Reader[Look](Look)
read_answer = Reader[Answer](Answer)
