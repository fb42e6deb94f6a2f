"""Full-size models from their configuration alone, against files that are known."""

from __future__ import annotations

from collections import Counter
from typing import Any, Final

import pytest

from llama32_desktop.engine.ggml.quantise import row_bytes
from llama32_desktop.engine.gguf.quantisation import TENSOR_TYPES
from llama32_desktop.models.convert.config import ModelConfig, parse_config
from llama32_desktop.models.convert.conversion import converted_bytes
from llama32_desktop.models.convert.mixture import choose_types
from llama32_desktop.models.convert.plan import plan

DESCRIPTION_BYTES: Final = 7_847_680
"""What stands before the tensors of the known files, most of it the tokenizer."""


def text(layers: int, hidden: int, feed_forward: int, heads: int) -> dict[str, Any]:
    return {
        "model_type": "llama",
        "hidden_act": "silu",
        "hidden_size": hidden,
        "intermediate_size": feed_forward,
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "num_key_value_heads": 8,
        "vocab_size": 128_256,
        "max_position_embeddings": 131_072,
        "rms_norm_eps": 1e-5,
        "rope_theta": 500_000.0,
        "rope_scaling": {
            "rope_type": "llama3",
            "factor": 8.0,
            "low_freq_factor": 1.0,
            "high_freq_factor": 4.0,
            "original_max_position_embeddings": 8192,
        },
        "tie_word_embeddings": True,
    }


def vision(layers: int, hidden: int, feed_forward: int, heads: int) -> dict[str, Any]:
    return {
        "model_type": "mllama",
        "image_token_index": 128_256,
        "text_config": text(layers, hidden, feed_forward, heads)
        | {
            "model_type": "mllama_text_model",
            "cross_attention_layers": list(range(3, layers, 5)),
            "tie_word_embeddings": False,
        },
        "vision_config": {
            "model_type": "mllama_vision_model",
            "attention_heads": 16,
            "hidden_act": "gelu",
            "hidden_size": 1280,
            "image_size": 560,
            "intermediate_layers_indices": [3, 7, 15, 23, 30],
            "intermediate_size": 5120,
            "max_num_tiles": 4,
            "norm_eps": 1e-5,
            "num_channels": 3,
            "num_global_layers": 8,
            "num_hidden_layers": 32,
            "patch_size": 14,
            "vision_output_dim": 7680,
        },
    }


ONE_B = parse_config(text(16, 2048, 8192, 32))
ELEVEN_B = parse_config(vision(40, 4096, 14_336, 32))
NINETY_B = parse_config(vision(100, 8192, 28_672, 64))


def text_bytes(config: ModelConfig, file_type: str) -> int:
    tensors = plan(config)
    types = choose_types(config, tensors, file_type)
    return sum(
        tensor.rows * row_bytes(kind, tensor.columns)
        for tensor, kind in zip(tensors, types, strict=True)
        if tensor.part == "text"
    )


def counts(config: ModelConfig, file_type: str) -> dict[str, int]:
    tensors = [tensor for tensor in plan(config) if tensor.part == "text"]
    types = choose_types(config, tensors, file_type)
    return dict(Counter(TENSOR_TYPES[kind].name for kind in types))


def test_number_of_tensors() -> None:
    parts = Counter(tensor.part for tensor in plan(ELEVEN_B))
    assert parts == {"text": 396, "vision": 512}
    names = [tensor.name for tensor in plan(ELEVEN_B)]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("file_type", "known"), [("q4_k_m", 5_963_057_216), ("q8_0", 10_394_970_176)]
)
def test_text_of_the_11b_is_as_large_as_llama_cpps(file_type: str, known: int) -> None:
    assert text_bytes(ELEVEN_B, file_type) + DESCRIPTION_BYTES == known


def test_the_11b_in_q4_k_m_is_near_the_known_size() -> None:
    whole = converted_bytes(ELEVEN_B, "q4_k_m") + DESCRIPTION_BYTES
    assert whole == pytest.approx(7.8e9, rel=0.01)


def test_the_90b_in_q4_k_m_is_near_the_known_size() -> None:
    whole = converted_bytes(NINETY_B, "q4_k_m") + DESCRIPTION_BYTES
    assert whole == pytest.approx(55e9, rel=0.02)


def test_the_mixture_of_the_1b_is_llama_cpps() -> None:
    """Q4_K_M files of the 1B have 34 tensors in F32, 96 in Q4_K and 17 in Q6_K."""
    assert counts(ONE_B, "q4_k_m") == {"F32": 34, "Q4_K": 96, "Q6_K": 17}


def test_plain_types_change_matrices_only() -> None:
    assert counts(ONE_B, "f16") == {"F32": 34, "F16": 113}
    assert counts(ONE_B, "q8_0") == {"F32": 34, "Q8_0": 113}
    assert counts(ONE_B, "q4_0") == {"F32": 34, "Q4_0": 112, "Q6_K": 1}
