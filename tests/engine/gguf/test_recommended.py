"""What a model's file says of how its tokens are to be chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.gguf.recommended import sampling_of
from llama32_desktop.engine.sampling import Sampling
from tests.make.gguf_file import MakeGguf


def recommended(make: MakeGguf, folder: Path, **values: float | str | bool) -> Sampling:
    def extra(writer: Any) -> None:
        for name, value in values.items():
            add = {int: writer.add_int32, float: writer.add_float32, bool: writer.add_bool}
            add.get(type(value), writer.add_string)(f"general.sampling.{name}", value)

    return sampling_of(read_header(make(folder / "m.gguf", extra=extra)))


def test_what_the_file_says_is_taken(make_gguf: MakeGguf, tmp_path: Path) -> None:
    assert recommended(make_gguf, tmp_path, temp=0.7, top_k=20, top_p=0.8, min_p=0.0) == Sampling(
        temperature=0.7, top_k=20, top_p=0.8, min_p=0.0
    )
    assert recommended(make_gguf, tmp_path, penalty_repeat=1.05, mirostat=2) == Sampling(
        repeat_penalty=1.05, mirostat=2
    )


def test_a_file_that_says_nothing_has_the_apps(make_gguf: MakeGguf, tmp_path: Path) -> None:
    assert recommended(make_gguf, tmp_path) == Sampling()


@pytest.mark.parametrize(
    "values",
    [
        {"temp": -1.0},
        {"temp": float("nan")},
        {"temp": float("inf")},
        {"temp": "hot"},
        {"top_k": -1},
        {"top_k": True},
        {"top_p": 0.0},
        {"mirostat": 3},
        {"penalty_last_n": 2**31 - 1},
    ],
)
def test_what_cannot_be_is_left_out_alone(
    values: dict[str, float], make_gguf: MakeGguf, tmp_path: Path
) -> None:
    assert recommended(make_gguf, tmp_path, min_p=0.1, **values) == Sampling(min_p=0.1)
