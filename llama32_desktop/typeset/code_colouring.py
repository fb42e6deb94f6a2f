"""The colours of code, found in a process that has little memory and little time."""

from __future__ import annotations

from typing import Final

from llama32_desktop.processes.child import command_for
from llama32_desktop.processes.helper import Helper
from llama32_desktop.processes.host import Fault
from llama32_desktop.typeset.code import Lines, Piece, is_short, spans_of
from llama32_desktop.typeset.code_messages import Code, read_answer

SWITCH: Final = "--code-process"
"""The argument that makes the frozen application the process that finds colours."""
COLOURS_SECONDS: Final = 5.0
"""Of the processor's time; the longest code that is looked at takes one or two."""
MEMORY_BYTES: Final = 512 * 1024**2


class CodeColouring:
    """Starts the process when it is needed, and again after a look had to be given up.

    Code in the language of that look has no colours from then on: a block is looked at again and
    again while it is written.

    Args:
        seconds: Of the processor's time that a look may take.
        memory: Bytes that the process may have.
    """

    def __init__(self, *, seconds: float = COLOURS_SECONDS, memory: int = MEMORY_BYTES) -> None:
        command = command_for(SWITCH, "llama32_desktop.typeset.code_process")
        self._helper = Helper(command, read_answer, seconds=seconds, memory=memory)
        self._given_up: set[str] = set()

    def pieces(self, code: str, language: str) -> list[Piece]:
        """The code in pieces; takes some milliseconds, and the start of the process the first time.

        Returns:
            One piece without a kind where the language is not known, the code is too long, or it
            takes too much.
        """
        plain = [("", code)]
        if not language or language in self._given_up or not is_short(code):
            return plain
        answer = self._helper.ask(Code(code, language))
        if isinstance(answer, Fault):
            self._given_up.add(language)
            return plain
        return answer.pieces

    def spans(self, code: str, language: str) -> Lines:
        """The coloured parts of each line, likewise; empty where there are none."""
        return spans_of(self.pieces(code, language))

    def close(self) -> None:
        """End the process."""
        self._helper.close()


COLOURING: Final = CodeColouring()
"""The process's only one; it starts with the first code that is shown."""
