"""A driver that ends whoever loads it, as an old one may: every model runs without the card. An
overlay of another program that would do so is not loaded, and the card is used."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from llama32_desktop.engine.client.cards import CardCheck
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.ggml.library import LEFT_OUT, card_backends
from tests.engine.driver import Driver, user

BROKEN = "#include <stdlib.h>\n__attribute__((constructor)) static void start(void) { abort(); }\n"


needs_gcc = pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc compiles what is broken")


def broken(folder: Path) -> Path:
    """A library that ends whoever loads it."""
    source, library = folder / "broken.c", folder / "broken.so"
    source.write_text(BROKEN)
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", library, source], check=True)
    return library


@needs_gcc
def test_the_processor_answers_and_a_sentence_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small_llama: Path, card: str
) -> None:
    if card != "Vulkan":
        pytest.skip("only a driver of Vulkan is a file of its own that can be named")
    manifest = {"library_path": str(broken(tmp_path)), "api_version": "1.3.0"}
    driver = tmp_path / "driver.json"
    driver.write_text(json.dumps({"file_format_version": "1.0.0", "ICD": manifest}))
    for name in ("VK_DRIVER_FILES", "VK_ICD_FILENAMES"):
        monkeypatch.setenv(name, str(driver))
    supervisor = Supervisor(check=CardCheck())
    engine = Driver(supervisor)
    try:
        model = engine.loaded(str(small_llama), context=512, threads=1).model
        assert (model.device, model.gpu_layers) == ("CPU", 0)
        assert "graphics card failed a first test" in model.remark
        assert engine.generate(user("Hello"), max_tokens=2).done
    finally:
        supervisor.close()


@needs_gcc
def test_an_overlay_that_ends_whoever_loads_it_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, card: str
) -> None:
    """Where programs for games install theirs, which Vulkan then loads into every process."""
    if card != "Vulkan":
        pytest.skip("only Vulkan has layers")
    layer = {
        "name": "VK_LAYER_other_overlay", "type": "GLOBAL", "library_path": str(broken(tmp_path)),
        "api_version": "1.3.0", "implementation_version": "1", "description": "of a game",
        "disable_environment": {"NO_OVERLAY": "1"},
    }  # fmt: skip
    place = tmp_path / "vulkan" / "implicit_layer.d"
    place.mkdir(parents=True)
    (place / "overlay.json").write_text(
        json.dumps({"file_format_version": "1.0.0", "layer": layer})
    )
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("VK_LOADER_LAYERS_DISABLE", raising=False)  # as a person's is
    for disabled, works in (("", True), ("none", False)):
        if disabled:  # what it would do, so that this cannot pass without it
            monkeypatch.setenv("VK_LOADER_LAYERS_DISABLE", disabled)
        assert bool(CardCheck().cards().names) is works


def test_without_the_library_of_its_kind_the_card_is_not_touched(
    monkeypatch: pytest.MonkeyPatch, small_llama: Path, card: str
) -> None:
    monkeypatch.setenv(LEFT_OUT, ",".join(card_backends()))
    assert not CardCheck().cards().names
    supervisor = Supervisor(check=CardCheck())
    engine = Driver(supervisor)
    try:
        model = engine.loaded(str(small_llama), context=512, threads=1).model
        assert (model.device, model.remark) == ("CPU", "")
        assert engine.generate(user("Hello"), max_tokens=2).done
    finally:
        supervisor.close()


def test_a_card_that_works_is_used_and_nothing_is_said(small_llama: Path, card: str) -> None:
    check = CardCheck()
    assert check.cards().names and not check.cards().remark and not check.cards().variables
    supervisor = Supervisor(check=check)
    try:
        model = Driver(supervisor).loaded(str(small_llama), context=512, threads=1).model
        assert (model.device, model.remark) == (card, "")
    finally:
        supervisor.close()
