"""A converted text model in llama.cpp itself, against a calculation of its own in numpy."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from llama32_desktop.engine.client.pool import private_session
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ChatMessage, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.convert import convert_checkpoint
from tests.models.convert.checkpoints import CONFIG, llama_tensors, make_llama

TEXT = "hello world 1234 ÿ"
IN_LLAMA_CPP = """
import json, sys
import llama_cpp
usual = llama_cpp.llama_model_default_params
def as_in_the_file():  # repacked weights end this process in some builds
    params = usual()
    params.use_extra_bufts = False
    return params
llama_cpp.llama_cpp.llama_model_default_params = as_in_the_file
model = llama_cpp.Llama(sys.argv[1], n_ctx=128, logits_all=True, verbose=False, n_threads=1)
tokens = model.tokenize(sys.argv[2].encode(), add_bos=True, special=True)
model.eval(tokens)
print(json.dumps({"tokens": tokens, "logits": model.scores[:len(tokens)].tolist(),
                  "eos": model.token_eos(), "bos": model.token_bos()}))
"""


def in_llama_cpp(path: Path) -> dict[str, Any]:
    """What llama.cpp makes of `TEXT`: tokens, and logits of each."""
    command = [sys.executable, "-c", IN_LLAMA_CPP, str(path), TEXT]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stderr
    return dict(json.loads(result.stdout))


def logits(
    config: Mapping[str, Any], weights: Mapping[str, np.ndarray], tokens: list[int]
) -> np.ndarray:
    """A plain Llama in float64, with the checkpoint's own order of rows: [tokens, vocabulary]."""
    size, heads = config["head_dim"], config["num_attention_heads"]
    group = heads // config["num_key_value_heads"]
    angles = np.outer(np.arange(len(tokens)), scaled_frequencies(config))
    cos, sin = np.cos(angles)[:, None], np.sin(angles)[:, None]
    hidden_future = np.triu(np.full((len(tokens), len(tokens)), -np.inf), 1)

    def norm(x: np.ndarray, name: str) -> np.ndarray:
        return x / np.sqrt((x * x).mean(-1, keepdims=True) + config["rms_norm_eps"]) * weights[name]

    def turned(x: np.ndarray) -> np.ndarray:
        left, right = x[..., : size // 2], x[..., size // 2 :]
        return np.concatenate([left * cos - right * sin, right * cos + left * sin], -1)

    x = weights["model.embed_tokens.weight"][tokens].astype(np.float64)
    for layer in range(config["num_hidden_layers"]):
        old = f"model.layers.{layer}"
        h = norm(x, f"{old}.input_layernorm.weight")
        q, k, v = (
            (h @ weights[f"{old}.self_attn.{n}_proj.weight"].T).reshape(len(tokens), -1, size)
            for n in "qkv"
        )
        k, v = turned(k).repeat(group, 1), v.repeat(group, 1)
        scores = np.einsum("ihd,jhd->hij", turned(q), k) / math.sqrt(size) + hidden_future
        share = np.exp(scores - scores.max(-1, keepdims=True))
        share /= share.sum(-1, keepdims=True)
        mixed = np.einsum("hij,jhd->ihd", share, v).reshape(len(tokens), -1)
        x = x + mixed @ weights[f"{old}.self_attn.o_proj.weight"].T
        h = norm(x, f"{old}.post_attention_layernorm.weight")
        gate = h @ weights[f"{old}.mlp.gate_proj.weight"].T
        up = h @ weights[f"{old}.mlp.up_proj.weight"].T
        x = x + (gate / (1 + np.exp(-gate)) * up) @ weights[f"{old}.mlp.down_proj.weight"].T
    tied = config["tie_word_embeddings"]
    output = weights["model.embed_tokens.weight" if tied else "lm_head.weight"]
    return norm(x, "model.norm.weight") @ output.T


def scaled_frequencies(config: Mapping[str, Any]) -> np.ndarray:
    """Llama 3's rotary frequencies, case by case."""
    scaling = config["rope_scaling"]
    found = []
    for step in range(0, config["head_dim"], 2):
        frequency = config["rope_theta"] ** (-step / config["head_dim"])
        length = 2 * math.pi / frequency
        original = scaling["original_max_position_embeddings"]
        if length > original / scaling["low_freq_factor"]:
            frequency /= scaling["factor"]
        elif length > original / scaling["high_freq_factor"]:
            low, high = scaling["low_freq_factor"], scaling["high_freq_factor"]
            smooth = (original / length - low) / (high - low)
            frequency = (1 - smooth) * frequency / scaling["factor"] + smooth * frequency
        found.append(frequency)
    return np.array(found)


@pytest.mark.parametrize(
    ("changes", "file_type", "tolerance"),
    [
        ({}, "f32", 5e-3),
        ({"tie_word_embeddings": False}, "bf16", 5e-2),
        ({"head_dim": 16, "num_key_value_heads": 4}, "f16", 2e-2),
        ({}, "q8_0", 0.25),
    ],
)
def test_llama_cpp_computes_the_same(
    tmp_path: Path, changes: dict[str, Any], file_type: str, tolerance: float
) -> None:
    config = {**CONFIG, **changes}
    folder = make_llama(tmp_path / "model", config)
    out = tmp_path / "out.gguf"
    assert convert_checkpoint(folder, out, file_type).notes == ()
    found = in_llama_cpp(out)
    expected = logits(config, llama_tensors(config), found["tokens"])
    assert expected.std() > 0.5  # so that the tolerance means something
    np.testing.assert_allclose(np.array(found["logits"]), expected, atol=tolerance)


def test_llama_cpp_tokenises_with_the_checkpoints_vocabulary(tmp_path: Path) -> None:
    out = tmp_path / "out.gguf"
    convert_checkpoint(make_llama(tmp_path / "model"), out)
    found = in_llama_cpp(out)
    # "hello" and " w" are merged; digits stay three and one; ÿ is two bytes.
    digits = [ord(digit) for digit in "1234"]
    letters = [ord(letter) for letter in "orld"]
    space = 32
    assert found["tokens"] == [261, 259, 260, *letters, space, *digits, space, 0xC3, 0xBF]
    assert (found["bos"], found["eos"]) == (261, 263)


@pytest.mark.parametrize("file_type", ["q4_0", "q4_k_m"])
def test_the_app_chats_with_it(tmp_path: Path, file_type: str) -> None:
    out = tmp_path / "out.gguf"
    convert_checkpoint(make_llama(tmp_path / "model"), out, file_type)
    with private_session() as session:
        session.load(ModelRef(str(out)), ModelSettings(context=256, threads=1))
        done = session.generate(
            [ChatMessage("user", "hello")], Sampling(max_tokens=8, seed=1), lambda text: None
        )
    assert done.timings.prompt_tokens == 3  # begin, hello, end of turn
    assert done.timings.completion_tokens > 0
