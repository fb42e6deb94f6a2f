"""Checkpoints in Meta's layout: what the app computes, and what Meta's own code does.

Saved, cut into shards and run by llama-models 0.3.0 (tests/make/meta_checkpoints.py); the weights
are random, and ours.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np

from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.worker.mllama import MllamaModel
from llama32_desktop.models.convert import convert_checkpoint

DATA = Path(__file__).parents[3] / "data" / "meta_layout"
IN_LLAMA_CPP = """
import json, sys
import llama_cpp
model = llama_cpp.Llama(sys.argv[1], n_ctx=128, logits_all=True, verbose=False, n_threads=1)
tokens = json.loads(sys.argv[2])
model.eval(tokens)
text = model.tokenize(b"hello world", add_bos=True, special=True)
print(json.dumps({"logits": model.scores[:len(tokens)].tolist(), "text": text}))
"""


def expected_of(name: str) -> Any:
    return np.load(DATA / name / "expected.npz")


def test_text_in_two_shards(tmp_path: Path) -> None:
    out, expected = tmp_path / "out.gguf", expected_of("text")
    assert convert_checkpoint(DATA / "text", out, "f32").notes == ()
    said = read_header(out).metadata
    assert (said["llama.block_count"], said["llama.attention.head_count_kv"]) == (2, 2)
    tokens = expected["tokens"].tolist()
    command = [sys.executable, "-c", IN_LLAMA_CPP, str(out), json.dumps(tokens)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout)
    assert expected["logits"].std() > 0.5  # so that the tolerance means something
    np.testing.assert_allclose(np.array(found["logits"]), expected["logits"], atol=5e-3)
    # "hello" and " w" merge, and so does "or": 518 tokens, of which the last 256 are control's.
    assert found["text"] == [262, 259, 260, 261, ord("l"), ord("d")]


def test_a_picture_and_its_question(tmp_path: Path) -> None:
    out, expected = tmp_path / "out.gguf", expected_of("vision")
    assert convert_checkpoint(DATA / "vision", out, "f32").notes == ()
    said = read_header(out).metadata
    assert said["mllama.attention.cross_attention_layers"] == (1, 4)
    model = MllamaModel.load(out, n_ctx=64, kv_type="f32", n_threads=1)
    try:
        rows, columns = expected["ratio"].tolist()
        ids = said["mllama.vision.aspect_ratios"]
        assert isinstance(ids, tuple)
        pairs = list(zip(ids[::2], ids[1::2], strict=True))
        tiles = rows * columns
        image = model.encode_image(
            expected["pixels"], pairs.index((rows, columns)) + 1, tiles, keep_states=True
        )
        assert image.states is not None
        seen = expected["seen"][:tiles]
        np.testing.assert_allclose(image.states, seen, rtol=0, atol=1e-4 * np.abs(seen).max())
        logits = model.eval(expected["tokens"].tolist(), image)
    finally:
        model.close()
    assert expected["logits"].std() > 0.5
    np.testing.assert_allclose(logits, expected["logits"], rtol=0, atol=1e-3)
