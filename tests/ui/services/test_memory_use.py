"""What a loaded model really takes is measured, kept and shown beside the estimate."""

from __future__ import annotations

import pytest

from llama32_desktop.models.measured import MeasuredUse, known_use
from llama32_desktop.ui.kit.numbers import size_text
from llama32_desktop.ui.settings.load_form import LoadForm
from tests.ui.driver import Driver


def measured(driver: Driver) -> MeasuredUse:
    """What was found of the model that is loaded."""
    loaded = driver.app.models.state.loaded
    assert loaded is not None
    if loaded.gpu_layers:
        pytest.skip("a GPU's memory shows in no process")
    driver.until(lambda: driver.app.real_use.value)
    use = driver.app.real_use.value
    assert use is not None
    return use


def test_an_answers_memory_is_within_a_tenth_of_the_estimate(ready: Driver) -> None:
    ready.ask("Tell me about llamas.")
    ready.wait_answered()
    use = measured(ready)
    assert use.expected == pytest.approx(use.measured, rel=0.1)
    loaded = ready.app.models.state.loaded
    assert loaded is not None
    assert known_use(loaded) == use
    dialog = ready.app.settings_controller.show()
    shown = dialog.form(LoadForm).memory.text()
    assert shown == f"estimated {size_text(use.expected)}, measured {size_text(use.measured)}"
    dialog.close()


def test_it_is_measured_anew_with_other_settings(ready: Driver) -> None:
    before = measured(ready)
    with ready.loading_again():
        ready.app.models.load_with_context(8192)
    ready.until(lambda: ready.app.real_use.value is not before)
    assert measured(ready).expected > before.expected + 100_000_000
