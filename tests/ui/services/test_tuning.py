"""What is measured while the app is idle."""

from __future__ import annotations

import pytest

from llama32_desktop import paths
from llama32_desktop.engine.measurements import Tuning
from llama32_desktop.engine.protocol import Tuned
from llama32_desktop.models.tuned import tuning_key
from llama32_desktop.settings import load_tuning, save_tuning
from llama32_desktop.ui.services import tuning
from tests.ui.conftest import Opener
from tests.ui.driver import Driver

MEASURED = Tuning(
    family="",
    machine="",
    threads=1,
    threads_batch=1,
    repack=False,
    flash_attention="off",
    batch=64,
    prompt_tps=1.0,
    decode_tps=1.0,
)


def test_what_is_measured_is_kept_and_not_measured_again(
    open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Beside other tests, which keep all cores busy, what stands back gets hardly a turn.
    monkeypatch.setattr(tuning, "NICENESS", 0)
    driver = open_window()
    driver.wait_ready()
    loaded = driver.app.models.state.loaded
    assert loaded is not None
    tuner = driver.app.tuner
    tuner._timer.setInterval(50)
    tuner.consider(loaded)
    driver.until(lambda: tuner.running)
    assert tuner._reply is not None
    with driver.qtbot.waitSignal(tuner._reply.progressed) as progress:
        pass  # it really measures; the whole of it takes too long for a test
    assert progress.args[0] == "tune"
    tuner._reply.done.emit(Tuned(id=1, tuning=MEASURED))
    driver.until(lambda: load_tuning(paths.tuning_file()))
    key = tuning_key(loaded.architecture, loaded.parameters)
    assert load_tuning(paths.tuning_file()) == {key: MEASURED}
    assert driver.app.models.tuning == MEASURED
    assert not tuner.running
    tuner.consider(loaded)
    driver.until(driver.app.is_idle)
    assert not tuner._timer.isActive()


def test_sending_ends_it_at_once(open_window: Opener) -> None:
    driver = open_window()
    driver.wait_ready()
    loaded = driver.app.models.state.loaded
    assert loaded is not None
    tuner = driver.app.tuner
    tuner._timer.setInterval(50)
    tuner.consider(loaded)
    driver.until(lambda: tuner.running)
    driver.send("Hello")
    assert not tuner.running
    driver.until(lambda: len(driver.branch) == 2)
    driver.wait_answered()
    assert driver.branch[1].content


def test_what_was_measured_is_used_at_the_next_start(open_window: Opener) -> None:
    first = open_window()
    first.wait_ready()
    loaded = first.app.models.state.loaded
    assert loaded is not None
    first.close()
    key = tuning_key(loaded.architecture, loaded.parameters)
    save_tuning(paths.tuning_file(), {key: MEASURED})
    second: Driver = open_window()
    second.wait_ready()
    again = second.app.models.state.loaded
    assert again is not None
    assert (again.settings.threads, again.settings.batch) == (1, 64)
    assert again.settings.flash_attention == "off"
