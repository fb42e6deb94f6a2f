"""References to models: their texts, and which of them are the same model."""

from __future__ import annotations

import ntpath
import os

import pytest

from llama32_desktop.engine.model_ref import ModelRef, entry, with_entry
from llama32_desktop.engine.protocol import Load, Tune, read_request
from llama32_desktop.processes.framing import packed

FILE = ModelRef("/models/Ä 🦙.gguf")
NO_TEXT = ModelRef("/models/bad\udcff.gguf")
SERVED = ModelRef("library/llama3.2:1b", "my box/ü")
ALL = (FILE, NO_TEXT, SERVED, ModelRef("name", "bad\udcff"), ModelRef("C:\\m\\a.gguf"))


@pytest.mark.parametrize("model", ALL)
def test_a_text_is_read_back(model: ModelRef) -> None:
    assert ModelRef.of_text(model.text) == model


@pytest.mark.parametrize("model", ALL)
def test_a_request_carries_it(model: ModelRef) -> None:
    for request in (Load(id=1, model=model), Tune(id=1, model=model)):
        assert read_request.decoded(packed(request)[4:]) == request


def test_a_files_text_is_its_path_as_older_versions_kept_it() -> None:
    for model in (FILE, NO_TEXT):
        assert model.text == model.path == model.name and model.is_file
    assert ModelRef.of_text("m.gguf") == ModelRef("m.gguf")
    assert ModelRef.of_text("") is None


def test_a_served_model_has_a_name_and_no_path() -> None:
    assert SERVED.text == "server:my%20box%2F%C3%BC/library/llama3.2:1b"
    assert not SERVED.is_file
    with pytest.raises(ValueError, match="no file here"):
        _ = SERVED.path


@pytest.mark.parametrize("text", ["server:", "server:box", "server:/m", "server:box/"])
def test_what_names_no_served_model_is_a_file(text: str) -> None:
    model = ModelRef.of_text(text)
    assert model is not None and model.is_file and model.text == text


def test_equal_ones_name_the_same_model() -> None:
    assert ModelRef("/m.gguf") == ModelRef("/m.gguf")
    assert len({ModelRef("/m.gguf"), ModelRef("/m.gguf")}) == 1
    others = [ModelRef("/M.gguf"), ModelRef("/m.gguf", "box"), ModelRef("/m.gguf", "other")]
    assert len({ModelRef("/m.gguf"), *others}) == 4
    assert ModelRef("/m.gguf") != "/m.gguf"
    assert not ModelRef("/m.gguf") != ModelRef("/m.gguf")  # noqa: SIM202


def test_capitals_count_where_the_system_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "normcase", ntpath.normcase)
    typed, listed = ModelRef("c:/models/a.GGUF"), ModelRef("C:\\Models\\a.gguf")
    assert typed == listed and hash(typed) == hash(listed)
    assert typed.text != listed.text, "a person sees the name as it is written"
    assert ModelRef("A", "box") != ModelRef("a", "box"), "servers have rules of their own"
    kept = {"c:/models/a.GGUF": 1, "D:\\b.gguf": 2}
    assert entry(kept, listed) == 1
    assert with_entry(kept, listed, 3) == {"D:\\b.gguf": 2, "C:\\Models\\a.gguf": 3}


def test_what_is_kept_is_found_by_the_model_alone() -> None:
    kept = with_entry(with_entry({}, FILE, "file"), SERVED, "served")
    assert (entry(kept, FILE), entry(kept, SERVED), entry(kept, NO_TEXT)) == (
        "file",
        "served",
        None,
    )
    assert with_entry(kept, FILE, "new") == {SERVED.text: "served", FILE.text: "new"}
