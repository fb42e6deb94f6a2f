import json
from pathlib import Path

import pytest

from llama32_desktop.engine.protocol import ModelSettings, Sampling, Tuning
from llama32_desktop.settings import (
    Settings,
    load_settings,
    load_tuning,
    save_settings,
    save_tuning,
    tuned,
)

TUNING = Tuning(
    family="llama 1.2B",
    machine="m",
    threads=4,
    threads_batch=8,
    repack=True,
    flash_attention="off",
    batch=256,
    prompt_tps=100.0,
    decode_tps=20.0,
)


def test_settings_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert load_settings(path) == (Settings(), "")
    settings = Settings(
        model_path="/m.gguf",
        model_settings={"/m.gguf": ModelSettings(context=4096, kv_type="q8_0")},
        sampling={"/m.gguf": Sampling(temperature=0.0, stop=("x",))},
    )
    save_settings(path, settings)
    assert load_settings(path) == (settings, "")
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["settings.json"]


def test_fields_of_a_newer_version_are_carried_along(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 9, "model_path": "m", "theme": {"name": "dark"}}))
    settings, notice = load_settings(path)
    assert notice == ""
    settings.model_path = "other"
    save_settings(path, settings)
    assert json.loads(path.read_text())["theme"] == {"name": "dark"}
    assert json.loads(path.read_text())["version"] == 9


def test_fields_of_a_newer_version_survive_inside_a_models_settings_too(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    wrote = {
        "model_settings": {"a": {"context": 512, "offload": {"kv": True}}, "b": {"later": 1}},
        "sampling": {"a": {"temperature": 1.0, "dry": 0.5}},
    }
    path.write_text(json.dumps(wrote))
    settings, notice = load_settings(path)
    assert notice == ""
    settings.model_settings["a"] = ModelSettings(context=1024)
    del settings.model_settings["b"]
    save_settings(path, settings)
    saved = json.loads(path.read_text())
    assert saved["model_settings"]["a"]["offload"] == {"kv": True}
    assert saved["model_settings"]["a"]["context"] == 1024
    assert saved["sampling"]["a"]["dry"] == 0.5
    assert list(saved["model_settings"]) == ["a"]  # what was forgotten does not come back
    assert load_settings(path)[0].sampling["a"] == Sampling(temperature=1.0)


def test_a_path_that_is_no_utf8_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(model_path="/m\udcff.gguf", extra_models=["/ä 🦙.gguf"])
    save_settings(path, settings)
    assert load_settings(path) == (settings, "")


def test_a_write_that_fails_leaves_the_file_before(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "settings.json"
    save_settings(path, Settings(model_path="before"))

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        save_settings(path, Settings(model_path="after"))
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["settings.json"]
    assert load_settings(path)[0].model_path == "before"


def test_files_that_are_set_aside_in_one_second_are_all_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for number in range(3):
        path.write_text(f"broken {number}")
        load_settings(path)
    kept = {p.read_text() for p in tmp_path.iterdir() if p.is_file()}
    assert kept == {"broken 0", "broken 1", "broken 2"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"model_path": 3}',
        "\x00\xff",
        "null",
        '{"sampling": {"a": {"temperature": NaN}}}',
        '{"a":' * 50_000,
    ],
    ids=lambda text: text[:20],
)
def test_a_file_that_cannot_be_read_is_kept(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    settings, notice = load_settings(path)
    assert settings == Settings()
    [aside] = [p for p in tmp_path.iterdir() if p.is_file()]
    assert aside.name.startswith("settings.json.bad-")
    assert str(aside) in notice
    assert aside.read_text() == text


def test_tuning_fills_in_only_what_is_open(tmp_path: Path) -> None:
    path = tmp_path / "tuning.json"
    save_tuning(path, {"m|llama 1.2B": TUNING})
    [measured] = load_tuning(path).values()
    merged = tuned(ModelSettings(threads=2), measured)
    assert (merged.threads, merged.threads_batch) == (2, 2)
    assert (merged.batch, merged.repack, merged.flash_attention) == (256, True, "off")
    # A quantised V cache needs flash attention, whatever was quicker without.
    assert tuned(ModelSettings(kv_type="q8_0"), measured).flash_attention == "auto"
    assert tuned(ModelSettings(), None) == ModelSettings()
    path.write_text("rubbish")
    assert load_tuning(path) == {}
