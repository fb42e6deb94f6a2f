"""Rewrites this app's GGUF of a vision model into the two layouts that Ollama made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import gguf
import numpy as np

_OWN_KEYS = ("llama32_desktop.", "mllama.vision.aspect_ratios")
_OLDER_PARTS = {
    "attn_norm": "ln1",
    "ffn_norm": "ln2",
    "attn_output": "attn_out",
    "ffn_up": "ffn_down",
    "ffn_down": "ffn_up",
}


def _heads(reader: gguf.GGUFReader, name: str) -> int:
    part = "vision." if name.startswith("v.") else ""
    key = "head_count_kv" if name.endswith("k_proj.weight") else "head_count"
    return int(reader.fields[f"mllama.{part}attention.{key}"].contents())


def _in_pairs(values: np.ndarray, heads: int) -> np.ndarray:
    """Rows of each head from two halves to pairs."""
    rows, columns = values.shape
    return (
        values.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)
    )


def _values(reader: gguf.GGUFReader, tensor: gguf.ReaderTensor) -> np.ndarray:
    """What Ollama's converter makes of a tensor: it also reorders rows that RoPE does not turn."""
    vision = tensor.name.startswith("v.") and tensor.name.endswith(
        ("attn_q.weight", "attn_k.weight")
    )
    if vision or tensor.name.endswith(("cross_attn_q_proj.weight", "cross_attn_k_proj.weight")):
        return _in_pairs(tensor.data, _heads(reader, tensor.name))
    return np.asarray(tensor.data)


def _older_name(name: str) -> str:
    if ".blk." not in name or not name.startswith("v."):
        return name
    start, part, *rest = name.rsplit(".", 2 if name.endswith(("weight", "bias")) else 1)
    return ".".join((start, _OLDER_PARTS.get(part, part), *rest))


def _write(
    reader: gguf.GGUFReader,
    path: Path,
    kind: str,
    key: Callable[[str], bool],
    tensor: Callable[[str], bool],
    rename: Callable[[str], str] = str,
) -> Path:
    writer = gguf.GGUFWriter(path, "mllama")
    writer.add_type(kind)
    for field in reader.fields.values():
        skipped = field.name.startswith(("GGUF.", *_OWN_KEYS))
        if skipped or field.name in ("general.architecture", "general.type") or not key(field.name):
            continue
        item = field.types[-1] if field.types[0] == gguf.GGUFValueType.ARRAY else None
        writer.add_key_value(field.name, field.contents(), field.types[0], item)
    for each in reader.tensors:
        if tensor(each.name):
            writer.add_tensor(rename(each.name), _values(reader, each))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _is_vision_tensor(name: str) -> bool:
    return name.startswith(("v.", "mm."))


def write_one_file(source: Path, path: Path) -> Path:
    """Ollama's layout since early 2025."""
    return _write(gguf.GGUFReader(source), path, "model", lambda _: True, lambda _: True)


def write_two_files(source: Path, model: Path, projector: Path) -> tuple[Path, Path]:
    """The older layout, of which the Hub has files too."""
    reader = gguf.GGUFReader(source)
    _write(
        reader,
        model,
        "model",
        lambda key: not key.startswith("mllama.vision."),
        lambda name: not _is_vision_tensor(name),
    )
    _write(
        reader,
        projector,
        "projector",
        lambda key: key.startswith("mllama.vision."),
        _is_vision_tensor,
        _older_name,
    )
    return model, projector
