"""Servers that answer half, wrongly, too much, later or never: one sentence each, and no harm."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator

import pytest

from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.sampling import Sampling, Thinking
from llama32_desktop.remote import ollama
from llama32_desktop.remote.asking import Limits
from llama32_desktop.remote.listing import refreshed
from llama32_desktop.remote.problems import RemoteError
from llama32_desktop.remote.server import Server
from tests.remote.conftest import Asking, asking_of, server_at
from tests.remote.strange import END, Request, Say, Strange, event, head, said, strange

SMALL = Limits(most_line=2000, most_answer=100_000, most_lines=1000)
IMPATIENT = Limits(first_s=1.0, next_s=1.0)

At = Callable[[Callable[..., object]], tuple[Asking, Strange]]


@pytest.fixture(scope="module")
def pair() -> Iterator[tuple[Asking, Strange]]:
    """A strange server and its client, which the tests share."""
    with (
        strange(lambda *_: None) as server,
        asking_of(server_at(server.url), key="sesame", limits=SMALL) as asking,
    ):
        asking.load("m")
        yield asking, server


@pytest.fixture
def at(pair: tuple[Asking, Strange]) -> At:
    """Has the server answer in a way of the test's own."""
    asking, server = pair

    def make(answer: Callable[..., object]) -> tuple[Asking, Strange]:
        server.answer = answer
        server.requests.clear()
        return asking, server

    return make


def saying(*parts: bytes) -> Callable[[Request, Say, socket.socket], None]:
    """Says these and closes."""

    def answer(_: Request, say: Say, __: socket.socket) -> None:
        for part in parts:
            say(part)

    return answer


@pytest.mark.parametrize(
    ("parts", "text", "about"),
    [
        ([head(), said("Half"), b'data: {"choices": [{"de'], "Half", "no answer"),
        ([head(), said("Half")], "Half", "cut"),
        ([head(), b"data: what?\n\n"], "", "no answer"),
        ([head(), b"data: [1, 2]\n\n"], "", "no answer"),
        ([head(), b"data: " + b"[" * 1500 + b"\n\n"], "", "no answer"),
        ([head(), b"data: " + b"x" * 5000], "", "without an end"),
        ([head(), *[b": alive\n\n" * 1000] * 20], "", "without an end"),
        ([head(), b":\n" * 1001, said("A", "stop"), END], "", "without an end"),
        ([head(), event(error={"message": "GPU on fire"})], "", "GPU on fire"),
        ([head(), said("A"), event(error="no \x00more\nroom")], "A", "no more room"),
        ([head(), END], "", "nothing at all"),
        ([head(kind="application/json"), b'{"error": {"message": "sorry"}}'], "", "sorry"),
        ([head("401 Unauthorized"), b'{"error": "bad key sesame"}'], "", "refused the key"),
        ([head("404 Not Found"), b"<html>"], "", "no such model"),
        ([head("302 Found", "Location: http://127.0.0.1:1/")], "", "another address"),
        ([head("500 Oops"), b'{"detail": "' + b"z" * 900 + b'"}'], "", "500: zzz"),
        ([head("400 Bad"), b'{"message": "maximum context length is 5"}'], "", "longer than"),
        ([head("429 Slow", "Retry-After: 4000")], "", "more requests"),
        ([head("500 Oops"), b'{"error": "image input is not supported"}'], "", "not look at pict"),
        ([b"SSH-2.0-OpenSSH_9.6\r\n"], "", "cut"),
        ([b""], "", "cut"),
    ],
)
def test_a_strange_answer_is_one_sentence(
    at: At, parts: list[bytes], text: str, about: str
) -> None:
    asking, server = at(saying(*parts))
    heard = asking.ask()
    assert heard.text == text
    assert about in heard.failed.message
    assert heard.failed.message.count("\n") == 0
    assert len(heard.failed.message) < 600
    assert "sesame" not in heard.failed.message
    assert len(server.requests) == 1  # none of these is of use a second time

    server.answer = saying(head(), said("All is well", "stop"), END)
    assert asking.ask().text == "All is well"


@pytest.mark.parametrize(
    "wrong",
    [
        {"choices": "none"},
        {"choices": [7]},
        {"choices": [{"delta": 3}]},
        {"choices": [{"delta": {"content": {"a": 1}, "reasoning": 5}}]},
        {"choices": [{"delta": None, "finish_reason": 8}]},
        {"choices": [], "usage": {"prompt_tokens": "many", "completion_tokens": -5}},
        {"usage": [1]},
        {"usage": {"prompt_tokens": 10**30, "prompt_tokens_details": "x"}},
        {},
    ],
)
def test_values_of_wrong_types_are_passed_over(at: At, wrong: dict[str, object]) -> None:
    asking, _ = at(saying(head(), event(**wrong), said("Yes", "stop"), END))
    heard = asking.ask()
    assert heard.text == "Yes"
    assert 0 <= heard.done.timings.prompt_tokens <= 2**40


@pytest.mark.parametrize(
    ("answer", "names"),
    [
        (b'[{"id": "one/two"}, {"id": "three"}]', ["one/two", "three"]),  # as Together AI says it
        (b' {"data": [{"id": 5}, {"id": null}, "x", {"id": ["a"]}, {"id": "one"}]}', ["one"]),
        (b"[]", []),
        (b'[{"id": "one"}', None),
        (b'{"data": null}', None),
        (b"[1]}, {", None),
        (b"<html>", None),
    ],
)
def test_lists_of_models_as_servers_have_them(answer: bytes, names: list[str] | None) -> None:
    with strange(saying(head(kind="application/json") + answer)) as server:
        there = Server(name="x", kind="openai", address=f"{server.url}/v1")
        if names is None:
            with pytest.raises(RemoteError, match="no answer that this app can read"):
                refreshed(there, "")
        else:
            assert [model.name for model in refreshed(there, "").models] == names


def test_empty_lines_are_none_of_an_answers(at: At) -> None:
    asking, _ = at(saying(head(), b"\n" * 90_000, said("Yes", "stop"), END))
    assert asking.ask().text == "Yes"


def test_a_server_that_describes_none_of_its_models_is_not_waited_for_model_by_model(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ollama, "SHOWN_S", 0.2)
    names = [f"m{number}" for number in range(40)]
    listed = json.dumps({"models": [{"name": name} for name in names]}).encode()

    def answer(request: Request, say: Say, connection: socket.socket) -> None:
        if request.path.endswith("/tags"):
            say(head(kind="application/json") + listed)
        else:
            server.wait_until_gone(connection)

    with strange(answer) as server:
        there = refreshed(Server(name="o", kind="ollama", address=server.url), "")
        assert [model.name for model in there.models] == names
        assert len(server.requests) < 10  # four at once, and no second round


def test_a_silent_server_is_left() -> None:
    """Before the head of its answer, and behind its first words."""
    begun = iter([b"", head() + said("Well, ")])

    def answer(_: Request, say: Say, connection: socket.socket) -> None:
        say(next(begun))
        server.wait_until_gone(connection)

    with (
        strange(answer) as server,
        asking_of(server_at(server.url), limits=IMPATIENT) as asking,
    ):
        asking.load("m")
        for _ in range(2):
            server.gone.clear()
            assert "does not answer any more" in asking.ask().failed.message
            assert server.gone.wait(30)


@pytest.mark.parametrize("begun", [False, True])
def test_stop_closes_the_connection(at: At, begun: bool) -> None:
    """Before the head of an answer too, when a prompt is read there."""

    def answer(_: Request, say: Say, connection: socket.socket) -> None:
        if begun:
            say(head() + said("Well, "))
        else:
            asking.running.cancel()
        server.wait_until_gone(connection)

    asking, server = at(answer)
    server.gone.clear()
    heard = asking.ask(on_text=lambda: asking.running.cancel())
    assert server.gone.wait(30)
    assert heard.done.finish_reason == "cancelled"
    assert heard.text == ("Well, " if begun else "")


@pytest.mark.parametrize("events", [1, 30])
def test_a_burst_is_handed_on_in_small_pieces_and_not_at_once(
    asking: Callable[..., Asking], events: int
) -> None:
    """3 MB in one event held the window for 0.8 s."""
    text = "".join(f"word {n} " for n in range(9000))
    size = len(text) // events + 1
    parts = [text[start : start + size] for start in range(0, len(text), size)]
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    burst = saying(head() + b"".join(map(said, parts)) + said("", "stop") + END)
    with strange(burst) as server:
        asked = asking(server_at(server.url), pause=pause)
        asked.load("m")
        heard = asked.ask()
    assert heard.text == text
    assert max(len(token.text) for token in heard.tokens) <= 4096
    assert len(pauses) >= len(text) // 4096 - 1 and 0 < min(pauses) <= max(pauses) <= 0.02


def test_who_is_asked_to_wait_asks_again(at: At) -> None:
    def answer(_: Request, say: Say, __: socket.socket) -> None:
        if len(server.requests) == 1:
            say(head("429 Slow", "Retry-After: 0"))
        else:
            say(head() + said("Here", "stop") + END)

    asking, server = at(answer)
    assert asking.ask().text == "Here"
    assert len(server.requests) == 2


def test_nothing_is_asked_again_once_an_answer_has_begun(
    at: At,
) -> None:
    asking, server = at(saying(head(), said("Begun"), event(error={"message": "503"})))
    assert asking.ask().text == "Begun"
    assert len(server.requests) == 1


def test_fields_that_a_server_does_not_know_are_left_out_and_it_is_asked_again(
    at: At,
) -> None:
    def answer(request: Request, say: Say, __: socket.socket) -> None:
        if "max_tokens" in request.body:
            what = "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."
            say(head("400 Bad") + f'{{"error": {{"message": "{what}"}}}}'.encode())
        else:
            say(head() + said("Good", "length") + END)

    asking, server = at(answer)
    for _ in range(2):
        heard = asking.ask(sampling=Sampling(max_tokens=7, temperature=0))
        assert (heard.text, heard.done.finish_reason) == ("Good", "length")
    assert [request.body.get("max_completion_tokens") for request in server.requests] == [
        None,
        7,
        7,
    ]
    assert all(request.body["temperature"] == 0 for request in server.requests)


def test_nothing_is_read_ahead_at_a_server(asking: Callable[..., Asking]) -> None:
    """Nobody is at that address: what were sent would fail."""
    asker = asking(server_at("http://127.0.0.1:9"))
    asker.load("m")
    system = ChatMessage("system", "Keep it to yourself.")
    assert asker.client.prepare([system], Thinking()).result(60).tokens == 0


def test_a_server_that_is_away_is_said_to_be(asking: Callable[..., Asking]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    made = asking(server_at(f"http://127.0.0.1:{port}"))
    made.load("m")
    assert f"127.0.0.1:{port} cannot be reached" in made.ask().failed.message
