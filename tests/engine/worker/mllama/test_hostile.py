"""Files that cannot be used are refused before a graph is built, in one sentence that says why."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest

from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.mllama import MllamaModel
from tests.engine.worker.mllama.oracle import Case
from tests.make.edit_gguf import REMOVE, edit

VISION = "mllama.vision"


def _refusal(path: Path) -> EngineError:
    with pytest.raises(EngineError) as refused:
        MllamaModel.load(path, n_threads=1)
    text = str(refused.value)
    assert path.name in text and text.count(". ") == 0 and text.endswith(".")
    return refused.value


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("mllama.block_count", REMOVE),
        ("mllama.block_count", 0),
        ("mllama.block_count", 5),
        ("mllama.block_count", 1 << 31),
        ("mllama.block_count", "six"),
        ("mllama.embedding_length", 65),
        ("mllama.embedding_length", 1 << 30),
        ("mllama.attention.head_count", 0),
        ("mllama.attention.head_count", 3),
        ("mllama.attention.head_count", 64),
        ("mllama.attention.head_count_kv", 3),
        ("mllama.attention.head_count_kv", 4),
        ("mllama.feed_forward_length", 129),
        ("mllama.attention.layer_norm_rms_epsilon", float("nan")),
        ("mllama.attention.layer_norm_rms_epsilon", 0.0),
        ("mllama.rope.freq_base", float("inf")),
        ("mllama.rope.dimension_count", 7),
        ("mllama.rope.dimension_count", 17),
        ("mllama.rope.dimension_count", 18),
        ("mllama.rope.dimension_count", 8),
        ("mllama.vocab_size", 309),
        ("mllama.vocab_size", 45),
        ("mllama.attention.cross_attention_layers", REMOVE),
        ("mllama.attention.cross_attention_layers", [4, 1]),
        ("mllama.attention.cross_attention_layers", [1, 1]),
        ("mllama.attention.cross_attention_layers", [1, 6]),
        ("mllama.attention.cross_attention_layers", [-1, 4]),
        ("mllama.attention.cross_attention_layers", [1]),
        ("mllama.attention.cross_attention_layers", [0, 1, 2, 3, 4, 5]),
        (f"{VISION}.block_count", 3),
        (f"{VISION}.block_count", 5),
        (f"{VISION}.global.block_count", 3),
        (f"{VISION}.intermediate_layers_indices", [1, 4]),
        (f"{VISION}.intermediate_layers_indices", [1, 2, 3]),
        (f"{VISION}.embedding_length", 33),
        (f"{VISION}.feed_forward_length", 1),
        (f"{VISION}.attention.head_count", 3),
        (f"{VISION}.image_size", 0),
        (f"{VISION}.image_size", 42),
        (f"{VISION}.patch_size", 15),
        (f"{VISION}.patch_size", 7),
        (f"{VISION}.max_num_tiles", 3),
        (f"{VISION}.max_num_tiles", 65),
        (f"{VISION}.num_channels", 4),
        (f"{VISION}.aspect_ratios", [1, 1, 1]),
        (f"{VISION}.aspect_ratios", [1, 5]),
        (f"{VISION}.aspect_ratios", [1, 1, 2, 2]),
    ],
)
def test_a_number_that_cannot_be(oracle_gguf: Path, tmp_path: Path, key: str, value: Any) -> None:
    refused = _refusal(edit(oracle_gguf, tmp_path / "bad.gguf", keys={key: value}))
    assert refused.kind == "unsupported"
    # A number that is possible by itself shows in what does not fit it.
    assert key in str(refused) or " its mllama." in str(refused) or "its tensor " in str(refused)


def test_every_tensor_is_needed(oracle_gguf: Path, tmp_path: Path) -> None:
    """All but the output, whose place the embedding takes, and the factors of the frequencies."""
    names = [tensor.name for tensor in gguf.GGUFReader(oracle_gguf).tensors]
    spared = {"output.weight", "rope_freqs.weight"}
    data = oracle_gguf.read_bytes()
    bad = tmp_path / "bad.gguf"
    for name in sorted(set(names) - spared):
        # Another name of the same length: the tensor is there, but not where it is looked for.
        raw = name.encode()
        bad.write_bytes(data.replace(len(raw).to_bytes(8, "little") + raw, _other(raw), 1))
        assert name in str(_refusal(bad)) or name in ("token_embd.weight", "v.patch_embd.weight")


def _other(raw: bytes) -> bytes:
    return len(raw).to_bytes(8, "little") + b"x" + raw[1:]


def test_every_shape_is_checked(oracle_gguf: Path, tmp_path: Path) -> None:
    """A dimension more or less anywhere, the numbers staying as many as the file has."""
    data = oracle_gguf.read_bytes()
    bad = tmp_path / "bad.gguf"
    for tensor in gguf.GGUFReader(oracle_gguf).tensors:
        raw = len(tensor.name).to_bytes(8, "little") + tensor.name.encode()
        at = data.index(raw) + len(raw) + 4
        changed = bytearray(data)
        first = int.from_bytes(data[at : at + 8], "little")
        changed[at : at + 8] = (max(1, first // 2) if first > 1 else 2).to_bytes(8, "little")
        bad.write_bytes(changed)
        text = str(_refusal(bad))
        assert tensor.name in text or tensor.name in ("token_embd.weight",), text


@pytest.mark.parametrize(
    ("name", "kind"),
    [("blk.0.attn_q.weight", 26), ("blk.0.attn_q.weight", 28), ("v.blk.0.ffn_up.weight", 9)],
)
def test_types_that_cannot_be_computed_with(
    oracle_gguf: Path, tmp_path: Path, name: str, kind: int
) -> None:
    data = bytearray(oracle_gguf.read_bytes())
    raw = len(name).to_bytes(8, "little") + name.encode()
    at = data.index(raw) + len(raw) + 4 + 2 * 8
    data[at : at + 4] = kind.to_bytes(4, "little")
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(data)
    assert name in str(_refusal(bad))


def test_a_vector_may_not_be_quantised(oracle_gguf: Path, tmp_path: Path) -> None:
    name = "v.class_embd"
    blocks = np.zeros((1, 34), np.uint8)
    changed = {name: (blocks, gguf.GGMLQuantizationType.Q8_0)}
    assert name in str(_refusal(edit(oracle_gguf, tmp_path / "bad.gguf", tensors=changed)))


def test_a_layer_may_be_looked_at_many_times(oracle_gguf: Path, tmp_path: Path) -> None:
    """Nothing that a file may hold makes a graph larger than it was made for."""
    count = 300
    projector = np.random.default_rng(1).normal(0, 0.01, (64, 32 * (1 + count)))
    path = edit(
        oracle_gguf,
        tmp_path / "many.gguf",
        keys={f"{VISION}.intermediate_layers_indices": [1] * count},
        tensors={"mm.0.weight": projector.astype(np.float32)},
    )
    model = MllamaModel.load(path, n_threads=1)
    image = Case("img1").encode(model, keep_states=True)
    assert image is not None and image.vision_states is not None
    inner = image.vision_states[..., 32:].reshape(1, 5, 32, count)
    assert (inner == inner[..., :1]).all() and float(np.abs(inner).max()) > 0.1
    model.close()


def test_tensors_must_be_where_ggml_can_read_them(oracle_gguf: Path, tmp_path: Path) -> None:
    odd = {"output_norm.weight": np.ones(64, np.float32)}
    bad = edit(oracle_gguf, tmp_path / "bad.gguf", tensors=odd, alignment=8)
    assert "multiple of 32" in str(_refusal(bad))


def test_other_files(oracle_gguf: Path, tmp_path: Path) -> None:
    other = edit(oracle_gguf, tmp_path / "llama.gguf", architecture="llama")
    assert _refusal(other).kind == "unsupported"
    text = tmp_path / "text.gguf"
    text.write_text("no model")
    assert _refusal(text).kind == "not_gguf"
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(oracle_gguf.read_bytes()[:-4096])
    assert _refusal(cut).kind == "truncated"
    assert _refusal(tmp_path / "nowhere.gguf").kind == "missing_file"
    assert _refusal(tmp_path).kind in ("missing_file", "not_gguf")


def test_a_context_that_no_memory_holds(oracle_gguf: Path) -> None:
    with pytest.raises(EngineError) as refused:
        MllamaModel.load(oracle_gguf, n_ctx=1 << 60, n_threads=1)
    assert refused.value.kind == "out_of_memory"
