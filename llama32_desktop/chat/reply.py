"""What the model writes at one request: gathered as it comes, until it has ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from llama32_desktop.chat.needs import Cancellable, Engine
from llama32_desktop.chat.thoughts import Thoughts
from llama32_desktop.engine.adapters import Adapters
from llama32_desktop.engine.client.handle import Preemption, Priority
from llama32_desktop.engine.protocol import ChatMessage, Done, Event, Failed, Kind, Progress, Token
from llama32_desktop.engine.sampling import Sampling


def _unheard(_: object) -> None:
    """For news that nobody wants."""


def _no_thought(text: str, kind: Kind) -> None:
    """As `_unheard`."""


class Reply:
    """A text that the model was asked for.

    Args:
        ended: Takes the reply when nothing more comes; `closing` says how it ended.
        on_text: Takes each piece of what is said.
        on_thought: Takes each piece of a thought, and what it is; see `protocol.Token`.
        on_reading: Takes how far the prompt was read, or the picture seen.
        keep, leaves_for, adapters: As in `protocol.Generate`.

    Attributes:
        pieces: What has come, to be read only.
        thoughts: What the model wrote for itself, with its places in the text.
        closing: The event that ended it; `None` until then.
    """

    def __init__(
        self,
        engine: Engine,
        messages: Sequence[ChatMessage],
        sampling: Sampling,
        ended: Callable[[Reply], object],
        *,
        on_text: Callable[[str], object] = _unheard,
        on_thought: Callable[[str, Kind], object] = _no_thought,
        on_reading: Callable[[Progress], object] = _unheard,
        priority: Priority = Priority.PERSON,
        preemption: Preemption = "none",
        keep: str = "",
        leaves_for: str = "",
        adapters: Adapters | None = None,
    ) -> None:
        self.pieces: list[str] = []
        self.thoughts = Thoughts()
        self.closing: Done | Failed | None = None
        self._ended = ended
        self._on_text = on_text
        self._on_thought = on_thought
        self._on_reading = on_reading
        self._request: Cancellable = engine.generate(
            messages,
            sampling,
            listener=self._take,
            priority=priority,
            preemption=preemption,
            keep=keep,
            leaves_for=leaves_for,
            adapters=adapters,
        )

    @property
    def text(self) -> str:
        return "".join(self.pieces)

    @property
    def cancelled(self) -> bool:
        """Whether it was ended before its end, begun or not."""
        match self.closing:
            case Done(finish_reason="cancelled") | Failed(kind="cancelled"):
                return True
        return False

    def cancel(self) -> None:
        """End it early; `ended` is still told."""
        self._request.cancel()

    def answer_now(self) -> None:
        """End its thought: its answer begins."""
        self._request.answer_now()

    def _take(self, event: Event) -> None:
        match event:
            case Token(kind="text"):
                self.pieces.append(event.text)
                self._on_text(event.text)
            case Token():
                self.thoughts.add(event.text, event.kind, self.pieces)
                self._on_thought(event.text, event.kind)
            case Progress(stage="vision" | "prompt"):
                self._on_reading(event)
            case Done() | Failed():
                self.closing = event
                self._ended(self)
            case _:
                pass
