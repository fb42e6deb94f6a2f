"""Other machines whose devices an engine may have; which there are is for who speaks to them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Final, Protocol

from llama32_desktop.sentences import Sentence


class MachineAwayError(Exception):
    """A machine cannot be had; the text is one sentence."""


class Machines(Protocol):
    """Speaks to them; see `lending.machines`."""

    def reach(self, name: str) -> Mapping[str, str]:
        """What an engine's process is told in its environment to have a machine's devices.

        It may wait.

        Raises:
            MachineAwayError: it cannot be had.
        """


class KnownMachines:
    """Those of this process, shared by all of its engines; none before it is told who has them."""

    def __init__(self) -> None:
        self._make: Callable[[], Machines] | None = None
        self._machines: Machines | None = None
        self._lock = threading.Lock()
        """Two engines may be the first at once, and one of two that speak to a machine is refused
        there."""

    def use(self, make: Callable[[], Machines]) -> None:
        """Reach machines by what that makes, at the first that is wanted."""
        self._make, self._machines = make, None

    def reach(self, name: str) -> Mapping[str, str]:
        """As `Machines.reach`; nothing for a model that is on this machine alone.

        Raises:
            MachineAwayError: it cannot be had.
        """
        if not name:
            return {}
        with self._lock:
            if self._machines is None and self._make is not None:
                self._machines = self._make()
        if self._machines is None:
            raise MachineAwayError(
                Sentence(
                    "The model's settings name another machine (“{0}”), and this program reaches "
                    "none, so the model was not loaded; take it out of the settings.",
                    name,
                )
            )
        return self._machines.reach(name)


MACHINES: Final = KnownMachines()
