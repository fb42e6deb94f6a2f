"""A vocabulary in which the control tokens around calls of tools are text that can be read."""

from __future__ import annotations

from collections.abc import Mapping

from llama32_desktop.engine.thought_marks import Effect
from llama32_desktop.engine.worker.calls.marks import ENDS, SPELLED
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary


class SpelledTokens:
    """As `generation.Tokens`, for answers in which calls are looked for."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._spelled = vocabulary.spelled(SPELLED)
        self._ends = vocabulary.spelled(ENDS)

    @property
    def marks(self) -> Mapping[int, tuple[str, Effect]]:
        return self._vocabulary.marks

    @property
    def plain(self) -> Mapping[int, str]:
        return self._vocabulary.plain

    def piece(self, token: int) -> bytes:
        return self._spelled.get(token) or self._vocabulary.piece(token)

    def ends_answer(self, token: int) -> bool:
        # What ends a call may well end the answer, as Apertus', which is given the result there.
        is_text = token in self._spelled and token not in self._ends
        return not is_text and self._vocabulary.ends_answer(token)

    def remember_answer(self, text: str, tokens: list[int], *, after: str = "") -> None:
        """Nothing: what is sent back of it are calls, and their text as the template writes it."""
