"""Confidences are shares: how often a value with such evidence was right."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.documents.extraction.confidence import calibrated
from llama32_desktop.documents.extraction.forms import FORMS, Found

NAMES = [field.name for field in FORMS["invoice"].fields if field.type != "lines"]


def shown(name: str, evidence: float, form: str = "invoice") -> float:
    value = Decimal(1) if name in ("subtotal", "tax", "total") else "1"
    found = Found(name=name, value=value, confidence=evidence)
    [one] = calibrated(FORMS[form], [found])
    assert one.value == value
    return one.confidence


@given(st.sampled_from(NAMES), st.floats(0, 1), st.floats(0, 1))
def test_more_evidence_is_never_less_sure(name: str, one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= shown(name, low) <= shown(name, high) <= 1


def test_a_total_that_nothing_bears_out_is_marked() -> None:
    assert shown("total", 0.85) < 0.8
    assert shown("total", 0.97) >= 0.95


def test_other_forms_and_empty_fields_stay() -> None:
    assert shown("iban", 0.5, "statement") == 0.5
    empty = Found(name="total", value=None)
    assert calibrated(FORMS["invoice"], [empty]) == (empty,)


@pytest.mark.parametrize("name", ["supplier", "total"])
def test_evidence_beyond_its_bounds_is_cut(name: str) -> None:
    assert shown(name, 1.2) == shown(name, 1.0)
    assert shown(name, -0.1) == 0.0
