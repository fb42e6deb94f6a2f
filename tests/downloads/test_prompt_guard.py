"""Prompt Guard 2 from the Hub: its three files in one folder, and the guard that they are."""

from __future__ import annotations

import time
from pathlib import Path

import msgspec
import pytest

from llama32_desktop import paths
from llama32_desktop.downloads.queue import Downloads
from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.downloads.wanted import Wanted, of_choice
from llama32_desktop.guards.prompt_guard.classifier import classifier_of
from llama32_desktop.guards.prompt_guard.files import name_of
from llama32_desktop.guards.prompt_guard.judging import PromptGuard
from llama32_desktop.models import licence
from llama32_desktop.models.catalogue import HubSource, find
from llama32_desktop.models.library import installed_models, prompt_guards
from tests.downloads.content import Content
from tests.downloads.server import Server
from tests.make import tiny_network


def _run(wanted: Wanted) -> DownloadState:
    downloads = Downloads(folder=paths.models_folder(), journal=None, token=lambda: None)
    downloads.start()
    downloads.add(wanted)
    deadline = time.monotonic() + 240
    while (state := downloads.snapshot()[0]).phase not in ("done", "failed"):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    downloads.close()
    return state


@pytest.mark.parametrize("size", ["22m", "86m"])
def test_it_is_fetched_listed_and_judges(server: Server, tmp_path: Path, size: str) -> None:
    choice = find(f"llama-prompt-guard2-{size}")
    source = choice.variant.sources[0]
    assert isinstance(source, HubSource)
    made = tiny_network.make(tmp_path / "served")
    names = [file.name for file in source.files]
    assert sorted(names[1:]) == ["config.json", "tokenizer.json"] and names[0].endswith(".onnx")
    data = [made.read_bytes(), *(made.with_name(name).read_bytes() for name in names[1:])]
    files = tuple(
        msgspec.structs.replace(file, bytes=len(one), sha256="")
        for file, one in zip(source.files, data, strict=True)
    )
    server.add_repo(
        source.repo,
        {name: Content.of(one) for name, one in zip(names, data, strict=True)}
        | {"README.md": Content(100)},
    )
    here = msgspec.structs.replace(source, revision="", files=files)
    wanted = of_choice(choice, here)
    assert _run(wanted).error_kind == "licence" and server.given() == 0
    licence.accept(licence.Terms(wanted.licence, wanted.multimodal), "elsewhere")
    state = _run(wanted)
    assert (state.phase, state.error, Path(state.path).name) == ("done", "", names[0])
    (guard,) = prompt_guards()
    assert guard.path == state.path and guard.classifies and not guard.writes
    assert guard.name == name_of(Path(state.path)) and size.upper() in guard.name
    assert state.path in [model.path for model in installed_models()]
    assert not any("README" in request.path for request in server.log)
    (found,) = PromptGuard(Path(state.path), guard.name).judge_text("document", "A volcano.")
    assert found.unsafe and found.guard == guard.name
    classifier_of(Path(state.path)).close()
