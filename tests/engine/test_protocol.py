import errno
import io
import math

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    ChatMessage,
    Embedded,
    Failed,
    Generate,
    Load,
    ModelSettings,
    Token,
    read_event,
    read_request,
)
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.processes import framing
from llama32_desktop.processes.framing import write_message, write_packed


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
        Load(
            id=1,
            model=ModelRef("/tmp/ü.gguf"),
            settings=ModelSettings(context=4096, kv_type="q8_0"),
        ),
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


@given(text=st.text(st.characters(exclude_categories=()), max_size=20), data=st.binary(max_size=9))
@example(text="/models/bad\udcff.gguf", data=b"\xff")
@example(text="Be kind \ud83d", data=b"")
def test_any_text_survives_the_pipe(text: str, data: bytes) -> None:
    pipe = io.BytesIO()
    requests = [
        Load(id=1, model=ModelRef(text), settings=ModelSettings(context=4096)),
        Generate(id=2, messages=(ChatMessage("user", text, (text,)), ChatMessage("user", "next"))),
    ]
    embedded = Embedded(id=3, vectors=(data,))
    for message in (*requests, embedded, Failed(id=4, kind="internal", message=text)):
        write_message(pipe, message)
    pipe.seek(0)
    assert [read_request(pipe), read_request(pipe)] == requests
    assert read_event(pipe) == embedded
    assert read_event(pipe) == Failed(id=4, kind="internal", message=text)


def test_a_message_that_would_be_refused_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(framing, "MAX_MESSAGE_BYTES", 1000)
    pipe = io.BytesIO()
    with pytest.raises(framing.MessageTooLongError):
        write_message(pipe, Token(id=1, text="x" * 1000))
    assert pipe.getvalue() == b""


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


@pytest.mark.parametrize("code", [errno.EPIPE, errno.EINVAL])
def test_a_pipe_that_nobody_reads_is_one_error_on_all_systems(code: int) -> None:
    class Closed(io.RawIOBase):
        def write(self, data: object) -> int:
            raise OSError(code, "so Windows or POSIX says")

    with pytest.raises(BrokenPipeError):
        write_packed(Closed(), b"data")  # type: ignore[arg-type]
