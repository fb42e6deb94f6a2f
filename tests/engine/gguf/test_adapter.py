"""GGUF adapters of others: what they change is known whole, or they are refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest

from llama32_desktop.engine.gguf.adapter import AdapterError, check_fits, check_numbers, targets_of
from llama32_desktop.engine.gguf.header import GgufHeader, read_header

NAME = "blk.0.attn_q.weight"
A, B = np.ones((4, 64), np.float32), np.ones((32, 4), np.float32)
PAIR = {f"{NAME}.lora_a": A, f"{NAME}.lora_b": B}


def made(
    path: Path,
    tensors: dict[str, np.ndarray],
    *,
    kind: str = "adapter",
    lora: str = "lora",
    alpha: float = 8.0,
    more: Callable[[gguf.GGUFWriter], object] = lambda writer: None,
) -> GgufHeader:
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_type(kind)
    writer.add_string("adapter.type", lora)
    writer.add_float32("adapter.lora.alpha", alpha)
    more(writer)
    for name, values in tensors.items():
        writer.add_tensor(name, values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return read_header(path)


def test_what_it_changes(tmp_path: Path) -> None:
    header = made(tmp_path / "a.gguf", PAIR)
    (target,) = targets_of("a.gguf", header)
    assert (target.name, target.rank, target.rows, target.columns) == (NAME, 4, 32, 64)
    assert target.scale == 8.0 / 4
    (plain,) = targets_of("b.gguf", made(tmp_path / "b.gguf", PAIR, alpha=0.0))
    assert plain.scale == 1.0
    base = made(tmp_path / "m.gguf", {NAME: np.ones((32, 64), np.float32)}, kind="model")
    check_fits("a.gguf", header, "m.gguf", base)


@pytest.mark.parametrize(
    ("tensors", "options", "says"),
    [
        (PAIR, {"kind": "model"}, "is no LoRA adapter (it says “lora”)"),
        (PAIR, {"lora": "control_vector"}, "it says “control_vector”"),
        (PAIR, {"alpha": float("nan")}, "its alpha is no number"),
        (PAIR, {"alpha": float("inf")}, "its alpha is no number"),
        ({}, {}, "it changes nothing"),
        ({f"{NAME}.lora_a": A}, {}, "only one of its two matrices"),
        ({f"{NAME}.lora_b": B}, {}, "only one of its two matrices"),
        (PAIR | {"blk.0.attn_norm.weight": A[0]}, {}, "(blk.0.attn_norm.weight)"),
        (PAIR | {"token_embd.weight.lora_a": A}, {}, "(token_embd.weight.lora_a)"),
        (PAIR | {"blk.0.ssm_in.weight.lora_a": A}, {}, "(blk.0.ssm_in.weight.lora_a)"),
        (PAIR | {f"{NAME}.lora_b": B[:, :3]}, {}, "do not fit each other"),
        (PAIR | {f"{NAME}.lora_a": A[0]}, {}, "do not fit each other"),
        (PAIR | {f"{NAME}.lora_a": A.astype(np.int32)}, {}, "a type that no adapter has"),
        (PAIR | {f"{NAME}.lora_a": np.ones((1, 4, 64), np.float32)}, {}, "do not fit each other"),
    ],
)
def test_others_are_refused(
    tmp_path: Path, tensors: dict[str, np.ndarray], options: dict[str, Any], says: str
) -> None:
    header = made(tmp_path / "a.gguf", tensors, **options)
    with pytest.raises(AdapterError) as caught:
        targets_of("a.gguf", header)
    assert says in str(caught.value) and str(caught.value).endswith(".")


@pytest.mark.parametrize(
    ("add", "value"),
    [("add_uint32", 8), ("add_float64", 8.0), ("add_uint64", 8), ("add_bool", True)],
)
def test_an_alpha_that_would_end_llama_cpp_is_refused(
    tmp_path: Path, add: str, value: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes a 32-bit float whatever is there, and asserts that it is one."""
    other = getattr(gguf.GGUFWriter, add)
    monkeypatch.setattr(gguf.GGUFWriter, "add_float32", other)
    header = made(tmp_path / "a.gguf", PAIR, alpha=value)
    with pytest.raises(AdapterError, match="its alpha is no number"):
        targets_of("a.gguf", header)


def test_matrices_larger_than_what_they_change_are_refused(tmp_path: Path) -> None:
    """They would take memory in proportion to a rank that no training gives."""
    wide = {f"{NAME}.lora_a": np.ones((65, 64), np.float32)}
    tall = {f"{NAME}.lora_b": np.ones((32, 65), np.float32)}
    header = made(tmp_path / "a.gguf", wide | tall)
    with pytest.raises(AdapterError, match="larger than what it changes"):
        targets_of("a.gguf", header)


@pytest.mark.parametrize("kind", [np.float16, np.float32])
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_matrices_of_no_numbers_are_refused(
    tmp_path: Path, value: float, kind: type[np.floating[Any]]
) -> None:
    """With one of them every answer is noise."""
    spoilt = B.astype(kind)
    spoilt[3, 1] = value
    pair = {f"{NAME}.lora_a": A.astype(kind), f"{NAME}.lora_b": spoilt}
    header = made(tmp_path / "a.gguf", pair)
    with pytest.raises(AdapterError, match="some of its weights are no numbers"):
        check_numbers(tmp_path / "a.gguf", header)
    check_numbers(tmp_path / "b.gguf", made(tmp_path / "b.gguf", PAIR))


def test_one_that_is_woken_by_words_is_refused(tmp_path: Path) -> None:
    words = lambda writer: writer.add_array("adapter.alora.invocation_tokens", [1, 2])  # noqa: E731
    header = made(tmp_path / "a.gguf", PAIR, more=words)
    with pytest.raises(AdapterError, match=r"\(aLoRA\)"):
        targets_of("a.gguf", header)


@pytest.mark.parametrize(
    ("tensors", "says"),
    [
        ({"blk.1.attn_q.weight": np.ones((32, 64), np.float32)}, "which that model does not have"),
        ({NAME: np.ones((64, 32), np.float32)}, f"its “{NAME}” is 32×64, the model's 64×32"),
        ({NAME: np.ones((2, 32, 64), np.float32)}, "the model's 2×32×64"),
    ],
)
def test_a_model_that_it_is_not_for(
    tmp_path: Path, tensors: dict[str, np.ndarray], says: str
) -> None:
    header = made(tmp_path / "a.gguf", PAIR)
    base = made(tmp_path / "m.gguf", tensors, kind="model")
    with pytest.raises(AdapterError) as caught:
        check_fits("a.gguf", header, "m.gguf", base)
    assert says in str(caught.value)
