"""What the Hub and Ollama's registry are asked, over their own protocols."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import httpx2
import pytest
from huggingface_hub.utils import close_session

from llama32_desktop.downloads import http_source, hub, hub_client, registry
from llama32_desktop.downloads.errors import DownloadError
from llama32_desktop.downloads.http_source import new_client
from tests.downloads.content import Content
from tests.downloads.server import COMMIT, Server

LICENCE = b"LLAMA 3.2 COMMUNITY LICENSE AGREEMENT\nand so on"


@pytest.fixture
def client() -> Iterator[httpx2.Client]:
    with new_client("test") as made:
        yield made


def kind_of(server: Server, repo: str, token: str | None = None) -> str:
    with pytest.raises(DownloadError) as raised:
        hub.files_of(repo, token=token)
    assert str(raised.value).count("\n") == 0 and len(str(raised.value)) > 40
    return raised.value.kind


def test_a_repository_and_its_files(server: Server) -> None:
    content = Content(1000)
    server.add_repo("a/one", {"x.gguf": content}, licence="llama3.2")
    repo = hub.files_of("a/one")
    assert (repo.commit, repo.licence, repo.gated) == (COMMIT, "llama3.2", False)
    assert (repo.downloads, repo.updated) == (1234, "2026-01-31")
    assert repo.files == (hub.HubFile(name="x.gguf", bytes=1000, sha256=content.sha256),)


def test_a_search(server: Server) -> None:
    server.add_repo("a/Llama-GGUF", {})
    server.add_repo("b/other", {}, pipeline="image-text-to-text")
    (found,) = hub.search("llama")
    assert found.repo == "a/Llama-GGUF" and found.files == ()
    assert [r.multimodal for r in hub.search("")] == [False, True]
    assert len(hub.search("", limit=1)) == 1


def test_where_a_file_is_and_the_token_only_where_it_belongs(server: Server) -> None:
    server.add_repo("a/one", {"x.gguf": Content(1000)}, gated=True)
    found = hub.locate("a/one", COMMIT, "x.gguf", token="hf_member")
    assert found.bytes == 1000 and found.url.startswith(server.url)
    assert {r.token for r in server.log} == {"hf_member"}
    assert {r.host for r in server.log} == {"front"}


def test_a_gate_without_a_token_and_with_a_strangers(server: Server) -> None:
    server.add_repo("a/one", {"x.gguf": Content(1000)}, gated=True)
    for token, kind in ((None, "token"), ("hf_stranger", "gated"), ("hf_old", "token")):
        with pytest.raises(DownloadError) as raised:
            hub.locate("a/one", COMMIT, "x.gguf", token=token)
        assert raised.value.kind == kind
        assert "x.gguf" in str(raised.value)
        assert token is None or token not in str(raised.value)


def test_what_is_not_there(server: Server) -> None:
    assert kind_of(server, "no/such", "hf_member") == "missing"
    assert kind_of(server, "no/such") == "token"  # the Hub tells nobody of private ones
    assert kind_of(server, "not a name") == "missing"
    server.add_repo("a/one", {})
    with pytest.raises(DownloadError) as raised:
        hub.locate("a/one", COMMIT, "none.gguf")
    assert raised.value.kind == "missing"


@pytest.mark.parametrize(
    ("status", "kind"), [(429, "busy"), (500, "server"), (503, "server"), (418, "server")]
)
def test_trouble(server: Server, status: int, kind: str) -> None:
    server.down = [(status, {})] * 20
    assert kind_of(server, "a/one") == kind


def test_nobody_there(server: Server) -> None:
    server.close()
    assert kind_of(server, "a/one") == "offline"
    with pytest.raises(DownloadError, match="Its files are not listed: check the network"):
        hub.files_of("a/one")


def test_a_search_that_reaches_nobody_ends_at_once(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.close()
    asked: list[httpx2.Request] = []
    handle = httpx2.HTTPTransport.handle_request

    def counted(self: httpx2.HTTPTransport, request: httpx2.Request) -> httpx2.Response:
        asked.append(request)
        return handle(self, request)

    monkeypatch.setattr(httpx2.HTTPTransport, "handle_request", counted)
    with pytest.raises(DownloadError, match="It was not searched") as raised:
        hub.search("llama")
    assert raised.value.kind == "offline" and "kept" not in str(raised.value)
    assert len(asked) == 1, "the library would ask again for half a minute"


def test_a_hub_that_connects_and_stays_silent_is_asked_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hub_client, "ANSWER_S", 0.3)
    close_session()  # the library's client, made with the usual patience
    with socket.create_server(("127.0.0.1", 0)) as silent:
        monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{silent.getsockname()[1]}")
        with pytest.raises(
            DownloadError, match=r"does not answer\. It was not searched: try again"
        ):
            hub.search("llama")
        silent.settimeout(0)
        silent.accept()[0].close()
        with pytest.raises(BlockingIOError):
            silent.accept()
    close_session()


def test_offline_on_the_persons_own_wish(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    assert kind_of(server, "a/one") == "offline"
    assert server.log == []


def test_a_model_of_ollamas(server: Server, client: httpx2.Client) -> None:
    model, projector = Content(5000, 1), Content(300, 2)
    layers = {"model": model, "projector": projector, "license": Content.of(LICENCE)}
    server.add_ollama("pic", "11b", layers)
    found = registry.find(client, "pic", "11b")
    assert [f.sha256 for f in found.files] == [model.sha256, projector.sha256]
    assert [f.name for f in found.files] == ["pic-11b.gguf", "pic-11b-mmproj.gguf"]
    assert (found.licence, found.multimodal) == ("llama3.2", True)


def test_a_model_that_ollama_does_not_have(server: Server, client: httpx2.Client) -> None:
    with pytest.raises(DownloadError) as raised:
        registry.find(client, "none", "latest")
    assert raised.value.kind == "missing"


@pytest.mark.parametrize(
    "manifest",
    [
        b"",
        b"[]",
        b'{"layers":[{"digest":"sha256:../../x","size":5,"mediaType":'
        b'"application/vnd.ollama.image.model"}]}',
    ],
)
def test_a_manifest_that_makes_no_sense(
    server: Server, client: httpx2.Client, manifest: bytes
) -> None:
    server.manifests["library/x/y"] = manifest
    with pytest.raises(DownloadError) as raised:
        registry.find(client, "x", "y")
    assert raised.value.kind == "server"


def test_a_registry_that_connects_and_stays_silent_is_given_up_as_soon(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert hub_client.ANSWER_S + 0.5 <= 5, "with the connection; a person waits"
    short = httpx2.Timeout(0.3, connect=60)  # beside busy programs a thread takes long to begin
    monkeypatch.setattr(http_source, "_SMALL", short)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}"
        with (
            http_source.new_client("a test") as client,
            pytest.raises(DownloadError, match="does not answer") as raised,
        ):
            assert client.timeout.read is not None and client.timeout.read > 10
            http_source.get_small(client, f"{address}/v2/library/a/manifests/b", "a", {})
    assert raised.value.kind == "cut"
