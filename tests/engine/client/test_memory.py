"""What loads take, held against what the engine's process is found to have."""

from __future__ import annotations

from pathlib import Path

import psutil

from llama32_desktop.engine.client.memory import Holding, MemoryAccount, expected
from llama32_desktop.engine.draft_models import Needs
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.needs import ENGINE_BYTES, RAM_RESERVE
from llama32_desktop.engine.protocol import ModelSettings
from tests.engine.driver import CONTEXT, Driver

GB = 1 << 30


def test_what_is_expected_is_what_a_load_takes(driver: Driver, smollm2: Path) -> None:
    settings = ModelSettings(context=CONTEXT, threads=1)
    holding = expected("chat", ModelRef(str(smollm2)), settings)
    pid = driver.supervisor.child_pid
    assert pid is not None
    found = psutil.Process(pid).memory_info().rss
    assert 0.5 * holding.bytes < found < 1.5 * holding.bytes
    assert holding.weights == smollm2.stat().st_size


def test_an_open_context_counts_as_long_as_it_may_become(smollm2: Path) -> None:
    whole = expected("chat", ModelRef(str(smollm2)), ModelSettings())
    short = expected("chat", ModelRef(str(smollm2)), ModelSettings(context=512))
    assert whole.beside > short.beside > ENGINE_BYTES


def test_what_is_no_model_counts_as_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "noise.gguf").write_bytes(b"\x00" * 1000)
    assert expected("chat", ModelRef(str(tmp_path / "noise.gguf")), ModelSettings()).weights == 1000
    assert expected("chat", ModelRef(str(tmp_path / "gone.gguf")), ModelSettings()).weights == 0


def test_who_loads_counts_on_nothing_twice() -> None:
    account = MemoryAccount(lambda: 10 * GB)
    wanted = Holding("new", ModelRef(""), weights=4 * GB, beside=0, mapped=False)
    assert account.lacking("new", wanted) == 0
    account.put("copied", Holding("copied", ModelRef(""), 6 * GB, 0, mapped=False))
    assert account.lacking("new", wanted) == 0, "the system counts it already"
    account.put("promised", Holding("promised", ModelRef(""), 6 * GB, 0, loading=True))
    assert account.lacking("new", wanted) == RAM_RESERVE
    assert account.lacking("copied", wanted) == 0, "it gives back what it has"
    account.remove("promised")
    assert [holding.engine for holding in account.holdings] == ["copied"]


def test_a_draft_model_that_is_not_used_gives_its_memory_back(
    driver: Driver, smollm2: Path
) -> None:
    settings = ModelSettings(context=CONTEXT, draft_model=str(smollm2))
    held = expected("chat", ModelRef(str(smollm2)), settings)
    how = {"context": CONTEXT, "threads": 1}
    loaded = driver.loaded(str(smollm2), **how, draft_model=str(smollm2)).model
    assert held.as_loaded(loaded).draft == held.draft != Needs()
    assert held.as_loaded(loaded).uncounted in (0, held.weights + held.draft.weights)
    without = driver.loaded(str(smollm2), **how, draft_model="off").model
    assert held.as_loaded(without).draft == Needs()
    assert held.as_loaded(without).bytes == held.bytes - held.draft.bytes
