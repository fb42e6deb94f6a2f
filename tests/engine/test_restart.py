"""A conversation that was read is not read again after a restart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    ChatMessage,
    Generate,
    ImageCacheSettings,
    Load,
    ModelSettings,
)
from llama32_desktop.engine.sampling import Sampling
from tests.engine.driver import PATIENCE, Driver, assistant, user, varied_text

QUESTION = user(varied_text(160))


@contextmanager
def running(model: Path, folder: Path, **settings: object) -> Iterator[Driver]:
    """An engine's process of its own."""
    supervisor = Supervisor(niceness=0)
    driver = Driver(supervisor)
    driver.run(
        Load(
            id=supervisor.next_id(),
            model=ModelRef(str(model)),
            settings=ModelSettings(**{"context": 1024, "threads": 1, **settings}),  # type: ignore[arg-type]
            cache=ImageCacheSettings(folder=str(folder), max_bytes=10**9),
        )
    )
    yield driver
    supervisor.close()


def ask(driver: Driver, *messages: ChatMessage, file: Path) -> tuple[str, Timings]:
    request = Generate(
        id=driver.supervisor.next_id(),
        messages=messages,
        sampling=Sampling(max_tokens=12, temperature=1.0),
        keep=str(file),
    )
    reply = driver.run(request)
    return reply.text, reply.done.timings


def rest_until(condition: Callable[[], bool], driver: Driver) -> None:
    """The engine has nothing to do until this is so; it says nothing meanwhile."""
    tries = int(PATIENCE / 0.05)
    assert any(
        condition() or driver.supervisor.next_event(timeout=0.05) is not None for _ in range(tries)
    )
    assert condition()


@pytest.fixture(scope="module")
def answered(smollm2: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, int]:
    """The file of a conversation, its answer, and how many tokens were read and written."""
    file = tmp_path_factory.mktemp("states") / "7.state"
    file.touch(0o600)
    with running(smollm2, file.parent) as driver:
        text, timings = ask(driver, QUESTION, file=file)
        rest_until(lambda: file.read_bytes()[:3] == b"L32", driver)  # written last
    return file, text, timings.prompt_tokens + timings.completion_tokens


def test_the_next_question_reads_only_its_own_tokens(
    smollm2: Path, answered: tuple[Path, str, int]
) -> None:
    file, text, known = answered
    with running(smollm2, file.parent, context=2048) as driver:
        _, timings = ask(driver, QUESTION, assistant(text), user("And then?"), file=file)
        assert known - 1 <= timings.cached_tokens <= known
        other = file.with_name("8.state")
        other.touch()
        _, timings = ask(driver, user("Something else."), file=other)
        assert timings.cached_tokens < 40


@pytest.mark.parametrize("way", ["damaged", "other settings", "gone"])
def test_what_does_not_fit_is_read_again(
    smollm2: Path, answered: tuple[Path, str, int], way: str, tmp_path: Path
) -> None:
    file, text, _ = answered
    copy = tmp_path / "7.state"
    data = bytearray(file.read_bytes())
    if way == "damaged":
        data[len(data) // 2] ^= 1
    if way != "gone":
        copy.write_bytes(data)
    settings = {"kv_type": "q8_0"} if way == "other settings" else {}
    with running(smollm2, tmp_path, **settings) as driver:
        _, timings = ask(driver, QUESTION, assistant(text), user("And then?"), file=copy)
        assert timings.cached_tokens == 0
    assert copy.exists() == (way != "gone")
