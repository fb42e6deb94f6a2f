"""An answer that was ended for the window's person, gone on with when that one is answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec

from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.protocol import ChatMessage, Done
from llama32_desktop.engine.sampling import Sampling

Messages = tuple[ChatMessage, ...]
_SUMS: Final = ("completion_tokens", "prompt_s", "decode_s", "thought_tokens", "thought_s")


class GoingOn:
    """What of an answer was said, and how the rest is asked for.

    Args:
        raw: As in `protocol.Generate`.
        held: Whether a grammar holds it, which knows no beginning of an answer: it cannot be gone
            on with.

    Attributes:
        called: Whether tools were called: such an answer may end there.
    """

    def __init__(
        self, messages: Messages, sampling: Sampling, *, raw: bool = False, held: bool = False
    ) -> None:
        self._messages = messages
        self._sampling = sampling
        self._raw = raw
        self._held = held
        self._said: list[str] = []
        self._done: Done | None = None
        self.called = False

    def say(self, text: str) -> None:
        """What was said next."""
        self._said.append(text)

    def ask(self, ask: Callable[[Messages, Sampling], Done], gone: Callable[[], bool]) -> Done:
        """The end of the answer, however often it was ended.

        Args:
            ask: Asks for an answer to messages, which may end with what was said.
            gone: Whether nobody waits for it any more.
        """
        while True:
            self._add(ask(self._rest(), self._left()))
            assert self._done is not None
            if self._done.finish_reason != "cancelled" or gone():
                return self._done
            if self.called:
                return msgspec.structs.replace(self._done, finish_reason="stop")
            if self._said and self._held:
                return self._done

    def _rest(self) -> Messages:
        text = "".join(self._said)
        if not text:
            return self._messages
        *before, last = self._messages
        if not self._raw and last.role != "assistant":
            return (*self._messages, ChatMessage("assistant", text))
        return (*before, msgspec.structs.replace(last, content=last.content + text))

    def _left(self) -> Sampling:
        most = self._sampling.max_tokens
        if most is None or self._done is None:
            return self._sampling
        left = max(1, most - self._done.timings.completion_tokens)
        return msgspec.structs.replace(self._sampling, max_tokens=left)

    def _add(self, done: Done) -> None:
        first = self._done
        if first is not None:
            sums = {
                name: getattr(first.timings, name) + getattr(done.timings, name) for name in _SUMS
            }
            timings: Timings = msgspec.structs.replace(first.timings, **sums)
            drawn = first.drawn + done.drawn
            done = msgspec.structs.replace(done, timings=timings, drawn=drawn)
        self._done = done
