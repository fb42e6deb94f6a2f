"""A model's file is copied whole or not at all, and what is gone is shown as missing."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from llama32_desktop import paths
from llama32_desktop.models.importing import (
    ImportCancelledError,
    ImportFailedError,
    copy_model,
    link,
)
from llama32_desktop.models.library import (
    MissingModelError,
    UnusableModelError,
    find_model,
    installed_models,
    missing_models,
    unreadable_models,
)
from tests.make import tiny_network
from tests.make.gguf_file import MakeGguf


def in_folder() -> list[str]:
    return sorted(path.name for path in paths.models_folder().iterdir())


def test_a_copy_is_the_file_and_stays_when_it_goes(make_gguf: MakeGguf, tmp_path: Path) -> None:
    source = make_gguf(tmp_path / "m.gguf", name="Some model")
    seen: list[float] = []
    model = copy_model(source, progress=seen.append)
    assert Path(model.path) == paths.models_folder() / "m.gguf"
    assert Path(model.path).read_bytes() == source.read_bytes()
    assert (model.source, seen[-1]) == ("folder", 1.0)
    assert copy_model(source) == model  # once is enough
    source.unlink()
    assert next(m.name for m in installed_models()) == "Some model"
    assert in_folder() == ["m.gguf"]


def test_a_prompt_guard_is_copied_with_what_lies_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / "Llama-Prompt-Guard-2-22M-onnx"
    source = tiny_network.make(folder)
    (folder / "README.md").touch()
    model = copy_model(source)
    copies = paths.models_folder() / folder.name
    assert sorted(each.name for each in copies.iterdir()) == [
        "config.json",
        "model.onnx",
        "tokenizer.json",
    ]
    assert (model.path, model.source) == (str(copies / "model.onnx"), "folder")
    assert model.classifies and copy_model(Path(model.path)) == copy_model(source) == model
    shutil.rmtree(folder)
    assert model in installed_models()


def test_all_parts_are_copied(make_gguf: MakeGguf, tmp_path: Path) -> None:
    parts = [make_gguf(tmp_path / f"big-0000{n}-of-00002.gguf") for n in (1, 2)]
    model = copy_model(parts[1])
    assert in_folder() == [part.name for part in parts]
    assert model.bytes == sum(part.stat().st_size for part in parts)


def test_a_blob_gets_a_name_and_its_projector(make_gguf: MakeGguf, tmp_path: Path) -> None:
    blob = make_gguf(tmp_path / "sha256-abc", architecture="mllama")
    projector = make_gguf(tmp_path / "sha256-def", architecture="mllama", kind="projector")
    model = copy_model(blob, projector=projector, name="llama3.2-vision:11b")
    assert Path(model.path).name == "llama3.2-vision-11b.gguf"
    assert in_folder() == ["llama3.2-vision-11b-mmproj.gguf", "llama3.2-vision-11b.gguf"]
    assert unreadable_models() == []


def test_a_cancelled_copy_leaves_nothing(make_gguf: MakeGguf, tmp_path: Path) -> None:
    source = make_gguf(tmp_path / "m.gguf")
    with pytest.raises(ImportCancelledError):
        copy_model(source, cancelled=lambda: True)
    assert in_folder() == []


def test_other_content_under_the_same_name_is_kept(make_gguf: MakeGguf, tmp_path: Path) -> None:
    there = make_gguf(paths.models_folder() / "m.gguf", name="The first one")
    before = there.read_bytes()
    source = make_gguf(tmp_path / "m.gguf", name="The other one, longer")
    with pytest.raises(ImportFailedError, match="other content"):
        copy_model(source)
    assert there.read_bytes() == before


def test_a_full_disk_is_told_before(
    make_gguf: MakeGguf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = make_gguf(tmp_path / "m.gguf")
    usage: Any = shutil.disk_usage(tmp_path)._replace(free=10)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    with pytest.raises(ImportFailedError, match=r"0\.0 GB free") as error:
        copy_model(source)
    assert "\n" not in str(error.value) and in_folder() == []


def test_what_is_cut_short_is_not_brought_in(make_gguf: MakeGguf, tmp_path: Path) -> None:
    source = make_gguf(tmp_path / "m.gguf")
    source.write_bytes(source.read_bytes()[:-50])
    with pytest.raises(UnusableModelError, match="incomplete"):
        copy_model(source)
    parts = [make_gguf(tmp_path / f"big-0000{n}-of-00002.gguf") for n in (1, 2)]
    parts[1].write_bytes(parts[1].read_bytes()[:-50])
    with pytest.raises(UnusableModelError, match=r"00002-of-00002.gguf is incomplete"):
        copy_model(parts[0])
    assert in_folder() == []


def test_a_chosen_file_that_went_is_missing_and_no_error(
    make_gguf: MakeGguf, tmp_path: Path
) -> None:
    chosen = make_gguf(tmp_path / "m.gguf")
    assert missing_models([str(chosen)]) == []
    chosen.unlink()
    assert [m.id for m in installed_models([str(chosen)])] == ["starter"]
    assert unreadable_models([str(chosen)]) == []
    (missing,) = missing_models([str(chosen), str(chosen)])
    assert (missing.name, missing.path) == ("m", str(chosen))
    assert "put the file back" in missing.problem
    with pytest.raises(MissingModelError):
        find_model(str(chosen))


def test_a_chosen_file_may_have_any_name(make_gguf: MakeGguf, tmp_path: Path) -> None:
    blob = make_gguf(tmp_path / "sha256-abc", name="Some model")
    assert next(m.name for m in installed_models([str(blob)])) == "Some model"


def test_a_projector_by_itself_is_told(make_gguf: MakeGguf) -> None:
    folder = paths.models_folder() / "a"
    folder.mkdir()
    make_gguf(folder / "eye.gguf", architecture="mllama", kind="projector")
    (problem,) = unreadable_models()
    assert "image part" in problem.problem
    make_gguf(folder / "model.gguf", architecture="mllama")
    assert unreadable_models() == []


def test_a_link_that_is_there_stays_whatever_kind_it_is(
    make_gguf: MakeGguf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows removes no hard link to a model that is loaded, and makes no others for everybody."""
    target, path = make_gguf(tmp_path / "blob"), tmp_path / "m.gguf"
    with monkeypatch.context() as patched:
        patched.setattr(Path, "symlink_to", refused)
        link(path, target)
    assert path.samefile(target) and not path.is_symlink()
    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refused)
        link(path, target)
    other = make_gguf(tmp_path / "other", name="Other")
    link(path, other)
    assert path.samefile(other)


def refused(*_: object, **__: object) -> None:
    raise OSError(22, "A required privilege is not held by the client")
