"""What nobody asked for yet is evaluated only where no kept conversation pays for it."""

from __future__ import annotations

from pathlib import Path

import llama_cpp

from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp import log
from llama32_desktop.engine.worker.llama_cpp import model as models
from llama32_desktop.engine.worker.llama_cpp.context import Context

SETTINGS = ModelSettings(context=512, threads=1, threads_batch=1, batch=64)


def test_a_saved_conversation_is_not_given_up_for_it(smollm2: Path) -> None:
    log.install()
    model = models.load(
        str(smollm2), gpu_layers=0, repack=False, progress=lambda _: None, cancel=CancelFlag()
    )
    context = Context(model, SETTINGS, CancelFlag())
    first, second, new = ([start, *range(500, 570)] for start in (100, 200, 300))
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
        llama_cpp.llama_model_free(model)
