"""Safetensors files, damaged and hostile ones among them."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from llama32_desktop.models.convert import checkpoint, safetensors
from llama32_desktop.models.convert.checkpoint import Checkpoint
from llama32_desktop.models.convert.errors import ConvertError
from llama32_desktop.models.convert.safetensors import Reader, read_header
from tests.models.convert.checkpoints import make_llama, write_raw, write_safetensors


def entry(start: int = 0, end: int = 8, dtype: Any = "F32", shape: Any = (2,)) -> dict[str, Any]:
    return {"dtype": dtype, "shape": shape, "data_offsets": [start, end]}


def test_values_are_read_from_their_place(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    values = np.arange(24, dtype=np.float32).reshape(4, 6)
    write_safetensors(path, {"first": values - 100, "second": values})
    tensors = read_header(path)
    assert list(tensors) == ["first", "second"]
    assert (tensors["second"].dtype, tensors["second"].shape) == ("F32", (4, 6))
    with Reader() as reader:
        raw = reader.read(tensors["second"], 6, 12)
    np.testing.assert_array_equal(np.frombuffer(raw, "<f4"), np.arange(6, 18))


def test_a_file_that_becomes_shorter(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    write_safetensors(path, {"first": np.zeros(1000, np.float32)})
    tensor = read_header(path)["first"]
    path.write_bytes(path.read_bytes()[:-100])
    with Reader() as reader, pytest.raises(ConvertError, match="became shorter"):
        reader.read(tensor, 0, 1000)


@pytest.mark.parametrize(
    ("header", "says"),
    [
        ({"a": entry(), "b": entry(4, 12)}, "“b” overlaps another"),
        ({"a": entry(0, 1 << 40, "U8", (1 << 40,))}, "incomplete: the tensor “a” ends after"),
        ({"a": entry(8, 0)}, "“a” does not fit its size"),
        ({"a": entry(-8, 0)}, "“a” is impossible"),
        ({"a": entry(0, 8, "F32", (3,))}, "“a” does not fit its size"),
        ({"a": entry(0, 8, "F32", (-1, -2))}, "“a” is impossible"),
        ({"a": entry(0, 8, "F32", (True, 2))}, "“a” is impossible"),
        ({"a": entry(0, 8, "F32", (1,) * 9)}, "“a” is impossible"),
        ({"a": entry(0, 8, "F32", "2")}, "“a” is impossible"),
        ({"a": entry(0, 8, "F32", (1 << 61, 1 << 61))}, "“a” does not fit its size"),
        ({"a": entry(0, 8, "F31")}, "“a” is of no known type"),
        ({"a": entry(0, 8, ["F32"])}, "“a” is of no known type"),
        ({"a": None}, "“a” is of no known type"),
        ([entry()], "its header is no list of tensors"),
        (b'{"a": 1, "a": 2}', "its header cannot be understood"),
        (b"{", "its header cannot be understood"),
        (b"\xff" * 20, "its header cannot be understood"),
        (b"[" * 100_000, "its header cannot be understood"),
    ],
)
def test_damaged_headers(tmp_path: Path, header: Any, says: str) -> None:
    path = tmp_path / "a.safetensors"
    write_raw(path, header, bytes(64))
    with pytest.raises(ConvertError, match=says) as caught:
        read_header(path)
    assert str(caught.value).startswith("a.safetensors is ")


@pytest.mark.parametrize("raw", [b"", b"1234567", b"\xff" * 8, (1 << 20).to_bytes(8, "little")])
def test_files_that_are_too_short(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "a.safetensors"
    path.write_bytes(raw)
    with pytest.raises(ConvertError, match="incomplete or no safetensors file"):
        read_header(path)


def test_a_header_larger_than_allowed_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    with path.open("wb") as stream:
        stream.write((200_000_000).to_bytes(8, "little"))
        stream.truncate(300_000_000)
    with pytest.raises(ConvertError, match="larger than any model"):
        read_header(path)


def test_more_tensors_than_any_model_has_are_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one file, or in all of a checkpoint's: a hundred headers would fill the memory."""
    files, shards = tmp_path / "a.safetensors", make_llama(tmp_path / "shards", shards=2)
    write_raw(files, {f"{n:x}": entry(0, 0, shape=(0,)) for n in range(9)}, b"")
    for module in (safetensors, checkpoint):
        monkeypatch.setattr(module, "MAX_TENSORS", 20)
    assert len(read_header(files)) == 9
    held = [len(read_header(path)) for path in sorted(shards.glob("*.safetensors"))]
    assert max(held) <= 20 < sum(held)
    with pytest.raises(ConvertError, match="more tensors than any model"):
        Checkpoint(shards)
    monkeypatch.setattr(safetensors, "MAX_TENSORS", 8)
    with pytest.raises(ConvertError, match="more tensors than any model"):
        read_header(files)


def test_an_empty_tensor_between_others(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    write_raw(path, {"a": entry(0, 8), "b": entry(8, 8, shape=(0,)), "c": entry(8, 16)}, bytes(16))
    assert sorted(read_header(path)) == ["a", "b", "c"]


def test_changed_bytes_never_do_harm(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    write_safetensors(path, {f"tensor {n}": np.ones((3, n), np.float32) for n in range(1, 6)})
    whole, rng, refused = path.read_bytes(), random.Random(1), 0
    header_end = 8 + int.from_bytes(whole[:8], "little")
    json.loads(whole[8:header_end])
    for _ in range(500):
        raw = bytearray(whole)
        for _ in range(rng.randint(1, 3)):
            raw[rng.randrange(header_end)] = rng.randrange(256)
        path.write_bytes(raw[: rng.choice((len(raw), rng.randrange(len(raw))))])
        try:
            tensors = read_header(path)
        except ConvertError:
            refused += 1
            continue
        with Reader() as reader:
            for tensor in tensors.values():
                reader.read(tensor, 0, tensor.values)
    assert refused > 250
