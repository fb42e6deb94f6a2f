"""The Hub's chunk storage behind hf-xet's protocol; the storage itself is on the internet only."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from llama32_desktop.downloads.errors import StoppedError, TransientError
from llama32_desktop.downloads.xet_source import XetSource, is_available

DATA = bytes(range(256)) * 8
XET = SimpleNamespace(file_hash="0" * 64, refresh_route="http://127.0.0.1:9/token")


class Stream:
    def __init__(self, data: bytes, broken: bool) -> None:
        self._chunks = [data[i : i + 100] for i in range(0, len(data), 100)]
        self._broken = broken
        self.cancelled = False

    def __iter__(self) -> Iterator[bytes]:
        for number, chunk in enumerate(self._chunks):
            if self.cancelled:
                return
            if self._broken and number == 2:
                raise RuntimeError("the storage went away, token=hf_secret")
            yield chunk

    def cancel(self) -> None:
        self.cancelled = True


class Session:
    """What hf-xet's session does, as far as it is used."""

    def __init__(self, *, broken: bool = False, refuses: bool = False) -> None:
        self.broken, self.refuses = broken, refuses
        self.asked: list[dict[str, Any]] = []
        self.streams: list[Stream] = []

    def new_download_stream_group(self, **asked: Any) -> Session:
        if self.refuses:
            raise OSError("no storage")
        self.asked.append(asked)
        return self

    def download_stream(self, info: Any, start: int, end: int) -> Stream:
        assert (info.hash, info.file_size) == (XET.file_hash, len(DATA))
        self.streams.append(Stream(DATA[start:end], self.broken))
        return self.streams[-1]


class Http:
    """Plain HTTP: gives the same bytes."""

    def __init__(self) -> None:
        self.opened: list[tuple[int, int]] = []
        self.stopped = False

    @contextlib.contextmanager
    def open(self, start: int, end: int) -> Iterator[Any]:
        self.opened.append((start, end))
        yield _Whole([DATA[start:end]])

    def stop(self) -> None:
        self.stopped = True


class _Whole(list[bytes]):
    whole = False


def source(session: Session, http: Http) -> XetSource:
    return XetSource(XET, len(DATA), lambda: {"Authorization": "Bearer t"}, http, lambda: session)


def test_a_range_comes_from_the_storage() -> None:
    session, http = Session(), Http()
    with source(session, http).open(100, 900) as opened:
        assert not opened.whole
        assert b"".join(opened) == DATA[100:900]
    assert http.opened == []
    assert session.asked[0]["token_refresh_url"] == XET.refresh_route
    assert session.streams[0].cancelled  # whatever was left of it


def test_one_group_serves_all_pieces() -> None:
    session = Session()
    asked = source(session, Http())
    for start in (0, 500):
        with asked.open(start, start + 500) as opened:
            assert b"".join(opened) == DATA[start : start + 500]
    assert len(session.asked) == 1


def test_where_the_storage_cannot_be_had_http_gives_the_same_bytes() -> None:
    session, http = Session(refuses=True), Http()
    with source(session, http).open(0, 600) as opened:
        assert b"".join(opened) == DATA[:600]
    assert http.opened == [(0, 600)]


def test_a_storage_that_breaks_off_is_not_asked_again() -> None:
    session, http = Session(broken=True), Http()
    asked = source(session, http)
    got = b""
    with pytest.raises(TransientError) as caught, asked.open(0, 600) as opened:
        for chunk in opened:
            got += chunk
    assert "hf_secret" not in str(caught.value)
    assert caught.value.__cause__ is None and caught.value.__suppress_context__
    with asked.open(len(got), 600) as opened:
        assert got + b"".join(opened) == DATA[:600]
    assert http.opened == [(200, 600)]


def test_stop_ends_the_stream_and_http() -> None:
    session, http = Session(), Http()
    asked = source(session, http)
    with asked.open(0, 900) as opened:
        chunks = iter(opened)
        next(chunks)
        asked.stop()
        assert list(chunks) == []
    assert http.stopped
    with pytest.raises(StoppedError), asked.open(0, 1):
        pass


def test_it_can_be_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_DISABLE_XET", "1")
    assert not is_available()
    monkeypatch.delenv("HF_HUB_DISABLE_XET")
    assert is_available()
