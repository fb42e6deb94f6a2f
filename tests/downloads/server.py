"""A server on this machine that speaks as the Hub and as Ollama's registry do, and misbehaves.

It listens on two ports: on the first it answers questions and redirects, on the second (which
counts as another host) it gives the bytes, as both do. What a file's answers do wrong is said in
its `Orders`; what it was asked is in `log`.
"""

from __future__ import annotations

import contextlib
import json
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

from tests.downloads.content import Content

COMMIT = "c0ffee" + "0" * 34
OLLAMA = "application/vnd.ollama.image."
SLICE = 2**16


@dataclass
class Orders:
    """What the answers with a file's bytes do wrong; lists are used up, one an answer."""

    refuse: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    """Status and headers instead of bytes."""
    cuts: list[int] = field(default_factory=list)
    """The connection ends after so many bytes of the body."""
    wrong_at: int = -1
    """This byte of the file is another one ..."""
    wrong_times: int = 0
    """... so often."""
    bytes_per_s: float = 0.0
    ranges: bool = True
    """Without: the whole file comes, whatever was asked for."""
    before: Callable[[int], None] | None = None
    """Called with the number of the answer, from 0, before it is made."""
    answers: int = 0


@dataclass
class File:
    """A file that is served; `content` may be replaced while somebody fetches it."""

    name: str
    content: Content
    orders: Orders = field(default_factory=Orders)


@dataclass
class Repo:
    """A repository of the Hub."""

    name: str
    files: dict[str, File]
    licence: str = ""
    gated: bool = False
    pipeline: str = "text-generation"
    config: dict[str, object] | None = None
    tags: tuple[str, ...] = ()


@dataclass
class Request:
    """What was asked, and how much was given."""

    host: str
    """`front` or `blobs`."""
    method: str
    path: str
    first: int = 0
    """The first byte of the file that was asked for."""
    status: int = 0
    sent: int = 0
    """Bytes of the body; those in a socket's buffer count."""
    token: str = ""
    """Of the Authorization header."""
    agent: str = ""
    """Of the User-Agent header."""


class Server:
    """Both ports. A repository is gated for all but those who send one of `members`' tokens."""

    def __init__(self) -> None:
        self.repos: dict[str, Repo] = {}
        self.blobs: dict[str, File] = {}
        self.manifests: dict[str, bytes] = {}
        self.log: list[Request] = []
        self.members = {"hf_member"}
        self.known = {"hf_member", "hf_stranger"}
        self.down: list[tuple[int, dict[str, str]]] = []
        """Answers of the first port instead of the right ones, used up."""
        self._front = _Listener(self, "front")
        self._blob_host = _Listener(self, "blobs")
        self.url = f"http://127.0.0.1:{self._front.server_port}"
        self.blob_url = f"http://127.0.0.1:{self._blob_host.server_port}"

    def behind(self, tls: ssl.SSLContext, host: str) -> None:
        """Speaks TLS, under the host's name that the certificate is for; before `start`."""
        for listener in (self._front, self._blob_host):
            listener.socket = tls.wrap_socket(listener.socket, server_side=True)
        self.url = f"https://{host}:{self._front.server_port}"
        self.blob_url = f"https://{host}:{self._blob_host.server_port}"

    def start(self) -> None:
        for listener in (self._front, self._blob_host):
            threading.Thread(target=listener.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        for listener in (self._front, self._blob_host):
            listener.shutdown()
            listener.server_close()

    def add_repo(
        self,
        name: str,
        files: dict[str, Content],
        *,
        licence: str = "",
        gated: bool = False,
        pipeline: str = "text-generation",
        config: dict[str, object] | None = None,
        tags: tuple[str, ...] = (),
    ) -> Repo:
        """Put a repository on the Hub."""
        made = {file: self.add_blob(content, file) for file, content in files.items()}
        repo = Repo(name, made, licence, gated, pipeline, config, tags)
        self.repos[name] = repo
        return repo

    def add_ollama(
        self, name: str, tag: str, layers: dict[str, Content], owner: str = "library"
    ) -> list[File]:
        """Put a model into Ollama's registry; layers by their kind: model, projector, license."""
        files = [self.add_blob(content, kind) for kind, content in layers.items()]
        manifest = {
            "schemaVersion": 2,
            "layers": [
                {
                    "mediaType": OLLAMA + file.name,
                    "digest": f"sha256:{file.content.sha256}",
                    "size": file.content.size,
                }
                for file in files
            ],
        }
        self.manifests[f"{owner}/{name}/{tag}"] = json.dumps(manifest).encode()
        return files

    def add_blob(self, content: Content, name: str = "file") -> File:
        """Give a content an address on the second port: `blob_url`/SHA-256."""
        file = File(name, content)
        self.blobs[content.sha256] = file
        return file

    def given(self, since: int = 0, agent: str = "") -> int:
        """Bytes that the second port sent, from an index of `log` on, to all or to one agent."""
        return sum(
            request.sent
            for request in self.log[since:]
            if request.host == "blobs" and agent in ("", request.agent)
        )


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, owner: Server, host: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.owner = owner
        self.host = host

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is nothing to print."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Listener
    timeout = 20
    _JSON: ClassVar[dict[str, str]] = {"Content-Type": "application/json"}

    def log_message(self, *args: Any) -> None:
        """`Server.log` has it."""

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        owner = self.server.owner
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        agent = self.headers.get("User-Agent", "")
        self.request_log = Request(
            self.server.host, self.command, self.path, token=token, agent=agent
        )
        owner.log.append(self.request_log)
        parts = urlsplit(self.path)
        path = parts.path.strip("/")
        if self.server.host == "blobs":
            self._blob(path)
        elif owner.down:
            self._say(*owner.down.pop(0))
        elif path == "api/models":
            self._search(parse_qs(parts.query))
        elif path.startswith("api/models/"):
            self._repo(path.removeprefix("api/models/"))
        elif path.startswith("v2/"):
            self._registry(path.removeprefix("v2/"))
        elif "/resolve/" in path:
            self._resolve(*path.split("/resolve/", 1))
        else:
            self._say(404)

    # The Hub

    def _search(self, query: dict[str, list[str]]) -> None:
        text, wanted = query.get("search", [""])[0].lower(), query.get("filter", [""])[0]
        found = [
            repo
            for repo in self.server.owner.repos.values()
            if text in repo.name.lower() and (wanted != "gguf" or repo.config is None)
        ]
        limit = int(query.get("limit", ["1000"])[0])
        self._json([_info(repo) for repo in found[:limit]])

    def _repo(self, path: str) -> None:
        name, _, revision = path.partition("/revision/")
        repo = self.server.owner.repos.get(name)
        if repo is None:
            self._no_repo()
        elif revision not in ("", "main", COMMIT):
            self._say(404, {"X-Error-Code": "RevisionNotFound"})
        else:
            self._json(_info(repo))

    def _resolve(self, name: str, rest: str) -> None:
        owner = self.server.owner
        repo = owner.repos.get(name)
        file = repo.files.get(rest.partition("/")[2]) if repo else None
        token = self.request_log.token
        if repo is None:
            self._no_repo()
        elif token and token not in owner.known:
            self._say(401, {"X-Error-Message": "Invalid credentials in Authorization header"})
        elif repo.gated and token not in owner.members:
            self._say(403 if token else 401, {"X-Error-Code": "GatedRepo"})
        elif file is None:
            self._say(404, {"X-Error-Code": "EntryNotFound"})
        else:
            sha256, size = file.content.sha256, file.content.size
            self._say(
                302,
                {
                    "Location": f"{owner.blob_url}/{sha256}?signature=x",
                    "X-Repo-Commit": COMMIT,
                    "X-Linked-Etag": f'"{sha256}"',
                    "X-Linked-Size": str(size),
                },
            )

    def _no_repo(self) -> None:
        status = 404 if self.request_log.token else 401
        self._say(status, {"X-Error-Code": "RepoNotFound"})

    # Ollama's registry

    def _registry(self, path: str) -> None:
        owner = self.server.owner
        if "/manifests/" in path:
            manifest = owner.manifests.get(path.replace("/manifests/", "/"))
            if manifest is None:
                self._say(404, self._JSON, b'{"errors":[{"code":"MANIFEST_UNKNOWN"}]}')
            else:
                self._say(200, self._JSON, manifest)
            return
        digest = path.rpartition("sha256:")[2]
        if digest in owner.blobs:
            self._say(307, {"Location": f"{owner.blob_url}/{digest}"})
        else:
            self._say(404)

    # The bytes

    def _blob(self, digest: str) -> None:
        file = self.server.owner.blobs.get(digest)
        if file is None:
            self._say(404)
            return
        orders = file.orders
        if orders.before is not None:
            orders.before(orders.answers)
        orders.answers += 1
        if orders.refuse:
            self._say(*orders.refuse.pop(0))
            return
        content = file.content
        etag = f'"{content.sha256}"'
        first, end, partial = self._range(content.size, etag, orders.ranges)
        if first >= content.size > 0:
            self._say(416, {"Content-Range": f"bytes */{content.size}"})
            return
        self.request_log.first = first
        headers = {"ETag": etag, "Content-Length": str(end - first)}
        if orders.ranges:
            headers["Accept-Ranges"] = "bytes"
        if partial:
            headers["Content-Range"] = f"bytes {first}-{end - 1}/{content.size}"
        self._head(206 if partial else 200, headers)
        if self.command != "HEAD":
            with contextlib.suppress(OSError):
                self._give(content, first, end, orders)

    def _range(self, size: int, etag: str, known: bool) -> tuple[int, int, bool]:
        asked = self.headers.get("Range", "")
        if not known or not asked.startswith("bytes="):
            return 0, size, False
        if self.headers.get("If-Range", etag) != etag:
            return 0, size, False
        first, _, last = asked.removeprefix("bytes=").partition("-")
        return int(first), min(int(last) + 1, size) if last else size, True

    def _give(self, content: Content, first: int, end: int, orders: Orders) -> None:
        cut = orders.cuts.pop(0) if orders.cuts else None
        stop = end if cut is None else min(end, first + cut)
        position = first
        while position < stop:
            last = min(position + SLICE, stop)
            if orders.bytes_per_s:
                last = min(last, position + max(1, int(orders.bytes_per_s / 20)))
            data = content.read(position, last)
            if orders.wrong_times > 0 and position <= orders.wrong_at < last:
                orders.wrong_times -= 1
                data = bytearray(data)
                data[orders.wrong_at - position] ^= 0xFF
            self.request_log.sent += last - position  # before a client can have them
            self.wfile.write(data)
            if orders.bytes_per_s:
                time.sleep((last - position) / orders.bytes_per_s)
            position = last
        if stop < end:
            self.close_connection = True

    def _json(self, value: Any) -> None:
        self._say(200, self._JSON, json.dumps(value).encode())

    def _say(self, status: int, headers: dict[str, str] | None = None, body: bytes = b"") -> None:
        self._head(status, {"Content-Length": str(len(body)), **(headers or {})})
        if self.command != "HEAD":
            self.wfile.write(body)

    def _head(self, status: int, headers: dict[str, str]) -> None:
        self.request_log.status = status
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()


def _info(repo: Repo) -> dict[str, Any]:
    """As the Hub's API describes a repository, of which a client reads these."""
    return {
        "id": repo.name,
        "modelId": repo.name,
        "sha": COMMIT,
        "gated": "manual" if repo.gated else False,
        "private": False,
        "downloads": 1234,
        "likes": 1,
        "lastModified": "2026-01-31T12:00:00.000Z",
        "createdAt": "2025-01-31T12:00:00.000Z",
        "pipeline_tag": repo.pipeline,
        "config": repo.config or {},
        "tags": [
            "gguf",
            *([f"license:{repo.licence}"] if repo.licence else []),
            *repo.tags,
        ],
        "cardData": {"license": repo.licence} if repo.licence else {},
        "siblings": [
            {
                "rfilename": file.name,
                "size": file.content.size,
                "blobId": "0" * 40,
                "lfs": {
                    "sha256": file.content.sha256,
                    "size": file.content.size,
                    "pointerSize": 135,
                },
            }
            for file in repo.files.values()
        ],
    }


@contextlib.contextmanager
def serving() -> Iterator[Server]:
    """A server while the block runs."""
    server = Server()
    server.start()
    try:
        yield server
    finally:
        server.close()
