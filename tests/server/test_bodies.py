"""Bodies that cost more to read than their size says."""

from __future__ import annotations

import pytest

from llama32_desktop.server.bodies import taken
from llama32_desktop.server.ollama.embed import EmbedRequest
from llama32_desktop.server.ollama.wire import GenerateRequest
from llama32_desktop.server.refusals import Refusal


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
