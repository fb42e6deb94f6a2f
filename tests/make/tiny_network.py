"""Makes a Prompt Guard in small: a network that finds a marked word, with the files beside it.

Its tokenizer has the parts of Prompt Guard 2's in the same order: a Unigram model of SentencePiece
behind rules that take all spaces out, and `[CLS]` and `[SEP]` around. Its network has the inputs
and the output of an export (`input_ids` and `attention_mask` in, `logits` of two classes out); each
token has two numbers, and of a text the highest of each are taken. ONNX is a message of protocol
buffers, of which what is needed is written here: the package `onnx` would bring 100 MB for it.
"""

from __future__ import annotations

import json
import string
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

_FLOAT: Final = 1
_INT64: Final = 7
_AROUND: Final = ["[PAD]", "[CLS]", "[SEP]", "[UNK]"]
_PLAIN: Final = (3.0, -3.0)
_MARKED: Final = (-3.0, 9.0)


def make(
    folder: Path,
    marked: Sequence[str] = ("volcano",),
    *,
    labels: Sequence[str] = ("BENIGN", "MALICIOUS"),
    model_type: str = "deberta-v2",
) -> Path:
    """Write the three files.

    Args:
        labels: Empty: the configuration names none, as Meta's own does not.

    Returns:
        The network's file.
    """
    folder.mkdir(parents=True, exist_ok=True)
    letters = [*string.ascii_letters, *string.digits, *".,:;!?'\u2581"]
    vocabulary = [*((token, 0.0) for token in _AROUND), *((each, -8.0) for each in letters)]
    vocabulary += [(word, -1.0) for word in marked]
    (folder / "tokenizer.json").write_text(json.dumps(_tokenizer(vocabulary)), "utf-8")
    configuration: dict[str, Any] = {"model_type": model_type, "max_position_embeddings": 512}
    if labels:
        configuration["id2label"] = {str(number): name for number, name in enumerate(labels)}
    (folder / "config.json").write_text(json.dumps(configuration), "utf-8")
    table = np.array([_MARKED if token in marked else _PLAIN for token, _ in vocabulary])
    if labels[:1] == ("MALICIOUS",):
        table = table[:, ::-1]
    path = folder / "model.onnx"
    path.write_bytes(_network(np.ascontiguousarray(table, np.float32)))
    return path


def _tokenizer(vocabulary: Sequence[tuple[str, float]]) -> dict[str, Any]:
    def special(token: str) -> dict[str, Any]:
        return {"SpecialToken": {"id": token, "type_id": 0}}

    around = {
        token: {"id": token, "ids": [_AROUND.index(token)], "tokens": [token]}
        for token in ("[CLS]", "[SEP]")
    }
    sequence = {"Sequence": {"id": "A", "type_id": 0}}
    return {
        "version": "1.0",
        "truncation": {
            "direction": "Right", "max_length": 512, "strategy": "LongestFirst", "stride": 0,
        },
        "padding": None,
        "added_tokens": [
            {
                "id": number, "content": token, "single_word": False, "lstrip": False,
                "rstrip": False, "normalized": False, "special": True,
            }
            for number, token in enumerate(_AROUND)
        ],
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "Strip", "strip_left": True, "strip_right": True},
                {"type": "Replace", "pattern": {"Regex": "\\s+"}, "content": " "},
                {"type": "Replace", "pattern": {"String": " "}, "content": ""},
                {"type": "NFKC"},
            ],
        },
        "pre_tokenizer": {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always"},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [special("[CLS]"), sequence, special("[SEP]")],
            "pair": [special("[CLS]"), sequence, special("[SEP]")],
            "special_tokens": around,
        },
        "decoder": {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always"},
        "model": {"type": "Unigram", "unk_id": 3, "vocab": vocabulary, "byte_fallback": False},
    }  # fmt: skip


def _network(table: np.ndarray) -> bytes:
    """`logits = ReduceMax(Gather(table, input_ids), axes=[1])`."""
    tensor = (
        b"".join(
            (*(_number(1, size) for size in table.shape), _number(2, _FLOAT)),
        )
        + _bytes(8, b"table")
        + _bytes(9, table.tobytes())
    )
    gather = _node("Gather", ["table", "input_ids"], "rows")
    axes = _bytes(1, b"axes") + _number(8, 1) + _number(20, 7)
    keep = _bytes(1, b"keepdims") + _number(3, 0) + _number(20, 2)
    highest = _node("ReduceMax", ["rows"], "logits", axes, keep)
    graph = _bytes(1, gather) + _bytes(1, highest) + _bytes(2, b"tiny") + _bytes(5, tensor)
    graph += _bytes(11, _value("input_ids", _INT64, ["batch", "length"]))
    graph += _bytes(11, _value("attention_mask", _INT64, ["batch", "length"]))
    graph += _bytes(12, _value("logits", _FLOAT, ["batch", 2]))
    operators = _bytes(1, b"") + _number(2, 17)
    return _number(1, 8) + _bytes(7, graph) + _bytes(8, operators)


def _node(kind: str, inputs: Sequence[str], output: str, *attributes: bytes) -> bytes:
    given = b"".join(_bytes(1, name.encode()) for name in inputs)
    given += _bytes(2, output.encode()) + _bytes(4, kind.encode())
    return given + b"".join(_bytes(5, attribute) for attribute in attributes)


def _value(name: str, kind: int, shape: Sequence[str | int]) -> bytes:
    sizes = [
        _bytes(2, size.encode()) if isinstance(size, str) else _number(1, size) for size in shape
    ]
    tensor = _number(1, kind) + _bytes(2, b"".join(_bytes(1, size) for size in sizes))
    return _bytes(1, name.encode()) + _bytes(2, _bytes(1, tensor))


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
