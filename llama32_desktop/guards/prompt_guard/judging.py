"""Judges by Prompt Guard 2 whether a text that others wrote gives the model orders."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.guards.categories import INSTRUCTIONS
from llama32_desktop.guards.judge import Cancelled, Judge, Text, never
from llama32_desktop.guards.judgement import Judged, Judgement
from llama32_desktop.guards.prompt_guard.classifier import Classifier, UnableError, classifier_of
from llama32_desktop.guards.prompt_guard.files import memory_of
from llama32_desktop.guards.prompt_guard.messages import Window
from llama32_desktop.guards.windows import narrowed, windows
from llama32_desktop.sentences import Sentence

THRESHOLD: Final = 0.9
"""From where on Meta's own scanner blocks a text: `block_threshold` of `prompt_guard_scanner.py` in
`LlamaFirewall` of `meta-llama/PurpleLlama`."""
_PIECE: Final = 8000
"""Characters that go to the process at once, so that a person may stop it between them."""
_SHARED: Final = 800
"""Characters that two pieces share: as much as two of the network's windows do."""
_STOPPED: Final = Sentence("The guard was stopped before all of it was judged.")


class PromptGuard(Judge):
    """Looks at files and results of tools.

    Args:
        file: The network.
        name: What a person calls it.
        engines: Make room for its process.
        threshold: From which score on a window counts.
    """

    def __init__(
        self,
        file: Path,
        name: str,
        engines: EnginePool | None = None,
        *,
        threshold: float = THRESHOLD,
    ) -> None:
        self.name = name
        self._file = file
        self._engines = engines
        self._threshold = threshold

    def judges(self, of: Judged) -> bool:
        return of == "document"

    def judge(self, text: Text, cancelled: Cancelled) -> tuple[Judgement, ...]:
        if not self.judges(text.of):
            return ()
        about = Judgement(of=text.of, name=text.name, guard=self.name)
        found: list[Judgement] = []
        highest = 0.0
        classifier = classifier_of(self._file)
        try:
            for begin, end in windows(text.text, _PIECE, _SHARED):
                if cancelled():
                    raise UnableError(_STOPPED)
                for window in self._look(classifier, text.text[begin:end]):
                    highest = max(highest, window.score)
                    if window.score >= self._threshold:
                        at = begin + window.start, begin + window.end
                        self._add(found, about, at, window.score)
                        place = self._place(classifier, text.text, *at)
                        found[-1] = _reaching(found[-1], *place)
        except UnableError as error:
            return (*_merged(found), msgspec.structs.replace(about, failure=error.args[0]))
        return _merged(found) or (msgspec.structs.replace(about, score=highest),)

    def judge_pictures(
        self, text: str, files: Sequence[tuple[str, str]], *, cancelled: Cancelled = never
    ) -> tuple[Judgement, ...]:
        return ()

    def _look(self, classifier: Classifier, text: str) -> tuple[Window, ...]:
        """A text's windows; the process may have made room for a model since the last ones."""
        self._make_room(classifier)
        seen = classifier.look(text)
        if self._engines is not None:
            self._engines.note_started(classifier)
        return seen

    def _make_room(self, classifier: Classifier) -> None:
        engines = self._engines
        if engines is not None and classifier.pid is None:
            with suppress(OSError):  # which asking says
                engines.admit(classifier, memory_of(self._file.stat().st_size))
                classifier.when_ended(lambda: engines.note_ended(classifier))

    @staticmethod
    def _add(found: list[Judgement], about: Judgement, at: tuple[int, int], score: float) -> None:
        """It is found, whatever becomes of the narrowing."""
        said = msgspec.structs.replace(about, categories=(INSTRUCTIONS,), score=score)
        found.append(_reaching(said, *at))

    def _place(self, classifier: Classifier, text: str, begin: int, end: int) -> tuple[int, int]:
        """The shortest part of a window that is found by itself."""

        def is_found(part: str) -> bool:
            return any(each.score >= self._threshold for each in self._look(classifier, part))

        return narrowed(text, begin, end, is_found)


def _reaching(judgement: Judgement, start: int, end: int) -> Judgement:
    return msgspec.structs.replace(judgement, start=start, end=end)


def _merged(found: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """Passages that overlap as one: windows share what stands at their borders."""
    kept: list[Judgement] = []
    for each in sorted(found, key=lambda judgement: judgement.start):
        if kept and each.start < kept[-1].end:
            last = kept.pop()
            each = msgspec.structs.replace(
                last, end=max(last.end, each.end), score=max(last.score, each.score)
            )
        kept.append(each)
    return tuple(kept)
