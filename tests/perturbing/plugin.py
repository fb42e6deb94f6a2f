"""The option `--perturbed` of pytest."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

import pytest

from tests.perturbing.order import shuffled

WAYS: Final = ("late", "slow", "order")


class Perturbing:
    """Perturbs the tests of this run in one way."""

    def __init__(self, way: str) -> None:
        """
        Args:
            way: One of `WAYS`, and behind a colon a seed.

        Raises:
            pytest.UsageError: It is no such way.
        """
        self.way, _, seed = way.partition(":")
        if self.way not in WAYS or not (seed or "1").isdecimal():
            raise pytest.UsageError(f"--perturbed takes one of {', '.join(WAYS)}, or WAY:SEED")
        self.seed = int(seed or 1)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        left_out = [item for item in items if self._spares(item)]
        items[:] = [item for item in items if not self._spares(item)]
        config.hook.pytest_deselected(items=left_out)
        if self.way == "order":
            items[:] = shuffled(items, self.seed)

    def _spares(self, item: pytest.Item) -> bool:
        return any(self.way in mark.args for mark in item.iter_markers("unperturbed"))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(self) -> Iterator[None]:
        with pytest.MonkeyPatch.context() as patch:
            if self.way == "late":
                from tests.perturbing import late  # Qt, which a run without windows never needs

                late.install(patch)
            elif self.way == "slow":
                from tests.perturbing import slow

                slow.install(patch, slow.pauses(self.seed), random.Random(self.seed))
            return (yield)
