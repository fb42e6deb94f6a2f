"""Certificates and proxies are those of the system and of the environment."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from llama32_desktop.remote.listing import refreshed
from llama32_desktop.remote.problems import RemoteError
from llama32_desktop.remote.server import Server
from tests.remote.certificate import certificate
from tests.remote.strange import Request, Say, head, strange


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy and no certificates of the machine that the tests run on."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)


def listing(_: Request, say: Say, __: socket.socket) -> None:
    say(head(kind="application/json") + b'{"data": [{"id": "m"}]}')


def test_a_certificate_that_nobody_trusts_gets_no_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tls, file = certificate(tmp_path)
    with strange(listing, tls) as there:
        port = there.url.rpartition(":")[2]
        server = Server(name="x", kind="openai", address=f"https://localhost:{port}/v1")
        with pytest.raises(RemoteError, match="not trustworthy"):
            refreshed(server, "sesame")
        assert there.requests == []
        monkeypatch.setenv("SSL_CERT_FILE", str(file))
        assert [model.name for model in refreshed(server, "sesame").models] == ["m"]
        assert there.requests[0].headers["authorization"] == "Bearer sesame"


def test_a_proxy_is_asked_but_not_for_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    with strange(listing) as proxy, strange(listing) as there:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        away = Server(name="x", kind="openai", address="http://models.example/v1")
        refreshed(away, "")
        assert [request.path for request in proxy.requests] == ["http://models.example/v1/models"]
        here = Server(name="y", kind="openai", address=f"{there.url}/v1")
        refreshed(here, "sesame")
        assert (len(proxy.requests), len(there.requests)) == (1, 1)


def test_a_proxy_that_is_none_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "htp://me:secret@proxy")
    with pytest.raises(RemoteError, match="HTTPS_PROXY") as error:
        refreshed(Server(name="x", kind="openai", address="https://models.example/v1"), "")
    assert "secret" not in str(error.value)
