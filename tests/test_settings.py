import copy
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop import files
from llama32_desktop.cage import ordinary
from llama32_desktop.engine.measurements import Tuning
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.files import part_file, part_of
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


def test_a_file_that_is_being_replaced_is_not_set_aside(tmp_path: Path, monkeypatch) -> None:
    """Windows refuses it for a moment, and other threads read the settings at any time."""
    file = tmp_path / "settings.json"
    save_settings(file, Settings(system_prompt="Short."))
    refusal, opened, left = PermissionError(13, "Access is denied"), ordinary.opened, [1, 1]
    refusal.winerror = 5

    def refused_twice(path: Path) -> object:
        if left:
            left.pop()
            raise refusal
        return opened(path)

    monkeypatch.setattr(files.time, "sleep", lambda _: None)
    monkeypatch.setattr(ordinary, "opened", refused_twice)
    settings, notice = load_settings(file)
    assert (settings.system_prompt, notice) == ("Short.", "")
    assert file.is_file() and not left


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


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "settings.json")
    os.mkfifo(tmp_path / "tuning.json")
    settings, notice = load_settings(tmp_path / "settings.json")
    assert settings == Settings() and notice
    assert load_tuning(tmp_path / "tuning.json") == {}


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
        "\x00\xff",
        "null",
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


GOOD: Final[dict[str, Any]] = {
    "version": 1,
    "model_path": "/m/x.gguf",
    "system_prompt": "Hi",
    "appearance": "dark",
    "model_settings": {"/m/x.gguf": {"context": 4096, "threads": 2}, "/m/y.gguf": {"batch": 64}},
    "sampling": {"/m/x.gguf": {"temperature": 0.5, "top_k": 7}},
    "collapsed_folders": [1],
}


@pytest.mark.parametrize(
    ("place", "wrote"),
    [
        (("model_settings", "/m/x.gguf", "context"), 100_000_000),
        (("model_settings", "/m/x.gguf", "context"), "4096"),
        (("model_settings", "/m/x.gguf", "kv_type"), "q1_0"),
        (("model_settings", "/m/y.gguf"), 3),
        (("model_settings",), []),
        (("sampling", "/m/x.gguf", "temperature"), "0,6"),
        (("sampling", "/m/x.gguf", "top_p"), 0),
        (("sampling", "/m/x.gguf", "stop"), "END"),
        (("appearance",), "Dark"),
        (("appearance",), {"name": "high-contrast"}),
        (("language",), None),
        (("enter_sends",), "true"),
        (("import_files",), "move"),
        (("model_path",), 3),
        (("version",), "2.0"),
        (("collapsed_folders",), [1, "two"]),
    ],
    ids=str,
)
def test_one_value_that_is_not_known_costs_that_one(
    tmp_path: Path, place: tuple[str, ...], wrote: object
) -> None:
    path = tmp_path / "settings.json"
    fields, right = copy.deepcopy(GOOD), copy.deepcopy(GOOD)
    _put(fields, place, wrote)
    path.write_text(json.dumps(fields))
    settings, notice = load_settings(path)
    assert place[-1].rpartition("/")[2] in notice
    # All else is as it would be without that value.
    _drop(right, place)
    path.write_text(json.dumps(right))
    expected, no_notice = load_settings(path)
    assert no_notice == ""
    if place == ("collapsed_folders",):
        expected.collapsed_folders = [1]
    if place == ("model_settings", "/m/y.gguf"):
        expected.model_settings[place[1]] = ModelSettings()
    assert msgspec.structs.replace(settings, refused=[]) == expected
    # The newer version finds what it wrote, whatever else was changed here.
    save_settings(path, msgspec.structs.replace(settings, reduce_motion=True))
    assert _at(json.loads(path.read_text()), place) == wrote
    assert load_settings(path) == (
        msgspec.structs.replace(settings, reduce_motion=True),
        notice,
    )
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["settings.json"]


def _at(fields: Any, place: Sequence[str]) -> Any:
    for name in place:
        fields = fields[name]
    return fields


def _put(fields: dict[str, Any], place: Sequence[str], value: object) -> None:
    _at(fields, place[:-1])[place[-1]] = value


def _drop(fields: dict[str, Any], place: Sequence[str]) -> None:
    _at(fields, place[:-1]).pop(place[-1], None)


def test_a_value_that_was_changed_is_not_put_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({**GOOD, "appearance": "high-contrast"}))
    settings, _ = load_settings(path)
    save_settings(path, msgspec.structs.replace(settings, appearance="light"))
    assert json.loads(path.read_text())["appearance"] == "light"
    assert load_settings(path)[1] == ""


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(
    name=st.sampled_from([field.name for field in msgspec.structs.fields(Settings)]), value=_JSON
)
def test_any_value_costs_at_most_its_own_field(name: str, value: object) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "settings.json"
        path.write_text(json.dumps({**GOOD, name: value}))
        settings, _ = load_settings(path)
        path.write_text(json.dumps(GOOD))
        expected, _ = load_settings(path)
    for field in msgspec.structs.fields(Settings):
        if field.name not in (name, "unknown", "refused"):
            assert getattr(settings, field.name) == getattr(expected, field.name)


def test_half_a_surrogate_pair_is_replaced_in_what_a_model_reads(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"version": 1, "system_prompt": "Be kind \\ud83d"}')
    settings, notice = load_settings(path)
    assert (settings.system_prompt, notice) == ("Be kind \ufffd", "")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_settings_that_are_a_link_stay_one(tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "llama.json"
    real.parent.mkdir()
    path = tmp_path / "settings.json"
    path.symlink_to(Path("dotfiles") / "llama.json")
    save_settings(path, Settings(model_path="first"))  # it led nowhere yet
    save_settings(path, Settings(model_path="second"))
    assert path.is_symlink() and not real.is_symlink()
    assert load_settings(real)[0].model_path == "second"
    with part_file(path) as part:
        assert part == part_of(path)
        part.write_text("broken")
    assert path.is_symlink() and real.read_text() == "broken"
    load_settings(path)
    save_settings(path, Settings(model_path="third"))
    assert path.is_symlink() and load_settings(path)[0].model_path == "third"
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["settings.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_to_itself_is_an_error_and_no_more(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.symlink_to(path)
    assert load_settings(path)[0] == Settings()


def test_tuning_fills_in_only_what_is_open(tmp_path: Path) -> None:
    path = tmp_path / "tuning.json"
    save_tuning(path, {"m|llama 1.2B": TUNING})
    [measured] = load_tuning(path).values()
    merged = tuned(ModelSettings(threads=2), measured)
    assert (merged.threads, merged.threads_batch) == (2, 2)
    assert (merged.batch, merged.repack, merged.flash_attention) == (256, True, "off")
    # A quantised V cache needs flash attention, whatever was quicker without.
    assert tuned(ModelSettings(kv_type="q8_0"), measured).flash_attention == "auto"
    # Where it was quicker, the engine asks whether it is exact with this file's layers.
    quicker = msgspec.structs.replace(measured, flash_attention="on")
    assert tuned(ModelSettings(), quicker).flash_attention == "auto"
    assert tuned(ModelSettings(), None) == ModelSettings()
    path.write_text("rubbish")
    assert load_tuning(path) == {}


DAMAGED = json.dumps({"version": 1, "system_prompt": "Grüße", "model_path": "/m/\udcff.gguf"})


@pytest.mark.parametrize(
    "data",
    [
        f"{DAMAGED[:-1]},}}".encode(),
        b"// mine\n" + DAMAGED.encode(),
        DAMAGED[:-1].encode(),
        json.dumps({"system_prompt": "Grüße"}, ensure_ascii=False).encode("cp1252"),
        DAMAGED.encode().replace(b'"version": 1', b'"version": 1, "later": {"a": [1, 2}'),
    ],
    ids=["comma", "comment", "torn", "cp1252", "bracket"],
)
def test_what_can_be_read_of_a_damaged_file_holds(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    settings, notice = load_settings(path)
    assert settings.system_prompt == "Grüße"
    assert "model" not in data.decode("latin-1") or settings.model_path == "/m/\udcff.gguf"
    assert "what can be read of it holds" in notice
    (kept,) = tmp_path.glob("settings.json*")
    assert kept.name.startswith("settings.json.bad-") and kept.read_bytes() == data


def test_settings_of_a_newer_version_come_back_whole(tmp_path: Path) -> None:
    """Whatever is changed meanwhile stays changed, and nothing else."""
    newer = {
        "version": 7,
        "system_prompt": "Hi",
        "appearance": "high-contrast",
        "sampling": {"/m": {"temperature": 0.5, "top_p": "auto", "dry": {"base": 1.75}}},
        "model_settings": {"/m": {"kv_type": "q1_0", "context": 4096}, "/n": "gone"},
        "own_fields": ["a", {"b": 1}],
        "panes": [{"kind": "notes"}],
    }
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(newer))
    settings, _ = load_settings(path)
    save_settings(path, msgspec.structs.replace(settings, system_prompt="Hello"))
    back = json.loads(path.read_text())
    expected = {**newer, "system_prompt": "Hello"}
    for name in ("sampling", "model_settings"):
        back[name] = {
            model: {k: back[name][model][k] for k in fields} if isinstance(fields, dict) else fields
            for model, fields in newer[name].items()
            if back[name][model] == fields or isinstance(fields, dict)
        }
    assert {name: back[name] for name in expected} == expected
    assert load_settings(path)[0].sampling["/m"].temperature == 0.5
