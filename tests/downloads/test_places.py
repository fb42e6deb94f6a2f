"""Where files go by their names alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from llama32_desktop.downloads import run
from llama32_desktop.downloads.places import all_parts, begun_in, folder_name, listed_as
from llama32_desktop.downloads.wanted import parse
from llama32_desktop.models.catalogue import CheckpointSource

CHECKPOINT = CheckpointSource(
    repo="meta-llama/Llama-3.2-1B", bytes=1, convert_to="q8_0", converted_bytes=1
)


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("a/B-GGUF:x.gguf", "a--B-GGUF/x.gguf"),
        ("a/B-GGUF:q8/x.gguf", "a--B-GGUF/q8/x.gguf"),
        ("ollama:pic:11b", "ollama--pic-11b/pic-11b.gguf"),
        ("ollama:me/pic", "ollama--me--pic-latest/me-pic-latest.gguf"),
    ],
)
def test_a_source_has_a_folder_and_a_file(asked: str, listed: str) -> None:
    source = parse(asked).source
    assert listed_as(source) == Path(listed)
    assert begun_in(Path("root"), source) == Path("root") / folder_name(source)


def test_a_checkpoint_waits_elsewhere_for_its_conversion() -> None:
    assert listed_as(CHECKPOINT) == Path("meta-llama--Llama-3.2-1B/Llama-3.2-1B-Q8_0.gguf")
    assert begun_in(Path(), CHECKPOINT) == Path("checkpoints/meta-llama--Llama-3.2-1B")


def test_parts() -> None:
    assert all_parts("m.gguf") == ["m.gguf"]
    assert all_parts("d/m-00002-of-00002.gguf") == [
        "d/m-00001-of-00002.gguf",
        "d/m-00002-of-00002.gguf",
    ]
    assert all_parts("m-00001-of-99999.gguf") == ["m-00001-of-99999.gguf"]


def test_a_hard_link_that_is_there_is_the_file(tmp_path: Path) -> None:
    """Windows keeps symbolic links for administrators, so the models folder has those."""
    blob, models = tmp_path / "blob", tmp_path / "models"
    blob.write_bytes(b"GGUF")
    models.mkdir()
    (models / "m.gguf").hardlink_to(blob)
    (models / "other.gguf").write_bytes(b"GGUF, another one")
    assert run._list(models, "m.gguf", blob) == models / "m.gguf"
    assert run._list(models, "other.gguf", blob) == blob
