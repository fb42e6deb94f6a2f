"""What a conversation or a preset has of its own."""

from __future__ import annotations

import msgspec
import pytest

from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.own_choices import (
    NONE,
    ModelAdapters,
    OwnChoices,
    OwnGuard,
    from_file,
    joined,
    renamed,
)

LLAMA, OTHER = ModelRef("/models/llama.gguf"), ModelRef("/models/other.gguf")
POLITE = (Adapter("/models/polite.gguf", 0.5),)


def test_each_model_has_its_own_adapters_and_none_is_not_nothing() -> None:
    own = NONE.with_adapters(LLAMA, POLITE).with_adapters(OTHER, ())
    assert own.adapters_of(LLAMA) == POLITE and own.adapters_of(OTHER) == ()
    assert own.adapters_of(ModelRef("/models/third.gguf")) is None and own.adapters_of(None) is None
    back = own.with_adapters(LLAMA, None)
    assert back.adapters_of(LLAMA) is None and back.adapters_of(OTHER) == ()
    assert back.with_adapters(OTHER, None) == NONE and not NONE and own


def test_it_is_bounded_and_read_as_it_was_written() -> None:
    own = OwnChoices(OwnGuard("hold", "/models/guard.gguf"))
    for number in range(100):
        own = own.with_adapters(ModelRef(f"/models/{number}.gguf"), POLITE)
    assert own.adapters_of(ModelRef("/models/99.gguf")) == POLITE and len(own.adapters) == 64
    assert msgspec.json.decode(msgspec.json.encode(own), type=OwnChoices) == own
    assert msgspec.json.encode(NONE) == b"{}"


def test_of_two_the_later_holds_where_both_say_something() -> None:
    first = OwnChoices(OwnGuard("warn")).with_adapters(LLAMA, POLITE)
    second = NONE.with_adapters(LLAMA, ()).with_adapters(OTHER, POLITE)
    both = joined(first, second)
    assert both.guard == OwnGuard("warn")
    assert both.adapters == (
        ModelAdapters(LLAMA.text, ()),
        ModelAdapters(OTHER.text, POLITE),
    )
    assert joined(both, OwnChoices(OwnGuard("off"))).guard == OwnGuard("off")


@pytest.mark.parametrize(
    ("guard", "kept"),
    [
        (OwnGuard("off"), None),
        (OwnGuard("hold", "/elsewhere/yes.gguf"), OwnGuard("hold")),
        (OwnGuard("warn"), OwnGuard("warn")),
        (None, None),
    ],
)
def test_a_strangers_file_switches_no_guard_off_and_names_none(
    guard: OwnGuard | None, kept: OwnGuard | None
) -> None:
    assert from_file(OwnChoices(guard), lambda _: True).guard == kept


def test_a_strangers_file_has_only_adapters_of_this_machine_used() -> None:
    theirs = (*POLITE, Adapter("/tmp/theirs.gguf"))
    own = NONE.with_adapters(LLAMA, POLITE).with_adapters(OTHER, theirs)
    kept = from_file(own, lambda path: path.startswith("/models/"))
    assert kept == NONE.with_adapters(LLAMA, POLITE)


def test_a_model_of_another_name_keeps_them_and_its_present_name_goes_first() -> None:
    guard = OwnGuard("hold", "/former/guard.gguf")
    own = OwnChoices(guard).with_adapters(OTHER, ()).with_adapters(ModelRef("/former/a"), POLITE)
    names = {"/former/a": LLAMA.text, "/former/guard.gguf": "/models/guard.gguf"}
    now = renamed(own, lambda text: names.get(text, text))
    assert now.guard == OwnGuard("hold", "/models/guard.gguf")
    assert now.adapters_of(LLAMA) == POLITE and now.adapters_of(OTHER) == ()
    both = renamed(own.with_adapters(LLAMA, ()), lambda text: names.get(text, text))
    assert both.adapters_of(LLAMA) == () and len(both.adapters) == 2
    assert renamed(NONE, str.upper) == NONE
