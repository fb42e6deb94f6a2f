"""The decode loop with a model that writes what it is told to."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

import pytest

from llama32_desktop.engine.sampling import Sampling, Thinking
from llama32_desktop.engine.thought_marks import EVERY_MARK, Effect
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.generation import Prompt, answer
from llama32_desktop.engine.worker.thoughts.course import course
from llama32_desktop.engine.worker.thoughts.spelled import is_plain

END = 0


class Words:
    """A vocabulary that knows what was written; thinking marks are its control tokens."""

    def __init__(self, *, controls: bool = False) -> None:
        self.words = [""]
        self.plain: dict[int, str] = {}
        self.marks: dict[int, tuple[str, Effect]] = {}
        self.answers: dict[str, list[str]] = {}
        self._controls = controls

    def token(self, word: str) -> int:
        if word not in self.words:
            self.words.append(word)
            if self._controls and word in EVERY_MARK:
                self.marks[len(self.words) - 1] = (word, EVERY_MARK[word])
        return self.words.index(word)

    def tokenise(self, text: str) -> list[int]:
        return [self.token(text)]

    def piece(self, token: int) -> bytes:
        word = self.words[token]
        if word and token not in self.marks and is_plain(word):
            self.plain[token] = word
        return word.encode()

    def ends_answer(self, token: int) -> bool:
        return token == END

    def remember_answer(self, text: str, tokens: list[int], *, after: str = "") -> None:
        self.answers[after + text] = [self.words[token] for token in tokens]


class Model:
    """Draws words in their order, then the end."""

    def __init__(self, vocabulary: Words, words: list[str], *, held: bool = False) -> None:
        self.vocabulary = vocabulary
        self._tokens = deque(vocabulary.token(word) for word in words)
        self.drawn_free = 0
        self.free: Callable[[], int] | None = self._free if held else None

    def sample(self) -> int:
        return self._tokens.popleft() if self._tokens else END

    def _free(self) -> int:
        self.drawn_free += 1
        return self.sample()

    def decode(self, token: int) -> None: ...


class Leaving(CancelFlag):
    """Is set when it is asked for the last time of so many."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self._left = times

    def is_set(self) -> bool:
        self._left -= 1
        return self._left <= 0


def run(
    words: list[str],
    *,
    stop: tuple[str, ...] = (),
    left_at: int | None = None,
    thinking: Thinking | None = None,
    hurried: bool = False,
    controls: bool = False,
    held: bool = False,
) -> tuple[str, str, Model]:
    """What is said and thought by a model of which nothing is learnt."""
    vocabulary = Words(controls=controls)
    model = Model(vocabulary, words, held=held)
    flag = CancelFlag() if left_at is None else Leaving(left_at)
    flag.hurried = hurried
    parts: dict[str, str] = {"text": "", "thought": "", "moved": ""}

    def emit(text: str, kind: str = "text", *_: object) -> None:
        parts[kind] += text

    thoughts = course(
        "",
        None,
        thinking or Thinking(),
        tokenise=vocabulary.tokenise,
        has_token=lambda _: controls,
        held=held,
    )
    done = answer(
        model,
        vocabulary,
        Prompt(1, 0),
        Sampling(stop=stop),
        seed=1,
        room=50,
        began_ns=0,
        emit=emit,
        cancel=flag,
        thoughts=thoughts,
    )
    assert done.finish_reason == ("stop" if left_at is None else "cancelled")
    assert done.timings.ttft_s > 0 and done.timings.decode_tps > 0
    return parts["text"], parts["thought"], model


@pytest.mark.parametrize("controls", [False, True])
def test_words_that_come_again_are_read_as_they_were(controls: bool) -> None:
    river, line = [" a", " river", ",", " `code`", " 1 < 2", "."], ["\n", "and"]
    words = ["<think>", *river, *line, *river, "</think>", *river, *line, *river]
    said, thought, _ = run(words, controls=controls)
    text = "".join([*river, *line, *river]).lstrip()
    assert (said, thought) == (text, text)


THOUGHT = ["<think>", "One", " and", " one."]


@pytest.mark.parametrize("controls", [False, True])
def test_a_thought_of_which_nothing_was_known_is_ended_too(controls: bool) -> None:
    said, thought, _ = run([*THOUGHT], controls=controls)
    assert (said, thought.strip()) == ("", "One and one.")
    said, thought, _ = run([*THOUGHT[:2], "Two."], hurried=True, controls=controls)
    assert said == "OneTwo." and thought.strip() == "", "the answer begins behind the first mark"
    said, thought, _ = run([*THOUGHT, "Two."], thinking=Thinking(budget=3), controls=controls)
    assert said == "Two." and thought.strip() == "One and one."


@pytest.mark.parametrize("controls", [False, True])
def test_marks_in_an_answer_of_a_form_are_its_own(controls: bool) -> None:
    words = ['{"a": "the ', "<think>", " tag", "</think>", '", "b": 1}']
    said, thought, model = run(words, held=True, controls=controls)
    assert (said, thought) == ("".join(words), "") and model.drawn_free == 0


@pytest.mark.parametrize("controls", [False, True])
def test_the_tokens_of_what_was_said_are_remembered_without_the_thought(controls: bool) -> None:
    def remembered(*words: str) -> dict[str, list[str]]:
        return run(list(words), controls=controls)[2].vocabulary.answers

    assert remembered("Two", " words.") == {"Two words.": ["Two", " words."]}
    assert remembered(*THOUGHT, "</think>", "Two", " words.") == remembered("Two", " words.")
    # Where its text begins within a token, the ids are those of another text.
    assert remembered(*THOUGHT, "</think>", "\nTwo", " words.") == {}


@pytest.mark.parametrize("controls", [False, True])
@pytest.mark.parametrize("budget", [0, 1, 2, 3])
def test_a_budget_is_so_many_tokens_whoever_opens_the_thought(controls: bool, budget: int) -> None:
    thinking = Thinking(budget=budget)
    words = [f"{number}," for number in range(3)]
    for opened in ([], ["<think>"]):
        _, thought, _ = run([*opened, *words], thinking=thinking, controls=controls)
        assert thought.strip() == ("".join(words[:budget]) if opened else "")


RIVER = [" a", " river", " and", " a", " river", " and", " a", " river"]


@pytest.mark.parametrize("left_at", range(2, len(RIVER) + 2))
def test_all_that_was_drawn_is_said_where_it_is_cancelled(left_at: int) -> None:
    said, _, _ = run(RIVER, left_at=left_at)
    assert said == "".join(RIVER[: left_at - 1])


def test_words_that_were_seen_before_stop_an_answer_too() -> None:
    words = [*RIVER, " or", " a", " flood", " or", " a", " river", " or", " a", " flood", "."]
    assert run(words, stop=(" river or",))[0] == "".join(words[:7])
    assert run(words, stop=("river or a flood.",))[0] == "".join(words[:13]) + " "
    assert run(words, stop=("river or a stream",))[0] == "".join(words)


@pytest.mark.parametrize("controls", [False, True])
def test_a_thought_of_words_that_were_seen_before_keeps_its_budget(controls: bool) -> None:
    words = ["<think>", "Well", *RIVER]
    said, thought, _ = run([*words, "Two."], thinking=Thinking(budget=6), controls=controls)
    assert thought.strip() == "Well" + "".join(RIVER[:5])
    assert said.strip() == "".join([*RIVER[5:], "Two."]).strip()
