from __future__ import annotations

import io
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.processes import framing
from llama32_desktop.processes.framing import Reader, packed
from llama32_desktop.processes.values import MOST_VALUES, has_too_many

_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False)
    | st.text(max_size=300)
    | st.binary(max_size=300)
    | st.builds(msgspec.msgpack.Ext, st.integers(0, 100), st.binary(max_size=40))
)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=40) | st.dictionaries(st.text(), inner, max_size=40),
    max_leaves=60,
)


def count(value: Any) -> int:
    match value:
        case list():
            return 1 + sum(map(count, value))
        case dict():
            return 1 + sum(1 + count(one) for one in value.values())
    return 1


@given(_VALUES)
def test_each_value_is_counted_once(value: Any) -> None:
    body = msgspec.msgpack.encode(value)
    assert not has_too_many(body, count(value))
    assert has_too_many(body, count(value) - 1)


@pytest.mark.parametrize("length", [255, 256, 65_535, 65_536, 70_000])
def test_long_values_are_one(length: int) -> None:
    for value in ("a" * length, b"a" * length, msgspec.msgpack.Ext(5, b"a" * length)):
        assert not has_too_many(msgspec.msgpack.encode([value, value]), 3)
    assert not has_too_many(msgspec.msgpack.encode([0] * length), length + 1)
    assert has_too_many(msgspec.msgpack.encode([0] * length), length)


@given(st.binary(max_size=2000))
def test_any_bytes_have_an_end(body: bytes) -> None:
    assert not has_too_many(body, len(body))


class Said(msgspec.Struct):
    parts: list[int]


def test_a_message_of_too_many_small_values_is_not_decoded() -> None:
    read: Reader[Said] = Reader(Said)
    most = packed(Said([1] * (MOST_VALUES - 3)))
    said = read(io.BytesIO(most))
    assert said is not None and len(said.parts) == MOST_VALUES - 3
    with pytest.raises(ValueError, match="values"):
        read(io.BytesIO(packed(Said([1] * MOST_VALUES))))


def test_a_short_message_is_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(framing, "has_too_many", lambda body: pytest.fail("it was"))
    assert Reader(Said)(io.BytesIO(packed(Said([1] * 1000)))) == Said([1] * 1000)
