"""A text model drafts for a vision model: answers about pictures stay what they are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.engine.protocol import ChatMessage, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.backend import Answer, CancelFlag
from llama32_desktop.engine.worker.llama_cpp import log
from llama32_desktop.engine.worker.mllama.backend import MllamaBackend
from tests.make import tiny_llama
from tests.make.tiny_vision import make_picture, make_tiny_vision

HELD = {"grammar": 'root ::= ("one two three " | "four five six ")+', "max_tokens": 40}
"""Both models write the same where a grammar leaves no choice."""


class Model:
    """A vision model that is loaded, with a draft model or without."""

    def __init__(self, path: Path, draft: str) -> None:
        log.install()  # as the child does
        self.backend = MllamaBackend()
        self.report = self.backend.load(
            str(path),
            ModelSettings(context=512, threads=1, drafts="on", draft_model=draft),
            cache=None,
            progress=lambda _: None,
            cancel=CancelFlag(),
        )
        loaded = self.backend._loaded
        assert loaded is not None
        self.loaded = loaded
        # What stands in the text would be taken from there, in both.
        lengths = loaded.decoding._drafter.lengths
        lengths.best = lambda matched, most: 0  # type: ignore[method-assign]

    def answer(self, picture: Path | None, **sampling: object) -> tuple[str, Answer]:
        pieces: list[str] = []
        images = () if picture is None else (str(picture),)
        done = self.backend.generate(
            [ChatMessage("user", "What is this?", images)],
            Sampling(**sampling),  # type: ignore[arg-type]
            emit=lambda text, *_: pieces.append(text),
            progress=lambda _stage, _fraction: None,
            cancel=CancelFlag(),
        )
        return "".join(pieces), done


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("vision")
    vision = make_tiny_vision(folder / "vision.gguf")
    make_picture(folder / "picture.png")
    tiny_llama.make(folder / "draft.gguf", vision)
    return folder


@pytest.fixture(scope="module")
def plain(files: Path) -> Iterator[Model]:
    model = Model(files / "vision.gguf", "off")
    yield model
    model.backend.unload()


@pytest.fixture(scope="module")
def drafting(files: Path) -> Iterator[Model]:
    model = Model(files / "vision.gguf", str(files / "draft.gguf"))
    chances, lengths = model.loaded.drafting.chances, model.loaded.decoding._drafter.lengths
    assert chances is not None
    for cost in (chances.drafting, chances.reading):
        cost.value = 0.01
        cost.add = lambda _: None  # type: ignore[method-assign]
    lengths.begin = lambda: setattr(lengths, "_account", 1e9)  # type: ignore[method-assign]
    # Models of random numbers hold nothing probable, and are seldom right.
    chances.right = lambda probability: 1.0  # type: ignore[method-assign]
    chances.gain = lambda extra, most: 2.0  # type: ignore[method-assign]
    yield model
    model.backend.unload()


@pytest.mark.parametrize("pictured", [False, True], ids=["text", "picture"])
def test_answers_are_the_same(plain: Model, drafting: Model, files: Path, pictured: bool) -> None:
    picture = files / "picture.png" if pictured else None
    accepted = 0
    for asked in (
        {"temperature": 0.0, "max_tokens": 20},
        {"temperature": 0.8, "seed": 3, "max_tokens": 20},
        {"temperature": 0.0, **HELD},
        {"temperature": 0.8, "seed": 4, **HELD},
    ):
        said, without = plain.answer(picture, **asked)
        text, done = drafting.answer(picture, **asked)
        assert text == said
        assert without.timings.model_drafted == 0 < done.timings.model_drafted
        accepted += done.timings.model_accepted
    assert accepted > 20


def test_what_drafts_is_told_and_ends_with_its_model(files: Path) -> None:
    model = Model(files / "vision.gguf", str(files / "draft.gguf"))
    assert model.report.settings.draft_model == str(files / "draft.gguf")
    draft = model.loaded.drafting.model
    assert draft is not None and draft.context.handle
    model.backend.unload()
    assert not draft.context.handle
