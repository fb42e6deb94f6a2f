"""What a prompt has at the least is never more than it has."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from pathlib import Path

import llama_cpp
import pytest

from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.template.marks import Piece, RenderedPrompt


@pytest.fixture(scope="module")
def vocabulary(smollm2: Path) -> Iterator[Vocabulary]:
    params = llama_cpp.llama_model_default_params()
    params.vocab_only = True
    model = llama_cpp.llama_model_load_from_file(str(smollm2).encode(), params)
    yield Vocabulary(llama_cpp.llama_model_get_vocab(model))
    llama_cpp.llama_model_free(model)


@pytest.mark.parametrize("part", ["a", " ", "\n", "=", "-", "0", "é", "あ", "the ", "<|im_end|>"])
def test_a_text_has_no_fewer_tokens_than_it_is_said_to_have_at_the_least(
    vocabulary: Vocabulary, part: str
) -> None:
    for kind in ("literal", "template"):
        prompt = RenderedPrompt((Piece(kind, part * (110_000 // len(part))),))
        tokens, _ = vocabulary.encode(prompt)
        assert 50 < vocabulary.least_tokens(prompt) <= len(tokens)
    assert vocabulary.least_tokens(RenderedPrompt((Piece("literal", part),))) == 0


def test_the_longest_token_is_found_without_keeping_all(vocabulary: Vocabulary) -> None:
    """All 49,152 of SmolLM2 took 14 MB."""
    vocabulary.least_tokens(RenderedPrompt((Piece("literal", "a" * 110_000),)))
    kept = len(vocabulary._pieces) + len(vocabulary.plain)
    assert kept < vocabulary.size // 100
    pieces = [len(vocabulary.piece(token)) for token in range(vocabulary.size)]
    assert vocabulary._longest == max(*pieces, *map(len, vocabulary._special_tokens.values()))


def test_all_pieces_are_known_at_rest_and_kept_once(vocabulary: Vocabulary) -> None:
    handle = vocabulary.handle
    fresh, flag = Vocabulary(handle), CancelFlag()
    flag.set()
    fresh.know_pieces(flag)
    assert not fresh.plain and not fresh._pieces
    fresh.know_pieces(CancelFlag())
    assert len(fresh.plain) + len(fresh._pieces) == fresh.size
    room = ctypes.create_string_buffer(512)
    for token in range(fresh.size):
        size = llama_cpp.llama_token_to_piece(handle, token, room, 512, 0, False)
        assert fresh.piece(token) == room.raw[:size]
    assert not fresh.plain.keys() & {*fresh.marks, *fresh._special_tokens, *fresh._end_tokens}
