"""Requests that wait for an engine, the most urgent first."""

from __future__ import annotations

import heapq
import itertools
from typing import Any, Final

import msgspec

from llama32_desktop.engine.client.handle import Handle
from llama32_desktop.engine.gathered_text import GatheredText
from llama32_desktop.engine.protocol import Count, Done, Event, Failed, Generate, Request
from llama32_desktop.sentences import Sentence

_NOT_BEGUN: Final = Sentence("It was stopped before the model began, so nothing was written.")


class Turn:
    """A request's place among those that wait, and what became of it in the engine."""

    def __init__(self, handle: Handle[Any], order: int, text: GatheredText) -> None:
        self.handle = handle
        self.text = text
        """What was written and not handed on yet."""
        self.order = order
        self.request: Request = handle.request
        """As it is sent; one that begins again has a number of its own."""
        self.cancelled = False
        self.preempted = False

    def __lt__(self, other: Turn) -> bool:
        return (self.handle.priority, self.order) < (other.handle.priority, other.order)

    @property
    def begins_again(self) -> bool:
        """Whether it was ended only to make room, and not by who asked it."""
        return self.preempted and not self.cancelled

    @property
    def may_be_together(self) -> bool:
        """Whether it may be answered beside others that may."""
        request = self.request
        if isinstance(request, Generate):
            return request.together and request.adapters is None
        return self.counts

    @property
    def counts(self) -> bool:
        """Whether it is counted between two tokens of others, and takes no answer's place."""
        return isinstance(self.request, Count)

    @property
    def not_begun(self) -> Failed:
        """Its closing event where it was stopped before it was sent."""
        return Failed(id=self.handle.id, kind="cancelled", message=_NOT_BEGUN)

    def makes_room_for(self, other: Turn) -> bool:
        """Whether it may be ended for one that is more urgent, and was not yet."""
        return (
            other.handle.priority < self.handle.priority
            and self.handle.preemption != "none"
            and not (self.preempted or self.cancelled)
        )


class Turns:
    """All requests that have not ended. Not thread-safe.

    Attributes:
        running: Those in the engine, by the number that they were sent with.
    """

    def __init__(self) -> None:
        self._orders = itertools.count()
        self._waiting: list[Turn] = []
        self._of: dict[int, Turn] = {}
        self.running: dict[int, Turn] = {}

    def __bool__(self) -> bool:
        return bool(self._of)

    def all(self) -> list[Turn]:
        """Those that wait, and those in the engine."""
        return list(self._of.values())

    def add(self, handle: Handle[Any], text: GatheredText) -> None:
        """Put a request behind those of its priority."""
        turn = Turn(handle, next(self._orders), text)
        self._of[handle.id] = turn
        heapq.heappush(self._waiting, turn)

    def find(self, handle: Handle[Any]) -> Turn | None:
        """A request's turn; `None` where it has ended."""
        return self._of.get(handle.id)

    def first(self) -> Turn | None:
        """The most urgent of those that wait."""
        return self._waiting[0] if self._waiting else None

    def may_begin(self, turn: Turn, together: int) -> bool:
        """Whether nothing is in the engine, or only what this may be answered beside.

        Args:
            together: Answers that the engine writes at once.
        """
        if not self.running:
            return True
        alike = all(each.may_be_together for each in (turn, *self.running.values()))
        written = sum(not each.counts for each in self.running.values())
        return alike and together > 1 and (turn.counts or written < together)

    @property
    def text_left_s(self) -> float | None:
        """Seconds until some text is to be handed on; `None` where there is none."""
        left = [s for each in self.running.values() if (s := each.text.left_s) is not None]
        return min(left, default=None)

    def take_first(self) -> Turn:
        """The most urgent, which waits no more. Raises `IndexError` where none waits."""
        return heapq.heappop(self._waiting)

    def take(self, turn: Turn) -> bool:
        """Have this one wait no more; whether it did."""
        if turn not in self._waiting:
            return False
        self._waiting.remove(turn)
        heapq.heapify(self._waiting)
        return True

    def put_back(self, turn: Turn, request_id: int) -> None:
        """Have one wait again in its old place, under another number."""
        turn.preempted = False
        turn.request = msgspec.structs.replace(turn.request, id=request_id)
        heapq.heappush(self._waiting, turn)

    def end(self, turn: Turn) -> None:
        """Forget one."""
        self._of.pop(turn.handle.id, None)


def was_cancelled(event: Event) -> bool:
    """Whether a closing event says that the request was ended before its end."""
    return (isinstance(event, Done) and event.finish_reason == "cancelled") or (
        isinstance(event, Failed) and event.kind == "cancelled"
    )
