"""An answer without any text is a fault, unless it was asked for so."""

from __future__ import annotations

import msgspec
import pytest

from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.protocol import ChatMessage, FinishReason, Generate
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.backend import Answer
from llama32_desktop.engine.worker.writing import should_write
from tests.engine.driver import assistant, user

_TIMINGS = Timings(
    prompt_tokens=9,
    cached_tokens=0,
    completion_tokens=1,
    ttft_s=0.1,
    prompt_s=0.1,
    decode_s=0.1,
    prompt_tps=1,
    decode_tps=1,
    decode_ms=1,
    sampler_ms=1,
    python_ms=1,
    decode_share=1,
)


@pytest.mark.parametrize(
    ("messages", "sampling", "reason", "tokens", "fault"),
    [
        ((user("x"),), Sampling(), "stop", 1, True),
        ((user("x"),), Sampling(), "length", 16, True),
        ((user("x"),), Sampling(max_tokens=2), "length", 2, False),
        ((user("x"),), Sampling(), "cancelled", 1, False),
        ((user("x"), assistant("Done.")), Sampling(), "stop", 1, False),
        ((user("x"),), Sampling(grammar='root ::= ""'), "stop", 1, False),
        ((user("x"),), Sampling(stop=("#",)), "stop", 1, False),
    ],
)
def test_when_it_is_a_fault(
    messages: tuple[ChatMessage, ...],
    sampling: Sampling,
    reason: FinishReason,
    tokens: int,
    fault: bool,
) -> None:
    timings = msgspec.structs.replace(_TIMINGS, completion_tokens=tokens)
    answer = Answer(finish_reason=reason, timings=timings, seed=1)
    assert should_write(Generate(id=1, messages=messages, sampling=sampling), answer) is fault
