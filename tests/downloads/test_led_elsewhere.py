"""Answers of real servers that lead to another host, to an open line or to a file."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx2
import pytest

from llama32_desktop.downloads import hub, hub_client
from llama32_desktop.downloads.errors import DownloadError
from llama32_desktop.downloads.http_source import HttpSource, get_small, new_client
from llama32_desktop.downloads.remote import Remote
from llama32_desktop.updates import UpdateError, newest
from tests.downloads.hosts import Answer, Host, authority

pytest.importorskip("cryptography")
COMMIT = "c" * 40
DATA = b"some bytes of a model"
TOKEN = "hf_secret"
INFO = {"id": "o/r", "sha": COMMIT, "siblings": [], "tags": [], "downloads": 1}


class Hosts(SimpleNamespace):
    """The `first` speaks TLS, and so does an `other`; the `open` one does not."""

    first: Host
    other: Host
    open: Host
    client: httpx2.Client


@pytest.fixture
def hosts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hosts]:
    pem, tls = authority(tmp_path)
    for name in ("HF_TOKEN", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "REQUESTS_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    monkeypatch.setenv("NO_PROXY", "*")
    first, other = Host(tls=tls), Host("localhost", tls)
    running = Hosts(first=first, other=other, open=Host())
    monkeypatch.setenv("HF_ENDPOINT", first.url)
    from huggingface_hub import close_session

    close_session()  # it keeps a client, that trusts what the environment named then
    with new_client("tests") as client:
        running.client = client
        yield running
    close_session()
    for host in (running.first, running.other, running.open):
        host.close()


def _manifest(hosts: Hosts) -> object:
    headers = {"Authorization": f"Bearer {TOKEN}"}
    return get_small(hosts.client, f"{hosts.first.url}/m", "a model", headers)


def _bytes(hosts: Hosts) -> object:
    sha256 = hashlib.sha256(DATA).hexdigest()
    remote = Remote(name="m", url=f"{hosts.first.url}/m", bytes=len(DATA), sha256=sha256)
    source = HttpSource(remote, hosts.client, lambda: {"Authorization": f"Bearer {TOKEN}"})
    with source.open(0, len(DATA)) as opened:
        return b"".join(opened)


def _listing(hosts: Hosts) -> object:
    return hub.files_of("o/r", token=TOKEN)


def _search(hosts: Hosts) -> object:
    return hub.search("r", token=TOKEN)


def _update(hosts: Hosts) -> object:
    return newest(f"{hosts.first.url}/release.json")


def leading(where: Callable[[Hosts], str], hosts: Hosts) -> Callable[[str], Answer]:
    return lambda path: (302, {"Location": f"{where(hosts)}/there"}, b"")


PLACES: dict[str, Callable[[Hosts], str]] = {
    "an open line": lambda hosts: hosts.open.url,
    "a file": lambda hosts: "file:///etc/passwd",
    "a private address": lambda hosts: "http://169.254.169.254",
    "another host": lambda hosts: hosts.other.url,
}


@pytest.mark.parametrize("ask", [_manifest, _bytes, _listing, _search, _update])
@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_asked_there(ask: Callable[[Hosts], object], place: str, hosts: Hosts) -> None:
    if ask is _bytes and place == "another host":
        return  # see below: they have a hash
    hosts.first.answer = leading(PLACES[place], hosts)
    with pytest.raises((DownloadError, UpdateError), match=r"cannot be trusted|lies elsewhere"):
        ask(hosts)
    assert len(hosts.first.log) == 1
    assert not hosts.open.log and not hosts.other.log


def test_bytes_that_have_a_hash_come_from_another_host_that_gets_no_token(hosts: Hosts) -> None:
    hosts.first.answer = leading(PLACES["another host"], hosts)
    content = f"bytes 0-{len(DATA) - 1}/{len(DATA)}"
    hosts.other.answer = lambda path: (206, {"Content-Range": content}, DATA)
    assert _bytes(hosts) == DATA
    assert [asked.token for asked in hosts.first.log] == [f"Bearer {TOKEN}"]
    assert [asked.token for asked in hosts.other.log] == [""]


def test_the_next_page_of_a_search_is_not_another_hosts(hosts: Hosts) -> None:
    page = json.dumps([INFO]).encode()
    link = {"Link": f'<{hosts.other.url}/next>; rel="next"'}
    hosts.first.answer = lambda path: (200, link, page)
    with pytest.raises(DownloadError, match="cannot be trusted"):
        _search(hosts)
    assert not hosts.other.log, "the token would go with it"


def test_the_token_goes_to_no_other_port_of_the_host(
    hosts: Hosts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", hosts.other.url.replace("localhost", "127.0.0.1"))
    link = {"Link": f'<{hosts.first.url}/next>; rel="next"'}
    hosts.other.answer = lambda path: (200, link, json.dumps([INFO]).encode())
    hosts.first.answer = lambda path: (200, {}, b"[]")
    assert len(hub.search("r", token=TOKEN)) == 1
    assert [asked.token for asked in hosts.first.log] == [""]


@pytest.mark.parametrize("place", ["another host", "an open line", "a file"])
def test_the_chunk_storage_is_asked_for_access_at_the_hub_alone(hosts: Hosts, place: str) -> None:
    route = f"{PLACES[place](hosts)}/token"
    hosts.first.answer = lambda path: (200, _located(route), b"")
    assert hub.locate("o/r", COMMIT, "f.gguf", token=TOKEN).xet is None
    own = f"{hosts.first.url}/token"
    hosts.first.answer = lambda path: (200, _located(own), b"")
    assert hub.locate("o/r", COMMIT, "f.gguf", token=TOKEN).xet.refresh_route == own


def _located(route: str, size: str = "5") -> dict[str, str]:
    return {
        "X-Repo-Commit": COMMIT,
        "ETag": '"' + "a" * 64 + '"',
        "X-Linked-Size": size,
        "X-Xet-Hash": "0" * 64,
        "Link": f'<{route}>; rel="xet-auth"',
    }


@pytest.mark.parametrize("size", ["-5", "9" * 30, "9" * 5000, "1e5"])
def test_a_length_that_no_file_has(hosts: Hosts, size: str) -> None:
    hosts.first.answer = lambda path: (200, _located("/token", size), b"")
    with pytest.raises(DownloadError, match="makes no sense"):
        hub.locate("o/r", COMMIT, "f.gguf")


@pytest.mark.parametrize(
    "said",
    [
        {"siblings": [{"rfilename": 7, "size": 1}]},
        {"siblings": [{"rfilename": "a", "size": -1}]},
        {"siblings": [{"rfilename": "a", "size": "x"}]},
        {"downloads": "many"},
        {"downloads": 10**30},
        {"sha": 5},
    ],
)
def test_a_listing_of_other_types(hosts: Hosts, said: dict[str, Any]) -> None:
    hosts.first.answer = lambda path: (200, {}, json.dumps(INFO | said).encode())
    with pytest.raises(DownloadError, match="makes no sense"):
        _listing(hosts)


def test_a_listing_without_an_end_and_a_packed_one(
    hosts: Hosts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hub_client, "MOST_BYTES", 100_000)
    listing = json.dumps(INFO).encode() + b" " * 200_000
    packed = gzip.compress(listing)
    assert len(packed) < 100_000
    for headers, body in (({}, listing), ({"Content-Encoding": "gzip"}, packed)):
        hosts.first.answer = lambda path, answer=(200, headers, body): answer
        with pytest.raises(DownloadError, match="makes no sense"):
            _listing(hosts)


@pytest.mark.parametrize("number", ["²", "9" * 5000])
def test_figures_that_are_none(hosts: Hosts, number: str) -> None:
    latin = number.encode().decode("latin-1")  # as headers are sent
    hosts.first.answer = lambda path: (503, {"Retry-After": latin}, b"")
    with pytest.raises(DownloadError, match="try again"):
        _bytes(hosts)
    hosts.first.answer = lambda path: (206, {"Content-Range": f"bytes {latin}-1/2"}, DATA)
    with pytest.raises(DownloadError, match="another part"):
        _bytes(hosts)
