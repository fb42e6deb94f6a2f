"""A text that is judged while it is written: what of it is shown, and what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from llama32_desktop.guards.judge import Cancelled, Judge
from llama32_desktop.guards.judgement import UNJUDGED, Judged, Judgement, all_clear
from llama32_desktop.guards.llama_guard import Said
from llama32_desktop.guards.watched import Due, WatchedAnswer

Show = Callable[[str], object]
Findings = tuple[Judgement, ...]


class JudgedText:
    """An answer, or a thought before it, of which one sentence or more is judged at a time.

    Once something was found, no more is judged: what is unsafe stays in all that the guard would
    read later.

    Args:
        of: What is written.
        holds: Whether what is not found safe is held back; else all is shown at once.
        show: Takes what may be shown.
        offset: Characters of it that were there, and judged, before.

    Attributes:
        findings: What was not found safe, with its place in an answer's text, in which no thought
            stands; while all is safe, one judgement that says so.
        shown: Characters that may be shown, of a guard that holds back.
        pieces: The same as they were shown.
        over: Whether no more is judged.
    """

    def __init__(self, of: Judged, *, holds: bool, show: Show, offset: int = 0) -> None:
        self.of: Judged = of
        self.holds = holds
        self.findings: Findings = ()
        self.pieces: list[str] = []
        self.shown = self._offset = offset
        self.over = False
        self._show = show
        self._watched = WatchedAnswer()
        self._unshown: list[str] = []

    @property
    def unsafe(self) -> Findings:
        """What was not found safe."""
        return tuple(each for each in self.findings if not each.clear)

    def add(self, text: str) -> None:
        """Take what was written next."""
        if not self.holds:
            self._show(text)
        elif not self.over:
            self._unshown.append(text)
        if not self.over:
            self._watched.add(text)

    def due(self, *, whole: bool) -> Due | None:
        """What is to be judged next.

        Args:
            whole: Nothing more comes.
        """
        return None if self.over else self._watched.due(whole=whole)

    def settle(self, due: Due, found: Findings) -> None:
        """A piece of it was judged."""
        self._watched.settle(due)
        self._take(found, due.start, due.end)
        if self.holds and not self.over:
            self.release(due.end - due.start)

    def release(self, length: int | None) -> None:
        """So many characters more may be shown; `None`: all."""
        unshown = "".join(self._unshown)
        text = unshown[:length]
        self._unshown = [unshown[len(text) :]]
        if text:
            self.shown += len(text)
            self.pieces.append(text)
            self._show(text)

    def provisional(self) -> Findings:
        """The findings with a mark on what is not judged yet."""
        due = self.due(whole=True)
        if due is None:
            return self.findings
        return (*self.findings, self._placed(Judgement(of=self.of, failure=UNJUDGED), due.start, 0))

    def turn_into_thought(self, show: Show) -> None:
        """It was thought all the time, and is shown another way."""
        self.of, self._show = "thought", show
        self.findings = tuple(
            msgspec.structs.replace(each, of="thought", start=0, end=0) for each in self.findings
        )

    def _take(self, found: Findings, start: int, end: int) -> None:
        if all_clear(found):
            score = max((each.score for each in (*self.findings, *found)), default=0.0)
            self.findings = (msgspec.structs.replace(found[-1], of=self.of, score=score),)
        else:
            self.over, self._unshown = True, []
            self.findings = tuple(
                self._placed(each, start, end) for each in found if not each.clear
            )

    def _placed(self, found: Judgement, start: int, end: int) -> Judgement:
        if self.of == "thought":
            start = end = 0
        else:
            start, end = self._offset + start, self._offset + end if end else 0
        return msgspec.structs.replace(found, of=self.of, start=start, end=end, held=self.holds)


class JudgedWriting(JudgedText):
    """The same in the thread that writes it: each piece is judged before the next is taken.

    Args:
        before: What it answers.
    """

    def __init__(
        self,
        judge: Judge,
        of: Judged,
        before: Sequence[Said],
        *,
        holds: bool,
        show: Show,
        cancelled: Cancelled,
    ) -> None:
        super().__init__(of, holds=holds, show=show)
        self._judge_of, self._before, self._cancelled = judge, before, cancelled

    @property
    def held(self) -> bool:
        """Whether it ends here, since the rest is held back."""
        return self.over and self.holds

    def add(self, text: str) -> None:
        super().add(text)
        self._judge(whole=False)

    def end(self) -> None:
        """Judge what is left, too, though more may come."""
        self._judge(whole=True)
        if not self.held:
            self.release(None)

    def may_pass(self, text: str) -> bool:
        """Judge what belongs to it and is passed on by itself, whole."""
        self.end()
        if not self.over:
            self._take(self._ask(text), self._watched.judged, self._watched.judged)
        return not self.held

    def _judge(self, *, whole: bool) -> None:
        while (due := self.due(whole=whole)) is not None:
            self.settle(due, self._ask(due.text))

    def _ask(self, text: str) -> Findings:
        return self._judge_of.judge_text(
            self.of, text, before=self._before, cancelled=self._cancelled
        )
