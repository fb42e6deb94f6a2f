"""A redirect never takes the protection of TLS away, nor a manifest to another host."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import NoReturn

import httpx2
import pytest

from llama32_desktop.downloads import http_source, hub_client, run
from llama32_desktop.downloads.errors import DownloadError
from llama32_desktop.downloads.http_source import HttpSource, get_small
from llama32_desktop.downloads.remote import Remote
from llama32_desktop.downloads.stop import Stop
from llama32_desktop.downloads.transport import of_transport
from llama32_desktop.downloads.wanted import parse
from llama32_desktop.redirects import may_follow

DATA = b"some bytes of a manifest"
SHA256 = hashlib.sha256(DATA).hexdigest()
FIRST = "https://registry.example/first"


@pytest.mark.parametrize(
    ("before", "after", "same_host", "any_host"),
    [
        ("https://a.org/x", "https://a.org/y", True, True),
        ("https://a.org/x", "https://A.org:8443/y", True, True),
        ("http://a.org/x", "http://a.org/y", True, True),
        ("http://a.org/x", "https://a.org/y", True, True),
        ("https://a.org/x", "https://b.org/y", False, True),
        ("https://a.org/x", "https://a.org@b.org/y", False, True),
        ("https://a.org/x", "http://a.org/y", False, False),
        ("https://a.org/x", "ftp://a.org/y", False, False),
        ("https://a.org/x", "file:///etc/passwd", False, False),
        ("https://a.org/x", "", False, False),
        ("https://a.org/x", "https://[", False, False),
    ],
)
def test_which_are_followed(before: str, after: str, same_host: bool, any_host: bool) -> None:
    assert may_follow(before, after, to_other_hosts=False) is same_host
    assert may_follow(before, after, to_other_hosts=True) is any_host


def leading(to: str, asked: list[str]) -> httpx2.Client:
    """A client whose network leads from the first address on; it needs no certificates."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(str(request.url))
        if str(request.url) == FIRST:
            return httpx2.Response(302, headers={"Location": to})
        return httpx2.Response(200, content=iter([DATA]))

    return httpx2.Client(transport=httpx2.MockTransport(answer))


@pytest.mark.parametrize("to", ["http://registry.example/y", "https://evil.example/y", "file:///x"])
def test_a_manifest_comes_from_its_own_host(to: str) -> None:
    asked: list[str] = []
    with leading(to, asked) as client, pytest.raises(DownloadError, match="cannot be trusted"):
        get_small(client, FIRST, "a model", {})
    assert asked == [FIRST], "nobody else is asked"


def test_a_manifest_moves_on_its_own_host() -> None:
    with leading("/other", []) as client:
        assert get_small(client, FIRST, "a model", {}) == DATA


def test_what_has_a_hash_may_come_from_elsewhere_and_is_held_against_it() -> None:
    with leading("https://blobs.example/y", []) as client:
        assert get_small(client, FIRST, "a model", {}, sha256=SHA256) == DATA
        with pytest.raises(DownloadError, match="makes no sense"):
            get_small(client, FIRST, "a model", {}, sha256="0" * 64)


def test_an_answer_that_comes_byte_by_byte_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seconds = 0

    def drops() -> Iterator[bytes]:
        nonlocal seconds
        while True:
            seconds += 20
            yield b"x"

    clock = SimpleNamespace(monotonic=lambda: seconds)
    for module in (http_source, hub_client):
        monkeypatch.setattr(module, "time", clock)
    transport = httpx2.MockTransport(lambda _: httpx2.Response(200, content=drops()))
    with (
        httpx2.Client(transport=transport) as client,
        pytest.raises(DownloadError, match="does not answer"),
    ):
        get_small(client, FIRST, "a model", {})
    assert 0 < seconds <= 100
    seconds = 0
    with hub_client.hub_client("tests", lambda: "https://hub.example") as client:
        monkeypatch.setattr(client, "_transport_for_url", lambda _: transport)
        with pytest.raises(DownloadError, match="does not answer"):
            client.get("https://hub.example/api")
    assert 0 < seconds <= 100


def test_a_host_that_took_all_its_time_is_not_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds: list[int] = []

    def slow(_: object, __: object) -> NoReturn:
        seconds.append(100)
        raise of_transport(httpx2.ReadTimeout("slow"), "hub.example")

    monkeypatch.setattr(run, "time", SimpleNamespace(monotonic=lambda: sum(seconds)))
    with pytest.raises(DownloadError, match="does not answer"):
        run._plan(parse("ollama:some:4m"), SimpleNamespace(plan=slow), Stop())  # type: ignore[arg-type]
    assert seconds == [100]


@pytest.mark.parametrize(("answers", "watched"), [(True, True), (False, False)])
def test_one_silence_after_an_answer_or_where_nobody_watches_is_asked_over(
    answers: bool, watched: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds: list[int] = []

    def silent_once(_: object, heard: Callable[[], None]) -> str:
        seconds.append(100)
        if answers:
            heard()
        if len(seconds) == 1:
            raise of_transport(httpx2.ReadTimeout("slow"), "hub.example")
        return "a plan"

    def silent(_: object, heard: Callable[[], None]) -> NoReturn:
        silent_once(_, heard)
        raise of_transport(httpx2.ReadTimeout("slow"), "hub.example")

    stop = SimpleNamespace(check=lambda: None, wait=lambda _: None)
    monkeypatch.setattr(run, "time", SimpleNamespace(monotonic=lambda: sum(seconds)))
    wanted = parse("ollama:some:4m")

    def plan(source: Callable[..., object]) -> object:
        planner = SimpleNamespace(plan=source)
        return run._plan(wanted, planner, stop, watched=watched)  # type: ignore[arg-type]

    assert plan(silent_once) == "a plan"
    assert len(seconds) == 2
    with pytest.raises(DownloadError, match="does not answer"):
        plan(silent)
    assert len(seconds) < 10, "it has an end"


def test_a_models_bytes_come_over_no_open_line() -> None:
    asked: list[str] = []
    remote = Remote(name="m.gguf", url=FIRST, bytes=len(DATA), sha256=SHA256)
    with leading("http://blobs.example/y", asked) as client:
        source = HttpSource(remote, client, lambda: {"Authorization": "Bearer hf_secret"})
        with pytest.raises(DownloadError, match="cannot be trusted"), source.open(0, len(DATA)):
            pass
    assert asked == [FIRST]
