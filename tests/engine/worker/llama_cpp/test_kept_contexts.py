"""What is kept of conversations: the newest of each, and nothing that was deleted."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, cast

import pytest

from llama32_desktop.engine.gguf.part_names import all_parts
from llama32_desktop.engine.protocol import ImageCacheSettings, ModelSettings, Stretch
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp.kept_contexts import KeptContexts
from llama32_desktop.engine.worker.prefix_cache import PrefixCache

SECRET = list(range(5000, 5200))


class Memory:
    """A context whose state is its tokens."""

    drops = True
    size = 10_000

    def __init__(self, budget: int) -> None:
        self.saves = 0
        self.cache: PrefixCache[bytearray] = PrefixCache(self, 16, budget=budget)

    def save(self, most: int) -> bytearray | None:
        self.saves += 1
        state = bytearray(b"".join(token.to_bytes(4, "big") for token in self.cache.tokens))
        return state if len(state) <= most else None

    def state_of(self, data: bytearray) -> bytearray:
        return data

    def restore(self, state: bytearray, picture: str) -> bool:
        return True

    def truncate(self, size: int) -> int:
        return size


class NoAnswers:
    """A vocabulary that knows of no answer."""

    def remember_answer(self, text: str, tokens: list[int]) -> None: ...

    def answers_in(self, tokens: list[int]) -> dict[str, list[int]]:
        return {}


class Engine:
    """Asked as the backend is; each is one process."""

    def __init__(
        self,
        folder: Path,
        budget: int = 1 << 20,
        most: int = 1 << 20,
        *,
        model: str = "model.gguf",
        there: bool = True,
        threads: int = 1,
        context: int | None = None,
        stretch: Stretch = "off",
    ) -> None:
        self.memory = Memory(budget)
        file = folder / model
        if there:
            file.touch()
        settings = ModelSettings(batch=16, threads=threads, context=context, stretch=stretch)
        cache = ImageCacheSettings(folder=str(folder / "pictures"), max_bytes=most)
        context, vocabulary = cast(Any, self.memory), cast(Any, NoAnswers())
        self.kept = KeptContexts(all_parts(file), settings, cache, context, vocabulary)

    def ask(self, file: Path, prompt: list[int], *, seeded: bool = False) -> int:
        """Returns how many tokens were known."""
        self.kept.look(str(file), CancelFlag())
        known = self.memory.cache.prepare(prompt, owner=str(file), repeatable=False, seeded=seeded)
        for start in range(known, len(prompt), 16):
            self.memory.cache.extend(prompt[start : start + 16])
        return known

    def rest(self) -> None:
        self.kept.keep(CancelFlag())


@pytest.fixture
def a(tmp_path: Path) -> Path:
    return made(tmp_path / "1.state")


def made(file: Path) -> Path:
    file.unlink(missing_ok=True)
    file.touch()
    return file


def holds(file: Path, tokens: list[int]) -> bool:
    return b"".join(token.to_bytes(4, "big") for token in tokens) in file.read_bytes()


def words(salt: int, length: int = 250) -> list[int]:
    return [1, *range(salt, salt + length)]


@pytest.mark.parametrize("rests", [False, True])
def test_a_deleted_message_does_not_come_back(tmp_path: Path, a: Path, rests: bool) -> None:
    b = made(tmp_path / "2.state")
    engine = Engine(tmp_path)
    engine.ask(a, words(1000) + SECRET)
    if rests:
        engine.rest()
        assert holds(a, SECRET)
    a.unlink()  # the message was deleted
    engine.rest()
    assert not a.exists()
    engine.ask(b, words(2000))
    engine.rest()
    assert not a.exists()
    made(a)  # the window sends again: until the request is here, nothing is written
    engine.rest()
    assert a.stat().st_size == 0
    engine.ask(a, words(1000) + words(3000))
    engine.ask(b, words(2000) + words(4000))
    for _ in range(3):
        engine.rest()
        assert holds(a, words(3000)) and not holds(a, SECRET)
        assert holds(b, words(4000)) and not holds(b, SECRET)


def test_what_is_made_anew_while_it_is_written_stays_empty(
    tmp_path: Path, a: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = Engine(tmp_path)
    engine.ask(a, words(1000) + SECRET)

    def deleted_meanwhile(folders: object, size: int, most: int, besides: Path) -> bool:
        a.unlink()
        a.write_bytes(b"")
        os.utime(a, ns=(5, 5))  # a file system may give it the number of the one before
        return True

    place = "llama32_desktop.engine.worker.llama_cpp.kept_contexts.make_room"
    with monkeypatch.context() as patch:
        patch.setattr(place, deleted_meanwhile)
        engine.rest()
    for _ in range(2):
        engine.rest()
        assert a.stat().st_size == 0


def test_what_was_broken_off_is_written_at_the_next_rest(tmp_path: Path, a: Path) -> None:
    engine = Engine(tmp_path)
    engine.ask(a, words(1000))

    class Late(CancelFlag):
        """Set when the writing has begun."""

        asked = 0

        def is_set(self) -> bool:
            self.asked += 1
            return self.asked > 2

    engine.kept.keep(Late())
    assert a.stat().st_size == 0
    engine.ask(made(tmp_path / "2.state"), words(5000))
    engine.rest()
    assert holds(a, words(1000))


def test_of_two_branches_the_newest_is_written_and_only_once(tmp_path: Path, a: Path) -> None:
    b = made(tmp_path / "2.state")
    engine = Engine(tmp_path)
    engine.ask(a, words(1000))
    engine.ask(a, words(2000))
    engine.ask(b, words(3000))
    engine.rest()
    assert holds(a, words(2000)) and not holds(a, words(1000))
    left = [(file.stat().st_mtime_ns, file.read_bytes()) for file in (a, b)]
    engine.rest()
    assert [(file.stat().st_mtime_ns, file.read_bytes()) for file in (a, b)] == left
    assert Engine(tmp_path).ask(a, [*words(2000), 7]) == 251


@pytest.mark.parametrize(("budget", "most"), [(999, 1 << 20), (1 << 20, 999)])
def test_what_could_not_be_read_again_is_not_written(
    tmp_path: Path, a: Path, budget: int, most: int
) -> None:
    engine = Engine(tmp_path, budget, most)
    engine.ask(a, words(1000))
    engine.rest()
    assert a.stat().st_size == 0
    other = Engine(tmp_path)
    other.ask(a, words(1000))
    other.rest()
    assert a.stat().st_size
    assert Engine(tmp_path, budget, most).ask(a, [*words(1000), 7]) == 0


def test_a_large_one_is_written_when_it_has_grown_or_is_left(
    tmp_path: Path, a: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("llama32_desktop.engine.worker.llama_cpp.kept_contexts._LARGE", 100)
    engine = Engine(tmp_path)
    for more, written in ((0, 0), (40, 0), (60, 60), (70, 60)):
        engine.ask(a, words(1000, 250 + more))
        engine.rest()
        assert holds(a, words(1000, 250 + written))
        assert not holds(a, words(1000, 251 + written))
    engine.ask(a, [*words(1000, 200), *words(3000, 100)])  # an edited message
    engine.rest()
    assert holds(a, words(3000, 100))
    engine.ask(a, [*words(1000, 200), *words(3000, 101)])
    engine.ask(made(tmp_path / "2.state"), words(5000))
    engine.rest()
    assert holds(a, words(3000, 101))


def test_of_a_model_in_parts_every_part_counts(tmp_path: Path, a: Path) -> None:
    parts = [tmp_path / f"m-0000{number}-of-00002.gguf" for number in (1, 2)]
    for part in parts:
        part.write_bytes(b"weights")
    engine = Engine(tmp_path, model=parts[0].name)
    engine.ask(a, words(1000))
    engine.rest()
    assert Engine(tmp_path, model=parts[0].name).ask(a, [*words(1000), 7]) == 251
    parts[1].write_bytes(b"Weights")
    assert Engine(tmp_path, model=parts[0].name).ask(a, [*words(1000), 7]) == 0


def test_where_the_models_file_is_gone_nothing_is_kept_and_nothing_fails(
    tmp_path: Path, a: Path
) -> None:
    engine = Engine(tmp_path, there=False)
    engine.ask(a, words(1000))
    engine.rest()
    assert a.stat().st_size == 0


@pytest.mark.parametrize(("threads", "kept"), [(2, 240), (3, 0)])
def test_a_seed_repeats_only_with_the_threads_that_read_it(
    tmp_path: Path, a: Path, threads: int, kept: int
) -> None:
    engine = Engine(tmp_path, threads=2)
    engine.ask(a, words(1000))
    engine.rest()
    assert Engine(tmp_path, threads=threads).ask(a, [*words(1000), 7], seeded=True) == kept


def test_a_machine_without_free_memory_keeps_nothing(
    tmp_path: Path, a: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = Engine(tmp_path)
    engine.ask(a, words(1000))
    with monkeypatch.context() as patch:
        patch.setattr("llama32_desktop.engine.machine.available_memory", lambda: 8 * 999)
        engine.rest()
    assert a.stat().st_size == 0
    engine.rest()
    assert holds(a, words(1000))


@pytest.mark.parametrize(("stretch", "known"), [("off", 251), ("linear", 0), ("yarn", 0)])
def test_a_stretched_state_serves_no_context_of_another_length(
    tmp_path: Path, a: Path, stretch: Stretch, known: int
) -> None:
    """Each length scales the positions otherwise, and the stored keys are turned by them."""
    engine = Engine(tmp_path, context=4096, stretch=stretch)
    engine.ask(a, words(1000))
    engine.rest()
    other = Engine(tmp_path, context=8192, stretch=stretch)
    assert other.ask(a, [*words(1000), 7]) == known
    again = Engine(tmp_path, context=4096, stretch=stretch)
    assert again.ask(a, [*words(1000), 7]) == 251


def test_a_state_belongs_to_the_files_that_were_loaded(tmp_path: Path, a: Path) -> None:
    """A file that is written anew while its model is in use has other weights."""
    (tmp_path / "model.gguf").write_bytes(b"old weights")
    engine = Engine(tmp_path)
    (tmp_path / "model.gguf").write_bytes(b"new weights")
    engine.ask(a, words(1000))
    engine.rest()
    assert Engine(tmp_path).ask(a, [*words(1000), 7]) == 0
    (tmp_path / "model.gguf").write_bytes(b"old weights")
    made(a)
    engine.ask(a, words(1000))
    engine.rest()
    assert Engine(tmp_path).ask(a, [*words(1000), 7]) == 251
