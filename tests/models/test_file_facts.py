"""A file's header says what a person wants to know before the model is brought in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from llama32_desktop.models.file_facts import facts_of, licence_name
from llama32_desktop.models.library import UnusableModelError
from tests.make.gguf_file import MakeGguf


def test_the_starter_model(smollm2: Path) -> None:
    facts = facts_of(smollm2)
    assert 130_000_000 < facts.parameters < 170_000_000
    assert facts.has_template
    assert facts.model.architecture == "llama"
    assert facts.hint == ""


def test_a_model_in_parts_is_counted_whole(make_gguf: MakeGguf, tmp_path: Path) -> None:
    parts = [make_gguf(tmp_path / f"big-0000{n}-of-00002.gguf") for n in (1, 2)]
    one = facts_of(make_gguf(tmp_path / "one.gguf"))
    assert facts_of(parts[1]).parameters == 2 * one.parameters
    assert not one.has_template


def test_a_vision_model_in_two_files_names_both(make_gguf: MakeGguf, tmp_path: Path) -> None:
    model = make_gguf(tmp_path / "sees.gguf", architecture="mllama")
    assert facts_of(model).projector is None
    projector = make_gguf(tmp_path / "sees-mmproj.gguf", architecture="mllama", kind="projector")
    assert facts_of(model).projector == projector


def test_a_fine_tune_of_llama_gets_its_hint(make_gguf: MakeGguf, tmp_path: Path) -> None:
    def licensed(writer: Any) -> None:
        writer.add_string("general.license", "llama3.2")

    facts = facts_of(make_gguf(tmp_path / "m.gguf", name="Poet", extra=licensed))
    assert "begins with “Llama”" in facts.hint
    assert facts.licence == "Llama 3.2 Community License"


@pytest.mark.parametrize(
    ("short", "name", "shown"),
    [("apache-2.0", "", "apache-2.0"), ("other", "Some Licence", "Some Licence"), ("", "", "")],
)
def test_licences_are_named(short: str, name: str, shown: str) -> None:
    assert licence_name(short, name) == shown


def test_a_cut_file_gets_its_sentence(make_gguf: MakeGguf, tmp_path: Path) -> None:
    file = make_gguf(tmp_path / "m.gguf")
    file.write_bytes(file.read_bytes()[:-40])
    with pytest.raises(UnusableModelError, match=r"m\.gguf"):
        facts_of(file)
