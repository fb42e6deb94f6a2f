"""Ollama's models: manifests that name blobs by their SHA-256.

`manifests/HOST/NAMESPACE/MODEL/TAG` is a JSON file with `layers[]` of `mediaType` and `digest`;
the files are `blobs/sha256-HEX` (`sha256:HEX` in old versions).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.cage import ordinary
from llama32_desktop.models.found.places import MAX_FILES, Candidate, Places

MODEL_LAYER: Final = "application/vnd.ollama.image.model"
PROJECTOR_LAYER: Final = "application/vnd.ollama.image.projector"
MAX_MANIFEST_BYTES: Final = 1024 * 1024
_DIGEST: Final = re.compile(r"sha256[:-]([0-9a-f]{64})")
_HOME_REGISTRY: Final = ("registry.ollama.ai", "library")


class _Layer(msgspec.Struct):
    media_type: str = msgspec.field(name="mediaType")
    digest: str


class _Manifest(msgspec.Struct):
    layers: list[_Layer]


def ollama_folders(places: Places) -> list[Path]:
    """Where it keeps its models: what `OLLAMA_MODELS` says, the user's folder, the service's."""
    chosen = places.variable("OLLAMA_MODELS")
    folders = [places.home / ".ollama" / "models"]
    if places.system == "Linux":
        folders += [
            places.root / "usr" / "share" / "ollama" / ".ollama" / "models",
            places.root / "var" / "lib" / "ollama" / ".ollama" / "models",
            places.root / "var" / "lib" / "ollama" / "models",
            places.root / "var" / "snap" / "ollama" / "common" / "models",
        ]
    return [chosen, *folders] if chosen else folders


def ollama_files(places: Places) -> Iterator[Candidate]:
    """Every model whose blobs are there."""
    for folder in ollama_folders(places):
        for number, path in enumerate(_manifests(folder / "manifests")):
            if number >= MAX_FILES:
                break
            candidate = _read(path, folder)
            if candidate:
                yield candidate


def _manifests(folder: Path) -> Iterator[Path]:
    try:
        yield from folder.glob("*/*/*/*")
    except OSError:
        return


def _read(path: Path, folder: Path) -> Candidate | None:
    try:
        with ordinary.opened(path) as stream:
            data = stream.read(MAX_MANIFEST_BYTES + 1)
        if len(data) > MAX_MANIFEST_BYTES:
            return None
        manifest = msgspec.json.decode(data, type=_Manifest)
    except (OSError, ValueError, RecursionError):
        return None
    model = _blob(manifest, MODEL_LAYER, folder)
    projector = _blob(manifest, PROJECTOR_LAYER, folder)
    return Candidate(_name(path), model, projector) if model else None


def _blob(manifest: _Manifest, kind: str, folder: Path) -> Path | None:
    for layer in manifest.layers:
        digest = _DIGEST.fullmatch(layer.digest)
        if layer.media_type == kind and digest:
            for separator in "-:":
                path = folder / "blobs" / f"sha256{separator}{digest[1]}"
                if path.is_file():
                    return path
    return None


def _name(path: Path) -> str:
    """As `ollama list` shows it."""
    host, namespace, model, tag = path.parts[-4:]
    if (host, namespace) == _HOME_REGISTRY:
        return f"{model}:{tag}"
    if host == _HOME_REGISTRY[0]:
        return f"{namespace}/{model}:{tag}"
    return f"{host}/{namespace}/{model}:{tag}"
