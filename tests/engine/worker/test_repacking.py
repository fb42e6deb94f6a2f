"""Repacked weights are used where a process of its own has computed with them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from llama32_desktop import __main__
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.worker import repack_check, repacking
from llama32_desktop.engine.worker.ggml import repacked
from llama32_desktop.engine.worker.ggml.schedule import Backends
from llama32_desktop.engine.worker.repacking import repacking_works
from tests.engine.driver import Driver, user


@pytest.mark.parametrize(
    ("program", "works"),
    [("pass", True), ("raise SystemExit(1)", False), ("import os; os.abort()", False)],
)
def test_what_the_trial_says(program: str, works: bool) -> None:
    assert repacking_works((sys.executable, "-c", program)) is works


def test_a_trial_that_hangs_has_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repacking, "_PATIENCE_S", 0.2)
    assert not repacking_works((sys.executable, "-c", "import time; time.sleep(60)"))


@pytest.mark.parametrize("kind", repacked.TYPES)
def test_the_trial_computes_and_compares(kind: int, monkeypatch: pytest.MonkeyPatch) -> None:
    backends = Backends()
    as_it_is = backends.buffer_types[backends.processor]
    assert repacked.multiplies_right(backends, as_it_is, kind, 33)
    monkeypatch.setattr(repacked, "write_tensor", lambda tensor, numbers: None)
    assert not repacked.multiplies_right(backends, as_it_is, kind, 33)


def test_a_model_that_shall_be_repacked_answers_whatever_the_build_can(smollm2: Path) -> None:
    supervisor = Supervisor()
    driver = Driver(supervisor)
    try:
        model = driver.loaded(str(smollm2), context=512, threads=1, repack=True).model
        assert model.settings.repack is repacking_works()
        assert ("Repacked weights" in model.remark) is not repacking_works()
        assert driver.generate(user("Name a fruit."), max_tokens=4, temperature=0.0).done
    finally:
        supervisor.close()


def test_the_switch_of_the_frozen_app() -> None:
    assert repack_check.SWITCH == __main__.REPACK_FLAG
