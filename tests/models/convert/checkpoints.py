"""Makes small checkpoints: folders as the Hub has them, with random weights."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

ORACLE = Path(__file__).parents[2] / "data" / "mllama_oracle"
LLAMA3_SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}|"
    r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
SPECIALS = ("<|begin_of_text|>", "<|end_of_text|>", "<|eot_id|>", "<|pad|>")
MERGES = (("h", "e"), ("l", "l"), ("he", "ll"), ("hell", "o"), ("Ġ", "w"))
TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}{{ message['content'] + '<|eot_id|>' }}"
    "{% endfor %}"
)
VISION_TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}"
    "{{ '<|start_header_id|>' + message['role'] + '<|end_header_id|>\n\n' }}"
    "{% if message['content'] is string %}{{ message['content'] }}{% else %}"
    "{% for part in message['content'] %}"
    "{{ '<|image|>' if part['type'] == 'image' else part['text'] }}"
    "{% endfor %}{% endif %}{{ '<|eot_id|>' }}{% endfor %}"
    "{% if add_generation_prompt %}"
    "{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{% endif %}"
)
CONFIG: dict[str, Any] = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_act": "silu",
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 32,
    "vocab_size": 272,
    "max_position_embeddings": 512,
    "rms_norm_eps": 1e-5,
    "rope_theta": 10_000.0,
    "rope_scaling": {
        "rope_type": "llama3",
        "factor": 8.0,
        "low_freq_factor": 1.0,
        "high_freq_factor": 4.0,
        "original_max_position_embeddings": 32,
    },
    "tie_word_embeddings": True,
    "bos_token_id": 261,
    "eos_token_id": [262, 263],
}

Tensors = Mapping[str, np.ndarray]


def encoded(values: np.ndarray, dtype: str) -> bytes:
    """float32 values as F32, F16 or BF16 (cut, not rounded)."""
    if dtype == "BF16":
        return (values.astype("<f4").view("<u4") >> 16).astype("<u2").tobytes()
    return values.astype({"F32": "<f4", "F16": "<f2"}[dtype]).tobytes()


def write_safetensors(path: Path, tensors: Tensors, dtype: str = "F32") -> None:
    """One file, tensors one after another."""
    header, parts, at = {}, [], 0
    for name, values in tensors.items():
        data = encoded(values, dtype)
        header[name] = {
            "dtype": dtype,
            "shape": list(values.shape),
            "data_offsets": [at, at + len(data)],
        }
        parts.append(data)
        at += len(data)
    write_raw(path, {"__metadata__": {"format": "pt"}, **header}, b"".join(parts))


def write_raw(path: Path, header: Any, data: bytes = b"") -> None:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + data)


def read_oracle() -> dict[str, np.ndarray]:
    """The oracle's tensors by name, float32, with this module's own reading of the format."""
    raw = (ORACLE / "model.safetensors").read_bytes()
    length = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + length])
    header.pop("__metadata__")
    return {
        name: np.frombuffer(raw[8 + length + said["data_offsets"][0] :][: 4 * size], "<f4").reshape(
            said["shape"]
        )
        for name, said in header.items()
        if (size := int(np.prod(said["shape"]))) >= 0
    }


def llama_tensors(config: Mapping[str, Any] = CONFIG, seed: int = 1) -> dict[str, np.ndarray]:
    """Random weights, exact in bfloat16, of a size that makes logits differ clearly."""
    rng = np.random.default_rng(seed)
    hidden, wide = config["hidden_size"], config["intermediate_size"]
    query = config["num_attention_heads"] * config["head_dim"]
    key = config["num_key_value_heads"] * config["head_dim"]

    def matrix(rows: int, columns: int) -> np.ndarray:
        values = rng.normal(0, columns**-0.5, (rows, columns)).astype(np.float32)
        return (values.view(np.uint32) & 0xFFFF0000).view(np.float32)

    def norm() -> np.ndarray:
        return rng.integers(8, 24, hidden).astype(np.float32) / 16

    tensors = {"model.embed_tokens.weight": matrix(config["vocab_size"], hidden)}
    for layer in range(config["num_hidden_layers"]):
        old = f"model.layers.{layer}"
        tensors |= {
            f"{old}.input_layernorm.weight": norm(),
            f"{old}.self_attn.q_proj.weight": matrix(query, hidden),
            f"{old}.self_attn.k_proj.weight": matrix(key, hidden),
            f"{old}.self_attn.v_proj.weight": matrix(key, hidden),
            f"{old}.self_attn.o_proj.weight": matrix(hidden, query),
            f"{old}.post_attention_layernorm.weight": norm(),
            f"{old}.mlp.gate_proj.weight": matrix(wide, hidden),
            f"{old}.mlp.up_proj.weight": matrix(wide, hidden),
            f"{old}.mlp.down_proj.weight": matrix(hidden, wide),
        }
    tensors["model.norm.weight"] = norm()
    if not config["tie_word_embeddings"]:
        tensors["lm_head.weight"] = matrix(config["vocab_size"], hidden)
    return tensors


def tokenizer() -> dict[str, Any]:
    """A tokenizer.json of 256 bytes, a few merges and Llama 3's way to split."""
    texts = [*byte_letters(), *(left + right for left, right in MERGES)]
    return {
        "added_tokens": [
            {"id": len(texts) + number, "content": text, "special": True}
            for number, text in enumerate(SPECIALS)
        ],
        "pre_tokenizer": {
            "type": "Sequence",
            "pretokenizers": [
                {"type": "Split", "pattern": {"Regex": LLAMA3_SPLIT}, "behavior": "Isolated"},
                {"type": "ByteLevel", "add_prefix_space": False, "use_regex": False},
            ],
        },
        "model": {
            "type": "BPE",
            "ignore_merges": True,
            "vocab": {text: number for number, text in enumerate(texts)},
            "merges": [list(pair) for pair in MERGES],
        },
    }


def byte_letters() -> list[str]:
    """GPT-2's letter for each byte: itself where it can be seen, else one from 256 on."""
    seen = [*range(33, 127), *range(161, 173), *range(174, 256)]
    hidden = [byte for byte in range(256) if byte not in seen]
    return [chr(byte if byte in seen else 256 + hidden.index(byte)) for byte in range(256)]


def write_tokenizer(folder: Path, template: str = TEMPLATE) -> None:
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer()))
    (folder / "tokenizer_config.json").write_text(
        json.dumps(
            {
                "bos_token": SPECIALS[0],
                "eos_token": {"content": SPECIALS[2]},
                "pad_token": SPECIALS[3],
                "chat_template": template,
            }
        )
    )


def make_llama(
    folder: Path, config: Mapping[str, Any] = CONFIG, dtype: str = "BF16", shards: int = 1
) -> Path:
    """A whole `llama` checkpoint with a tokenizer, in one weight file or several."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config))
    write_tokenizer(folder)
    write_weights(folder, llama_tensors(config), dtype, shards)
    return folder


def write_weights(folder: Path, tensors: Tensors, dtype: str, shards: int = 1) -> None:
    if shards == 1:
        write_safetensors(folder / "model.safetensors", tensors, dtype)
        return
    placed = {}
    for number in range(shards):
        file = f"model-{number + 1:05}-of-{shards:05}.safetensors"
        names = list(tensors)[number::shards]
        write_safetensors(folder / file, {name: tensors[name] for name in names}, dtype)
        placed |= dict.fromkeys(names, file)
    index = {"metadata": {}, "weight_map": placed}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
