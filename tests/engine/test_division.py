"""Which device has how many layers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.engine.device import Device
from llama32_desktop.engine.division import Sizes, divided, layers_that_go
from llama32_desktop.engine.needs import GPU_RESERVE

GIB = 2**30
SIZES = Sizes(whole=41, weights=41 * GIB, kv=0, kv_here=0, beside=0)
"""A layer is a GiB."""


def device(layers: int, machine: str = "", *, slow: bool = False) -> Device:
    """One with room for so many layers."""
    free = layers * GIB + GPU_RESERVE if layers else 0
    return Device("", "", "", "gpu", free, free, machine, slow)


def test_cards_here_then_cards_there_then_this_memory_then_a_processor_there() -> None:
    slow, far, near = device(50, "den", slow=True), device(10, "den"), device(8)
    gpus = (slow, far, near)
    assert divided(SIZES, gpus, 5) == (0, 0, 5)
    assert divided(SIZES, gpus, 18) == (0, 10, 8)
    assert divided(SIZES, gpus, 30) == (12, 10, 8)
    assert layers_that_go(SIZES, gpus, ram_free=100 * GIB) == 18
    # 23 layers are left, and this memory holds thirteen beside the engine and other programs.
    assert layers_that_go(SIZES, gpus, ram_free=14 * GIB) == 28


def test_several_cards_here_share_by_their_room() -> None:
    assert divided(SIZES, (device(9, "den"), device(10), device(20)), 15) == (0, 5, 10)


def test_more_than_fits_goes_to_the_other_machine() -> None:
    """Who asks for so many has a reason."""
    assert divided(SIZES, (device(2, "den", slow=True), device(4)), 20) == (16, 4)


@given(
    st.lists(
        st.tuples(st.integers(0, 60), st.sampled_from(["", "den"]), st.booleans()), min_size=1
    ),
    st.integers(0, 41),
)
def test_all_that_is_given_is_had(rooms: list[tuple[int, str, bool]], layers: int) -> None:
    gpus = [device(room, far, slow=bool(far) and slow) for room, far, slow in rooms]
    counts = divided(SIZES, gpus, layers)
    assert sum(counts) == layers and min(counts) >= 0
    if layers <= sum(room for room, *_ in rooms):
        assert all(count <= room for count, (room, *_) in zip(counts, rooms, strict=True))
