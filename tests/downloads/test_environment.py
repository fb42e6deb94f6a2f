"""What the environment says about the network: a value that cannot be used is said by its name."""

from __future__ import annotations

import os
import socket
import ssl
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from llama32_desktop import log
from llama32_desktop.downloads import environment, hub, registry
from llama32_desktop.downloads.errors import DownloadError
from llama32_desktop.downloads.http_source import get_small, new_client
from llama32_desktop.downloads.plan import Heard, Planner
from llama32_desktop.downloads.queue import Downloads
from llama32_desktop.downloads.wanted import Wanted, parse
from tests.downloads.server import Server

PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
OTHERS = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSLKEYLOGFILE")


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*PROXIES, *OTHERS):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def sentence(client: httpx2.Client, address: str = "http://hub.invalid/x") -> str:
    with client, pytest.raises(DownloadError) as caught:
        get_small(client, address, "x", {})
    return str(caught.value)


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "ALL_PROXY", "https_proxy"])
@pytest.mark.parametrize(
    "address",
    [
        *("socks4://127.0.0.1:1080", "htp://127.0.0.1:1", "http://127.0.0.1:port", "http://:80"),
        *("http://127.0.0.1:99999", "socks5://", '"http://127.0.0.1:1"', "a:b:c"),
    ],
)
def test_a_proxy_that_is_none(monkeypatch: pytest.MonkeyPatch, variable: str, address: str) -> None:
    monkeypatch.setenv(variable, address)
    said = sentence(new_client("test"))
    if sys.platform == "win32":
        variable = variable.upper()  # all are there
    assert said.startswith(f"{variable} is “") and "nothing was downloaded" in said


def test_a_proxys_password_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "htp://me:se@cret@proxy.example:80")
    assert "“htp://proxy.example:80”" in sentence(new_client("test"))
    monkeypatch.setenv("HTTP_PROXY", "http://me:secret@127.0.0.1:9")
    assert "secret" not in sentence(new_client("test"))


@pytest.mark.parametrize("scheme", ["http", "socks5", "socks5h"])
def test_a_proxy_that_is_away_is_named(monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    monkeypatch.setenv("ALL_PROXY", f"{scheme}://127.0.0.1:{port}")
    said = sentence(new_client("test"))
    assert said.startswith(f"The proxy {scheme}://127.0.0.1:{port} cannot be reached (ALL_PROXY)")
    monkeypatch.setenv("NO_PROXY", "*")
    address = f"http://127.0.0.1:{port}/"
    assert sentence(new_client("test"), address).startswith("127.0.0.1 cannot be reached")


class Socks:
    """A SOCKS5 proxy (RFC 1928) that lets everybody through."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._server.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._server.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, client.makefile("rb") as stream:
            stream.read(stream.read(2)[1])
            client.sendall(b"\x05\x00")
            kind = stream.read(4)[3]
            name = stream.read(stream.read(1)[0]) if kind == 3 else stream.read(4)
            host = name.decode() if kind == 3 else socket.inet_ntoa(name)
            (port,) = struct.unpack("!H", stream.read(2))
            self.asked.append((host, port))
            with socket.create_connection((host, port)) as target:
                client.sendall(b"\x05\x00\x00\x01" + bytes(6))
                threading.Thread(target=_pump, args=(client, target), daemon=True).start()
                _pump(target, client)


def _pump(source: socket.socket, sink: socket.socket) -> None:
    try:
        while data := source.recv(1 << 16):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        return


@pytest.fixture
def socks() -> Iterator[Socks]:
    proxy = Socks()
    yield proxy
    proxy.close()


def test_a_socks_proxy_works(server: Server, socks: Socks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_PROXY")
    monkeypatch.setenv("ALL_PROXY", f"socks5h://127.0.0.1:{socks.port}")
    with new_client("test") as client:
        answer = client.get(f"{server.url}/nothing-here")
    assert answer.status_code == 404
    assert socks.asked == [("127.0.0.1", int(server.url.rpartition(":")[2]))]


def test_certificates_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = tmp_path / "text.pem"
    text.write_text("no certificate")
    for name in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"):
        for path, reason in ((tmp_path / "none.pem", "No such file"), (text, "no certificate")):
            monkeypatch.setenv(name, str(path))
            said = sentence(new_client("test"))
            assert said.startswith(f"{name} names “{path}”") and reason in said
        monkeypatch.delenv(name)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))
    assert sentence(new_client("test")).startswith("SSL_CERT_DIR names")
    monkeypatch.setenv("SSL_CERT_DIR", os.pathsep.join(["/none", str(tmp_path)]))
    environment.check()


def test_a_bundle_that_other_programs_are_given_is_trusted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import certifi

    monkeypatch.setenv("REQUESTS_CA_BUNDLE", certifi.where())
    assert len(environment.trust().get_ca_certs()) > 50
    assert environment.named_trust() == "REQUESTS_CA_BUNDLE"
    error = httpx2.ConnectError("refused")
    error.__cause__ = ssl.SSLCertVerificationError()
    from llama32_desktop.downloads.transport import of_transport

    assert "none of those that REQUESTS_CA_BUNDLE names" in str(of_transport(error, "hub"))


def test_a_key_log_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "none" / "keys"))
    assert sentence(new_client("test")).startswith("SSLKEYLOGFILE names")


@pytest.mark.parametrize(
    "address",
    [
        *("hf-mirror.example", '"https://hf-mirror.example"', "ftp://hf-mirror.example", "http://"),
        *("https://hf-mirror.example:99999", "https://hf-mirror.example:port", "http://[::1"),
    ],
)
def test_an_endpoint_that_is_none(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("HF_ENDPOINT", address)
    monkeypatch.setenv(registry.VARIABLE, address)
    with pytest.raises(DownloadError, match=r"^HF_ENDPOINT is “"):
        hub.files_of("someone/x")
    with pytest.raises(DownloadError, match=rf"^{registry.VARIABLE} is “"):
        registry.endpoint()
    monkeypatch.setenv("HF_ENDPOINT", "https://hf-mirror.example:8443/hub/")
    assert hub.endpoint() == "https://hf-mirror.example:8443/hub"


def test_a_token_that_no_header_holds(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_\u00fcx")
    for ask in (hub.files_of, hub.search):
        with pytest.raises(DownloadError, match=r"^HF_TOKEN holds characters"):
            ask("someone/x", token="hf_\u00fcx")
    with pytest.raises(DownloadError, match=r"^The access token holds"):
        hub.headers("hf_\u00e4")


def test_the_output_stays_clean(tmp_path: Path) -> None:
    for name, value in (("HF_ENDPOINT", "https://x.example:99999"), ("ALL_PROXY", "socks4://x:1")):
        done = subprocess.run(
            [sys.executable, "-m", "llama32_desktop", "pull", "--json", "someone/x-GGUF:x.gguf"],
            env={**os.environ, name: value, "LLAMA32_DESKTOP_HOME": str(tmp_path)},
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith(f"{name} is “") and done.stderr.count("\n") == 1


def test_the_windows_queue_starts_and_says_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks4://127.0.0.1:1")
    queue = Downloads(folder=tmp_path, journal=None, token=lambda: None)
    queue.start()
    try:
        number = queue.add(parse("ollama:smollm2:135m"))
        for _ in range(600):
            state = next(each for each in queue.snapshot() if each.id == number)
            if state.phase == "failed":
                break
            time.sleep(0.1)
        assert state.error.startswith("ALL_PROXY is “") and state.error_kind == "proxy"
    finally:
        queue.close()


def test_an_error_of_the_apps_own_fails_one_download(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted: list[str] = []
    monkeypatch.setattr(log, "note", lambda error, doing: noted.append(type(error).__name__))

    def broken(self: Planner, wanted: Wanted, heard: Heard) -> None:
        raise LookupError("a bug")

    monkeypatch.setattr(Planner, "plan", broken)
    queue = Downloads(folder=tmp_path, journal=tmp_path / "journal.json", token=lambda: None)
    queue.start()
    try:
        for name in ("ollama:a:1b", "ollama:b:1b"):  # the first leaves the second
            number = queue.add(parse(name))
            for _ in range(600):
                state = next(each for each in queue.snapshot() if each.id == number)
                if state.phase == "failed":
                    break
                time.sleep(0.1)
            assert "for a reason that this app does not know" in state.error
    finally:
        queue.close()
    assert noted == ["LookupError", "LookupError"]
