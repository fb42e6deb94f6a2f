"""A context on the real llama.cpp: what it takes the place of, and what its numbers depend on."""

from __future__ import annotations

from typing import Any, cast

import llama_cpp
import msgspec
import pytest

from llama32_desktop.engine.protocol import FlashAttention, KvType, ModelSettings
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp.context import Context

SETTINGS = ModelSettings(context=512, threads=1, threads_batch=1, batch=64)


def test_a_saved_conversation_is_not_given_up_for_what_nobody_asked(
    model: llama_cpp.llama_model_p,
) -> None:
    context = Context(model, SETTINGS, CancelFlag())
    first, second, new = ([start, *range(500, 564)] for start in (100, 200, 300))
    try:
        for prompt in (first, second):
            assert context.may_begin(prompt)
            context.prepare(prompt, repeatable=False)
            context.evaluate(prompt, lambda _: None)
        state = llama_cpp.llama_state_seq_get_size(context.handle, 0)
        context.cache.budget = 2 * state
        assert context.may_begin(new)
        context.cache.budget = 2 * state - 1
        assert not context.may_begin(new)
        assert context.prepare([*first, 7], repeatable=False) == len(first), "it is still there"
    finally:
        context.close()


@pytest.mark.parametrize(
    ("kv_type", "flash", "shares"),
    [("f16", "auto", False), ("f32", "on", False), ("f32", "off", True), ("q8_0", "on", True)],
)
def test_threads_follow_the_load_only_where_no_number_depends_on_them(
    model: llama_cpp.llama_model_p, kv_type: KvType, flash: FlashAttention, shares: bool
) -> None:
    asked: list[int] = []

    class Cores:
        def free(self) -> int:
            asked.append(1)
            return 1

    settings = msgspec.structs.replace(
        SETTINGS, threads=2, threads_batch=2, kv_type=kv_type, flash_attention=flash
    )
    context = Context(model, settings, CancelFlag(), cast(Any, Cores()))
    try:
        context.decode(100)
    finally:
        context.close()
    assert bool(asked) is shares
