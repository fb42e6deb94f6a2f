"""Removing a model: all of it, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.models.removing import NotRemovedError, remove_model
from tests.make import tiny_network
from tests.make.gguf_file import MakeGguf


@pytest.fixture
def folder(home: Path) -> Path:
    made = paths.models_folder() / "a--b"
    made.mkdir()
    return made


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_the_last_model_takes_notice_projector_and_folder_along(
    folder: Path, make_gguf: MakeGguf
) -> None:
    model = make_gguf(folder / "m.gguf")
    make_gguf(folder / "p.gguf", architecture="clip", kind="mmproj")
    (folder / "NOTICE-llama3.2.txt").write_text("notice")
    removed = remove_model(model)
    assert {Path(f).name for f in removed.files} == {"m.gguf", "p.gguf", "NOTICE-llama3.2.txt"}
    assert not folder.exists() and paths.models_folder().is_dir()


def test_the_notice_stays_with_another_model(folder: Path, make_gguf: MakeGguf) -> None:
    model = make_gguf(folder / "m.gguf")
    make_gguf(folder / "n.gguf")
    make_gguf(folder / "p.gguf", architecture="clip", kind="mmproj")
    (folder / "NOTICE-llama3.2.txt").write_text("notice")
    remove_model(model)
    assert names(folder) == {"n.gguf", "p.gguf", "NOTICE-llama3.2.txt"}


def test_nothing_of_the_persons_own_goes(folder: Path, make_gguf: MakeGguf) -> None:
    model = make_gguf(folder / "m.gguf")
    (folder / "notes.txt").write_text("mine")
    remove_model(model)
    assert names(folder) == {"notes.txt"}


def test_a_network_goes_with_what_belongs_to_it(folder: Path, make_gguf: MakeGguf) -> None:
    file = tiny_network.make(folder.parent / "gravitee-io--Tiny-onnx")
    (file.parent / "mine.txt").write_text("x")
    assert len(remove_model(file).files) == 3
    assert [each.name for each in file.parent.iterdir()] == ["mine.txt"]
    file = tiny_network.make(folder)
    make_gguf(folder / "other.gguf")
    assert remove_model(file).files == (str(file),), "another model may need the rest"


def test_all_parts_go(folder: Path, make_gguf: MakeGguf) -> None:
    for number in (1, 2):
        make_gguf(folder / f"m-0000{number}-of-00002.gguf")
    removed = remove_model(folder / "m-00001-of-00002.gguf")
    assert len(removed.files) == 2 and removed.bytes > 0
    assert not folder.exists()


@pytest.mark.parametrize("there", [True, False])
def test_of_a_link_the_link_goes(
    folder: Path, make_gguf: MakeGguf, tmp_path: Path, there: bool
) -> None:
    other = tmp_path / "other-app" / "blob"
    other.parent.mkdir()
    if there:
        make_gguf(other)
    link = folder / "m.gguf"
    link.symlink_to(other)
    removed = remove_model(link)
    assert not link.is_symlink() and other.exists() == there
    assert (removed.bytes, removed.left) == (0, str(other))


def test_of_a_hard_link_no_room_is_said_to_be_free(
    folder: Path, make_gguf: MakeGguf, tmp_path: Path
) -> None:
    other = make_gguf(tmp_path / "blob")
    (folder / "m.gguf").hardlink_to(other)
    removed = remove_model(folder / "m.gguf")
    assert (removed.bytes, removed.shared) == (0, other.stat().st_size)
    assert other.is_file() and not folder.exists()


def test_no_file_of_another_app_goes(folder: Path, make_gguf: MakeGguf, tmp_path: Path) -> None:
    other = tmp_path / "other-app"
    other.mkdir()
    file = make_gguf(other / "m.gguf")
    (folder / "linked").symlink_to(other, target_is_directory=True)
    for path in (file, folder / "linked" / "m.gguf", folder / ".." / ".." / "m.gguf"):
        with pytest.raises(NotRemovedError, match="not in the models folder"):
            remove_model(path)
    assert file.is_file()


def test_what_is_no_model_stays(folder: Path) -> None:
    (folder / "notes.txt").write_text("mine")
    with pytest.raises(NotRemovedError, match="no GGUF file"):
        remove_model(folder / "notes.txt")
    with pytest.raises(NotRemovedError, match="could not be removed"):
        remove_model(folder / "gone.gguf")
    assert names(folder) == {"notes.txt"}
