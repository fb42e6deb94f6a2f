"""A network in a process of its own, which is there while it is used."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Final

from llama32_desktop.engine.client.pool import Guest
from llama32_desktop.guards.prompt_guard.messages import Answer, Look, Seen, Window, read_answer
from llama32_desktop.processes.child import command_for
from llama32_desktop.processes.helper import Helper
from llama32_desktop.processes.host import Fault
from llama32_desktop.sentences import Sentence

SWITCH: Final = "--guard-process"
"""The argument that makes the frozen application the process with a network."""
SECONDS: Final = 300.0
"""Of the processor's time for a text of some thousand characters, loading included."""
UNUSED_S: Final = 120.0
"""After which the process ends, as engines beside the one that answers do."""
_WORK: Final = 1536 * 1024**2
"""Memory of Python, the runtime and what a window takes in it."""
_FAULTS: Final = {
    Fault.MEMORY: Sentence(
        "The guard took more memory than it is given, so this was not judged; choose a smaller one."
    ),
    Fault.SLOW: Sentence(
        "The guard took longer than it is given, so this was not judged; choose a smaller one."
    ),
}
_ENDED: Final = Sentence("The guard's process has ended, so this was not judged; try again.")
_GONE: Final = Sentence(
    "The guard is not at {0} any more, so nothing was judged; choose another one in the settings, "
    "or download it again under Models."
)


class UnableError(Exception):
    """A text was not looked at; one sentence for a person."""


class Classifier(Guest):
    """Any thread may ask; one is served at a time.

    Args:
        file: The network.
        unused: Seconds after which its process ends.
    """

    name = "prompt guard"

    def __init__(self, file: Path, *, unused: float = UNUSED_S) -> None:
        self._file = file
        self._unused = unused
        self._helper: Helper[Answer] | None = None
        self._timer: threading.Timer | None = None
        self._lock = threading.Lock()
        self._ended: list[Callable[[], object]] = []

    @property
    def pid(self) -> int | None:
        """Of its process, if there is one."""
        helper = self._helper  # a timer may end it meanwhile
        return helper.pid if helper is not None else None

    def look(self, text: str) -> tuple[Window, ...]:
        """The windows of a text with their scores.

        Raises:
            UnableError: it was not looked at.
        """
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
            try:
                answer = self._process().ask(Look(text))
            finally:
                self._timer = threading.Timer(self._unused, self.close)
                self._timer.daemon = True
                self._timer.start()
        if isinstance(answer, Seen):
            return answer.windows
        if isinstance(answer, Fault):
            raise UnableError(_FAULTS.get(answer, _ENDED))
        raise UnableError(answer.sentence)

    def when_ended(self, then: Callable[[], object]) -> None:
        """Have `then` called once, when the process that is to start next has ended."""
        self._ended.append(then)

    def close(self) -> None:
        """End the process; who asks next has another one."""
        with self._lock:
            self._end()

    def end_unused(self) -> bool:
        """End the process where nobody is served at this moment; whether it is ended."""
        if not self._lock.acquire(blocking=False):
            return False
        try:
            self._end()
        finally:
            self._lock.release()
        return True

    def _end(self) -> None:
        if self._helper is not None:
            self._helper.close()
            self._helper = None
        ended, self._ended = self._ended, []
        for then in ended:
            then()

    def _process(self) -> Helper[Answer]:
        if self._helper is None:
            try:
                size = self._file.stat().st_size
            except OSError:
                raise UnableError(_GONE.of(str(self._file))) from None
            command = command_for(SWITCH, "llama32_desktop.guards.prompt_guard.process")
            # Its weights are there twice while they are laid out for this processor.
            self._helper = Helper(
                [*command, str(self._file)], read_answer, seconds=SECONDS, memory=3 * size + _WORK
            )
        return self._helper


@lru_cache(maxsize=4)
def classifier_of(file: Path) -> Classifier:
    """The one for a file, whoever asks."""
    return Classifier(file)
