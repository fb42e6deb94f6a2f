"""What can be fetched, and a catalogue of the user's own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from llama32_desktop import paths
from llama32_desktop.models.catalogue import (
    CheckpointSource,
    HubSource,
    OllamaSource,
    UnknownModelError,
    find,
    load_catalogue,
)
from llama32_desktop.models.catalogue_file import user_file


def test_the_four_models_are_there_with_what_they_are_for() -> None:
    catalogue, notice = load_catalogue()
    assert notice == ""
    assert [m.id for m in catalogue.models[:4]] == [
        "llama3.2-1b",
        "llama3.2-3b",
        "llama3.2-11b-vision",
        "llama3.2-90b-vision",
    ]
    for model in catalogue.models:
        for sentence in (model.good_for, model.not_for):
            assert sentence.endswith(".") and 20 < len(sentence) < 110
        assert model.not_for.startswith("Not for ")
    assert [m.id for m in catalogue.models if m.multimodal] == [
        "llama3.2-11b-vision",
        "llama3.2-90b-vision",
        "llama-guard3-11b-vision",
    ]


def test_the_default_is_q4_k_m_with_its_published_size_and_hash() -> None:
    choice = find("llama3.2-1b")
    assert (choice.id, choice.variant.bytes) == ("llama3.2-1b:q4_k_m", 807_694_464)
    first, second = choice.variant.sources
    assert isinstance(first, HubSource) and isinstance(second, HubSource)
    assert first.repo == "bartowski/Llama-3.2-1B-Instruct-GGUF"
    assert first.revision == "067b946cf014b7c697f3654f621d577a3e3afd1c"
    assert first.files[0].name == "Llama-3.2-1B-Instruct-Q4_K_M.gguf"
    assert first.files[0].sha256.startswith("6f85a640")


def test_another_quantisation_is_named_behind_a_colon() -> None:
    choice = find(" Llama3.2-3B:Q8_0 ")
    assert (choice.id, choice.variant.bytes) == ("llama3.2-3b:q8_0", 3_421_899_296)
    offered = {v.quantisation for v in find("llama3.2-3b").model.variants}
    assert {"Q4_K_M", "Q8_0", "Q6_K", "Q5_K_M", "IQ4_XS", "Q3_K_L", "F16"} <= offered


def test_vision_models_come_from_ollama_the_hub_or_the_checkpoint() -> None:
    ollama, hub, checkpoint = find("llama3.2-11b-vision").variant.sources
    assert isinstance(ollama, OllamaSource) and (ollama.name, ollama.tag) == (
        "llama3.2-vision",
        "11b",
    )
    assert isinstance(hub, HubSource) and [f.role for f in hub.files] == ["model", "projector"]
    assert isinstance(checkpoint, CheckpointSource) and checkpoint.convert_to == "q4_k_m"


def test_a_file_whose_size_is_not_exact_says_so() -> None:
    for model in load_catalogue()[0].models:
        for variant in model.variants:
            for source in variant.sources:
                if not isinstance(source, CheckpointSource):
                    for file in source.files:
                        assert file.about or file.bytes % 100_000, file


@pytest.mark.parametrize("asked", ["llama9", "", "llama3.2-1b:q9", "../x"])
def test_what_is_not_listed(asked: str) -> None:
    with pytest.raises(UnknownModelError, match="nothing was chosen") as error:
        find(asked)
    assert "\n" not in str(error.value)


def _write(**changes: Any) -> Path:
    own = json.loads((paths.resources_folder() / "catalogue.json").read_text("utf-8"))
    path = user_file()
    path.write_text(json.dumps({**own, **changes}), "utf-8")
    return path


def test_a_newer_catalogue_of_the_user_holds_and_an_older_does_not() -> None:
    models = json.loads((paths.resources_folder() / "catalogue.json").read_text("utf-8"))["models"]
    one = [{**models[0], "id": "mine"}]
    _write(edition=99, models=one)
    catalogue, notice = load_catalogue()
    assert ([m.id for m in catalogue.models], notice) == (["mine"], "")
    assert find("mine:q8_0").variant.bytes == 1_321_083_008
    _write(edition=1, models=one)
    assert find("llama3.2-3b").model.name == "Llama 3.2 3B Instruct"


def _hostile(**changes: Any) -> list[dict[str, Any]]:
    models = json.loads((paths.resources_folder() / "catalogue.json").read_text("utf-8"))["models"]
    models[0]["variants"][0]["sources"][0]["files"][0].update(changes)
    return [models[0]]


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[" * 100_000,
        "null",
        json.dumps({"format": 2, "edition": 9, "models": []}),
    ],
)
def test_a_broken_catalogue_is_not_used_and_told(text: str) -> None:
    user_file().write_text(text, "utf-8")
    catalogue, notice = load_catalogue()
    assert catalogue.models[0].id == "llama3.2-1b"
    assert "catalogue.json cannot be used" in notice and "\n" not in notice


def test_a_catalogue_cannot_name_places_outside_a_folder() -> None:
    for changes in (
        {"name": "../../evil.gguf"},
        {"name": "/etc/passwd"},
        {"name": "a\\b"},
        {"name": "C:evil"},
        {"name": "a.gguf\n"},
        {"name": "x/../../y"},
        {"bytes": -1},
        {"sha256": "12"},
    ):
        _write(edition=99, models=_hostile(**changes))
        assert "cannot be used" in load_catalogue()[1], changes
    _write(edition=99, models=_hostile(name="sub/file.gguf"))
    assert load_catalogue()[1] == ""


def test_one_id_stands_for_one_model() -> None:
    models = _hostile()
    _write(edition=99, models=[*models, *models])
    assert "two models have the same id" in load_catalogue()[1]
