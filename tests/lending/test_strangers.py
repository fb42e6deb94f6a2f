"""However many strangers knock, few lines say so."""

from __future__ import annotations

from llama32_desktop.lending.strangers import Strangers


def test_one_that_knocks_again_and_again_is_counted() -> None:
    strangers = Strangers()
    said = [line for _ in range(2000) if (line := strangers.turned_away("192.0.2.1"))]
    assert said == [
        "A stranger was turned away (192.0.2.1).",
        *(f"The stranger at 192.0.2.1 was turned away {n} times so far." for n in (10, 100, 1000)),
    ]
    # Another one is told nevertheless.
    assert strangers.turned_away("192.0.2.2") == "A stranger was turned away (192.0.2.2)."


def test_one_with_many_addresses_fills_no_screen() -> None:
    strangers = Strangers()
    said = [
        line
        for n in range(5000)
        if (line := strangers.turned_away(f"2001:db8::{n:x}")).startswith("Strangers")
    ]
    assert [line.split(": ")[1] for line in said] == [f"{n} times so far." for n in (10, 100, 1000)]
    assert sum(bool(strangers.turned_away(f"2001:db8:1::{n:x}")) for n in range(5000)) < 3
