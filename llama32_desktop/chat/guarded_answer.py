"""An answer under a guard's eyes: what of it is shown, and when it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from llama32_desktop.chat.needs import Cancellable, Findings, Watch
from llama32_desktop.guards.judgement import UNJUDGED, Judgement, all_clear
from llama32_desktop.guards.llama_guard import Said
from llama32_desktop.guards.watched import Due, WatchedAnswer


class GuardedAnswer:
    """Judges an answer while it is written, one sentence or more at a time.

    What a guard finds unsafe stays in all that it would read later, so once something was found it
    judges no more: the rest of the answer is written, and of a guard that holds back it is hidden.

    Args:
        question: What is answered.
        begun: What the answer began with, judged before.
        show: Takes each piece that may be shown.

    Attributes:
        findings: What was found so far.
        shown: Of a guard that holds back, characters of the answer that may be shown.
    """

    def __init__(
        self, watch: Watch, question: str, begun: str, show: Callable[[str], object]
    ) -> None:
        self.findings: Findings = ()
        self.holds = watch.holds
        self.shown = self._offset = len(begun)
        self._watch = watch
        self._before: Sequence[Said] = (Said("User", question),) if question.strip() else ()
        self._show = show
        self._watched = WatchedAnswer()
        self._unshown: list[str] = []
        self._asked: Cancellable | None = None
        self._over = False
        self._ended: Callable[[], None] | None = None

    def add(self, text: str) -> None:
        """Take a piece of the answer."""
        if not self.holds:
            self._show(text)
        elif not self._over:
            self._unshown.append(text)
        if not self._over:
            self._watched.add(text)
            self._go_on()

    def begin_again(self) -> None:
        """What came so far was a thought, which nobody judges."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        self.findings, self.shown, self._over = (), self._offset, False
        self._unshown = []
        self._watched = WatchedAnswer()

    def finish(self, then: Callable[[], None]) -> None:
        """Nothing more comes; `then` is called when all is judged."""
        self._ended = then
        self._go_on()

    @property
    def provisional(self) -> Findings:
        """The findings with a mark on what is not judged yet: what is kept if the app ends now."""
        due = None if self._over else self._watched.due(whole=True)
        if due is None:
            return self.findings
        start = self._offset + due.start
        last = Judgement(of="answer", failure=UNJUDGED, start=start, held=self.holds)
        return (*self.findings, last)

    def abandon(self) -> None:
        """Nobody waits any more; what was not judged is held back, and said."""
        if self._asked is not None:
            self._asked.cancel()
        self.findings, self._over = self.provisional, True

    def stop(self) -> None:
        """Where nothing but the guard is waited for: wait no more, see `abandon`."""
        if self._ended is not None:
            ended, self._ended = self._ended, None
            self.abandon()
            ended()

    def _go_on(self) -> None:
        if self._asked is not None:
            return
        whole = self._ended is not None
        due = None if self._over else self._watched.due(whole=whole)
        if due is not None:
            self._ask(due)
        elif whole and self._ended is not None:
            if self.holds and not self._over:
                self._release(None)  # spaces, which nobody judges
            ended, self._ended = self._ended, None
            ended()

    def _ask(self, due: Due) -> None:
        before = self._before
        self._asked = self._watch.ask(
            lambda guard, cancelled: guard.judge_text(
                "answer", due.text, before=before, cancelled=cancelled
            ),
            lambda found: self._settle(due, found),
        )

    def _settle(self, due: Due, found: Findings) -> None:
        self._asked = None
        self._watched.settle(due)
        if all_clear(found):
            score = max((each.score for each in (*self.findings, *found)), default=0.0)
            self.findings = (msgspec.structs.replace(found[-1], score=score),)
            if self.holds:
                self._release(due.end - due.start)
        else:
            self._over, self._unshown = True, []
            self.findings = tuple(
                msgspec.structs.replace(
                    each,
                    of="answer",
                    start=self._offset + due.start,
                    end=self._offset + due.end,
                    held=self.holds,
                )
                for each in found
                if not each.clear
            )
        self._go_on()

    def _release(self, length: int | None) -> None:
        unshown = "".join(self._unshown)
        text = unshown[:length]
        self._unshown = [unshown[len(text) :]]
        if text:
            self.shown += len(text)
            self._show(text)
