"""What is sent, and that nothing that comes back is an error of this app."""

from __future__ import annotations

import base64
import io
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from llama32_desktop.engine.parts import Thought, ToolCall, ToolResult
from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.sampling import Sampling, Thinking
from llama32_desktop.remote.answers import Piece
from llama32_desktop.remote.inline_thoughts import InlineThoughts
from llama32_desktop.remote.messages import given_of, turns_of
from llama32_desktop.remote.problems import RemoteError, retry_after
from llama32_desktop.remote.server import Kind, ServedModel, Server
from llama32_desktop.remote.wire import WIRES
from tests.remote.strange import event, said
from tests.slowness import slowness

KINDS: tuple[Kind, ...] = ("openai", "ollama", "anthropic")
ADDRESSES = {"openai": "https://h.example/v1", "ollama": "http://h:11434", "anthropic": "https://h"}


def body_of(kind: Kind, *messages: ChatMessage, sampling: Sampling | None = None) -> dict[str, Any]:
    server = Server(
        name="x", kind=kind, address=ADDRESSES[kind], models=(ServedModel(name="m", thinks=True),)
    )
    asked = WIRES[kind].request(server, "k", "m", turns_of(messages), sampling or Sampling(), 4096)
    assert "k" in " ".join(asked.headers.values())
    assert "k" not in json.dumps(asked.body).split('"')  # a key is in no body
    return asked.body


@pytest.fixture
def photo(tmp_path: Path) -> str:
    """A large picture that says where it was taken, and by whose camera."""
    exif = Image.Exif()
    exif[0x010F] = "Camera of Erika"
    exif.get_ifd(0x8825)[1] = "N"
    file = tmp_path / "photo.jpg"
    Image.new("RGB", (4100, 50), "teal").save(file, exif=exif)
    assert b"Erika" in file.read_bytes()
    return str(file)


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_goes_as_its_pixels_alone(kind: Kind, photo: str) -> None:
    body = body_of(kind, ChatMessage("user", "", (photo,)))
    (message,) = body["messages"]
    if kind == "ollama":
        (data,) = message["images"]
    elif kind == "openai":
        (part,) = message["content"]  # and no empty text, which some refuse
        data = part["image_url"]["url"].removeprefix("data:image/jpeg;base64,")
    else:
        (part,) = message["content"]
        assert part["source"]["media_type"] == "image/jpeg"
        data = part["source"]["data"]
    sent = base64.b64decode(data)
    assert b"Erika" not in sent
    with Image.open(io.BytesIO(sent)) as image:
        assert (image.format, image.size) == ("JPEG", (2048, 25))
        assert not image.getexif()


def test_a_picture_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    file = tmp_path / "none.png"
    file.write_bytes(b"nothing")
    with pytest.raises(RemoteError) as error:
        turns_of([ChatMessage("user", "?", (str(file),))])
    assert error.value.kind == "picture"


@pytest.mark.parametrize("kind", KINDS)
def test_thoughts_stay_here_and_steps_go_as_text(kind: Kind) -> None:
    steps = (
        Thought(text="secret plan"),
        ToolCall(name="look", arguments='{"at": 1}'),
        ToolResult(text="a cat", name="look"),
    )
    answer = ChatMessage("assistant", "A cat.", steps=steps)
    messages = (ChatMessage("system", "Be brief."), ChatMessage("user", "?"), answer)
    sent = json.dumps(body_of(kind, *messages, ChatMessage("user", "Sure?")))
    assert "secret plan" not in sent
    assert "a cat" in sent
    assert "Be brief." in sent
    assert given_of([answer]) == ("steps",)


def test_ollama_is_told_its_context_and_whether_to_think() -> None:
    hi = ChatMessage("user", "Hi")
    off = body_of("ollama", hi, sampling=Sampling(thinking=Thinking(mode="off"), schema='{"a": 1}'))
    assert (off["options"]["num_ctx"], off["think"], off["format"]) == (4096, False, {"a": 1})
    assert "think" not in body_of("ollama", hi)


def test_an_event_of_countless_objects_is_no_answer() -> None:
    few, many = (b'data: {"choices":[' + b"[]," * count + b"[]]}" for count in (1_000, 30_000))
    assert list(WIRES["openai"].reader("h").read(few)) == []
    with pytest.raises(RemoteError):
        list(WIRES["openai"].reader("h").read(many))


ENDS: dict[Kind, Callable[[str], bytes]] = {
    "openai": lambda word: said("Half", word),
    "anthropic": lambda word: event(type="message_delta", delta={"stop_reason": word}),
    "ollama": lambda word: json.dumps({"message": {}, "done": True, "done_reason": word}).encode(),
}


@pytest.mark.parametrize(
    ("kind", "word", "reason"),
    [
        ("openai", "stop", "stop"),
        ("openai", "eos_token", "stop"),
        ("openai", "length", "length"),
        ("openai", "tool_calls", "length"),
        ("openai", "content_filter", ""),
        ("anthropic", "end_turn", "stop"),
        ("anthropic", "max_tokens", "length"),
        ("anthropic", "model_context_window_exceeded", "length"),
        ("anthropic", "pause_turn", "length"),
        ("anthropic", "refusal", ""),
        ("ollama", "stop", "stop"),
        ("ollama", "length", "length"),
    ],
)
def test_an_answer_that_is_cut_is_not_said_to_be_whole(kind: Kind, word: str, reason: str) -> None:
    reader = WIRES[kind].reader("a.host")
    try:
        list(reader.read(ENDS[kind](word).strip()))
    except RemoteError as error:
        assert "filter at a.host ended the answer" in str(error)
    assert reader.account.reason == reason


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "choices",
                    "delta",
                    "content",
                    "usage",
                    "error",
                    "message",
                    "type",
                    "done",
                    "index",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=40)
@given(
    kind=st.sampled_from(KINDS),
    lines=st.lists(st.binary(max_size=30) | json_values.map(lambda v: json.dumps(v).encode())),
)
def test_whatever_comes_is_read_or_is_a_sentence(kind: Kind, lines: list[bytes]) -> None:
    reader = WIRES[kind].reader("h")
    for line in lines:
        for prefix in (b"", b"data: "):
            try:
                for piece in reader.read(prefix + line):
                    assert isinstance(piece.text, str)
            except RemoteError as error:
                assert str(error)
    assert reader.account.prompt_tokens >= 0


@given(
    thought=st.text(alphabet="<>/think ab\n", max_size=30),
    said=st.text(alphabet="<>/think ab\n", max_size=30),
    cuts=st.lists(st.integers(1, 9), max_size=30),
)
def test_a_thought_within_tags_is_parted_wherever_it_is_cut(
    thought: str, said: str, cuts: list[int]
) -> None:
    thought, said = thought.replace("</think>", ""), said.lstrip("\n")
    whole = f"<think>{thought}</think>{said}"
    if whole.index("</think>") != len("<think>") + len(thought):
        return  # the thought ends with the beginning of a tag
    reader, pieces, at = InlineThoughts(), [], 0
    for cut in [*cuts, len(whole)]:
        pieces += reader.feed(Piece("text", whole[at : at + cut]))
        at += cut
    pieces += reader.end()
    assert "".join(p.text for p in pieces if p.kind == "thought") == thought
    assert "".join(p.text for p in pieces if p.kind == "text") == said


@pytest.mark.parametrize("text", ["<", "<thin", "<b>bold", "a <think> b </think>", "", "<think"])
def test_what_begins_with_no_thought_is_said_whole(text: str) -> None:
    reader = InlineThoughts()
    pieces = [p for c in text for p in reader.feed(Piece("text", c))]
    pieces += reader.end()
    assert "".join(p.text for p in pieces) == text
    assert {p.kind for p in pieces} <= {"text"}


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("7", 7.0), ("", None), ("soon", None), ("-3", None), ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0)],
)
def test_how_long_a_server_wants_to_be_left(text: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": text}) == seconds


def test_blanks_without_an_end_are_not_kept_back() -> None:
    """A server may send them for as long as it likes; each was looked through with all others."""
    limit = 0.5 * slowness()
    began = time.thread_time()
    reader, pieces = InlineThoughts(), []
    for _ in range(4000):
        pieces += reader.feed(Piece("text", " " * 2000))
    assert time.thread_time() - began < limit
    assert sum(len(piece.text) for piece in pieces) == 8_000_000


def test_a_thought_behind_some_blanks_is_one() -> None:
    reader, pieces = InlineThoughts(), []
    for text in ("\n" * 400, " " * 500, "<thi", "nk>Hm.</think>", "Yes."):
        pieces += reader.feed(Piece("text", text))
    assert pieces == [Piece("thought", "Hm."), Piece("text", "Yes.")]
