"""How tokens are chosen, as a form: what a model's file recommends is shown, and is no choice."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.sampling import Sampling, Thinking
from llama32_desktop.settings import load_settings
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.sampling_form import SamplingForm
from llama32_desktop.ui.services.settings import SettingsKeeper

FILES = Sampling(temperature=1.0, top_k=64, top_p=0.95, min_p=0.0)
CHOSEN = Sampling(
    temperature=1.25,
    top_k=7,
    top_p=0.5,
    min_p=0.2,
    typical_p=0.9,
    top_n_sigma=1.5,
    xtc_probability=0.5,
    xtc_threshold=0.2,
    repeat_penalty=1.1,
    presence_penalty=-0.5,
    frequency_penalty=0.3,
    penalty_window=1000,
    dry_multiplier=0.8,
    dry_base=2.0,
    dry_allowed_length=3,
    dry_window=5000,
    mirostat=2,
    mirostat_tau=6.0,
    mirostat_eta=0.2,
    schema='{"type": "null"}',
    thinking=Thinking(mode="off", effort="high", budget=0),
)


def test_every_way_comes_back_as_it_was_set(qtbot: QtBot) -> None:
    form = SamplingForm()
    qtbot.addWidget(form)
    form.set_value(CHOSEN)
    assert form.value() == CHOSEN
    changed = msgspec.structs.asdict(CHOSEN), msgspec.structs.asdict(Sampling())
    ours = ("seed", "max_tokens", "stop", "grammar")
    same = [name for name in changed[0] if changed[0][name] == changed[1][name]]
    assert set(same) <= set(ours), "a new field is set above"


def test_what_the_file_recommends_is_shown(qtbot: QtBot) -> None:
    form = SamplingForm(recommended=FILES)
    qtbot.addWidget(form)
    assert form.note.text() == (
        "The model's file recommends, and the app uses unless you choose otherwise: "
        "Temperature 1.00, Top-p 0.95, Min-p 0.00, Top-k 64"
    )
    without = SamplingForm()
    qtbot.addWidget(without)
    assert not any("recommends" in label.text() for label in without.findChildren(QLabel))


def test_what_is_finer_than_its_field_stays_until_it_is_touched(qtbot: QtBot) -> None:
    fine = Sampling(min_p=0.001, top_p=0.9951, top_k=200_000)
    form = SamplingForm(recommended=fine)
    qtbot.addWidget(form)
    assert "Min-p 0.0010" in form.note.text() and "Top-p 0.9951" in form.note.text()
    form.set_value(fine)
    assert form.value() == fine
    form.min_p.setValue(0.05)
    form.top_k.setValue(50)
    assert form.value() == msgspec.structs.replace(fine, min_p=0.05, top_k=50)


def test_only_another_choice_is_kept(qtbot: QtBot) -> None:
    background = Background()
    keeper = SettingsKeeper(background, paths.settings_file)
    with qtbot.waitSignal(keeper.ready):
        keeper.read()
    model = ModelRef("/models/m.gguf")
    keeper.set_sampling(model, FILES, FILES)
    assert keeper.value.sampling == {}, "the file may come to recommend another"
    assert keeper.value.sampling_of(model, FILES) == FILES
    keeper.set_sampling(model, Sampling(), FILES)
    assert keeper.value.sampling_of(model, FILES) == Sampling(), "the person's choice goes first"
    keeper.set_sampling(model, FILES, FILES)
    assert keeper.value.sampling == {}
    qtbot.waitUntil(lambda: background.idle)
    background.close()


def test_what_was_saved_without_a_choice_is_none(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    fields = {"version": 1, "sampling": {"/a": {}, "/b": {"temperature": 0.1}}}
    file.write_text(json.dumps(fields))
    assert load_settings(file)[0].sampling == {"/b": Sampling(temperature=0.1)}
    file.write_text(json.dumps({**fields, "version": 2}))
    assert load_settings(file)[0].sampling.keys() == {"/a", "/b"}
