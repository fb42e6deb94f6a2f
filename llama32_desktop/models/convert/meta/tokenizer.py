"""Meta's tokenizer.model, as llama.cpp reads a tokenizer from a GGUF file.

The file has a line for each token: its bytes in base 64 and its rank. Control tokens stand in
Meta's code (llama_models, llama3/tokenizer.py), and so does how text is split, which is Llama 3's.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

from llama32_desktop.models.convert.config import ModelConfig
from llama32_desktop.models.convert.errors import ConvertError, damaged
from llama32_desktop.models.convert.tokenizer import check_names
from llama32_desktop.models.convert.writer import Description
from llama32_desktop.sentences import Sentence, grouped

TOKENIZER: Final = "tokenizer.model"
_MOST_BYTES: Final = 64 * 1024 * 1024
_LONGEST: Final = 512
"""Bytes of a token; Llama 3's longest has 128."""
_NORMAL, _CONTROL, _UNUSED = 1, 3, 5  # llama.cpp's enum llama_token_type
_RESERVED: Final = 256
_SPECIALS: Final = (
    "<|begin_of_text|>", "<|end_of_text|>", "<|reserved_special_token_0|>",
    "<|reserved_special_token_1|>", "<|finetune_right_pad_id|>", "<|step_id|>",
    "<|start_header_id|>", "<|end_header_id|>", "<|eom_id|>", "<|eot_id|>", "<|python_tag|>",
)  # fmt: skip
"""The first ones; numbered reserved ones follow up to 256. Vision models have `<|image|>` behind
them, in the first of the embeddings that were added."""
_ENDS: Final = ("<|eot_id|>", "<|end_of_text|>", "<|eom_id|>")
_IMAGE: Final = "<|image|>"


def add_tokenizer_keys(
    out: Description, places: Sequence[Path], config: ModelConfig
) -> tuple[str, ...]:
    """Add the tokenizer's keys; returns a sentence for each thing that is missing.

    Args:
        places: Folders that it may be in.

    Raises:
        ConvertError: the tokenizer is damaged, or does not fit the model.
    """
    path = next((place / TOKENIZER for place in places if (place / TOKENIZER).is_file()), None)
    if path is None:
        return (
            Sentence(
                "The checkpoint has no {0}, so the file has no tokenizer and cannot hold a "
                "conversation: put it beside the weights and convert again.",
                TOKENIZER,
            ),
        )
    ranks = _ranks(path)
    count, extra = config.text.vocabulary, config.text.extra_embeddings
    if len(ranks) + _RESERVED != count:
        raise ConvertError(
            Sentence(
                "{0} has {1} tokens where the model has {2}, so they do not belong together: take "
                "all files from the same checkpoint.",
                TOKENIZER,
                grouped(len(ranks) + _RESERVED),
                grouped(count),
            )
        )
    reserved = [f"<|reserved_special_token_{n}|>" for n in range(2, _RESERVED - len(_SPECIALS) + 2)]
    specials = [*_SPECIALS, *reserved, *([_IMAGE] if extra else [])]
    letters = byte_letters()
    texts = ["".join(map(letters.__getitem__, token)) for token in ranks]
    check_names(TOKENIZER, [*texts, *specials])
    out.text("tokenizer.ggml.model", "gpt2")
    out.text("tokenizer.ggml.pre", "llama-bpe")
    out.texts("tokenizer.ggml.tokens", [*texts, *specials])
    kinds = [_NORMAL] * len(texts) + [_CONTROL] * len(specials)
    out.i32s("tokenizer.ggml.token_type", kinds)
    out.texts("tokenizer.ggml.merges", _merges(ranks, texts))
    ids = {text: len(texts) + number for number, text in enumerate(specials)}
    out.u32("tokenizer.ggml.bos_token_id", ids["<|begin_of_text|>"])
    out.u32("tokenizer.ggml.eos_token_id", ids[_ENDS[0]])
    out.i32s("tokenizer.ggml.eos_token_ids", sorted(ids[end] for end in _ENDS))
    out.u32("tokenizer.ggml.padding_token_id", ids["<|finetune_right_pad_id|>"])
    out.flag("tokenizer.ggml.add_bos_token", True)
    return ()


@cache
def byte_letters() -> tuple[str, ...]:
    """GPT-2's letter for each byte: itself where it can be seen, else one from 256 on."""
    seen = {*range(33, 127), *range(161, 173), *range(174, 256)}
    letters, hidden = [], 256
    for byte in range(256):
        letters.append(chr(byte if byte in seen else hidden))
        hidden += byte not in seen
    return tuple(letters)


def _ranks(path: Path) -> dict[bytes, int]:
    """Each token's bytes, in the order of their ranks, which are their numbers."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise damaged(TOKENIZER, Sentence("it is larger than any"))
        data = path.read_bytes()
    except OSError as error:
        raise ConvertError(
            Sentence(
                "{0} cannot be read ({1}), so the checkpoint cannot be converted: check that you "
                "may read it.",
                TOKENIZER,
                error.strerror,
            )
        ) from None
    ranks: dict[bytes, int] = {}
    try:
        for line in data.splitlines():
            if line:
                token, rank = line.split()
                ranks[base64.b64decode(token, validate=True)] = int(rank)
    except (ValueError, binascii.Error):
        raise damaged(TOKENIZER, Sentence("one of its lines is no token")) from None
    if max(map(len, ranks), default=0) > _LONGEST:
        raise damaged(TOKENIZER, Sentence("one of its tokens is longer than any"))
    if list(ranks.values()) != list(range(len(ranks))) or not ranks or b"" in ranks:
        raise damaged(TOKENIZER, Sentence("its tokens are not in the order of their numbers"))
    return ranks


def _merges(ranks: dict[bytes, int], texts: Sequence[str]) -> list[str]:
    """The pairs that merge to each token, in the order in which they do.

    Of a token that is made up in several ways all are listed, as the converter of transformers
    does it; the one of the lowest ranks comes first.
    """
    merges = []
    for token in ranks:
        pairs = []
        for cut in range(1, len(token)):
            left, right = ranks.get(token[:cut]), ranks.get(token[cut:])
            if left is not None and right is not None:
                pairs.append((left, right))
        merges += [f"{texts[left]} {texts[right]}" for left, right in sorted(pairs)]
    return merges
