"""Formulas, each set in a process that has little memory and little time."""

from __future__ import annotations

from typing import Final

from llama32_desktop.processes.child import command_for
from llama32_desktop.processes.helper import Helper
from llama32_desktop.processes.host import Fault
from llama32_desktop.typeset.formula import Drawing, is_sane
from llama32_desktop.typeset.formula_messages import Formula, read_answer

SWITCH: Final = "--formula-process"
"""The argument that makes the frozen application the process that sets formulas."""
FORMULA_SECONDS: Final = 5.0
"""Of the processor's time; the slowest sane formula takes two on an old one."""
MEMORY_BYTES: Final = 512 * 1024**2


class FormulaSetting:
    """Starts the process when it is needed, and again after a formula had to be given up.

    Args:
        seconds: Of the processor's time that a formula may take.
        memory: Bytes that it may have.
    """

    def __init__(self, *, seconds: float = FORMULA_SECONDS, memory: int = MEMORY_BYTES) -> None:
        command = command_for(SWITCH, "llama32_desktop.typeset.formula_process")
        self._helper = Helper(command, read_answer, seconds=seconds, memory=memory)

    def start(self) -> None:
        """Start the process, and do not wait for it."""
        self._helper.start()

    def set(self, latex: str, *, display: bool) -> Drawing | None:
        """The drawing; takes some milliseconds, and the start of the process the first time.

        Returns:
            `None` where it cannot be set, or not within its time and memory.
        """
        if not is_sane(latex):
            return None
        answer = self._helper.ask(Formula(latex, display))
        return None if isinstance(answer, Fault) else answer.drawing

    def close(self) -> None:
        """End the process."""
        self._helper.close()


FORMULAS: Final = FormulaSetting()
"""The process's only one; it starts with the first formula."""
