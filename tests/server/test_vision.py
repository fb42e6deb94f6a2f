"""Llama 3.2 Vision as Ollama left it on the disk, asked as its users asked Ollama.

The requests are those of ollama#16490 and of what its users wrote for 0.24: pictures as base64 in
`images`, the model by the name it has there.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import httpx2 as httpx
import ollama
import pytest

from llama32_desktop import paths
from llama32_desktop.engine.protocol import ChatMessage, ModelSettings
from llama32_desktop.models.found import find_models
from llama32_desktop.models.importing import use_found
from llama32_desktop.server import pictures
from llama32_desktop.settings import Settings, save_settings
from tests.make.tiny_vision import make_picture, make_tiny_vision
from tests.server.conftest import PATIENCE_S, TOKEN, Served, serving

NAME = "llama3.2-vision"
COLD: Any = {"temperature": 0, "seed": 3, "num_predict": 10}


@pytest.fixture(scope="module")
def blob(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of Ollama's with a vision model of random weights."""
    folder = tmp_path_factory.mktemp("ollama")
    made = make_tiny_vision(folder / "tiny.gguf")
    digest = hashlib.sha256(made.read_bytes()).hexdigest()
    (folder / "blobs").mkdir()
    file = made.rename(folder / "blobs" / f"sha256-{digest}")
    manifest = folder / "manifests" / "registry.ollama.ai" / "library" / NAME / "latest"
    manifest.parent.mkdir(parents=True)
    layer = {"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:{digest}"}
    manifest.write_text(json.dumps({"layers": [layer]}))
    return file


@pytest.fixture
def adopted(blob: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """A server of all models, after the person has taken that one from Ollama's store."""
    monkeypatch.setenv("OLLAMA_MODELS", str(blob.parent.parent))
    (found,) = [each for each in find_models() if each.name == f"{NAME}:latest"]
    model = use_found(found)
    small = ModelSettings(context=512, threads=1)
    save_settings(paths.settings_file(), Settings(model_settings={model.path: small}))
    with serving() as served:
        yield served


@pytest.fixture
def picture(tmp_path: Path) -> str:
    return base64.b64encode(make_picture(tmp_path / "picture.png").read_bytes()).decode()


def test_it_sees_again(
    adopted: Served, blob: Path, picture: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders: list[Path] = []
    written = pictures._written

    def watched(messages: Sequence[ChatMessage], folder: Path) -> tuple[ChatMessage, ...]:
        folders.append(folder)
        return written(messages, folder)

    monkeypatch.setattr(pictures, "_written", watched)
    client = ollama.Client(
        adopted.url, headers={"Authorization": f"Bearer {TOKEN}"}, timeout=PATIENCE_S
    )
    (listed,) = [each for each in client.list().models if each.model != "starter"]
    assert listed.model == f"{NAME}:latest" and f"sha256-{listed.digest}" == blob.name
    assert client.show(NAME).capabilities == ["completion", "tools", "vision"]
    ask = {"model": NAME, "prompt": "What is in this picture?", "options": COLD}
    seen = client.generate(**ask, images=[picture])
    blind = client.generate(**ask)
    assert seen.eval_count == 10 and seen.response and seen.response != blind.response
    message = {"role": "user", "content": ask["prompt"], "images": [picture]}
    told = client.chat(NAME, messages=[message], options=COLD)
    assert told.message.content == seen.response
    pieces = client.chat(NAME, messages=[message], options=COLD, stream=True)
    assert "".join(piece.message.content or "" for piece in pieces) == seen.response
    # The weights stay where they are, and nothing of the picture is kept.
    links = list((paths.models_folder() / "linked").rglob("*.gguf"))
    assert [link.resolve() for link in links] == [blob.resolve()]
    assert not list(paths.image_cache_folder().glob("*"))
    assert len(folders) == 3 and not any(folder.exists() for folder in folders)


def test_the_other_interfaces_hand_it_the_same_picture(adopted: Served, picture: str) -> None:
    question = "What is in this picture?"
    cold = {"model": NAME, "temperature": 0, "max_tokens": 10}
    url = {"url": f"data:image/png;base64,{picture}"}
    parts = [{"type": "text", "text": question}, {"type": "image_url", "image_url": url}]
    source = {"type": "base64", "media_type": "image/png", "data": picture}
    blocks = [{"type": "image", "source": source}, {"type": "text", "text": question}]

    def said(http: httpx.Client, way: str, content: object) -> Any:
        turns = [{"role": "user", "content": content}]
        return http.post(way, json={**cold, "messages": turns}).json()

    with adopted.client() as http:
        openai = said(http, "/v1/chat/completions", parts)["choices"][0]["message"]["content"]
        anthropic = said(http, "/v1/messages", blocks)["content"][0]["text"]
        asked = {"model": NAME, "prompt": question, "images": [picture], "stream": False}
        own = http.post("/api/generate", json={**asked, "options": COLD}).json()["response"]
    assert openai == anthropic == own
