"""Models that other apps keep are found in each one's own layout and used where they are."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.models.found import FoundModel, find_models
from llama32_desktop.models.found.places import Places
from llama32_desktop.models.importing import use_found
from llama32_desktop.models.library import (
    installed_models,
    missing_models,
    unreadable_models,
)
from tests.make.gguf_file import MakeGguf

MODEL = "application/vnd.ollama.image.model"
PROJECTOR = "application/vnd.ollama.image.projector"


@pytest.fixture
def places(tmp_path: Path) -> Places:
    home = tmp_path / "user"
    home.mkdir()
    return Places(home=home, root=tmp_path / "root", system="Linux", environment={})


def on(places: Places, system: str = "Linux", **environment: str) -> Places:
    return Places(home=places.home, root=places.root, system=system, environment=environment)


def gguf(make_gguf: MakeGguf, path: Path, name: str = "", **more: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return make_gguf(path, name=name, **more)


def ollama(
    make_gguf: MakeGguf, folder: Path, manifest: str, layers: dict[str, dict[str, object]]
) -> list[Path]:
    """Put a model into a folder as Ollama does; returns its blobs."""
    blobs: list[Path] = []
    listed = [
        {"mediaType": "application/vnd.ollama.image.template", "digest": "sha256:" + "0" * 64}
    ]
    for kind, more in layers.items():
        made = gguf(make_gguf, folder / "blobs" / "made", **more)  # type: ignore[arg-type]
        digest = hashlib.sha256(made.read_bytes()).hexdigest()
        blobs.append(made.replace(folder / "blobs" / f"sha256-{digest}"))
        listed.append({"mediaType": kind, "digest": f"sha256:{digest}"})
    path = folder / "manifests" / manifest
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"schemaVersion": 2, "layers": listed}), "utf-8")
    return blobs


def names(found: list[FoundModel]) -> list[tuple[str, str]]:
    return [(each.app, each.name) for each in found]


def test_nothing_is_found_where_nothing_is(places: Places) -> None:
    assert find_models(places) == []


def test_ollama_models_by_the_names_that_ollama_gives_them(
    places: Places, make_gguf: MakeGguf
) -> None:
    folder = places.home / ".ollama" / "models"
    library = "registry.ollama.ai/library"
    ollama(make_gguf, folder, f"{library}/llama3.2/1b", {MODEL: {"name": "Llama 3.2 1B"}})
    ollama(make_gguf, folder, "registry.ollama.ai/me/mine/latest", {MODEL: {"name": "Mine own"}})
    ollama(make_gguf, folder, "hf.co/some/Repo-GGUF/Q4_K_M", {MODEL: {"name": "Of the Hub"}})
    (folder / "manifests" / library / "llama3.2" / "broken").write_text("{", "utf-8")
    assert names(find_models(places)) == [
        ("Ollama", "hf.co/some/Repo-GGUF:Q4_K_M"),
        ("Ollama", "llama3.2:1b"),
        ("Ollama", "me/mine:latest"),
    ]


def test_ollama_of_the_system_and_of_its_variable(places: Places, make_gguf: MakeGguf) -> None:
    service = places.root / "usr" / "share" / "ollama" / ".ollama" / "models"
    name = "registry.ollama.ai/library"
    ollama(make_gguf, service, f"{name}/service/1b", {MODEL: {"name": "The service's"}})
    chosen = places.home / "elsewhere"
    ollama(make_gguf, chosen, f"{name}/chosen/1b", {MODEL: {"name": "The chosen one"}})
    assert names(find_models(places)) == [("Ollama", "service:1b")]
    both = find_models(on(places, OLLAMA_MODELS=str(chosen)))
    assert names(both) == [("Ollama", "chosen:1b"), ("Ollama", "service:1b")]
    assert names(find_models(on(places, "Darwin", OLLAMA_MODELS="~/elsewhere"))) == [
        ("Ollama", "chosen:1b")
    ]


def test_two_tags_of_one_blob_are_one_model(places: Places, make_gguf: MakeGguf) -> None:
    folder = places.home / ".ollama" / "models"
    for tag in ("1b", "latest"):
        ollama(
            make_gguf, folder, f"registry.ollama.ai/library/m/{tag}", {MODEL: {"name": "One model"}}
        )
    assert names(find_models(places)) == [("Ollama", "m:1b")]


def test_a_manifest_cannot_point_outside_the_blobs(places: Places, make_gguf: MakeGguf) -> None:
    folder = places.home / ".ollama" / "models"
    gguf(make_gguf, places.home / "secret.gguf")
    (folder / "blobs").mkdir(parents=True)
    path = folder / "manifests" / "a" / "b" / "c" / "d"
    path.parent.mkdir(parents=True)
    layer = {"mediaType": MODEL, "digest": "sha256:../../../../secret.gguf"}
    path.write_text(json.dumps({"layers": [layer]}), "utf-8")
    assert find_models(places) == []


def test_ollamas_vision_model_is_used_in_place_with_its_projector(
    places: Places, make_gguf: MakeGguf
) -> None:
    folder = places.home / ".ollama" / "models"
    model, projector = ollama(
        make_gguf,
        folder,
        "registry.ollama.ai/library/llama3.2-vision/11b",
        {
            MODEL: {"name": "Llama 3.2 11B Vision", "architecture": "mllama"},
            PROJECTOR: {"architecture": "mllama", "kind": "projector"},
        },
    )
    (found,) = find_models(places)
    assert (found.name, found.projector) == ("llama3.2-vision:11b", str(projector))
    assert found.bytes == model.stat().st_size + projector.stat().st_size
    installed = use_found(found)
    path = Path(installed.path)
    assert path.name == "llama3.2-vision-11b.gguf"
    assert path.samefile(model)
    assert (path.parent / "llama3.2-vision-11b-mmproj.gguf").samefile(projector)
    assert use_found(found) == installed
    assert next(m.path for m in installed_models()) == installed.path
    assert unreadable_models() == []  # the projector is where it belongs
    if sys.platform == "win32" and not path.is_symlink():
        return  # a hard link, which keeps the file whatever becomes of its other names
    assert path.is_symlink()
    # The user removes it in Ollama: it is missing, and no error.
    model.unlink()
    assert [m.id for m in installed_models()] == ["starter"]
    (missing,) = missing_models()
    assert (missing.name, missing.path) == ("llama3.2-vision-11b", installed.path)


@pytest.mark.parametrize(
    ("app", "system", "file", "environment"),
    [
        ("LM Studio", "Linux", ".lmstudio/models/who/Repo/m.gguf", {}),
        ("LM Studio", "Windows", ".cache/lm-studio/models/who/Repo/m.gguf", {}),
        ("Jan", "Linux", ".config/Jan/data/models/m.gguf", {}),
        ("Jan", "Linux", "cfg/Jan/data/llamacpp/models/x/m.gguf", {"XDG_CONFIG_HOME": "~/cfg"}),
        ("Jan", "Linux", ".local/share/Jan/data/llamacpp/models/x/m.gguf", {}),
        ("Jan", "Darwin", "Library/Application Support/Jan/data/models/who/m.gguf", {}),
        ("Jan", "Windows", "AppData/Roaming/Jan/data/llamacpp/models/m.gguf", {}),
        ("GPT4All", "Linux", ".local/share/nomic.ai/GPT4All/m.gguf", {}),
        ("GPT4All", "Darwin", "Library/Application Support/nomic.ai/GPT4All/m.gguf", {}),
        ("GPT4All", "Windows", "AppData/Local/nomic.ai/GPT4All/m.gguf", {}),
        ("GPT4All", "Windows", "L/nomic.ai/GPT4All/m.gguf", {"LOCALAPPDATA": "~/L"}),
    ],
)
def test_apps_with_plain_files(
    places: Places,
    make_gguf: MakeGguf,
    app: str,
    system: str,
    file: str,
    environment: dict[str, str],
) -> None:
    path = gguf(make_gguf, places.home / file, "Some model")
    (path.parent / "cut.gguf").write_bytes(path.read_bytes()[:-100])
    (found,) = find_models(on(places, system, **environment))
    assert (found.app, found.name, found.model.name) == (app, "m", "Some model")
    assert use_found(found).path == str(path)
    assert not (paths.models_folder() / "linked").exists()


def test_jan_names_a_model_by_its_folder(places: Places, make_gguf: MakeGguf) -> None:
    gguf(make_gguf, places.home / "jan" / "llamacpp" / "models" / "Llama-3_2" / "model.gguf")
    assert names(find_models(places)) == [("Jan", "Llama-3_2")]


def test_folders_that_the_apps_settings_name(places: Places, make_gguf: MakeGguf) -> None:
    for folder in ("l", "g", "j"):
        gguf(make_gguf, places.home / folder / "models" / f"{folder}.gguf")
    settings = {
        ".lmstudio/settings.json": json.dumps({"downloadsFolder": str(places.home / "l")}),
        ".config/nomic.ai/GPT4All.ini": f"[General]\nmodelPath={places.home / 'g'}\n",
        ".config/Jan/settings.json": json.dumps({"data_folder": str(places.home / "j")}),
    }
    for name, text in settings.items():
        path = places.home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    assert names(find_models(places)) == [("LM Studio", "l"), ("Jan", "j"), ("GPT4All", "g")]
    for name in settings:
        (places.home / name).write_text("[{\x00 %(broken", "utf-8")
    assert find_models(places) == []


@pytest.mark.parametrize(
    ("folder", "environment"),
    [
        (".cache/huggingface/hub", {}),
        ("x/hub", {"HF_HOME": "~/x"}),
        ("y", {"HF_HUB_CACHE": "~/y", "HF_HOME": "~/x"}),
        ("c/huggingface/hub", {"XDG_CACHE_HOME": "~/c"}),
    ],
)
def test_the_hubs_cache(
    places: Places, make_gguf: MakeGguf, folder: str, environment: dict[str, str]
) -> None:
    repository = places.home / folder / "models--bartowski--Llama-3.2-1B-Instruct-GGUF"
    blob = gguf(make_gguf, repository / "blobs" / "6f85a6", "Llama 3.2 1B")
    for commit in ("a" * 40, "b" * 40):
        snapshot = repository / "snapshots" / commit
        snapshot.mkdir(parents=True)
        (snapshot / "Llama-3.2-1B-Instruct-Q4_K_M.gguf").symlink_to(blob)
    (found,) = find_models(on(places, **environment))
    assert found.app == "Hugging Face"
    assert found.name == "bartowski/Llama-3.2-1B-Instruct-GGUF: Llama-3.2-1B-Instruct-Q4_K_M"
    assert use_found(found).path.endswith("Llama-3.2-1B-Instruct-Q4_K_M.gguf")


def test_a_model_in_parts_is_found_once(places: Places, make_gguf: MakeGguf) -> None:
    folder = places.home / ".lmstudio" / "models" / "who" / "big"
    parts = [gguf(make_gguf, folder / f"big-0000{n}-of-00002.gguf") for n in (1, 2)]
    (found,) = find_models(places)
    assert found.bytes == sum(part.stat().st_size for part in parts)


def test_our_own_models_are_not_found_again(places: Places, make_gguf: MakeGguf) -> None:
    own = paths.models_folder()
    gguf(make_gguf, own / "m.gguf")
    chosen = on(places, HF_HUB_CACHE=str(own))
    repository = own / "models--a--b" / "snapshots" / "c"
    gguf(make_gguf, repository / "n.gguf")
    assert find_models(chosen) == []


def settings_of(places: Places, folder: str) -> None:
    """What the other apps say of where their models are."""
    (places.home / ".lmstudio").mkdir(exist_ok=True)
    (places.home / ".lmstudio-home-pointer").write_text(folder, "utf-8")
    text = json.dumps({"downloadsFolder": folder})
    (places.home / ".lmstudio" / "settings.json").write_text(text, "utf-8")
    (places.config / "Jan").mkdir(parents=True)
    (places.config / "Jan" / "settings.json").write_text(json.dumps({"data_folder": folder}))
    (places.config / "nomic.ai").mkdir()
    (places.config / "nomic.ai" / "GPT4All.ini").write_text(f"[General]\nmodelPath={folder}")


@pytest.mark.parametrize("folder", ["", ".", "elsewhere"])
def test_a_relative_folder_of_a_setting_is_none(
    places: Places, make_gguf: MakeGguf, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    settings_of(places, folder)
    gguf(make_gguf, places.home / "elsewhere" / "one.gguf")
    monkeypatch.chdir(places.home)
    assert find_models(places) == []


@pytest.mark.parametrize("folder", ["a\0b", "x" * 100_000, "/dev/null", "../../.."])
def test_what_other_apps_call_a_folder_hides_no_model(
    places: Places, make_gguf: MakeGguf, folder: str
) -> None:
    settings_of(places, folder)
    gguf(make_gguf, places.home / ".lmstudio/models/ada/one/one.gguf")
    assert [one.name for one in find_models(places)] == ["one"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_pipes_and_links_to_themselves_are_passed_over(places: Places, make_gguf: MakeGguf) -> None:
    folder = gguf(make_gguf, places.home / ".lmstudio/models/ada/one/one.gguf").parent
    for name in ("a.gguf", "../../../settings.json", "../../../../.lmstudio-home-pointer"):
        os.mkfifo(folder / name)
    (folder / "b.gguf").symlink_to(folder / "b.gguf")
    manifests = places.home / ".ollama/models/manifests/a/b/c"
    manifests.mkdir(parents=True)
    os.mkfifo(manifests / "d")
    assert [one.name for one in find_models(places)] == ["one"]
