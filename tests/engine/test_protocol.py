import io
import math

import msgspec
import pytest

from llama32_desktop.engine.framing import write_message
from llama32_desktop.engine.protocol import (
    ChatMessage,
    Failed,
    Generate,
    Load,
    ModelSettings,
    Sampling,
    Token,
    read_event,
    read_request,
)


class _Trickle(io.RawIOBase):
    """A pipe that takes and gives a few bytes at a time, as a pipe may."""

    def __init__(self) -> None:
        self.data = bytearray()

    def write(self, data: object) -> int:
        part = bytes(memoryview(data))[:3]  # type: ignore[call-overload]
        self.data += part
        return len(part)

    def read(self, size: int = -1) -> bytes:
        part = bytes(self.data[: min(size, 3)])
        del self.data[: len(part)]
        return part


@pytest.mark.parametrize(
    "request_",
    [
        Load(id=1, path="/tmp/ü.gguf", settings=ModelSettings(context=4096, kv_type="q8_0")),
        Generate(
            id=2,
            messages=(ChatMessage("system", ""), ChatMessage("user", "x" * 5000)),
            sampling=Sampling(temperature=0, stop=("a", "b")),
        ),
    ],
)
def test_requests_survive_the_pipe(request_: Load | Generate) -> None:
    pipe = _Trickle()
    write_message(pipe, request_)  # type: ignore[arg-type]
    assert read_request(pipe) == request_  # type: ignore[arg-type]
    assert read_request(pipe) is None  # type: ignore[arg-type]


def test_events_survive_the_pipe_in_order() -> None:
    pipe = io.BytesIO()
    events = [Token(id=3, text="é🦙"), Failed(id=3, kind="internal", message="m")]
    for event in events:
        write_message(pipe, event)
    pipe.seek(0)
    assert [read_event(pipe), read_event(pipe)] == events
    assert read_event(pipe) is None


def test_what_is_no_message_is_refused() -> None:
    with pytest.raises(ValueError):
        read_event(io.BytesIO(b"\xff\xff\xff\xff"))
    with pytest.raises(msgspec.ValidationError):
        read_event(io.BytesIO(b"\x01\x00\x00\x00\x01"))


@pytest.mark.parametrize("field", [{"temperature": -1.0}, {"top_p": 0.0}, {"seed": 2**32}])
def test_settings_out_of_range_are_refused_at_the_pipe(field: dict[str, float]) -> None:
    pipe = io.BytesIO()
    write_message(pipe, Generate(id=1, messages=(), sampling=Sampling(**field)))  # type: ignore[arg-type]
    pipe.seek(0)
    with pytest.raises(msgspec.ValidationError):
        read_request(pipe)
    assert math.isfinite(Sampling().temperature)
