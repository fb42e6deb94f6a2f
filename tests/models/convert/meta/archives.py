"""Writes `.pth` files as torch.save does, and others that hold what it would not."""

from __future__ import annotations

import collections
import pickle
import struct
import sys
import types
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np


class Storage:
    """What torch.save hands to a pickler's persistent_id."""

    def __init__(self, key: str, values: int) -> None:
        self.key, self.values = key, values


@contextmanager
def stand_ins() -> Iterator[tuple[Any, Any]]:
    """Modules of torch's names for as long as something is pickled: names are all it needs."""
    torch, utils = types.ModuleType("torch"), types.ModuleType("torch._utils")

    def _rebuild_tensor_v2(*arguments: Any) -> None: ...

    _rebuild_tensor_v2.__module__ = "torch._utils"
    _rebuild_tensor_v2.__qualname__ = "_rebuild_tensor_v2"
    utils._rebuild_tensor_v2 = _rebuild_tensor_v2  # type: ignore[attr-defined]
    kind = type("FloatStorage", (), {"__module__": "torch"})
    torch.FloatStorage = kind  # type: ignore[attr-defined]
    before = {name: sys.modules.get(name) for name in ("torch", "torch._utils")}
    sys.modules |= {"torch": torch, "torch._utils": utils}
    try:
        yield kind, _rebuild_tensor_v2
    finally:
        for name, module in before.items():
            if module is None:
                del sys.modules[name]
            else:
                sys.modules[name] = module


class Tensor:
    def __init__(self, rebuild: Any, arguments: tuple[Any, ...]) -> None:
        self._made = rebuild, arguments

    def __reduce__(self) -> Any:
        return self._made


def pickled(
    tensors: Mapping[str, np.ndarray],
    protocol: int = 2,
    extra: Mapping[str, Any] | None = None,
    **changes: Any,
) -> bytes:
    """The list of tensors; `extra` stands in the dictionary beside them, and `changes` replace what
    is said of each: `values`, `offset`, `shape`, `strides`."""
    with stand_ins() as (kind, rebuild):

        class Pickler(pickle.Pickler):
            def persistent_id(self, held: Any) -> Any:
                if isinstance(held, Storage):
                    return ("storage", kind, held.key, "cpu", changes.get("values", held.values))
                return None

        state: dict[str, Any] = collections.OrderedDict()
        for number, (name, values) in enumerate(tensors.items()):
            strides = tuple(step // values.itemsize for step in values.strides)
            arguments = (
                Storage(str(number), values.size),
                changes.get("offset", 0),
                changes.get("shape", values.shape),
                changes.get("strides", strides),
                False,
                collections.OrderedDict(),
            )
            state[name] = Tensor(rebuild, arguments)
        state |= extra or {}
        stream = BytesIO()
        Pickler(stream, protocol).dump(state)
        return stream.getvalue()


def write_archive(
    path: Path,
    tensors: Mapping[str, np.ndarray],
    program: bytes | None = None,
    compression: int = zipfile.ZIP_STORED,
    byteorder: bytes = b"little",
    **changes: Any,
) -> Path:
    """A whole file."""
    with zipfile.ZipFile(path, "w", compression) as archive:
        archive.writestr(
            "made/data.pkl", pickled(tensors, **changes) if program is None else program
        )
        archive.writestr("made/byteorder", byteorder)
        for number, values in enumerate(tensors.values()):
            archive.writestr(f"made/data/{number}", values.astype("<f4").tobytes())
        archive.writestr("made/version", b"3\n")
    return path


def text_tensors() -> dict[str, np.ndarray]:
    """All tensors of a very small text model."""
    rng = np.random.default_rng(5)

    def matrix(rows: int, columns: int) -> np.ndarray:
        return rng.normal(0, 0.1, (rows, columns)).astype(np.float32)

    ones = np.ones(32, np.float32)
    return {
        "tok_embeddings.weight": matrix(64, 32),
        "norm.weight": ones,
        "output.weight": matrix(64, 32),
        "layers.0.attention_norm.weight": ones,
        "layers.0.ffn_norm.weight": ones,
        **{f"layers.0.attention.w{n}.weight": matrix(32, 32) for n in "qkvo"},
        "layers.0.feed_forward.w1.weight": matrix(64, 32),
        "layers.0.feed_forward.w2.weight": matrix(32, 64),
        "layers.0.feed_forward.w3.weight": matrix(64, 32),
    }


PARAMS = {"dim": 32, "n_layers": 1, "n_heads": 2, "vocab_size": 64, "norm_eps": 1e-5}


def raw_global(module: str, name: str, *arguments: str, call: bytes = b"R") -> bytes:
    """A pickle of protocol 0 that calls something by its name, without Python's own pickler."""
    texts = b"".join(b"X" + struct.pack("<I", len(a)) + a.encode() for a in arguments)
    return f"c{module}\n{name}\n".encode() + b"(" + texts + b"t" + call + b"."
