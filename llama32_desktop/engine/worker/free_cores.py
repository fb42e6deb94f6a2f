"""How many threads an evaluation gets while other programs use the processors too.

Its threads wait for each other at every operation, in loops that give no time away: one that gets
no processor holds all of them up. On two cores beside 28 busy programs a model wrote 0.1 tokens a
second on two threads, and 9.7 on one.
"""

from __future__ import annotations

import os
import time
from typing import Final

from llama32_desktop.engine import machine

LOOK_S: Final = 0.5
"""Between two looks: systems count in steps of 10 ms."""
OLD_S: Final = 2.0
"""So long a look says something of now."""
FIRST_S: Final = 0.05
"""A request's first look may be so short; it tells only whether all processors are busy."""
FULL: Final = 0.75


class FreeCores:
    """Looks now and then at what other programs take.

    Those that let this process go first (Unix: `nice`) take nothing from it.
    """

    def __init__(self) -> None:
        self._cores = machine.logical_cores()
        self._yields = hasattr(os, "nice") and os.nice(0) > 0
        self._taken = 0.0
        self._look()
        self._first = True
        self._same_until = 0.0
        """What `free` said holds until then."""
        self._free = 0

    def begin(self) -> None:
        """Call it as a request arrives: what was seen long ago is looked at again."""
        if time.monotonic() - self._since > OLD_S:
            self._look()
            self._first = True
            self._same_until = 0.0

    def threads(self, most: int) -> int:
        """How many of `most` threads find a core of their own, at least 1; see `free`."""
        return 1 if most == 1 else max(1, min(most, self.free()))

    def free(self) -> int:
        """How many cores no other program takes, which may be none.

        Call it before each evaluation; it looks every `LOOK_S`, and waits for `FIRST_S` at most
        where nothing was seen yet and the system does not say that processors are free.
        """
        now = time.monotonic()
        if now < self._same_until:  # as at nearly all tokens
            return self._free
        passed = now - self._since
        if self._first and passed < LOOK_S:
            self._first = False
            self._taken = self._cores if self._all_are_busy(passed) else 0.0
        elif passed >= LOOK_S:
            self._first = False
            self._taken = self._load.share() * self._cores
            self._look()
        self._same_until = self._since + LOOK_S
        self._free = round(self._cores - self._taken)
        return self._free

    def _all_are_busy(self, passed: float) -> bool:
        """Whether the others take all processors, as far as that is seen at once."""
        seen = (self._running, machine.running())
        # Once alone may be chance; and many do not say that all is busy, for those that let this
        # process go first are counted too.
        if any(count is not None and count <= machine.processors() for count in seen):
            return False
        time.sleep(max(0.0, FIRST_S - passed))
        return self._load.share() >= FULL

    def _look(self) -> None:
        self._running = machine.running()
        self._load = machine.OtherLoad(yielding=self._yields)
        self._since = time.monotonic()
