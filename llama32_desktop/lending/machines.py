"""Other machines' devices for the engines of this process; see `engine.client.machines`."""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from llama32_desktop.engine.client.machines import MachineAwayError
from llama32_desktop.engine.ggml.rpc import rpc_library
from llama32_desktop.engine.lent import VARIABLE
from llama32_desktop.lending.orders import SWITCH, Reach, Reached, Unreached, read_answer
from llama32_desktop.processes.child import command_for
from llama32_desktop.processes.piped import PipedChild
from llama32_desktop.sentences import Sentence

REACH_S: Final = 120.0
"""A card's driver on the other side may take its time; who is not there is known in seconds."""
_END_S: Final = 2.0


class PairedMachines:
    """Asks the process that speaks to them; thread-safe.

    Args:
        command: Starts that process; the usual one when left out.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._command = command or command_for(SWITCH, "llama32_desktop.lending.process")
        self._lock = threading.Lock()
        self._child: PipedChild | None = None
        self._answers: queue.SimpleQueue[Reached | Unreached | None] = queue.SimpleQueue()
        self._ids = itertools.count(1)

    def reach(self, name: str) -> Mapping[str, str]:
        """What an engine's process is told in its environment to have that machine's devices.

        Raises:
            MachineAwayError: it cannot be had.
        """
        if rpc_library() is None:
            raise MachineAwayError(
                Sentence(
                    "The llama.cpp that is installed here reaches no other machines (it was built "
                    "without GGML_RPC), so “{0}” was not asked and the model was not loaded; the "
                    "app's packages have it.",
                    name,
                )
            )
        with self._lock:
            try:
                answer = self._asked(name)
            except (OSError, queue.Empty):
                answer = None
            if answer is None:
                self._end()
                raise MachineAwayError(
                    Sentence(
                        "The process that speaks to other machines ended or did not answer, so "
                        "“{0}” was not reached; nothing is lost; try again.",
                        name,
                    )
                )
        if isinstance(answer, Unreached):
            raise MachineAwayError(answer.message)
        return {VARIABLE: msgspec.json.encode(answer.lent).decode()}

    def _asked(self, name: str) -> Reached | Unreached | None:
        if self._child is not None and not self._child.is_running:
            self._end()
        if self._child is None:
            answers: queue.SimpleQueue[Reached | Unreached | None] = queue.SimpleQueue()
            self._answers = answers
            self._child = PipedChild(self._command)
            self._child.read_all(read_answer, answers.put)
        number = next(self._ids)
        self._child.send(Reach(number, name))
        while True:
            answer = self._answers.get(timeout=REACH_S)
            if answer is None or answer.id == number:
                return answer

    def close(self) -> None:
        """Give all machines back."""
        with self._lock:
            self._end()

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end(_END_S)
