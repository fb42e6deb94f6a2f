"""The server's token: shown once, kept as a hash."""

from __future__ import annotations

import pytest
from keyring.errors import KeyringLocked

from llama32_desktop import password_store, paths
from llama32_desktop.server.token import VARIABLE, server_token
from llama32_desktop.server.token_digest import digest_of
from tests.password_stores import Store


@pytest.fixture(autouse=True)
def no_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)


def test_it_is_shown_once_and_kept_as_a_hash() -> None:
    store = Store()
    first = server_token(store=store)
    assert len(first.shown) >= 43 and first.kept and first.digest == digest_of(first.shown)
    assert first.shown not in str(store.kept)
    again = server_token(store=store)
    assert again.shown == "" and again.digest == first.digest


def test_a_new_one_takes_the_place_of_the_former() -> None:
    store = Store()
    first = server_token(store=store)
    second = server_token(renew=True, store=store)
    assert second.shown and second.shown != first.shown
    assert server_token(store=store).digest == second.digest != first.digest


def test_without_a_store_it_holds_until_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(password_store, "system_store", lambda: None)
    first, second = server_token(), server_token()
    assert first.shown and not first.kept and first.digest != second.digest


def test_a_store_that_cannot_be_read_stops_nobody_and_loses_nothing() -> None:
    store = Store()
    first = server_token(store=store)
    store.locked = True
    made = server_token(store=store)
    assert made.shown and made.shown != first.shown and not made.kept and made.unread
    store.locked = False
    assert server_token(store=store).digest == first.digest


def test_one_reading_that_fails_costs_no_token() -> None:
    class Once(Store):
        def get_password(self, service: str, username: str) -> str | None:
            raise KeyringLocked

    store = Once()
    store.kept[paths.APP, "server"] = "the former's hash"
    before = dict(store.kept)
    assert not server_token(store=store).kept  # although it could be written
    assert store.kept == before


def test_the_environment_goes_first_and_is_kept_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store()
    monkeypatch.setenv(VARIABLE, " mine ")
    made = server_token(store=store)
    assert (made.digest, made.shown, store.kept) == (digest_of("mine"), "", {})
