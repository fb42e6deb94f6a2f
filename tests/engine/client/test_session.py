"""Pieces that are handed on in the client's thread, by a client that does what the test says."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, cast

import msgspec
import pytest

from llama32_desktop.engine.client import session as sessions
from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.protocol import Called, Done, Event, Token
from llama32_desktop.engine.sampling import Sampling

DONE = Done(
    id=1,
    finish_reason="stop",
    timings=Timings(**dict.fromkeys(Timings.__struct_fields__[:12], 0)),
    seed=1,
)
CANCELLED = msgspec.structs.replace(DONE, finish_reason="cancelled")


class Client:
    """Says some pieces in a thread of its own, and ends by itself or when it is told to.

    Args:
        ends: Whether it ends by itself.
    """

    def __init__(self, *pieces: Event, ends: bool = True) -> None:
        self.pieces, self.ends = pieces, ends
        self.cancelled = threading.Event()
        self.said = threading.Event()

    def generate(
        self, _messages: object, _sampling: object, *, listener: Callable[[Event], None], **_: Any
    ) -> Client:
        def say() -> None:
            for piece in self.pieces:
                listener(piece)
            self.said.set()
            if not self.ends:
                self.cancelled.wait()
            listener(CANCELLED if self.cancelled.is_set() else DONE)

        self.thread = threading.Thread(target=say)
        self.thread.start()
        return self

    def cancel(self) -> None:
        self.cancelled.set()

    def result(self) -> Done:
        return CANCELLED if self.cancelled.is_set() else DONE


@pytest.fixture(autouse=True)
def nothing_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who waits is woken, or waits for ever."""
    monkeypatch.setattr(sessions, "_WOKEN_POLL_S", None)


def session(client: Client) -> Session:
    return Session(cast(EngineClient, client))


def test_pieces_are_handed_on_in_the_clients_thread_and_in_their_order() -> None:
    client = Client(
        Token(id=1, text="Hm", kind="thought"),
        Token(id=1, text="It "),
        Called(id=1, name="clock", arguments="{}"),
        Token(id=1, text="is."),
    )
    came: list[object] = []
    threads: set[threading.Thread] = set()

    def take(what: object) -> None:
        came.append(what)
        threads.add(threading.current_thread())

    done = session(client).generate(
        (),
        Sampling(),
        take,
        think=lambda text, kind: take((text, kind)),
        called=lambda name, arguments: take(name),
        wakes=lambda wake: None,
    )
    assert came == [("Hm", "thought"), "It ", "clock", "is."]
    assert threads == {client.thread} and done == DONE


def test_who_goes_ends_it_at_once() -> None:
    client = Client(Token(id=1, text="It "), ends=False)
    gone = threading.Event()

    def wakes(wake: Callable[[], None]) -> None:
        def go() -> None:
            client.said.wait()
            gone.set()
            wake()

        threading.Thread(target=go).start()

    asked = session(client)
    done = asked.generate((), Sampling(), lambda _: None, cancelled=gone.is_set, wakes=wakes)
    assert done == CANCELLED


def test_a_piece_may_end_it() -> None:
    client = Client(Token(id=1, text="It "), ends=False)
    done = session(client).generate((), Sampling(), lambda _: True, wakes=lambda wake: None)
    assert done == CANCELLED


def test_what_prevents_a_piece_ends_it_and_is_raised() -> None:
    client = Client(Token(id=1, text="It "), Token(id=1, text="is."), ends=False)
    came: list[str] = []

    def take(text: str) -> None:
        came.append(text)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        session(client).generate((), Sampling(), take, wakes=lambda wake: None)
    assert came == ["It "] and client.cancelled.is_set()
