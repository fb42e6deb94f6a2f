import os
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.presets import Preset, PresetFile, blanks_of, shipped


@pytest.fixture
def file(tmp_path):
    return PresetFile(tmp_path / "presets.json")


def test_the_library_has_what_the_app_is_made_for() -> None:
    library = shipped()
    assert {p.id for p in library} >= {
        *("summarise", "translate", "answer-from-text", "invoice-fields"),
        *("explain-code", "proofread"),
    }
    assert len({p.id for p in library}) == len(library)
    assert all(p.system_prompt and blanks_of(p.message) for p in library)


def test_without_a_file_there_is_the_library(file: PresetFile) -> None:
    assert file.read() == (shipped(), "")


def test_what_a_person_changes_adds_and_removes_is_kept(file: PresetFile, tmp_path) -> None:
    first, second, *rest = shipped()
    mine = Preset(id="mine", name="Mine", message="Hi {{who}}", sampling=Sampling(temperature=1.0))
    renamed = msgspec.structs.replace(second, name="My translations")
    file.keep([renamed, *rest, mine])
    assert file.read() == ((renamed, *rest, mine), "")
    assert first.name not in (tmp_path / "presets.json").read_text()


def test_a_newer_library_reaches_who_changed_another_preset(file: PresetFile, monkeypatch) -> None:
    library = shipped()
    file.keep([msgspec.structs.replace(library[0], name="Mine"), *library[1:]])
    newer = (*library, Preset(id="new", name="New"))
    monkeypatch.setattr("llama32_desktop.presets.shipped", lambda: newer)
    assert [p.name for p in file.read()[0]][:1] == ["Mine"]
    assert file.read()[0][-1].id == "new"


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff\xfe", b'{"presets": [{"id": 5}]}'])
def test_a_damaged_file_is_kept_aside(file: PresetFile, tmp_path, content: bytes) -> None:
    path = tmp_path / "presets.json"
    path.write_bytes(content)
    presets, notice = file.read()
    assert presets == shipped() and "cannot be read" in notice
    file.keep(presets)
    (aside,) = tmp_path.glob("presets.json.bad-*")
    assert aside.read_bytes() == content
    assert file.read() == (shipped(), "")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no named pipes")
def test_a_pipe_is_not_waited_for(file: PresetFile, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "presets.json")
    presets, notice = file.read()
    assert presets == shipped() and "cannot be read" in notice
    file.keep(presets)
    (aside,) = tmp_path.glob("presets.json.bad-*")
    assert aside.is_fifo()
    assert file.read() == (shipped(), "")


def test_blanks_are_named_and_placed() -> None:
    text = "To {{ name }}: {{text}} {{}} {{a\nb}} {x}"
    assert [(text[a:b], name) for a, b, name in blanks_of(text)] == [
        ("{{ name }}", "name"),
        ("{{text}}", "text"),
    ]


@given(st.text(alphabet="{} ab\n", max_size=60))
def test_blanks_never_overlap(text: str) -> None:
    last = 0
    for start, end, name in blanks_of(text):
        assert last <= start < end and name
        last = end


@pytest.mark.parametrize(
    "text",
    [
        '{"presets": [{"id": "a", "name": "Mine"}, {"id": "b", "name": 7}, 3]}',
        '{"presets": [{"id": "a", "name": "Mine"},], }',
        '{"presets": [{"id": "a", "name": "Mine"}, {"id": "b", "na',
    ],
)
def test_one_bad_preset_leaves_the_others(tmp_path: Path, text: str) -> None:
    path = tmp_path / "presets.json"
    path.write_text(text)
    store = PresetFile(path, ())
    presets, notice = store.read()
    assert [preset.name for preset in presets] == ["Mine"]
    assert notice.startswith("Some of your presets in “")
    store.keep(presets)
    (aside,) = tmp_path.glob("presets.json.bad-*")
    assert aside.read_text() == text
    assert store.read() == (presets, "")


def test_a_blank_has_a_name_without_the_space_around_it() -> None:
    assert blanks_of("{{ a  } }} {{\n b c}} {{ }}") == [(11, 20, "b c")]
