"""Programs that go, and programs that ask at once."""

from __future__ import annotations

import json
import socket
import threading
from typing import Any

import httpx2 as httpx
import pytest

from llama32_desktop.engine.client.session import EngineFailedError, Session
from llama32_desktop.engine.protocol import Done
from tests.server.conftest import PATIENCE_S, TOKEN, Served, wait_for


def asking(words: str, **fields: object) -> dict[str, object]:
    return {"model": "starter", "messages": [{"role": "user", "content": words}], **fields}


ENDLESS = asking("Count to a million.", max_tokens=6000, stop=None, temperature=0, seed=1)


def send(served: Served, body: dict[str, object]) -> socket.socket:
    data = json.dumps(body).encode()
    line = socket.create_connection(("127.0.0.1", served.port))
    line.sendall(
        b"POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\n"
        + f"Authorization: Bearer {TOKEN}\r\nContent-Length: {len(data)}\r\n\r\n".encode()
        + data
    )
    return line


@pytest.mark.parametrize("stream", [True, False])
def test_what_nobody_waits_for_is_not_written(
    served: Served, http: httpx.Client, monkeypatch: pytest.MonkeyPatch, stream: bool
) -> None:
    ends: list[str] = []
    generate = Session.generate

    def watched(self: Session, *given: Any, **more: Any) -> Done:
        begun.set()
        try:
            done = generate(self, *given, **more)
        except EngineFailedError as error:
            ends.append(error.kind)
            raise
        ends.append(done.finish_reason)
        return done

    begun = threading.Event()
    monkeypatch.setattr(Session, "generate", watched)
    line = send(served, {**ENDLESS, "stream": stream})
    assert line.recv(1) if stream else begun.wait(PATIENCE_S)
    line.close()
    # The next one has its turn only when the first has ended.
    assert (
        http.post(
            "/v1/chat/completions", json=asking("Hi", max_tokens=1, temperature=0)
        ).status_code
        == 200
    )
    assert ends == ["cancelled", "length"]
    wait_for(lambda: 499 in [entry.status for entry in served.entries])


def test_who_waits_and_goes_loses_only_its_own_place(served: Served, http: httpx.Client) -> None:
    first = send(served, {**ENDLESS, "stream": True})
    assert first.recv(1)
    waiting = [send(served, asking(f"Number {n}", max_tokens=1)) for n in range(3)]
    wait_for(lambda: served.engines.waiting == 3)
    waiting[1].close()
    wait_for(lambda: served.engines.waiting == 2)
    first.close()
    for line in (waiting[0], waiting[2]):
        line.settimeout(PATIENCE_S)
        assert line.recv(12) == b"HTTP/1.1 200"
        line.close()


def test_many_at_once_are_all_answered(served: Served) -> None:
    statuses: list[int] = []

    def ask(number: int) -> None:
        with served.client() as client:
            answer = client.post(
                "/v1/chat/completions",
                json=asking(f"Say {number}.", max_tokens=3, stream=number % 2 == 0),
            )
            statuses.append(answer.status_code)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE_S)
    assert statuses == [200] * 6
