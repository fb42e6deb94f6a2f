"""`llama32-desktop chat --image`, with a real vision graph of tiny size."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from llama32_desktop import paths
from tests.cli.conftest import Run
from tests.cli.test_chat import KEYS
from tests.make.tiny_vision import make_picture, make_tiny_vision

IMAGE_KEYS = {"image_tokens", "vision_s", "vision_cached"}


@pytest.fixture
def vision(tmp_path: Path) -> Path:
    return make_tiny_vision(tmp_path / "tiny.gguf")


def ask(run: Run, model: Path, image: Path) -> dict[str, Any]:
    result = run(
        *("chat", "--model", str(model), "--image", str(image), "--prompt", "What is this?"),
        *("--temperature", "0", "--max-tokens", "12", "--threads", "1", "--ctx", "512", "--json"),
    )
    assert (result.returncode, result.stderr) == (0, "")
    answer: dict[str, Any] = json.loads(result.stdout)
    assert answer.keys() == KEYS | IMAGE_KEYS
    return answer


def test_a_picture_is_looked_at_once(run: Run, vision: Path, tmp_path: Path) -> None:
    picture = make_picture(tmp_path / "picture.png")
    first = ask(run, vision, picture)
    assert first["image_tokens"] == 1
    assert first["vision_s"] > 0 and not first["vision_cached"]
    assert first["completion_tokens"] == 12 and first["text"]
    # The same content under another name, in another process.
    again = ask(run, vision, picture.rename(tmp_path / "renamed.png"))
    assert again["vision_cached"] and again["vision_s"] == 0
    assert again["text"] == first["text"]
    assert len(list(paths.image_cache_folder().iterdir())) == 1


def test_a_damaged_cache_is_made_again(run: Run, vision: Path, tmp_path: Path) -> None:
    picture = make_picture(tmp_path / "picture.png")
    first = ask(run, vision, picture)
    (entry,) = paths.image_cache_folder().iterdir()
    entry.write_bytes(entry.read_bytes()[:-100])
    again = ask(run, vision, picture)
    assert not again["vision_cached"]
    assert again["text"] == first["text"]


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp", ".bmp", ".tiff", ".gif"])
def test_every_format_is_read(run: Run, vision: Path, tmp_path: Path, suffix: str) -> None:
    assert ask(run, vision, make_picture(tmp_path / f"picture{suffix}"))["image_tokens"] == 1


def test_what_cannot_be_looked_at(run: Run, vision: Path, tmp_path: Path) -> None:
    picture = make_picture(tmp_path / "picture.png")
    cut = tmp_path / "cut.png"
    cut.write_bytes(picture.read_bytes()[:200])
    text = tmp_path / "text.png"
    text.write_text("no picture")
    for image in (cut, text, tmp_path, tmp_path / "gone.png"):
        result = run("chat", "--model", str(vision), "--image", str(image), "--prompt", "Hi")
        assert (result.returncode, result.stdout) == (1, "")
        assert image.name in result.stderr and len(result.stderr.splitlines()) == 1


def test_a_text_model_says_that_it_sees_nothing(run: Run, tmp_path: Path) -> None:
    picture = make_picture(tmp_path / "picture.png")
    result = run("chat", "--model", "starter", "--image", str(picture), "--prompt", "Hi")
    assert (result.returncode, result.stdout) == (1, "")
    assert "reads text only" in result.stderr and len(result.stderr.splitlines()) == 1
