"""Ollama's registry: a manifest names the layers of a model, each by its SHA-256.

The protocol is that of OCI's distribution specification, with Ollama's own media types.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

import httpx2
import msgspec

from llama32_desktop.downloads import environment
from llama32_desktop.downloads.errors import DownloadError
from llama32_desktop.downloads.http_source import get_small
from llama32_desktop.downloads.remote import MOST_BYTES, Remote
from llama32_desktop.sentences import Sentence

VARIABLE: Final = "LLAMA32_DESKTOP_REGISTRY"
"""Another registry's address, such as a mirror in a company's network."""
_DEFAULT: Final = "https://registry.ollama.ai"
_MANIFEST: Final = "application/vnd.docker.distribution.manifest.v2+json"
_LAYER: Final = "application/vnd.ollama.image."
_DIGEST: Final = re.compile(r"sha256:([0-9a-f]{64})")
_MOST_LICENCE: Final = 2**20


class _Layer(msgspec.Struct):
    digest: str
    size: int
    mediaType: str = ""  # noqa: N815 - the registry's own name


class _Manifest(msgspec.Struct):
    layers: list[_Layer]


class RegistryModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model of the registry."""

    files: tuple[Remote, ...]
    """The model, then its projector where that is apart."""
    licence: str
    """`llama3.2` where the licence's text is that one; else empty."""
    multimodal: bool


def endpoint() -> str:
    """The registry's address; raises `DownloadError` where the variable names none."""
    return environment.address_in(VARIABLE, _DEFAULT)


def find(
    client: httpx2.Client, name: str, tag: str, heard: Callable[[], None] = lambda: None
) -> RegistryModel:
    """Ask what a model consists of.

    Args:
        heard: Is called once the registry has answered anything.

    Raises:
        DownloadError: there is none, or the registry cannot be asked.
    """
    path = name if "/" in name else f"library/{name}"
    base = f"{endpoint()}/v2/{path}"
    called = f"{name}:{tag}"
    data = get_small(client, f"{base}/manifests/{tag}", called, {"Accept": _MANIFEST})
    heard()
    try:
        layers = msgspec.json.decode(data, type=_Manifest).layers
    except (ValueError, RecursionError):
        raise _nonsense(called) from None
    models = _layers(layers, "model")
    projectors = _layers(layers, "projector")
    if not models:
        raise DownloadError(
            "missing",
            Sentence(
                "{0} holds no model that can be downloaded (it may run in Ollama's cloud only): "
                "choose another one.",
                called,
            ),
        )
    files = [_remote(base, models[0], f"{stem(name, tag)}.gguf", "model", called)]
    if projectors:
        file = f"{stem(name, tag)}-mmproj.gguf"
        files.append(_remote(base, projectors[0], file, "projector", called))
    return RegistryModel(
        files=tuple(files),
        licence=_licence(client, base, _layers(layers, "license"), called),
        multimodal=bool(projectors) or "vision" in name,
    )


def stem(name: str, tag: str) -> str:
    """What a model's files are called here, without their endings: the registry has no names."""
    return f"{name.replace('/', '-')}-{tag}"


def _layers(layers: list[_Layer], kind: str) -> list[_Layer]:
    return [layer for layer in layers if layer.mediaType == _LAYER + kind]


def _remote(base: str, layer: _Layer, name: str, role: str, called: str) -> Remote:
    match = _DIGEST.fullmatch(layer.digest)
    if match is None or not 0 < layer.size <= MOST_BYTES:
        raise _nonsense(called)
    return msgspec.convert(
        {
            "name": name,
            "url": f"{base}/blobs/{layer.digest}",
            "bytes": layer.size,
            "sha256": match[1],
            "role": role,
        },
        Remote,
    )


def _licence(client: httpx2.Client, base: str, layers: list[_Layer], called: str) -> str:
    """The agreement's own first line names it; a model can carry several texts."""
    for layer in layers:
        digest = _DIGEST.fullmatch(layer.digest)
        if digest and layer.size <= _MOST_LICENCE:
            url = f"{base}/blobs/{layer.digest}"
            text = get_small(client, url, called, {}, sha256=digest[1])[:2000].upper()
            if b"LLAMA 3.2 COMMUNITY LICENSE" in text or b"LLAMA 3.2 VERSION RELEASE" in text:
                return "llama3.2"
    return ""


def _nonsense(called: str) -> DownloadError:
    return DownloadError(
        "server",
        Sentence(
            "What the registry says about {0} makes no sense, so nothing was downloaded: try again "
            "later.",
            called,
        ),
    )
