"""Drafts of a smaller model where passes cost what they say, and where probabilities are known."""

from __future__ import annotations

from collections.abc import Sequence

import llama_cpp
import numpy as np
import pytest

from llama32_desktop.engine.worker.drafts import by_model as model_drafts
from llama32_desktop.engine.worker.drafts import decoder as decoders
from llama32_desktop.engine.worker.drafts.by_model import DraftError
from llama32_desktop.engine.worker.drafts.chances import Chances
from llama32_desktop.engine.worker.drafts.decoder import Drafter, DraftingDecoder
from llama32_desktop.engine.worker.llama_cpp.candidates import Candidates
from tests.engine.worker.drafts.frequencies import check_frequencies

MOST = 15
WORDS = 50_000
"""So many that nothing is found in the text itself."""


class Machine:
    """Counts what is done, in passes of one token of the larger model."""

    room = 1 << 20

    def __init__(self, extra: float, drafting: float, reading: float) -> None:
        self.extra, self.drafting, self.reading = extra, drafting, reading
        self.cost = 0.0

    def evaluate_rows(self, tokens: Sequence[int]) -> None:
        self.cost += 1 + self.extra * (len(tokens) - 1)

    def keep_row(self, token: int) -> None:
        pass

    def drop_rows(self) -> None:
        pass


class Guesser:
    """Is right as often as it says, for it knows the answer."""

    def __init__(
        self, machine: Machine, answer: Sequence[int], random: np.random.Generator
    ) -> None:
        self.machine, self.answer, self.random = machine, answer, random
        self.chance = 0.5
        self.written = 0
        self.held = 0
        """Tokens of the text that it has read."""
        self.prompt = 0
        self.read = 0
        """Tokens that it read of texts, over all."""
        self.drafts = 0
        self.at = 0

    def begin(self, prompt: Sequence[int]) -> None:
        self.prompt = len(prompt)

    def add(self, token: int) -> None:
        self.written += 1

    @property
    def missing(self) -> int | None:
        return self.prompt + self.written - self.held

    def start(self, *, held: bool) -> None:
        missing = self.missing or 0
        self.machine.cost += self.machine.drafting + (missing - 1) * self.machine.reading
        self.read += missing
        self.held = self.prompt + self.written
        self.at, self.drafts = self.written, self.drafts + 1
        self.right = True
        self.first = True

    def next(self) -> tuple[int, float] | None:
        if not self.first:
            self.machine.cost += self.machine.drafting
        self.first = False
        spread = 0.15
        held = float(np.clip(self.random.normal(self.chance, spread), 0.02, 0.98))
        self.right = self.right and bool(self.random.random() < held)
        token = self.answer[self.at] if self.right and self.at < len(self.answer) else -1
        self.at += 1
        return token, held

    def stop(self) -> None:
        pass


def written(
    monkeypatch: pytest.MonkeyPatch,
    chance: float,
    *,
    extra: float = 0.1,
    drafting: float = 0.15,
    reading: float = 0.01,
    prompt: int = 60,
    tokens: int = 250,
    answers: int = 4,
    limit: int | None = None,
    drafter: Drafter | None = None,
    idle: bool = False,
) -> list[tuple[float, Guesser]]:
    """For each answer: its tokens over what it cost, and who guessed.

    Args:
        idle: The prompt but its end was read while nobody waited.
    """
    random, found = np.random.default_rng(7), []
    drafter = drafter or Drafter(MOST)
    drafter.chances = drafter.chances or Chances(0.2)
    for _ in range(answers):
        machine = Machine(extra, drafting, reading)
        for each in (model_drafts, decoders):
            monkeypatch.setattr(each, "perf_counter", lambda machine=machine: machine.cost)
        text = random.permutation(WORDS)[: prompt + tokens].tolist()
        answer = text[prompt:]
        guesser = Guesser(machine, answer, random)
        guesser.chance = chance
        guesser.held = prompt - 20 if idle else 0
        words = iter(answer)
        by_model = drafter.by_model(guesser, limit)
        decoder = DraftingDecoder(
            machine,
            lambda _, words=words: next(words),
            drafter,
            text[:prompt],
            MOST,
            None,
            by_model,
        )
        for _ in answer:
            decoder.decode(decoder.sample())
        decoder.close()
        found.append((len(answer) / machine.cost, guesser))
    return found


@pytest.mark.parametrize("chance", [0.05, 0.25, 0.4])
def test_what_loses_is_switched_off(monkeypatch: pytest.MonkeyPatch, chance: float) -> None:
    """With these costs a token has to be right every second time."""
    found = written(monkeypatch, chance, extra=0.2, drafting=0.35, answers=6)
    gains = [gain for gain, _ in found]
    assert min(gains[1:]) >= 0.98
    assert gains[0] >= 0.95  # it has to be tried, and the prompt to be read for it
    assert found[-1][1].drafts <= 12


@pytest.mark.parametrize(("chance", "least"), [(0.7, 1.25), (0.85, 1.6), (0.97, 1.75)])
def test_what_gains_is_used(monkeypatch: pytest.MonkeyPatch, chance: float, least: float) -> None:
    gains = [gain for gain, _ in written(monkeypatch, chance)]
    assert min(gains) >= least


def test_a_large_draft_model_that_is_right_is_of_use_where_a_row_costs_little(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Llama 3.2 1B is 0.4 of the 3B."""
    gains = [g for g, _ in written(monkeypatch, 0.8, extra=0.05, drafting=0.4, reading=0.02)]
    assert min(gains[2:]) > 1.1


def test_a_long_prompt_is_not_read_for_a_short_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    found = written(monkeypatch, 0.8, prompt=4000, reading=0.03, tokens=20, limit=20, answers=2)
    assert all(guesser.read == 0 for _, guesser in found)
    assert all(gain == 1.0 for gain, _ in found)


def test_a_long_prompt_is_read_for_a_long_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    drafter = Drafter(MOST)
    written(monkeypatch, 0.85, answers=1, drafter=drafter)  # costs are known then
    found = written(
        monkeypatch, 0.85, prompt=1500, reading=0.02, tokens=600, answers=2, drafter=drafter
    )
    assert all(guesser.read > 1500 for _, guesser in found)
    assert min(gain for gain, _ in found) > 1.25


def test_what_lost_is_tried_again_and_used_where_it_gains(monkeypatch: pytest.MonkeyPatch) -> None:
    """Prose of a kind that it cannot guess, then another."""
    drafter = Drafter(MOST)
    lost = written(monkeypatch, 0.1, drafter=drafter, answers=6, idle=True)
    assert min(gain for gain, _ in lost[1:]) >= 0.98
    assert sum(guesser.drafts for _, guesser in lost[3:]) > 0
    gained = [g for g, _ in written(monkeypatch, 0.9, drafter=drafter, answers=8, idle=True)]
    assert gained[-1] > 1.5


class Broken(Guesser):
    def start(self, *, held: bool) -> None:
        raise DraftError


def test_an_answer_goes_on_without_a_model_that_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(0.1, 0.1, 0.01)
    drafter = Drafter(MOST)
    drafter.chances = Chances(0.1)
    answer = list(range(100, 140))
    guesser = Broken(machine, answer, np.random.default_rng(1))
    words = iter(answer)
    decoder = DraftingDecoder(
        machine,
        lambda _: next(words),
        drafter,
        [1, 2, 3],
        MOST,
        None,
        drafter.by_model(guesser, 40),
    )
    for _ in answer:
        decoder.decode(decoder.sample())
    assert machine.cost == len(answer)


# What is drawn

TOKENS = 5
PROMPT = [0, 1, 2, 3, 4]
_RANDOM = np.random.default_rng(3)
PROBABLE = _RANDOM.dirichlet(np.ones(TOKENS), TOKENS)
"""Of each token behind each, by the larger model."""
OTHER = 0.7 * PROBABLE + 0.3 * _RANDOM.dirichlet(np.ones(TOKENS), TOKENS)
"""By the smaller one."""


class Rows:
    """A larger model that looks at one token."""

    room = 1 << 20

    def __init__(self) -> None:
        self.text = list(PROMPT)
        self.evaluated = list(PROMPT)

    def evaluate_rows(self, tokens: Sequence[int]) -> None:
        self.evaluated = list(tokens)
        self.text.append(tokens[0])

    def keep_row(self, token: int) -> None:
        self.text.append(token)

    def drop_rows(self) -> None:
        pass

    def logits(self, row: int) -> np.ndarray:
        return np.log(PROBABLE[self.evaluated[row]]).astype(np.float32)


class SmallModel:
    """A smaller one, whose draft is drawn by copies of the larger one's samplers."""

    missing = 1

    def __init__(self, chain: llama_cpp.llama_sampler_p, *, likeliest: bool = False) -> None:
        self._chain = chain if not likeliest else llama_cpp.llama_sampler_init_greedy()
        self._candidates = Candidates(TOKENS)
        self._last = 0

    def begin(self, prompt: Sequence[int]) -> None:
        self._text = list(prompt)

    def add(self, token: int) -> None:
        self._text.append(token)

    def start(self, *, held: bool) -> None:
        self._copy = llama_cpp.llama_sampler_clone(self._chain)
        self._last = self._text[-1]

    def next(self) -> tuple[int, float] | None:
        logits = np.log(OTHER[self._last]).astype(np.float32)
        token = self._candidates.draw(logits, self._copy)
        probability = float(OTHER[self._last][token])
        self._last = token
        return token, probability

    def stop(self) -> None:
        llama_cpp.llama_sampler_free(self._copy)


def drawn(count: int, seed: int, kind: str) -> tuple[list[tuple[int, ...]], int]:
    """So many answers of three tokens, and how many tokens of drafts were right."""
    candidates = Candidates(TOKENS)
    dist = llama_cpp.llama_sampler_init_dist(seed)
    texts, accepted = [], 0
    for _ in range(count):
        rows, drafter = Rows(), Drafter(MOST)
        drafter.lengths.best = lambda matched, most: 0  # type: ignore[method-assign]
        drafter.lengths.begin = lambda lengths=drafter.lengths: setattr(lengths, "_account", 1e9)  # type: ignore[method-assign]
        drafter.lengths.took(0, 1.0)
        drafter.lengths.took = lambda drafted, seconds: None  # type: ignore[method-assign]
        drafter.chances = Chances(1e-3)
        drafter.chances.right = lambda probability: 1.0  # type: ignore[method-assign]
        guesses = None if kind == "plain" else SmallModel(dist, likeliest=kind == "likeliest")
        decoder = DraftingDecoder(
            rows,
            lambda row, rows=rows: candidates.draw(rows.logits(row), dist),
            drafter,
            PROMPT,
            MOST,
            None,
            drafter.by_model(guesses, None),
        )
        for _ in range(3):
            decoder.decode(decoder.sample())
        texts.append(tuple(rows.text[len(PROMPT) :]))
        accepted += decoder.of_model[1]
    llama_cpp.llama_sampler_free(dist)
    return texts, accepted


def test_tokens_come_as_often_as_the_larger_model_holds_them_probable() -> None:
    """Chi-squared over runs of three tokens: those of the draft are neither preferred nor
    avoided."""
    count = 4000
    texts, accepted = drawn(count, 11, "model")
    assert accepted > count  # of two places that a draft can be right at
    check_frequencies(texts, PROMPT[-1], PROBABLE)


def test_a_seed_gives_the_same_answers_with_a_draft_model_and_without() -> None:
    assert drawn(300, 5, "plain")[0] == drawn(300, 5, "model")[0] == drawn(300, 5, "likeliest")[0]


def test_the_random_numbers_to_come_make_drafts_right_more_often() -> None:
    assert drawn(800, 9, "model")[1] > 1.3 * drawn(800, 9, "likeliest")[1]
