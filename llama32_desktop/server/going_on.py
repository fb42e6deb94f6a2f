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

    The rest of a text is asked for behind what was said. A grammar knows no beginning of an answer,
    and a thought is none: such an answer is begun anew. What was passed on is not passed on a
    second time, so it gets its seed again, and ends where it says something else then.

    Args:
        raw: As in `protocol.Generate`.
        held: Whether a grammar holds it.
        forget: Takes back all that was passed on; `None` where that cannot be.

    Attributes:
        called: Whether tools were called: such an answer may end there.
        differs: Whether what was begun anew says something else than was passed on.
    """

    def __init__(
        self,
        messages: Messages,
        sampling: Sampling,
        *,
        raw: bool = False,
        held: bool = False,
        forget: Callable[[], None] | None = None,
    ) -> None:
        self._messages = messages
        self._sampling = sampling
        self._raw = raw
        self._held = held
        self._forget = forget
        self._said: list[str] = []
        self._thought = 0
        self._said_before = ""
        self._said_again = 0
        self._thought_before = 0
        """Of what comes again, so much is still to come, in characters."""
        self._done: Done | None = None
        self.called = self.differs = False

    def say(self, text: str) -> str:
        """What was said next; what of it is to be passed on."""
        if self._said_again < len(self._said_before):
            again = text[: len(self._said_before) - self._said_again]
            self.differs |= not self._said_before.startswith(again, self._said_again)
            self._said_again += len(again)
            text = text[len(again) :]
        if self.differs:
            return ""
        if text:
            self._said.append(text)
        return text

    def think(self, text: str) -> str | None:
        """What was thought next, or an empty text for a sign among thoughts; what of it is to be
        passed on, `None` where nothing is."""
        size = max(1, len(text))
        again = min(size, self._thought_before)
        self._thought_before -= again
        if again == size or self.differs:
            return None
        self._thought += size - again
        return text[again:]

    def ask(self, ask: Callable[[Messages, Sampling], Done], gone: Callable[[], bool]) -> Done:
        """The end of the answer, however often it was ended.

        Args:
            ask: Asks for an answer to messages, which may end with what was said.
            gone: Whether nobody waits for it any more.
        """
        while True:
            self._add(ask(self._rest(), self._left()))
            assert self._done is not None
            if self._done.finish_reason != "cancelled":
                self.differs |= self._said_again < len(self._said_before)
            if self.differs:
                return msgspec.structs.replace(self._done, finish_reason="cancelled")
            if self._done.finish_reason != "cancelled" or gone():
                return self._done
            if self.called:
                return msgspec.structs.replace(self._done, finish_reason="stop")
            if self._held or not self._said:
                self._begin_anew(self._done.seed)

    def _begin_anew(self, seed: int) -> None:
        self._done = None
        if self._forget is not None:
            self._forget()
            self._said.clear()
            self._thought = 0
        elif self._said or self._thought:
            self._sampling = msgspec.structs.replace(self._sampling, seed=seed)
        self._said_before, self._said_again = "".join(self._said), 0
        self._thought_before = self._thought

    def _rest(self) -> Messages:
        text = "" if self._held else "".join(self._said)
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
