"""The colours of code, found in a process that has little memory and little time."""

from __future__ import annotations

from typing import Final

from llama32_desktop.processes.child import command_for
from llama32_desktop.processes.helper import Helper
from llama32_desktop.processes.host import Fault
from llama32_desktop.typeset.code import Lines, Piece, coloured, is_short, unpacked
from llama32_desktop.typeset.code_messages import Code, read_answer

SWITCH: Final = "--code-process"
"""The argument that makes the frozen application the process that finds colours."""
COLOURS_SECONDS: Final = 5.0
"""Of the processor's time; the process ends a look itself in half of it, unless a single pattern
takes longer."""
_MOST_FAULTS: Final = 3
"""Texts of a language: each cost a processor some seconds."""
MEMORY_BYTES: Final = 512 * 1024**2


class CodeColouring:
    """Starts the process when it is needed, and again after a look had to be given up.

    The code of that look has no colours from then on, nor has what goes on from it: a block is
    looked at again and again while it is written. After a few of them none in their language has.

    Args:
        seconds: Of the processor's time that a look may take.
        memory: Bytes that the process may have.
    """

    def __init__(self, *, seconds: float = COLOURS_SECONDS, memory: int = MEMORY_BYTES) -> None:
        command = command_for(SWITCH, "llama32_desktop.typeset.code_process")
        self._helper = Helper(command, read_answer, seconds=seconds, memory=memory)
        self._given_up: dict[str, list[tuple[int, int]]] = {}
        """The lengths and hashes of texts, for each language."""

    def spans(self, code: str, language: str) -> Lines:
        """The coloured parts of each line; takes some milliseconds, and the start of the process
        the first time.

        Returns:
            An empty list where nothing has a colour: the language is not known, the code is too
            long, or it takes too much.
        """
        language = language.lower()
        if not language or not is_short(code) or self._is_given_up(code, language):
            return []
        answer = self._helper.ask(Code(code, language))
        try:
            if not isinstance(answer, Fault):
                return unpacked(answer.parts, code.count("\n") + 1)
        except ValueError:
            pass  # of a process that was taken over by what it read
        self._given_up.setdefault(language, []).append((len(code), hash(code)))
        return []

    def pieces(self, code: str, language: str) -> list[Piece]:
        """The code in pieces, likewise; one without a kind where nothing has a colour."""
        return list(coloured(code, self.spans(code, language)))

    def _is_given_up(self, code: str, language: str) -> bool:
        given_up = self._given_up.get(language, [])
        return len(given_up) >= _MOST_FAULTS or any(
            hash(code[:length]) == known for length, known in given_up
        )

    def close(self) -> None:
        """End the process."""
        self._helper.close()


COLOURING: Final = CodeColouring()
"""The process's only one; it starts with the first code that is shown."""
