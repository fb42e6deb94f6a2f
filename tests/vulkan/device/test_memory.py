"""A card whose memory runs out: in a load, in a prompt, in a picture.

`card.c` refuses what is over the number of megabytes in a file, which a test changes as other
programs would, while the card goes on telling of more.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.worker.ggml.devices import gpus
from tests.engine.driver import Driver, user, varied_text
from tests.make.tiny_vision import make_picture, make_tiny_vision
from tests.vulkan.device.small_llama import ALL

ENOUGH_MB = 8_000


@pytest.fixture
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, card: str) -> Path:
    """The file that says how much the card gives."""
    if card != "Vulkan":
        pytest.skip("only Vulkan's loader can be stood in for")
    file = tmp_path / "card"
    monkeypatch.setenv("LLAMA32_CARD", str(file))
    monkeypatch.setenv("LLAMA32_CARD_SAYS_MB", str(ENOUGH_MB))
    give(file, ENOUGH_MB)
    return file


def give(memory: Path, *megabytes: int) -> None:
    """So many for each card, the last for all further ones."""
    memory.write_text(" ".join(map(str, megabytes)))


def test_a_load_that_does_not_fit_is_done_with_fewer_layers(
    memory: Path, fresh: Driver, small_llama: Path
) -> None:
    for megabytes in range(40, 4, -3):  # until not all of it fits
        give(memory, megabytes)
        model = fresh.loaded(str(small_llama), context=512, batch=32, threads=1).model
        if model.gpu_layers < ALL:
            break
    assert 0 < model.gpu_layers < model.layers == ALL
    assert model.device == "Vulkan"


def test_layers_that_the_person_chose_are_not_changed_and_the_sentence_says_what_to_do(
    memory: Path, fresh: Driver, small_llama: Path
) -> None:
    give(memory, 5)
    failed = fresh.load(str(small_llama), context=512, gpu_layers=ALL, threads=1).failed
    assert failed.kind == "out_of_memory"
    assert "fewer layers" in failed.message


def test_a_prompt_that_does_not_fit_leaves_the_conversation_and_takes_layers_off(
    memory: Path, fresh: Driver, small_llama: Path
) -> None:
    model = fresh.loaded(str(small_llama), context=512, batch=32, threads=1).model
    assert model.gpu_layers == model.layers == ALL
    give(memory, 1)
    failed = fresh.generate(user(varied_text(60)), max_tokens=2).failed
    assert failed.kind == "crashed"
    assert "graphics card's memory ran out" in failed.message
    assert "with 6 of 9 layers" in failed.message and "kept" in failed.message
    give(memory, ENOUGH_MB)
    assert fresh.generate(user("Hello"), max_tokens=2).done  # it is loaded again by itself
    again = fresh.loaded(str(small_llama), context=512, batch=32, threads=1).model
    assert again.gpu_layers == 6


def test_a_picture_that_does_not_fit_takes_layers_off(
    memory: Path, fresh: Driver, tmp_path: Path
) -> None:
    file, picture = tmp_path / "tiny.gguf", tmp_path / "1.png"
    make_tiny_vision(file)
    make_picture(picture, seed=1)
    assert fresh.loaded(str(file), context=512, threads=1).model.gpu_layers == 7
    asked = ChatMessage("user", "What is this?", (str(picture),))
    give(memory, 1)
    failed = fresh.generate(asked, max_tokens=2).failed
    assert "graphics card's memory ran out" in failed.message
    assert "with 5 of 7 layers" in failed.message
    give(memory, ENOUGH_MB)
    assert fresh.generate(asked, max_tokens=2).done.timings.image_tokens == 1


@pytest.mark.parametrize("full", [(1, ENOUGH_MB), (ENOUGH_MB, 1)], ids=["first", "second"])
def test_one_of_two_cards_that_fills_up_leaves_the_conversation(
    memory: Path, fresh: Driver, small_llama: Path, full: tuple[int, int]
) -> None:
    if len(gpus()) < 2:
        pytest.skip("there is one card; two: python -m tests --vulkan --two")
    model = fresh.loaded(str(small_llama), context=512, batch=32, threads=1).model
    assert model.gpu_layers == model.layers == ALL
    give(memory, *full)
    failed = fresh.generate(user(varied_text(60)), max_tokens=2).failed
    assert "graphics card's memory ran out" in failed.message
    assert "with 6 of 9 layers" in failed.message and "kept" in failed.message
    give(memory, ENOUGH_MB)
    assert fresh.generate(user("Hello"), max_tokens=2).done


@pytest.mark.parametrize("full", [(1, ENOUGH_MB), (ENOUGH_MB, 1), (1,)], ids=str)
def test_a_load_is_done_where_one_of_two_cards_or_the_only_one_has_no_room_at_all(
    memory: Path, fresh: Driver, small_llama: Path, full: tuple[int, ...]
) -> None:
    give(memory, *full)
    model = fresh.loaded(str(small_llama), context=512, batch=32, threads=1).model
    assert model.gpu_layers < model.layers == ALL or (full[0] > 1 and len(gpus()) == 1)
    assert fresh.generate(user("Hello"), max_tokens=2).done
