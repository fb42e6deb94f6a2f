"""The first model is one that is quick on the machine it is for."""

from __future__ import annotations

import pytest

from llama32_desktop.models.catalogue import load_catalogue
from llama32_desktop.models.hardware import Hardware
from llama32_desktop.models.recommend import recommend
from tests.models.test_fit import apple, card, machine


def slower(hardware: Hardware, bandwidth: float | None) -> Hardware:
    fields = {name: getattr(hardware, name) for name in hardware.__struct_fields__}
    return Hardware(**{**fields, "bandwidth": bandwidth})


@pytest.mark.parametrize(
    ("hardware", "choice"),
    [
        (machine(16, card(8)), "llama3.2-3b:q8_0"),
        (machine(16, card(4)), "llama3.2-3b:q4_k_m"),
        (apple(8), "llama3.2-3b:q4_k_m"),
        (machine(16), "llama3.2-3b:q4_k_m"),
        (slower(machine(16), 15e9), "llama3.2-1b:q4_k_m"),
        (slower(machine(16), 2e9), "llama3.2-1b:q4_k_m"),
        (slower(machine(16), None), "llama3.2-1b:q4_k_m"),
        (machine(3), "llama3.2-1b:q4_k_m"),
        (machine(16, disk=1), "llama3.2-1b:q4_k_m"),
    ],
)
def test_the_best_that_is_quick(hardware: Hardware, choice: str) -> None:
    found = recommend(hardware)
    assert found is not None and found.choice.id == choice
    assert found.why.endswith(".") and found.verdict.where != "no"


def test_what_is_not_measured_is_not_claimed() -> None:
    measured, unknown = (recommend(slower(machine(16), each)) for each in (2e9, None))
    assert measured is not None and "quickest on this machine" in measured.why
    assert unknown is not None and "not measured yet" in unknown.why
    assert measured.is_measured and not unknown.is_measured
    by_card = recommend(slower(machine(16, card(8)), None))
    assert by_card is not None and by_card.is_measured


def test_none_where_none_runs() -> None:
    assert recommend(machine(1)) is None
    assert recommend(machine(16, disk=0.1)) is None
    vision = [model for model in load_catalogue()[0].models if model.kind == "vision"]
    assert recommend(machine(64, card(24)), vision) is None
