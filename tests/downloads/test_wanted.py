"""What `pull` and the window accept as a model."""

from __future__ import annotations

import msgspec
import pytest

from llama32_desktop.downloads.wanted import OllamaModel, Wanted, of_choice, parse
from llama32_desktop.models.catalogue import (
    CheckpointSource,
    HubSource,
    UnknownModelError,
    find,
)


def test_a_catalogue_id_brings_its_licence_and_its_first_source() -> None:
    wanted = parse("llama3.2-1b")
    assert wanted.key == "llama3.2-1b:q4_k_m"
    assert wanted.licence == "llama3.2" and not wanted.multimodal
    assert isinstance(wanted.source, HubSource)
    assert wanted.source.files[0].name == "Llama-3.2-1B-Instruct-Q4_K_M.gguf"


def test_another_quantisation_is_another_download() -> None:
    assert parse("llama3.2-1b:Q8_0").key == "llama3.2-1b:q8_0"


def test_a_file_of_the_hub() -> None:
    wanted = parse(" someone/A-Repo-GGUF:deep/er/Model-Q4_K_M.gguf ")
    assert isinstance(wanted.source, HubSource)
    assert wanted.source.repo == "someone/A-Repo-GGUF"
    assert wanted.source.files[0].name == "deep/er/Model-Q4_K_M.gguf"
    assert wanted.title == "Model-Q4_K_M.gguf"


@pytest.mark.parametrize(
    ("text", "name", "tag"),
    [
        ("ollama:llama3.2-vision:11b", "llama3.2-vision", "11b"),
        ("ollama:llama3.2", "llama3.2", "latest"),
        ("ollama:someone/theirs:q8", "someone/theirs", "q8"),
    ],
)
def test_a_model_of_ollamas(text: str, name: str, tag: str) -> None:
    source = parse(text).source
    assert isinstance(source, OllamaModel)
    assert (source.name, source.tag) == (name, tag)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "llama3.2-1b:q99",
        "someone/repo",
        "someone/repo:file.bin",
        "someone/repo:../../escape.gguf",
        "someone/repo:a/../b.gguf",
        "someone/repo:/absolute.gguf",
        "someone/repo:c:\\windows\\x.gguf",
        "../repo:file.gguf",
        "ollama:",
        "ollama:../x:y",
        "ollama:a/b/c:d",
    ],
)
def test_what_is_no_model_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(UnknownModelError) as caught:
        parse(text)
    assert "\n" not in str(caught.value)


def test_the_checkpoint_is_a_download_of_its_own() -> None:
    choice = find("llama3.2-11b-vision")
    checkpoint = next(s for s in choice.variant.sources if isinstance(s, CheckpointSource))
    wanted = of_choice(choice, checkpoint)
    assert wanted.key != of_choice(choice).key
    assert wanted.multimodal


@pytest.mark.parametrize(
    "text", ["llama3.2-11b-vision", "a/b:c.gguf", "ollama:x/y:z", "ollama:llama3.2-vision:11b"]
)
def test_the_journal_gives_back_what_was_asked_for(text: str) -> None:
    wanted = parse(text)
    assert msgspec.json.decode(msgspec.json.encode(wanted), type=Wanted) == wanted
