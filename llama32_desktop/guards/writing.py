"""A text that is judged while it is written, in the thread that writes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from llama32_desktop.guards.judge import Judge
from llama32_desktop.guards.judgement import Judged, Judgement, all_clear
from llama32_desktop.guards.llama_guard import Said
from llama32_desktop.guards.watched import WatchedAnswer


class JudgedWriting:
    """Passes on what may be shown of a text, one sentence or more at a time.

    Once something was found, no more is judged: what is unsafe stays in all that the guard would
    read later.

    Args:
        of: What is written.
        before: What it answers.
        holds: Whether what is not found safe ends it; else all is passed on at once.
        show: Takes what may be shown.

    Attributes:
        held: Whether it ends here, since the rest is held back.
        found: Every judgement so far, with its place in the text.
    """

    def __init__(
        self,
        judge: Judge,
        of: Judged,
        before: Sequence[Said],
        *,
        holds: bool,
        show: Callable[[str], object],
        cancelled: Callable[[], bool],
    ) -> None:
        self.of: Judged = of
        self.held = False
        self.found: list[Judgement] = []
        self._judge_of, self._before, self._holds = judge, before, holds
        self._show, self._cancelled = show, cancelled
        self._watched = WatchedAnswer()
        self._unshown = ""
        self._over = False

    @property
    def findings(self) -> list[Judgement]:
        """What was not found safe."""
        return [each for each in self.found if not each.clear]

    def turn_into(self, of: Judged, show: Callable[[str], object]) -> None:
        """It was something else all the time, and is shown another way."""
        self.of, self._show = of, show
        self.found = [msgspec.structs.replace(each, of=of) for each in self.found]

    def add(self, text: str) -> None:
        """Take what was written next."""
        if self.held:
            return
        if self._holds:
            self._unshown += text
        else:
            self._show(text)
        if not self._over:
            self._watched.add(text)
            self._judge(whole=False)

    def end(self) -> None:
        """Judge what is left, too, though more may come."""
        if self.held:
            return
        if not self._over:
            self._judge(whole=True)
        if not self.held and self._unshown:
            self._show(self._unshown)
            self._unshown = ""

    def may_pass(self, text: str) -> bool:
        """Judge what belongs to it and is passed on by itself, whole."""
        self.end()
        if not (self.held or self._over):
            self._take(self._ask(text), self._watched.judged, self._watched.judged)
        return not self.held

    def _judge(self, *, whole: bool) -> None:
        while not self._over and (due := self._watched.due(whole=whole)) is not None:
            found = self._ask(due.text)
            self._watched.settle(due)
            self._take(found, due.start, due.end)
            if self._holds and not self.held:
                length = due.end - due.start
                self._show(self._unshown[:length])
                self._unshown = self._unshown[length:]

    def _ask(self, text: str) -> tuple[Judgement, ...]:
        return self._judge_of.judge_text(
            self.of, text, before=self._before, cancelled=self._cancelled
        )

    def _take(self, found: Sequence[Judgement], start: int, end: int) -> None:
        self.found += [msgspec.structs.replace(each, start=start, end=end) for each in found]
        self._over = not all_clear(found)
        self.held = self._over and self._holds
