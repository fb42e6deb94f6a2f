"""Bodies that cost more to read than their size says."""

from __future__ import annotations

import asyncio
import time

import pytest

from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.server.bodies import taken
from llama32_desktop.server.conversation import Conversation
from llama32_desktop.server.ollama.embed import EmbedRequest
from llama32_desktop.server.ollama.wire import GenerateRequest
from llama32_desktop.server.pictures import MOST, in_files
from llama32_desktop.server.refusals import Refusal
from llama32_desktop.server.sampling import LONGEST_STOP, MOST_STOPS, stops_of
from tests.slowness import slowness


@pytest.mark.parametrize(
    "parts",
    [
        b'{"a":[' + b"[]," * 300_000 + b"[]]}",
        b'{"a":[' + b"{}," * 300_000 + b"{}]}",
        b'{"a":[' + b"1," * 2_100_000 + b"1]}",
        b"{" + b",".join(b'"%x":1' % number for number in range(300_000)) + b"}",
    ],
    ids=["lists", "objects", "numbers", "names"],
)
def test_one_of_too_many_parts_is_not_read(parts: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        taken(b'{"model":"m","format":' + parts + b"}", GenerateRequest)
    assert (refused.value.status, refused.value.code) == (413, "request_too_large")


def test_large_ones_of_few_parts_are() -> None:
    picture = b"QUJD" * 3_000_000
    taken(b'{"model":"m","prompt":"x","images":["' + picture + b'"]}', GenerateRequest)
    text = b"Once, they said: go [there], and so they did, all of them. " * 30_000
    assert taken(b'{"model":"m","input":"' + text + b'"}', EmbedRequest).input == text.decode()


def test_more_pictures_than_a_request_may_have_make_no_files() -> None:
    async def taken_in(count: int) -> None:
        message = ChatMessage("user", "What is this?", ("no base64",) * count)
        async with in_files([message]):
            raise AssertionError

    with pytest.raises(Refusal) as refused:
        asyncio.run(taken_in(MOST + 1))
    assert (refused.value.status, refused.value.field) == (413, "messages")
    with pytest.raises(Refusal, match="no base64"):
        asyncio.run(taken_in(MOST))


def test_more_texts_that_end_an_answer_than_can_be_looked_for_are_refused() -> None:
    assert stops_of(["x"] * MOST_STOPS) and stops_of("x" * LONGEST_STOP)
    for stop in (["x"] * (MOST_STOPS + 1), "x" * (LONGEST_STOP + 1)):
        with pytest.raises(Refusal, match="texts that end an answer"):
            stops_of(stop)


def test_an_answer_of_many_parts_is_put_together_once() -> None:
    """Each part was copied with all of those before it: an hour for a request that is allowed."""
    limit = 2.0 * slowness()
    began = time.thread_time()
    conversation = Conversation()
    conversation.add("user", "Go on.")
    conversation.add("assistant", "")
    conversation.add_call("f", "{}", "1")
    part = "x" * 1000
    for _ in range(30_000):
        conversation.add("assistant", part)
    conversation.add_result("y", "1")
    _, answer = conversation.messages
    assert len(answer.content) == answer.steps[1].at == 30_000_000
    assert time.thread_time() - began < limit
