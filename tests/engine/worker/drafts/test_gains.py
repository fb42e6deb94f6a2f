"""What drafts gain over real texts, Python's own documentation, where passes cost what they say.

A token is a word here, and the model writes what the test has it write: only how many passes that
takes, and how many rows they have, is in question.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pydoc_data.topics import topics

import pytest

from llama32_desktop.engine.worker.drafts import decoder as drafts
from llama32_desktop.engine.worker.drafts.decoder import Drafter, DraftingDecoder

NAMES = ("assert", "break", "continue", "global", "pass", "return", "with", "while")
MOST = 15


class Rows:
    """Counts the cost of passes: 1, and `extra` for each further row."""

    room = 1 << 20

    def __init__(self, extra: float) -> None:
        self._extra = extra
        self.cost = 0.0

    def evaluate_rows(self, tokens: Sequence[int]) -> None:
        self.cost += 1 + self._extra * (len(tokens) - 1)

    def keep_row(self, token: int) -> None:
        pass

    def drop_rows(self) -> None:
        pass


@pytest.fixture(scope="module")
def texts() -> list[list[int]]:
    numbers: dict[str, int] = {}
    return [
        [
            numbers.setdefault(word, len(numbers))
            for word in re.findall(r"\w+|[^\w\s]", str(topics[name]))[:250]
        ]
        for name in NAMES
    ]


def gains(
    monkeypatch: pytest.MonkeyPatch, extra: float, pairs: list[tuple[list[int], list[int]]]
) -> list[float]:
    """Tokens of each answer over what it cost; the drafter goes on from one to the next."""
    drafter, result = Drafter(MOST), []
    for prompt, answer in pairs:
        rows, words = Rows(extra), iter(answer)
        monkeypatch.setattr(drafts, "perf_counter", lambda rows=rows: rows.cost)
        decoder = DraftingDecoder(rows, lambda row, words=words: next(words), drafter, prompt, MOST)
        for _ in answer:
            decoder.decode(decoder.sample())
        result.append(len(answer) / rows.cost)
    return result


@pytest.mark.parametrize(("extra", "first"), [(0.02, 0.98), (0.15, 0.98), (0.4, 0.98), (1.0, 0.95)])
def test_text_that_copies_nothing_loses_nothing(
    monkeypatch: pytest.MonkeyPatch, texts: list[list[int]], extra: float, first: float
) -> None:
    """Where a row costs as much as a token the first answer finds that out."""
    pairs = list(zip(texts, texts[3:] + texts[:3], strict=True))
    found = gains(monkeypatch, extra, pairs)
    assert found[0] >= first and min(found[1:]) >= 0.98


@pytest.mark.parametrize("extra", [0.05, 0.2, 0.4])
def test_it_loses_nothing_after_answers_that_copied_all(
    monkeypatch: pytest.MonkeyPatch, texts: list[list[int]], extra: float
) -> None:
    """What others copied would have every short match drafted."""
    others = texts[3:] + texts[:3]
    pairs = [
        pair
        for one, other in zip(texts, others, strict=True)
        for pair in ((one, one), (one, other))
    ]
    found = gains(monkeypatch, extra, pairs)
    assert min(found[1::2]) >= 0.98


def test_text_that_copies_gains_most_of_what_can_be_gained(
    monkeypatch: pytest.MonkeyPatch, texts: list[list[int]]
) -> None:
    """A row costs 0.35 with the starter on one core: 15 of 16 right are 2.5 times as quick."""
    whole = [(text, text) for text in texts]
    halves = [
        (one, [word for n in range(0, 240, 40) for word in (*one[n : n + 40], *other[n : n + 40])])
        for one, other in zip(texts, texts[3:] + texts[:3], strict=True)
    ]
    for extra, all_of_it, half in ((0.35, 1.7, 1.2), (0.1, 3.0, 1.45)):
        assert min(gains(monkeypatch, extra, whole)) >= all_of_it
        assert min(gains(monkeypatch, extra, halves)) >= half
