"""What is kept between calls: the KV cache, the picture, saved states."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from llama32_desktop.engine.worker.mllama import EncodedImage, MllamaModel
from llama32_desktop.engine.worker.mllama.errors import ContextFullError
from tests.engine.worker.mllama.oracle import Case

CLOSE = {"rtol": 0, "atol": 2e-5}


def test_a_prompt_in_parts_gives_the_same_as_in_one(model: MllamaModel, case: Case) -> None:
    image = case.encode(model)
    first = model.eval(case.ids[:5], image)
    second = model.eval(case.ids[5:])
    both = np.concatenate([first, second])
    np.testing.assert_allclose(both, case.array("ref_logits"), **CLOSE)
    assert model.n_tokens == len(case.ids)


def test_a_prompt_in_batches_gives_the_last_logits(oracle_gguf: Path, case: Case) -> None:
    model = MllamaModel.load(oracle_gguf, n_ctx=32, batch=4, n_threads=1)
    done: list[float] = []
    logits = model.prefill(case.ids, case.encode(model), done.append)
    np.testing.assert_allclose(logits, case.array("ref_logits")[-1], **CLOSE)
    assert done == [4 / 14, 8 / 14, 12 / 14, 1.0]
    model.close()


def test_token_by_token_is_the_same_too(model: MllamaModel) -> None:
    case = Case("img2v")
    model.prefill(case.ids[:1], case.encode(model))
    for token, wanted in zip(case.ids[1:], case.array("ref_logits")[1:], strict=True):
        np.testing.assert_allclose(model.decode(token), wanted, **CLOSE)


def test_a_reset_forgets_text_and_picture(model: MllamaModel) -> None:
    seen, text = Case("img1"), Case("text")
    model.eval(seen.ids, seen.encode(model))
    model.reset()
    assert model.n_tokens == 0
    np.testing.assert_allclose(model.eval(text.ids), text.array("ref_logits"), **CLOSE)


def test_a_kept_prefix_is_not_evaluated_again(model: MllamaModel, case: Case) -> None:
    image = case.encode(model)
    model.eval([*case.ids[:9], 7, 8, 9], image)
    model.truncate(9)
    logits = model.eval(case.ids[9:])
    np.testing.assert_allclose(logits, case.array("ref_logits")[9:], **CLOSE)


def test_another_picture_may_come_where_no_kept_token_saw_the_first(model: MllamaModel) -> None:
    first, second = Case("img1"), Case("img4")
    model.prefill(first.ids, first.encode(model))
    with pytest.raises(ValueError, match="only one"):
        model.prefill([1], second.encode(model))
    model.truncate(0)
    logits = model.eval(second.ids, second.encode(model))
    np.testing.assert_allclose(logits, second.array("ref_logits"), **CLOSE)


def test_a_stored_picture_gives_the_same_answer(model: MllamaModel) -> None:
    case = Case("img3")
    fresh = case.encode(model)
    assert fresh is not None
    stored = EncodedImage.from_bytes(model, fresh.to_bytes())
    assert stored.nbytes == fresh.nbytes == 2 * 2 * 3 * 5 * 32 * 4
    np.testing.assert_array_equal(model.eval(case.ids, fresh), _again(model, case, stored))


def _again(model: MllamaModel, case: Case, image: EncodedImage) -> np.ndarray:
    model.reset()
    return model.eval(case.ids, image)


def test_a_stored_picture_of_another_shape_is_refused(model: MllamaModel) -> None:
    image = Case("img1").encode(model)
    assert image is not None
    data = image.to_bytes()
    for broken in (b"", data[:40], data[:-1], data + b"x", b"NOPE" + data[4:]):
        with pytest.raises(ValueError, match="picture"):
            EncodedImage.from_bytes(model, broken)
    for place in range(4, 28, 4):  # every number of its head
        broken = data[:place] + b"\x09" + data[place + 1 :]
        with pytest.raises(ValueError, match="picture"):
            EncodedImage.from_bytes(model, broken)


def test_a_saved_state_comes_back(model: MllamaModel, case: Case) -> None:
    image = case.encode(model)
    model.prefill(case.ids[:9], image)
    state = model.save_state()
    model.reset()
    model.prefill([5, 6, 7])
    model.restore_state(state, image)
    logits = model.eval(case.ids[9:])
    np.testing.assert_allclose(logits, case.array("ref_logits")[9:], **CLOSE)


def test_a_state_that_does_not_fit_changes_nothing(model: MllamaModel) -> None:
    case, other = Case("img1"), Case("img4")
    model.prefill(case.ids, case.encode(model))
    state = model.save_state()
    for broken in (b"", state[:-1], state[:50], b"NOPE" + state[4:]):
        with pytest.raises(ValueError, match="saved context"):
            model.restore_state(broken, case.encode(model))
    with pytest.raises(ValueError, match="another picture"):
        model.restore_state(state, other.encode(model))
    with pytest.raises(ValueError, match="another picture"):
        model.restore_state(state)
    token = case.array("ref_greedy_tokens")[0]
    np.testing.assert_allclose(
        model.decode(int(token)), case.array("ref_greedy_logits")[1], **CLOSE
    )


def test_a_full_context_says_so_and_keeps_what_it_has(oracle_gguf: Path) -> None:
    model = MllamaModel.load(oracle_gguf, n_ctx=10, n_threads=1)
    ids, wanted = Case("text").ids, Case("text").array("ref_logits")
    with pytest.raises(ContextFullError):
        model.prefill(ids)
    assert model.n_tokens == 0
    model.prefill(ids[:9])
    np.testing.assert_allclose(model.decode(ids[9]), wanted[9], **CLOSE)
    with pytest.raises(ContextFullError):
        model.decode(ids[10])
    model.truncate(9)
    np.testing.assert_allclose(model.decode(ids[9]), wanted[9], **CLOSE)
    model.close()


def test_a_long_text_crosses_the_steps_of_the_cache(oracle_gguf: Path) -> None:
    """Decoding past 256 tokens needs another graph; a batch over them none of its own."""
    model = MllamaModel.load(oracle_gguf, n_ctx=300, n_threads=1)
    ids = np.random.default_rng(3).integers(0, 300, 280)
    wanted = model.eval(ids)
    model.truncate(250)
    for place in range(250, 280):
        np.testing.assert_allclose(model.decode(int(ids[place])), wanted[place], **CLOSE)
    model.close()


@pytest.mark.parametrize(
    "call",
    [
        lambda m: m.eval([300 + 8]),
        lambda m: m.eval([-1]),
        lambda m: m.eval([1.5]),
        lambda m: m.prefill([]),
        lambda m: m.decode(1000),
        lambda m: m.eval([1, 2], None, np.ones((3, 4))),
        lambda m: m.eval([1, 2], None, np.ones((2, 4))),
        lambda m: m.eval([1, 2], Case("img1").encode(m), np.ones((2, 4))),
        lambda m: m.encode_image(np.zeros((4, 3, 28, 27)), 1, 1),
        lambda m: m.encode_image(Case("img1").pixels, 0, 1),
        lambda m: m.encode_image(Case("img1").pixels, 9, 1),
        lambda m: m.encode_image(Case("img1").pixels, 1, 0),
        lambda m: m.encode_image(Case("img1").pixels, 1, 5),
    ],
)
def test_arguments_that_cannot_be_are_refused(model: MllamaModel, call: object) -> None:
    with pytest.raises(ValueError):
        call(model)  # type: ignore[operator]
    assert model.n_tokens == 0


@pytest.fixture
def tight(oracle_gguf: Path) -> Iterator[MllamaModel]:
    model = MllamaModel.load(oracle_gguf, n_ctx=64, n_threads=1)
    yield model
    model.close()


def test_a_picture_outlives_the_model_that_made_it(tight: MllamaModel, model: MllamaModel) -> None:
    case = Case("img2h")
    image = case.encode(tight)
    tight.close()
    np.testing.assert_allclose(model.eval(case.ids, image), case.array("ref_logits"), **CLOSE)


def test_later_tokens_see_what_the_last_one_saw(model: MllamaModel) -> None:
    """Some tiles, all, or none: by one token at a time as in one batch."""
    case = Case("img4")
    image, ids = case.encode(model), case.ids
    for last in ([1, 0, 1, 0], [1, 1, 1, 1], [0, 0, 0, 0]):
        mask = case.mask.copy()
        mask[9:] = last
        model.reset()
        wanted = model.eval(ids, image, mask)
        model.reset()
        model.eval(ids[:10], image, mask[:10])
        for place in range(10, 14):
            np.testing.assert_allclose(model.decode(ids[place]), wanted[place], **CLOSE)
        if last != [1, 1, 1, 1]:
            assert float(np.abs(wanted[10:] - case.array("ref_logits")[10:]).max()) > 1e-2
