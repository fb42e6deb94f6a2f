"""`--draft`: which smaller model guesses too."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from llama32_desktop.cli.options import loading
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.models.library import ModelNotFoundError


def settings(model: Path, *arguments: str, base: ModelSettings | None = None) -> ModelSettings:
    parser = argparse.ArgumentParser()
    loading.add_options(parser)
    parsed = parser.parse_args(arguments)
    return loading.model_settings(parsed, ModelRef(str(model)), base or ModelSettings())


def test_a_name_or_a_file_is_its_file(smollm2: Path) -> None:
    for named in ("starter", str(smollm2)):
        assert settings(smollm2, "--draft", named).draft_model == str(smollm2)
    assert settings(smollm2, "--draft", "off").draft_model == "off"


def test_what_is_left_out_is_the_windows_choice_or_chosen(smollm2: Path) -> None:
    chosen = ModelSettings(draft_model="/models/small.gguf")
    assert settings(smollm2, base=chosen).draft_model == "/models/small.gguf"
    assert settings(smollm2, "--draft", "auto", base=chosen).draft_model == "off", "none is smaller"
    assert settings(smollm2).draft_model == "off"


def test_one_that_is_not_there_is_named(smollm2: Path) -> None:
    with pytest.raises(ModelNotFoundError, match="no-such-model"):
        settings(smollm2, "--draft", "no-such-model")
