"""Makes guards with fixed weights: one layer that finds marked words, and says “safe” or “unsafe”.

Every token has the same first number; a marked word has a second one beside it. Attention that
looks nowhere in particular adds the mean of the second numbers to the last token, and the output
layer holds “unsafe” for more probable than “safe” as soon as there is any. What comes behind the
first word a grammar decides, and among what it allows the category that the guard was made for.

The vocabulary is Llama 3's in small: its control tokens, the bytes, and the words of the prompt.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import gguf
import numpy as np

from llama32_desktop.guards.categories import CATEGORIES
from llama32_desktop.guards.llama_guard import Form, Said, prompt

EMBEDDING: Final = 32
_LOUD: Final = 4_000.0
"""So loud that one word is heard among thousands, and no 16-bit value runs over."""
_CONTROL: Final = (
    "<|begin_of_text|>",
    "<|end_of_text|>",
    "<|start_header_id|>",
    "<|end_header_id|>",
    "<|eot_id|>",
)
_WORDS: Final = re.compile(r" ?\w+")
_SPACE: Final = "\u0120"
"""A space at a word's beginning, in vocabularies of bytes."""


def _bytes() -> list[str]:
    """The letter that stands for each byte in GPT-2's vocabulary."""
    printed = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in printed]
    letters = {byte: chr(byte) for byte in printed}
    letters |= {byte: chr(256 + index) for index, byte in enumerate(others)}
    return [letters[byte] for byte in range(256)]


def make(
    path: Path, marked: Sequence[str] = (), *, category: str = "2", sure: float = 40.0
) -> Path:
    """Write a guard that finds texts unsafe in which one of these words stands.

    Args:
        marked: Words of letters, which are heard behind a space.
        category: The digit behind “S” that it names.
        sure: How far apart its two words are; 0 makes a model that answers anything.
    """
    asked = prompt([Said("User", ""), Said("Agent", "")], Form(tuple(CATEGORIES), ""))
    words = {word.replace(" ", _SPACE) for word in _WORDS.findall(asked)}
    words |= {"safe", "unsafe", *(f"{_SPACE}{word}" for word in marked)}
    letters = _bytes()
    tokens = [*letters, *sorted(words - set(letters)), *_CONTROL]
    number = {token: index for index, token in enumerate(tokens)}
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("Tiny guard")
    writer.add_context_length(8192)
    writer.add_embedding_length(EMBEDDING)
    writer.add_block_count(1)
    writer.add_feed_forward_length(EMBEDDING)
    writer.add_head_count(1)
    writer.add_head_count_kv(1)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("llama-bpe")
    writer.add_token_list(tokens)
    kinds = [gguf.TokenType.NORMAL] * (len(tokens) - len(_CONTROL))
    writer.add_token_types([*kinds, *[gguf.TokenType.CONTROL] * len(_CONTROL)])
    writer.add_token_merges(["s a"])
    writer.add_bos_token_id(number["<|begin_of_text|>"])
    writer.add_eos_token_id(number["<|eot_id|>"])
    embedding = np.zeros((len(tokens), EMBEDDING), np.float32)
    embedding[:, 0] = 1.0
    value = np.zeros((EMBEDDING, EMBEDDING), np.float32)
    value[1, 1] = _LOUD
    output = np.zeros((len(tokens), EMBEDDING), np.float32)
    for word in marked:
        embedding[number[f"{_SPACE}{word}"], 1] = 1.0
    output[number["safe"], 0] = sure
    output[number["unsafe"], 1] = sure
    output[number[category], 0] = output[number["<|eot_id|>"], 0] = sure / 2
    none = np.zeros((EMBEDDING, EMBEDDING), np.float32)
    ones = np.ones(EMBEDDING, np.float32)
    tensors = {
        "token_embd.weight": embedding,
        "output_norm.weight": ones,
        "output.weight": output,
        "blk.0.attn_norm.weight": ones,
        "blk.0.attn_q.weight": none,
        "blk.0.attn_k.weight": none,
        "blk.0.attn_v.weight": value,
        "blk.0.attn_output.weight": np.eye(EMBEDDING, dtype=np.float32),
        "blk.0.ffn_norm.weight": ones,
        "blk.0.ffn_gate.weight": none,
        "blk.0.ffn_up.weight": none,
        "blk.0.ffn_down.weight": none,
    }
    for name, tensor in tensors.items():
        writer.add_tensor(name, tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
