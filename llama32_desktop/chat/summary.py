"""Has the model summarise the oldest turns of a conversation, piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from llama32_desktop.chat.needs import Engine
from llama32_desktop.chat.prompt import Entry, said
from llama32_desktop.chat.reply import Reply
from llama32_desktop.engine.adapters import Adapters
from llama32_desktop.engine.protocol import ChatMessage, Failed
from llama32_desktop.engine.sampling import UNTHINKING, Sampling
from llama32_desktop.sentences import Sentence

INSTRUCTION_TOKENS: Final = 120
"""What the request takes beside the turns and the summary so far."""
MOST_TOKENS: Final = 320
LEAST_TOKENS: Final = 48
_NOTHING_WRITTEN: Final = Sentence(
    "The model wrote no summary, so nothing was changed; drop the oldest turns or enlarge the "
    "window instead."
)


def summary_tokens(context: int) -> int:
    """How long a summary may be in a window of this size."""
    return max(LEAST_TOKENS, min(MOST_TOKENS, context // 6))


def pieces(turns: Sequence[tuple[Entry, int]], budget: int) -> list[str]:
    """The turns as texts of about `budget` tokens each; nothing is left out."""
    parts: list[tuple[str, int]] = []
    for entry, size in turns:
        who = "User" if entry.message.role == "user" else "Assistant"
        text = f"{who}: {said(entry.message)}"
        count = max(1, -(-size // budget))
        length = -(-len(text) // count)
        parts += [
            (text[start : start + length], size // count) for start in range(0, len(text), length)
        ]
    result: list[list[str]] = [[]]
    used = 0
    for text, size in parts:
        if result[-1] and used + size > budget:
            result.append([])
            used = 0
        result[-1].append(text)
        used += size
    return ["\n\n".join(piece) for piece in result if piece]


def request(so_far: str, piece: str, most_tokens: int) -> list[ChatMessage]:
    """What the model is asked."""
    parts = [f"Summary so far:\n{so_far}"] if so_far else []
    parts.append(f"{'What was said next' if so_far else 'A conversation'}:\n{piece}")
    parts.append(
        f"Write one summary of all of this in at most {most_tokens * 2 // 3} words. Keep names, "
        "numbers, decisions and open questions. Write only the summary."
    )
    return [
        ChatMessage("system", "You write short, faithful summaries of conversations."),
        ChatMessage("user", "\n\n".join(parts)),
    ]


class Summariser:
    """Summarises one conversation at a time.

    Args:
        on_progress: Takes which piece is read, and of how many.
    """

    def __init__(self, engine: Engine, on_progress: Callable[[int, int], object]) -> None:
        self._engine = engine
        self._on_progress = on_progress
        self._reply: Reply | None = None
        self._pieces: list[str] = []
        self._next = 0
        self._so_far = ""
        self._leaves_for = ""
        self._tokens = MOST_TOKENS
        self._then: Callable[[str], None] = lambda _: None
        self._failed: Callable[[str], None] = lambda _: None

    def start(
        self,
        turns: Sequence[tuple[Entry, int]],
        so_far: str,
        context: int,
        then: Callable[[str], None],
        failed: Callable[[str], None],
        leaves_for: str = "",
        adapters: Adapters | None = None,
    ) -> None:
        """Summarise `turns`, and the summary of what came before them.

        Args:
            failed: Takes one sentence, or an empty one when the user stopped it.
            leaves_for, adapters: As in `protocol.Generate`.
        """
        self._tokens = summary_tokens(context)
        budget = max(LEAST_TOKENS, context - 2 * self._tokens - INSTRUCTION_TOKENS)
        self._pieces, self._next = pieces(turns, budget), 0
        self._so_far, self._then, self._failed = so_far, then, failed
        self._leaves_for, self._adapters = leaves_for, adapters
        self._ask()

    def stop(self) -> None:
        if self._reply is not None:
            self._reply.cancel()

    def _ask(self) -> None:
        self._on_progress(self._next + 1, len(self._pieces))
        self._reply = Reply(
            self._engine,
            request(self._so_far, self._pieces[self._next], self._tokens),
            Sampling(temperature=0.2, max_tokens=self._tokens, seed=1, thinking=UNTHINKING),
            self._on_end,
            leaves_for=self._leaves_for,
            adapters=self._adapters,
        )

    def _on_end(self, reply: Reply) -> None:
        self._reply = None
        summary = reply.text.strip()
        if reply.cancelled:
            self._failed("")
        elif isinstance(reply.closing, Failed):
            self._failed(reply.closing.message)
        elif not summary:
            self._failed(_NOTHING_WRITTEN)
        else:
            self._so_far = summary
            self._next += 1
            if self._next < len(self._pieces):
                self._ask()
            else:
                self._then(summary)
