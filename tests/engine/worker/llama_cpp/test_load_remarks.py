"""What is said of what was asked for when a model was loaded, and is left out."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker.header import read_header
from llama32_desktop.engine.worker.llama_cpp.load_remarks import remark


def test_what_is_left_out_is_said(smollm2: Path) -> None:
    header = read_header(str(smollm2))
    assert header is not None
    asked = ModelSettings(context=16_384, cpu_experts=2, repack=True)
    used = ModelSettings(context=8_192, cpu_experts=0, repack=False)
    said = remark(asked, used, header, "No draft model.")
    assert said.startswith("Repacked weights gave wrong numbers")
    assert "no mixture of experts" in said
    assert "trained for a context of 8,192 tokens, so it has these and not 16,384" in said
    assert said.endswith("No draft model.")
    scaled = remark(replace(asked, stretch="yarn"), used, header)
    assert "Scaled positions take the model to a context of 8,192 tokens" in scaled


def test_nothing_is_said_of_what_is_as_asked(smollm2: Path) -> None:
    header = read_header(str(smollm2))
    assert header is not None
    used = ModelSettings(context=4_096, cpu_experts=0, repack=True)
    assert remark(used, used, header) == ""
    assert remark(ModelSettings(), used, header) == ""
