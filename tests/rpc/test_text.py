"""A text model with layers on another machine, which goes and comes back."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.client.machines import KnownMachines
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.protocol import ChatMessage, Generate, Loaded
from llama32_desktop.engine.sampling import Sampling
from tests.engine.driver import Driver, Reply
from tests.make.adapters import make_adapter
from tests.rpc.conftest import Den

FAR = 16
"""Layers of thirty and the output: half of the model."""
HOW = {"context": 256, "flash_attention": "off", "drafts": "off", "draft_model": "off"}


@pytest.fixture
def driver(known: KnownMachines) -> Iterator[Driver]:
    supervisor = Supervisor(machines=known)
    yield Driver(supervisor)
    supervisor.close()


def load(driver: Driver, model: Path, **settings: object) -> Reply:
    return driver.load(str(model), **{**HOW, **settings})


def say(driver: Driver, tokens: int = 6) -> Reply:
    return driver.run(
        Generate(
            id=driver.supervisor.next_id(),
            messages=(ChatMessage("user", "The capital of France is"),),
            sampling=Sampling(temperature=0, max_tokens=tokens),
            raw=True,
        )
    )


def test_a_model_over_two_machines(driver: Driver, den: Den, smollm2: Path) -> None:
    """One test, as each load takes its time: the answer is the one of this machine alone, a machine
    that goes is said, and what was said to it goes on when it is back."""
    assert isinstance(load(driver, smollm2).closing, Loaded)
    alone = say(driver)
    loaded = load(driver, smollm2, machine="den", gpu_layers=FAR).closing
    assert isinstance(loaded, Loaded)
    assert (loaded.model.gpu_layers, loaded.model.device) == (FAR, "CPU, den")
    assert den.borrower == "attic"
    lost = (
        "“den” cannot be reached any more, so the model's engine ended; the conversation and the "
        "answer so far are kept, and sending again goes on when it is back."
    )

    den.go_away()  # before it was asked what it can do of the answer
    failed = say(driver).failed
    assert (failed.kind, failed.message) == ("crashed", lost)
    failed = say(driver).failed
    assert failed.kind == "crashed" and "nothing is lost: start" in failed.message
    den.lend()
    divided = say(driver)
    assert divided.text == alone.text and divided.done.timings.completion_tokens == 6

    den.go_away()
    failed = say(driver).failed
    assert (failed.kind, failed.message) == ("crashed", lost)


def test_what_the_far_side_lacks_is_computed_here(
    driver: Driver, den: Den, smollm2: Path, tmp_path: Path
) -> None:
    """And ends no process: ggml's RPC says of everything that it can be done."""
    lacking = tmp_path / "lacking.py"
    lacking.write_text(
        "import ctypes\n"
        "from llama32_desktop.engine.ggml.library import bind\n"
        "from llama32_desktop.engine.worker.rpc import serving\n"
        "name = bind('ggml_op_name', ctypes.c_char_p, ctypes.c_int)\n"
        "can = serving._supports\n"
        "lacks = (b'ROPE', b'SOFT_MAX', b'GLU')\n"
        "serving._supports = lambda order: name(order.operation.op) not in lacks and can(order)\n"
        "serving.main()\n",
        encoding="utf-8",
    )
    assert isinstance(load(driver, smollm2).closing, Loaded)
    alone = say(driver, 3)
    den.rules.command = [sys.executable, "-P", str(lacking)]
    assert isinstance(load(driver, smollm2, machine="den", gpu_layers=FAR).closing, Loaded)
    assert say(driver, 3).text == alone.text


def test_weights_that_were_sent_are_not_sent_again(driver: Driver, den: Den, smollm2: Path) -> None:
    """The matrix behind the last layer: ggml keeps none of the smaller ones."""

    def files() -> dict[str, int]:
        folder = den.rules.cache_folder
        assert folder is not None
        return {f.name: f.stat().st_ino for f in folder.glob("*/*") if len(f.name) == 16}

    assert isinstance(load(driver, smollm2, machine="den", gpu_layers=1).closing, Loaded)
    kept = files()
    assert len(kept) == 1
    said = say(driver, 3).text
    assert isinstance(load(driver, smollm2).closing, Loaded)  # lets go of the machine
    assert isinstance(load(driver, smollm2, machine="den", gpu_layers=1).closing, Loaded)
    assert files() == kept  # neither removed as damaged nor written anew
    assert say(driver, 3).text == said


def test_an_adapter_and_a_draft_model_go_with_it(
    driver: Driver, den: Den, smollm2: Path, tmp_path: Path
) -> None:
    """The adapter's matrices lie beside those that they change; the draft stays here, as each of
    its tokens would cross the network."""
    made = make_adapter(tmp_path / "adapter", smollm2, tmp_path / "lora.gguf")
    how: dict[str, object] = {
        "adapters": (Adapter(str(made), 1.0),),
        "drafts": "on",
        "draft_model": str(smollm2),
    }
    assert isinstance(load(driver, smollm2, **how).closing, Loaded)
    alone = say(driver)
    loaded = load(driver, smollm2, machine="den", gpu_layers=FAR, **how).closing
    assert isinstance(loaded, Loaded) and loaded.model.settings.draft_model == str(smollm2)
    assert loaded.model.settings.adapters == how["adapters"] and loaded.model.gpu_layers == FAR
    assert say(driver).text == alone.text
