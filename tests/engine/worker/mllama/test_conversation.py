"""What a vision model's context keeps of earlier prompts; a given seed's answer sees none of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from llama32_desktop.engine.worker.generation import ContextFullError, Prompt
from llama32_desktop.engine.worker.mllama import MllamaModel
from llama32_desktop.engine.worker.mllama.conversation import Conversation
from llama32_desktop.engine.worker.mllama.decoding import MOST_ROWS
from tests.make.random_mllama import SMALL, make
from tests.make.tiny_vision import make_picture

BATCH = 64
IDS = [(7919 * (n + 1)) % 300 + 10 for n in range(400)]


@pytest.fixture(scope="module")
def conversation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Conversation]:
    path = make(tmp_path_factory.mktemp("small") / "small.gguf", SMALL)
    model = MllamaModel.load(path, n_ctx=512, kv_type="f16", n_threads=1, batch=BATCH)
    yield Conversation(model, "small", None)
    model.close()


def _read(
    conversation: Conversation, tokens: list[int], picture: Path | None = None, *, seeded: bool
) -> tuple[Prompt, np.ndarray]:
    prompt = conversation.evaluate(
        tokens,
        picture,
        repeatable=False,
        seeded=seeded,
        on_vision=lambda _: None,
        on_prompt=lambda _: None,
    )
    return prompt, conversation.logits(-1).copy()


def test_whatever_was_evaluated_before(conversation: Conversation, tmp_path: Path) -> None:
    one, other = (make_picture(tmp_path / f"{n}.png", seed=n) for n in (1, 2))
    look = [1, SMALL.vocabulary, *IDS[:148]]
    first, wanted = _read(conversation, look, one, seeded=True)
    assert first.repeats
    for before, picture in (
        (look, one),
        ([*look, *IDS[200:210]], one),
        (look[:100], one),
        ([*look[:80], *IDS[200:210]], other),
        (IDS[:70], None),
    ):
        _read(conversation, before, picture, seeded=False)
        for token in IDS[:5]:
            conversation.decode(token)
        again, logits = _read(conversation, look, one, seeded=True)
        assert again.repeats and again.cached % BATCH == 0
        np.testing.assert_array_equal(logits, wanted)


def test_an_earlier_answer_is_read_as_a_prompt_is(conversation: Conversation) -> None:
    start, answer = IDS[:150], IDS[160:170]
    turn = [*start, *answer, *IDS[300:320]]
    _read(conversation, IDS[350:], seeded=True)
    _, wanted = _read(conversation, turn, seeded=True)
    _read(conversation, start, seeded=True)
    for token in answer:
        conversation.decode(token)
    prompt, logits = _read(conversation, turn, seeded=True)
    assert prompt.cached == 2 * BATCH
    np.testing.assert_array_equal(logits, wanted)


def test_a_drawn_seed_keeps_all_and_says_that_it_may_not_repeat(
    conversation: Conversation,
) -> None:
    _read(conversation, IDS[:150], seeded=True)
    prompt, _ = _read(conversation, IDS[:160], seeded=False)
    assert prompt.cached == 150 and not prompt.repeats


def test_a_beginning_is_read_where_nothing_is_lost_by_it(
    conversation: Conversation, tmp_path: Path
) -> None:
    picture = make_picture(tmp_path / "ahead.png", seed=3)
    _read(conversation, IDS[150:180], seeded=False)
    beginning = IDS[:100]
    assert conversation.prepare(beginning) == 100 and conversation.prepare(beginning) == 0
    prompt, _ = _read(
        conversation, [*beginning, SMALL.vocabulary, *IDS[100:110]], picture, seeded=False
    )
    assert prompt.cached == 100
    _read(conversation, IDS[200:300], seeded=False)
    assert conversation.prepare(beginning) == 0, "what is there would have to be saved"
    assert conversation.prepare(IDS[200:300] * 6) == 0, "it does not fit"


@pytest.mark.parametrize("pictured", [False, True])
def test_rows_are_those_of_the_tokens_one_by_one(
    conversation: Conversation, tmp_path: Path, pictured: bool
) -> None:
    """Those that were wrong are gone, whatever is evaluated behind."""
    picture = make_picture(tmp_path / "rows.png", seed=4) if pictured else None
    start = [1, SMALL.vocabulary, *IDS[:60]] if pictured else IDS[:62]
    said, wrong = IDS[100 : 100 + MOST_ROWS], IDS[200:210]
    _read(conversation, start, picture, seeded=True)
    wanted = []
    for token in said:
        conversation.decode(token)
        wanted.append(conversation.logits(-1).copy())
    _read(conversation, start, picture, seeded=True)
    conversation.evaluate_rows([*said[:3], *wrong[:4]])
    rows = [conversation.logits(row).copy() for row in range(3)]
    for token in said[1:3]:
        conversation.keep_row(token)
    conversation.drop_rows()
    conversation.evaluate_rows(said[3:4])
    rows.append(conversation.logits(0).copy())
    conversation.evaluate_rows([said[4], *wrong])
    rows.append(conversation.logits(0).copy())
    conversation.drop_rows()
    conversation.evaluate_rows(said[5:])
    rows += [conversation.logits(row).copy() for row in range(len(said) - 5)]
    np.testing.assert_allclose(rows, wanted, rtol=2e-3, atol=2e-3)
    assert np.abs(rows[1] - wanted[2]).max() > 0.01


def test_no_more_goes_in_than_there_is_room_for(conversation: Conversation) -> None:
    _read(conversation, IDS[:200], seeded=False)
    while conversation.room > 4:
        conversation.decode(IDS[7])
    with pytest.raises(ContextFullError):
        conversation.evaluate_rows(IDS[:5])
    conversation.evaluate_rows(IDS[:3])
    assert conversation.room == 3, "of a draft only what is kept is counted"
    conversation.drop_rows()
    conversation.evaluate_rows(IDS[:3])
    conversation.drop_rows()
