"""The other side of `tests.bench.reference`: Meta's code and transformers, in a place of their own.

    python reference_peer.py FOLDER

Reads FOLDER/asked.json; writes FOLDER/answers.json, and the checkpoint FOLDER/model that the app
converts. Imports nothing of the app. What an installed package lacks is left out of the answers.
"""

from __future__ import annotations

import json
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

from llama_models.datatypes import RawMessage
from llama_models.llama3.chat_format import ChatFormat
from llama_models.llama3.tokenizer import Tokenizer
from transformers.convert_slow_tokenizer import TikTokenConverter

PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}|"
    r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
TILE, MOST_TILES = 560, 4


def tokenizer_file(meta: Tokenizer, folder: Path) -> Any:
    """Meta's tokenizer.model as transformers converts it to a tokenizer.json."""
    import llama_models.llama3

    source = Path(llama_models.llama3.__file__).parent / "tokenizer.model"
    specials = sorted(meta.special_tokens, key=meta.special_tokens.__getitem__)
    converter = TikTokenConverter(str(source), pattern=PATTERN, extra_special_tokens=specials)
    made = converter.converted()
    made.save(str(folder / "tokenizer.json"))
    words = {"bos_token": "<|begin_of_text|>", "eos_token": "<|eot_id|>"}
    (folder / "tokenizer_config.json").write_text(json.dumps(words))
    return made


def dialog(form: ChatFormat, messages: list[list[str]]) -> list[int]:
    """A conversation's ids, open for the assistant's answer."""
    raw = [RawMessage(role=role, content=content) for role, content in messages]
    for message in raw:
        if message.role == "assistant":
            message.stop_reason = "end_of_turn"
    ids: list[int] = form.encode_dialog_prompt(raw).tokens
    return ids


def transformers_size(width: int, height: int) -> list[int]:
    """A picture's size on its canvas, and the canvas, by transformers' functions."""
    from transformers.models.mllama.image_processing_pil_mllama import (
        get_image_size_fit_to_canvas,
        get_optimal_tiled_canvas,
    )

    high, wide = get_optimal_tiled_canvas(height, width, MOST_TILES, TILE)
    fitted = get_image_size_fit_to_canvas(height, width, high, wide, TILE)
    return [int(fitted[1]), int(fitted[0]), int(wide), int(high)]


def meta_size(width: int, height: int) -> list[int]:
    """The same by Meta's functions."""
    import torch
    from llama_models.llama3.multimodal.image_transform import VariableSizeImageTransform

    transform = VariableSizeImageTransform(size=TILE)
    known = torch.tensor(transform.find_supported_resolutions(MOST_TILES, TILE))
    wide, high = (int(side) for side in transform.get_best_fit((width, height), known))
    target = (min(max(width, TILE), wide), min(max(height, TILE), high))
    fitted = transform.get_max_res_without_distortion((width, height), target)
    return [int(fitted[0]), int(fitted[1]), wide, high]


def write_model(folder: Path, vocabulary: int) -> Any:
    """A small random model with the real vocabulary, rope scaling as in Llama 3.2."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    torch.manual_seed(1)
    config = LlamaConfig(
        vocab_size=vocabulary,
        hidden_size=128,
        intermediate_size=256,
        num_hidden_layers=4,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=131072,
        rms_norm_eps=1e-5,
        rope_theta=500000.0,
        rope_scaling={
            "rope_type": "llama3",
            "factor": 32.0,
            "low_freq_factor": 1.0,
            "high_freq_factor": 4.0,
            "original_max_position_embeddings": 8192,
        },
        tie_word_embeddings=True,
        bos_token_id=128000,
        eos_token_id=[128001, 128008, 128009],
        initializer_range=0.1,
    )
    model = LlamaForCausalLM(config).eval()
    model.save_pretrained(folder, safe_serialization=True)
    return model


def logits(model: Any, ids: list[int], last: int) -> list[list[float]]:
    """Of the last tokens, on the processor in float32."""
    import torch

    with torch.no_grad():
        out = model(torch.tensor([ids]), logits_to_keep=last).logits[0]
    rows: list[list[float]] = out.float().tolist()
    return rows


def main() -> None:
    folder = Path(sys.argv[1])
    asked = json.loads((folder / "asked.json").read_text())
    checkpoint = folder / "model"
    checkpoint.mkdir(exist_ok=True)
    meta = Tokenizer.get_instance()
    fast = tokenizer_file(meta, checkpoint)
    form = ChatFormat(meta)
    names = ("llama-models", "transformers", "tokenizers", "tiktoken")
    answers: dict[str, Any] = {"versions": {name: version(name) for name in names}}
    texts = asked["texts"]
    answers["meta_tokens"] = [
        meta.encode(text, bos=False, eos=False, disallowed_special=()) for text in texts
    ]
    answers["transformers_tokens"] = [
        fast.encode(text, add_special_tokens=False).ids if plain else None
        for text, plain in zip(texts, asked["plain"], strict=True)
    ]
    answers["dialogs"] = [dialog(form, messages) for messages in asked["conversations"]]
    for name, sized in (("transformers_sizes", transformers_size), ("meta_sizes", meta_size)):
        try:
            answers[name] = [sized(width, height) for width, height in asked["sizes"]]
        except ImportError as error:
            answers.setdefault("left_out", []).append(f"{name}: {error}")
    try:
        import torch

        answers["versions"]["torch"] = torch.__version__
        model = write_model(checkpoint, meta.n_words)
        answers["logits"] = [logits(model, ids, asked["last"]) for ids in asked["prompts"]]
    except ImportError as error:
        answers.setdefault("left_out", []).append(f"logits: {error}")
    (folder / "answers.json").write_text(json.dumps(answers))


if __name__ == "__main__":
    main()
