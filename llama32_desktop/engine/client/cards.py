"""Whether this machine's graphics cards work, tried before an engine first needs them.

An old driver, a session over a remote desktop or a card that another program holds may end the
process that touches the card. That process is one of its own, and what it could not use is hidden
from every engine that comes later.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from llama32_desktop.engine.ggml.library import LEFT_OUT, card_backends
from llama32_desktop.processes.child import command_for
from llama32_desktop.processes.output import Output, output_of
from llama32_desktop.sentences import Sentence

SWITCH: Final = "--card-check"
PATIENCE_S: Final = 60.0
"""A first use of a card may compile its programs."""
_NO_DRIVER: Final = "none"
_HIDES: Final[dict[str, dict[str, str]]] = {
    "CUDA": {"CUDA_VISIBLE_DEVICES": "-1"},
    "ROCm": {"HIP_VISIBLE_DEVICES": "-1", "CUDA_VISIBLE_DEVICES": "-1"},
    # The first keeps ggml from the devices, the others keep Vulkan's loader from the drivers.
    "Vulkan": {
        "GGML_VK_VISIBLE_DEVICES": "",
        "VK_DRIVER_FILES": _NO_DRIVER,
        "VK_ICD_FILENAMES": _NO_DRIVER,
    },
    "SYCL": {"ONEAPI_DEVICE_SELECTOR": "!*:gpu"},
}
"""What an engine is told so that it does without the cards of a backend."""
_HIDES_ALL: Final = {name: value for hides in _HIDES.values() for name, value in hides.items()}
_log: Final = logging.getLogger("llama32_desktop.engine")


@dataclass(frozen=True, slots=True)
class Cards:
    """What was found.

    Attributes:
        names: Of the cards that work.
        variables: For an engine's environment: they hide what does not work.
        remark: One sentence for the person where a card was left out; else empty.
    """

    names: tuple[str, ...] = ()
    variables: Mapping[str, str] = field(default_factory=dict)
    remark: str = ""


class CardCheck:
    """Tries the cards when they are first asked for, and remembers what came of it. Thread-safe.

    Args:
        command: Starts the process that tries them; the usual one when left out.
        patience_s: Seconds for all trials together; what has said nothing by then has failed.
    """

    def __init__(
        self, command: Sequence[str] | None = None, *, patience_s: float = PATIENCE_S
    ) -> None:
        self._command, self._patience_s = command, patience_s
        self._lock = threading.Lock()
        self._found: Cards | None = None

    def cards(self) -> Cards:
        """Waits for the first trial, which takes about a second and a minute at most."""
        with self._lock:
            if self._found is None:
                self._found = self._try() if self._command or card_backends() else Cards()
            return self._found

    def _try(self) -> Cards:
        """Try again without what failed, until the rest works."""
        variables: dict[str, str] = {}
        suspects = _suspects(card_backends())
        name = ""
        until = time.monotonic() + self._patience_s
        for _ in range(len(_HIDES) + 1):
            # One that hangs leaves time for the others.
            trial = self._trial(variables, (until - time.monotonic()) / 2)
            if trial.failed is None:
                remark = _remark(name, trial.works) if variables else ""
                return Cards(trial.works, variables, remark)
            backend, card = trial.failed
            name = name or card
            variables |= _HIDES.get(backend, _HIDES_ALL) if backend else next(suspects, _HIDES_ALL)
        return Cards((), variables, _remark(name, ()))

    def _trial(self, variables: Mapping[str, str], patience_s: float) -> _Trial:
        command = self._command or command_for(SWITCH, "llama32_desktop.engine.worker.card_check")
        try:
            output = output_of(command, variables=variables, patience_s=patience_s)
        except TimeoutError as error:
            output = Output(-1, getattr(error.__cause__, "output", None) or b"", b"")
        except OSError:
            return _Trial((), _UNKNOWN)
        return _read(output)


def _suspects(kinds: Sequence[str]) -> Iterator[dict[str, str]]:
    """What to leave out, one after the other, where the process ended before it named a card: the
    library of each kind alone, since one driver's fault costs no other card, and then all."""
    for kind in kinds if len(kinds) > 1 else ():
        yield {LEFT_OUT: kind}
    yield _HIDES_ALL | ({LEFT_OUT: ",".join(kinds)} if kinds else {})


class _Trial(NamedTuple):
    works: tuple[str, ...]
    failed: tuple[str, str] | None
    """Backend and name of the card that failed; empty where they are not known."""


_UNKNOWN: Final = ("", "")


def _read(output: Output) -> _Trial:
    works: list[str] = []
    tried = _UNKNOWN
    for line in output.printed.decode("utf-8", "replace").splitlines():
        result, _, rest = line.partition("\t")
        backend, _, card = rest.partition("\t")
        if result == "wrong":
            return _Trial((), (backend, card))
        tried = (backend, card) if result == "tries" else _UNKNOWN
        works += [card] if result == "works" else []
    if output.returncode == 0:
        return _Trial(tuple(works), None)
    _log.error("the trial of the cards ended, code %s, at %s", output.returncode, tried[0] or "?")
    return _Trial((), tried)


def _remark(card: str, works: Sequence[str]) -> str:
    if works and (not card or card in works):
        # Such as one that CUDA's driver does not reach any more, and Vulkan's does.
        return Sentence(
            "A driver for graphics cards failed a first test, so models run on “{0}” by another "
            "driver, which may be slower: bring the drivers up to date.",
            works[0],
        )
    if not card:
        return Sentence(
            "The driver of this machine's graphics card failed a first test, so models run without "
            "the card: bring the driver up to date; over a remote desktop a card may be out of "
            "reach."
        )
    return Sentence(
        "The graphics card “{0}” failed a first test, so models run without it: bring its driver "
        "up to date; over a remote desktop a card may be out of reach.",
        card,
    )


CHECK: Final = CardCheck()
"""This process's, shared by all of its engines."""
