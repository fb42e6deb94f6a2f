"""Keys of servers: in the store, for one origin each."""

from __future__ import annotations

import pytest

from llama32_desktop.remote.keys import Keys
from llama32_desktop.remote.server import AddressError, Server
from tests.password_stores import Store


def at(address: str) -> Server:
    return Server(name="same name", kind="openai", address=address)


def test_a_key_goes_to_its_origin_alone() -> None:
    store = Store()
    assert Keys(store).keep(at("https://a.example/v1"), " k3y ")
    keys = Keys(store)
    assert keys.key(at("https://a.example/other")) == "k3y"
    for other in ("http://a.example/v1", "https://a.example:444/v1", "https://b.example/v1"):
        assert keys.key(at(other)) == ""
    assert keys.forget(at("https://a.example/v1"))
    assert store.kept == {}
    assert keys.key(at("https://a.example/v1")) == ""


def test_a_locked_store_keeps_it_for_this_session_and_says_so() -> None:
    store = Store()
    store.locked = True
    keys = Keys(store)
    assert not keys.keep(at("https://a.example"), "k3y")
    assert "until the app ends" in keys.notice
    assert keys.key(at("https://a.example")) == "k3y"


def test_a_store_that_is_unlocked_later_gives_its_key() -> None:
    store = Store()
    assert Keys(store).keep(at("https://a.example"), "k3y")
    keys = Keys(store)
    store.locked = True
    assert keys.key(at("https://a.example")) == ""
    assert keys.notice
    store.locked = False
    assert keys.key(at("https://a.example")) == "k3y"


@pytest.mark.parametrize("text", ["", "  ", "two words", "ключ", "a\nb", "x" * 3000])
def test_what_no_header_can_hold_is_no_key(text: str) -> None:
    with pytest.raises(AddressError) as refused:
        Keys(Store()).keep(at("https://a.example"), text)
    assert not text.strip() or text not in str(refused.value)
