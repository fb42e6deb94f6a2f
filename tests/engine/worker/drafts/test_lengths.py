from __future__ import annotations

import numpy as np
import pytest

from llama32_desktop.engine.worker.drafts.copies import LONGEST
from llama32_desktop.engine.worker.drafts.lengths import MUST_GAIN, Lengths

MOST = 15


def known(*, extra: float, right: float) -> Lengths:
    """Costs and rates as they are after many tokens."""
    lengths = Lengths(MOST)
    for number in range(400):
        for matched in range(2, LONGEST + 1):
            lengths.saw(matched, right=number * right % 1 + right >= 1)
        lengths.took(0, 1.0)
        lengths.took(1 + number % MOST, 1.0 + extra * (1 + number % MOST))
    return saved(lengths)


def saved(lengths: Lengths, tokens: int = 10_000) -> Lengths:
    """In an answer of which drafts have saved so many tokens."""
    lengths.begin()
    for _ in range(tokens):
        lengths.kept()
    return lengths


def test_what_is_always_right_and_costs_little_is_drafted_as_far_as_it_goes() -> None:
    lengths = known(extra=0.05, right=1.0)
    assert lengths.best(LONGEST, 100) == MOST
    assert lengths.best(LONGEST, 4) == 4
    assert lengths.best(LONGEST, 0) == lengths.best(LONGEST, -1) == 0


@pytest.mark.parametrize(("extra", "right"), [(0.3, 0.2), (1.0, 0.95), (0.1, 0.0)])
def test_what_loses_is_not_drafted(extra: float, right: float) -> None:
    lengths = known(extra=extra, right=right)
    assert all(lengths.best(matched, 100) == 0 for matched in range(2, LONGEST + 1))


@pytest.mark.parametrize("right", [0.5, 0.75, 0.9])
@pytest.mark.parametrize("extra", [0.05, 0.2, 0.35])
def test_the_length_is_the_one_that_gains_the_most(extra: float, right: float) -> None:
    def gain(length: int) -> float:
        return sum(right**n for n in range(length + 1)) / (1 + extra * length)

    best = known(extra=extra, right=right).best(LONGEST, 100)
    most = max(gain(length) for length in range(1, MOST + 1))
    if most > MUST_GAIN + 0.05:
        assert gain(best) >= 0.95 * most
    if most < MUST_GAIN - 0.05:
        assert best == 0


def test_passes_in_which_another_program_ran_do_not_count() -> None:
    """Every second one takes up to ten times as long, and the costs are those of the others."""
    random = np.random.default_rng(6)
    lengths = known(extra=0.1, right=0.9)
    alone = lengths.best(LONGEST, 100)
    for number in range(600):
        busy = random.uniform(2, 10) if random.random() < 0.5 else 1.0
        drafted = number % 4 and 1 + number % MOST
        lengths.took(drafted, busy * (1 + 0.1 * drafted))
    assert abs(saved(lengths).best(LONGEST, 100) - alone) <= 5
    losing = known(extra=0.9, right=0.6)
    for number in range(600):
        busy = random.uniform(2, 10) if random.random() < 0.5 else 1.0
        drafted = number % 4 and 1 + number % MOST
        losing.took(drafted, busy * (1 + 0.9 * drafted))
        assert saved(losing, 50).best(LONGEST, 100) == 0


def test_what_was_given_up_is_taken_up_again_without_a_draft() -> None:
    lengths = known(extra=0.2, right=0.0)
    assert lengths.best(5, 100) == 0
    for _ in range(200):
        for matched in range(2, LONGEST + 1):
            lengths.saw(matched, right=True)
    assert lengths.best(5, 100) > 3


def test_an_answer_loses_little_whatever_others_saved() -> None:
    lengths = known(extra=0.4, right=0.95)
    assert lengths.best(LONGEST, 100) > 3
    lengths.begin()
    lost, tokens = 0.0, 200
    for _ in range(tokens):
        drafted = lengths.best(LONGEST, 100)  # none of which is right here
        lost += 0.4 * drafted
        lengths.took(drafted, 1.0 + 0.4 * drafted)
    assert 0 < lost < 0.02 * tokens
    assert saved(lengths, 6).best(LONGEST, 100) > 3
