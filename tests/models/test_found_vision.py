"""A vision model that Ollama holds as two blobs loads where it lies, and sees."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from llama32_desktop.engine.client.pool import private_session
from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.protocol import ChatMessage, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.fit import subject_of_file
from llama32_desktop.models.found import find_models
from llama32_desktop.models.found.ollama import MODEL_LAYER, PROJECTOR_LAYER
from llama32_desktop.models.found.places import Places
from llama32_desktop.models.importing import use_found
from tests.make.mllama_layouts import write_two_files
from tests.make.tiny_vision import make_picture, make_tiny_vision


def test_ollamas_blobs_load_and_answer(tmp_path: Path) -> None:
    blobs = tmp_path / ".ollama" / "models" / "blobs"
    blobs.mkdir(parents=True)
    whole = make_tiny_vision(tmp_path / "whole.gguf")
    parts = write_two_files(whole, tmp_path / "model.gguf", tmp_path / "eye.gguf")
    layers = []
    for kind, part in zip((MODEL_LAYER, PROJECTOR_LAYER), parts, strict=True):
        digest = hashlib.sha256(part.read_bytes()).hexdigest()
        part.rename(blobs / f"sha256-{digest}")
        layers.append({"mediaType": kind, "digest": f"sha256:{digest}"})
    manifest = blobs.parent / "manifests/registry.ollama.ai/library/llama3.2-vision/11b"
    manifest.parent.mkdir(parents=True)
    manifest.write_text(json.dumps({"layers": layers}), "utf-8")
    (found,) = find_models(Places(home=tmp_path, root=tmp_path, system="Linux", environment={}))
    model = use_found(found)
    assert model.bytes == found.bytes == sum(file.stat().st_size for file in blobs.iterdir())
    assert subject_of_file(read_header(Path(model.path)), model.bytes).numbers.sees
    picture = make_picture(tmp_path / "p.png")
    with private_session() as session:
        loaded = session.load(model.ref, ModelSettings(context=256, threads=1))
        assert loaded.vision is not None
        message = ChatMessage("user", "What is it?", images=(str(picture),))
        done = session.generate([message], Sampling(max_tokens=2, seed=1), lambda text: None)
        assert done.timings.image_tokens == 1
