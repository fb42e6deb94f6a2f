"""The settings of a model, from the form to the engine."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.engine.protocol import ModelSettings, Sampling, Tuning
from llama32_desktop.settings import load_settings
from llama32_desktop.ui.settings.dialog import SettingsDialog
from llama32_desktop.ui.settings.fields import AutoSpinBox, escape, unescape
from tests.ui.driver import Driver

TUNING = Tuning(
    family="llama 130M",
    machine="here",
    threads=1,
    threads_batch=2,
    repack=True,
    flash_attention="on",
    batch=256,
    prompt_tps=900.0,
    decode_tps=80.0,
)


def dialog_of(driver: Driver, tuning: Tuning | None = None) -> SettingsDialog:
    state = driver.app.models.state
    assert state.model is not None
    models = driver.app.models
    return SettingsDialog(
        state.model, models.settings, models.sampling, state.loaded, tuning, driver.window
    )


def test_every_field_comes_back_as_it_was_set(ready: Driver) -> None:
    dialog = dialog_of(ready)
    settings = ModelSettings(
        gpu_layers=3,
        threads=2,
        threads_batch=4,
        context=2048,
        kv_type="q8_0",
        flash_attention="on",
        batch=128,
        repack=False,
    )
    sampling = Sampling(
        temperature=1.25,
        top_k=0,
        top_p=0.5,
        min_p=0.2,
        repeat_penalty=1.1,
        seed=4294967295,
        max_tokens=77,
        stop=("END", "\n\n", "a\\b"),
    )
    dialog.load_form.set_value(settings)
    dialog.sampling_form.set_value(sampling)
    assert dialog.load_form.value() == settings
    assert dialog.sampling_form.value() == sampling
    dialog.buttons.button(dialog.buttons.StandardButton.RestoreDefaults).click()
    assert dialog.load_form.value() == ModelSettings()
    assert dialog.sampling_form.value() == Sampling()


def test_auto_says_what_it_came_to(ready: Driver) -> None:
    dialog = dialog_of(ready, TUNING)
    loaded = ready.app.models.state.loaded
    assert loaded is not None
    assert dialog.load_form.threads.text() == f"Auto ({loaded.settings.threads})"
    assert dialog.load_form.context.value() == 1024
    assert "900 tokens/s of prompt" in dialog.load_form.note.text()


def test_saving_loads_again_where_it_must(ready: Driver) -> None:
    models = ready.app.models
    first = models.state.loaded
    dialog = dialog_of(ready)
    dialog.saved.connect(models.set_settings)
    dialog.sampling_form.max_tokens.set_number(5)
    dialog.buttons.button(dialog.buttons.StandardButton.Save).click()
    assert models.state.loaded is first, "sampling needs no load"
    answer = ready.ask("Count to a hundred")
    assert answer.state == "length" and answer.answer and answer.answer.timings
    assert answer.answer.timings.completion_tokens == 5
    assert "limit of 5 tokens" in ready.pane.transcript.view(answer.id).item.footer
    dialog = dialog_of(ready)
    dialog.saved.connect(models.set_settings)
    dialog.load_form.context.set_number(768)
    dialog.buttons.button(dialog.buttons.StandardButton.Save).click()
    ready.until(lambda: models.state.loaded and models.state.loaded.context == 768)
    ready.wait_ready()
    kept, _ = load_settings(paths.settings_file())
    assert kept.model_settings[models.path].context == 768
    assert kept.sampling[models.path].max_tokens == 5


def test_a_spin_box_steps_from_auto_to_round_numbers(qtbot: QtBot) -> None:
    box = AutoSpinBox(256, 131_072, "Auto (8192)", step=256)
    qtbot.addWidget(box)
    box.set_number(None)
    assert box.text() == "Auto (8192)" and box.number() is None
    box.stepBy(1)
    assert box.number() == 256
    box.stepBy(1)
    assert box.number() == 512
    box.stepBy(-2)
    assert box.number() is None
    box.set_number(1000)
    box.stepBy(1)
    assert box.number() == 1024


def test_stop_strings_survive_being_written_on_a_line() -> None:
    for text in ("plain", "a\nb", "tab\there", "back\\slash", "\\n literally", "\\"):
        assert "\n" not in escape(text)
        assert unescape(escape(text)) == text
