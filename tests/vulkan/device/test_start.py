"""A driver that ends whoever loads it, as an old one may: every model runs without the card."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from llama32_desktop.engine.client.cards import CardCheck
from llama32_desktop.engine.client.supervisor import Supervisor
from tests.engine.driver import Driver, user

BROKEN = "#include <stdlib.h>\n__attribute__((constructor)) static void start(void) { abort(); }\n"


@pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc compiles the driver")
def test_the_processor_answers_and_a_sentence_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small_llama: Path, card: str
) -> None:
    if card != "Vulkan":
        pytest.skip("only a driver of Vulkan is a file of its own that can be named")
    source, library = tmp_path / "driver.c", tmp_path / "driver.so"
    source.write_text(BROKEN)
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", library, source], check=True)
    manifest = {"library_path": str(library), "api_version": "1.3.0"}
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


def test_a_card_that_works_is_used_and_nothing_is_said(small_llama: Path, card: str) -> None:
    check = CardCheck()
    assert check.cards().names and not check.cards().remark and not check.cards().variables
    supervisor = Supervisor(check=check)
    try:
        model = Driver(supervisor).loaded(str(small_llama), context=512, threads=1).model
        assert (model.device, model.remark) == (card, "")
    finally:
        supervisor.close()
