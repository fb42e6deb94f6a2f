"""A conversation about a picture that was read is not read again after a restart."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.protocol import ChatMessage, ImageCacheSettings, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp import log
from llama32_desktop.engine.worker.mllama.backend import MllamaBackend
from llama32_desktop.models.convert import convert_adapter
from tests.engine.driver import assistant, user, varied_text
from tests.make.adapters import lora_tensors, write_peft
from tests.models.convert.checkpoints import read_oracle

QUESTION = "What is this? " + varied_text(30)


class Answered(NamedTuple):
    """The file of a conversation, its answer, how many tokens were read and written, and what the
    next question was answered."""

    file: Path
    text: str
    known: int
    second: str


class Process:
    """A backend that knows nothing of those before it but what is on the disk."""

    def __init__(self, model: Path, folder: Path, **settings: object) -> None:
        log.install()  # as the child does
        self.backend = MllamaBackend()
        self.backend.load(
            str(model),
            ModelSettings(**{"context": 1024, "threads": 1, "gpu_layers": 0, **settings}),  # type: ignore[arg-type]
            cache=ImageCacheSettings(folder=str(folder / "pictures"), max_bytes=10**9),
            progress=lambda _: None,
            cancel=CancelFlag(),
        )

    def ask(self, *messages: ChatMessage, file: Path, **sampling: object) -> tuple[str, Timings]:
        pieces: list[str] = []
        done = self.backend.generate(
            messages,
            Sampling(max_tokens=12, **sampling),  # type: ignore[arg-type]
            emit=lambda text, *_: pieces.append(text),
            progress=lambda _stage, _fraction: None,
            cancel=CancelFlag(),
            keep=str(file),
        )
        return "".join(pieces), done.timings

    def end(self) -> None:
        self.backend.rest(CancelFlag())
        self.backend.unload()


def _text_weights() -> dict[str, np.ndarray]:
    return {name: each for name, each in read_oracle().items() if "vision_model" not in name}


def about(picture: Path) -> ChatMessage:
    return ChatMessage("user", QUESTION, (str(picture),))


@pytest.fixture(scope="module")
def answered(files: Path) -> Answered:
    """A conversation whose process has ended."""
    file = files / "7.state"
    file.touch(0o600)
    process = Process(files / "tiny.gguf", files)
    text, timings = process.ask(about(files / "1.png"), file=file, temperature=1.0)
    process.backend.rest(CancelFlag())
    assert file.stat().st_size > 1000
    more = (about(files / "1.png"), assistant(text), user("And then?"))
    second, _ = process.ask(*more, file=file, temperature=0.0)
    process.backend.unload()
    return Answered(file, text, timings.prompt_tokens + timings.completion_tokens, second)


def test_the_next_question_reads_only_its_own_tokens(files: Path, answered: Answered) -> None:
    more = (about(files / "1.png"), assistant(answered.text), user("And then?"))
    process = Process(files / "tiny.gguf", files)
    said, timings = process.ask(*more, file=answered.file, temperature=0.0)
    assert answered.known - 1 <= timings.cached_tokens <= answered.known
    assert timings.vision_cached
    assert said == answered.second, "as if it had never ended"
    process.backend.unload()


def test_another_picture_is_looked_at(files: Path, answered: Answered) -> None:
    file, text = answered.file, answered.text
    process = Process(files / "tiny.gguf", files)
    more = (about(files / "2.png"), assistant(text), user("And then?"))
    _, timings = process.ask(*more, file=file)
    assert timings.cached_tokens < 30, "what stands before the picture's place at most"
    process.backend.unload()


@pytest.mark.parametrize("way", ["damaged", "other attention", "adapter", "gone"])
def test_what_does_not_fit_is_read_again(
    files: Path, answered: Answered, way: str, tmp_path: Path
) -> None:
    file, text = answered.file, answered.text
    copy = tmp_path / "7.state"
    data = bytearray(file.read_bytes())
    if way == "damaged":
        data[len(data) // 2] ^= 1
    if way != "gone":
        copy.write_bytes(data)
    settings: dict[str, object] = {"flash_attention": "off"} if way == "other attention" else {}
    if way == "adapter":
        # One of the text layers: what is made of the picture stays.
        tensors = lora_tensors(_text_weights(), ("gate_proj",))
        folder = write_peft(tmp_path / "peft", tensors)
        convert_adapter(folder, tmp_path / "adapter.gguf", files / "tiny.gguf")
        settings = {"adapters": (Adapter(str(tmp_path / "adapter.gguf")),)}
    process = Process(files / "tiny.gguf", files, **settings)
    more = (about(files / "1.png"), assistant(text), user("And then?"))
    assert process.ask(*more, file=copy)[1].cached_tokens == 0
    process.end()
    assert copy.exists() == (way != "gone")
    assert way == "gone" or copy.read_bytes() != file.read_bytes(), "this one's is kept now"


def test_a_set_flag_leaves_the_file_empty(files: Path, tmp_path: Path) -> None:
    file = tmp_path / "9.state"
    file.touch()
    process = Process(files / "tiny.gguf", files)
    process.ask(about(files / "1.png"), file=file)
    flag = CancelFlag()
    flag.set()
    process.backend.rest(flag)
    assert file.stat().st_size == 0
    process.backend.rest(CancelFlag())
    assert file.stat().st_size > 1000
    process.backend.unload()
