"""Follows one turn on the command line, and shows the answer as it comes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Final

from llama32_desktop.chat.answers import SAVE_S
from llama32_desktop.chat.state import ChatState, Refusal
from llama32_desktop.chat.turn import News, Turns
from llama32_desktop.chat.waiting import Loop
from llama32_desktop.cli import answer
from llama32_desktop.conversations.model import Message
from llama32_desktop.guards.judgement import Judgement

_BLIND: Final = (
    "This model reads text only and cannot see the picture, so nothing was sent: name a vision "
    "model with --model."
)


class Course:
    """Follows one turn to its end, and shows the answer as it comes.

    Attributes:
        sentence: Why nothing was sent; empty where the person ended it.
        message: The answer, as it was stored.
        findings: Why a guard let nothing be sent.

    Args:
        enlarge: Begins a turn that was refused once more, with a larger context; `None` where
            nobody wants that.
        printed: Shows the answer; `None` where it is not shown.
    """

    def __init__(
        self,
        enlarge: Callable[[ChatState, Refusal], object] | None,
        printed: answer.Printed | None,
    ) -> None:
        self.sentence = ""
        self.message: Message | None = None
        self.findings: Sequence[Judgement] = ()
        self._enlarge = enlarge
        self._printed = printed
        self._over = False

    def news(self) -> News:
        return News(
            refused=self._on_refused,
            withheld=self._on_withheld,
            blind=lambda _: self._end(_BLIND),
            problem=lambda _, sentence: self._end(sentence),
            summarising=self._on_summarising,
            text=lambda _, text: self._printed.write(text) if self._printed else None,
            thought=self._on_thought,
            finished=self._on_finished,
        )

    def follow(self, loop: Loop, turns: Turns) -> None:
        """Work until the turn is over."""
        loop.run(lambda: self._over, turns.answers.save, SAVE_S)

    def _end(self, sentence: str) -> None:
        self.sentence, self._over = sentence, True

    def _on_withheld(self, chat: ChatState) -> None:
        assert chat.withheld is not None
        self.findings = chat.withheld.findings
        self._end("")

    def _on_thought(self, _: int, text: str, moved: bool) -> None:
        if self._printed is not None:
            self._printed.think(text, "moved" if moved else "thought")

    def _on_finished(self, message: Message) -> None:
        if self._printed is not None:
            self._printed.end()
        self.message, self._over = message, True

    def _on_refused(self, chat: ChatState) -> None:
        refusal, enlarge = chat.refusal, self._enlarge
        assert refusal is not None
        if enlarge is None or refusal.enlarged is None:
            self._end(_refused(refusal))
            return
        self._enlarge = None  # one larger context fits it, or none does
        enlarge(chat, refusal)

    @staticmethod
    def _on_summarising(piece: int, of: int) -> None:
        if sys.stderr.isatty():
            print(f"Summarising the oldest turns ({piece} of {of})", file=sys.stderr)


def _refused(refusal: Refusal) -> str:
    """What does not fit, and the options that help."""
    fit = refusal.fit
    size = (
        f"it takes {fit.tokens} tokens and the answer needs {fit.reserve}, but the window has "
        f"{fit.context}"
    )
    ways = ["--drop-oldest"] if refusal.cut is not None else []
    ways += ["--summarise"] if refusal.summary_cut is not None else []
    ways += ["--enlarge"] if refusal.enlarged is not None else []
    advice = f"give {_either(ways)}" if ways else "shorten it, or take a model with a larger window"
    if refusal.cut is None:
        return f"This message alone is too long: {size}, so it was not sent; {advice}."
    return f"The conversation no longer fits: {size}, so nothing was sent or left out; {advice}."


def _either(ways: list[str]) -> str:
    return " or ".join([", ".join(ways[:-1]), ways[-1]] if len(ways) > 1 else ways)
