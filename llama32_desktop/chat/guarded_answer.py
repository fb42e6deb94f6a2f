"""An answer under a guard's eyes: what of it is shown, and when it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from llama32_desktop.chat.needs import Cancellable, Findings, Watch
from llama32_desktop.engine.protocol import Kind
from llama32_desktop.guards.llama_guard import Said
from llama32_desktop.guards.watched import Due
from llama32_desktop.guards.writing import JudgedText, Show


class GuardedAnswer:
    """Judges an answer while it is written, one sentence or more at a time.

    What a guard finds unsafe stays in all that it would read later, so once something was found it
    judges no more: the rest of the answer is written, and of a guard that holds back it is hidden.
    What the model thinks is judged likewise, by itself.

    Args:
        question: What is answered.
        begun: What the answer began with, judged before.
        show: Takes each piece that may be shown.
        think: Takes each piece of a thought that may be shown, and what it is.
    """

    def __init__(
        self,
        watch: Watch,
        question: str,
        begun: str,
        show: Show,
        think: Callable[[str, Kind], object] = lambda _text, _kind: None,
    ) -> None:
        self.holds = watch.holds
        self._watch = watch
        self._before: Sequence[Said] = (Said("User", question),) if question.strip() else ()
        self._show, self._think = show, think
        self._offset = len(begun)
        self._said = self._answer()
        self._thoughts: list[JudgedText] = []
        self._thinks = False
        self._asked: Cancellable | None = None
        self._ended: Callable[[], None] | None = None

    @property
    def shown(self) -> int:
        """Of a guard that holds back, characters of the answer that may be shown."""
        return self._said.shown

    @property
    def thought(self) -> str:
        """Of a guard that holds back, what may be shown of the thoughts."""
        return "\n\n".join("".join(part.pieces).strip() for part in self._thoughts)

    @property
    def findings(self) -> Findings:
        """What was found so far."""
        return _of_all([part.findings for part in self._thoughts], self._said.findings)

    @property
    def provisional(self) -> Findings:
        """The findings with a mark on what is not judged yet: what is kept if the app ends now."""
        thoughts = [part.provisional() for part in self._thoughts]
        return _of_all(thoughts, self._said.provisional())

    def add(self, text: str) -> None:
        """Take a piece of the answer."""
        self._thinks = False
        self._said.add(text)
        self._go_on()

    def think(self, text: str, kind: Kind) -> None:
        """Take a piece of a thought, or that what came so far was one."""
        if kind == "moved":
            self._think("", "moved")
            self._said.turn_into_thought(self._show_thought)
            self._thoughts.append(self._said)
            self._said = self._answer()
            self._thinks = False
        else:
            if not self._thinks:
                thought = JudgedText("thought", holds=self.holds, show=self._show_thought)
                self._thoughts.append(thought)
                self._thinks = True
            self._thoughts[-1].add(text)
        self._go_on()

    def finish(self, then: Callable[[], None]) -> None:
        """Nothing more comes; `then` is called when all is judged."""
        self._ended = then
        self._go_on()

    def abandon(self) -> None:
        """Nobody waits any more; what was not judged is held back, and said."""
        if self._asked is not None:
            self._asked.cancel()
        for part in (*self._thoughts, self._said):
            part.findings, part.over = part.provisional(), True

    def stop(self) -> None:
        """Where nothing but the guard is waited for: wait no more, see `abandon`."""
        if self._ended is not None:
            ended, self._ended = self._ended, None
            self.abandon()
            ended()

    def _answer(self) -> JudgedText:
        return JudgedText("answer", holds=self.holds, show=self._show, offset=self._offset)

    def _show_thought(self, text: str) -> None:
        self._think(text, "thought")

    def _go_on(self) -> None:
        if self._asked is not None:
            return
        ended = self._ended is not None
        for part in (*self._thoughts, self._said):
            is_written = part is self._said or (self._thinks and part is self._thoughts[-1])
            due = part.due(whole=ended or not is_written)
            if due is not None:
                self._ask(part, due)
                return
            if self.holds and not part.over and (ended or not is_written):
                part.release(None)  # spaces, which nobody judges
        if self._ended is not None:
            then, self._ended = self._ended, None
            then()

    def _ask(self, part: JudgedText, due: Due) -> None:
        before, of = self._before, part.of
        self._asked = self._watch.ask(
            lambda guard, cancelled: guard.judge_text(
                of, due.text, before=before, cancelled=cancelled
            ),
            lambda found: self._settle(part, due, found),
        )

    def _settle(self, part: JudgedText, due: Due, found: Findings) -> None:
        self._asked = None
        part.settle(due, found)
        self._go_on()


def _of_all(thoughts: Sequence[Findings], said: Findings) -> Findings:
    """What was found of thoughts and of what is said: that a thought is safe says nothing more."""
    unsafe = (each for found in thoughts for each in found if not each.clear)
    return (*dict.fromkeys(unsafe), *said)
