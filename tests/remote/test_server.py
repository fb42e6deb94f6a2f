"""Addresses and names as people enter them, and the list that is kept."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import BinaryIO

import pytest

from llama32_desktop.cage import ordinary
from llama32_desktop.remote.kept import Servers
from llama32_desktop.remote.listing import likely_kind
from llama32_desktop.remote.server import (
    AddressError,
    Kind,
    ServedModel,
    Server,
    checked_address,
    checked_name,
)


@pytest.mark.parametrize(
    ("text", "kind", "address"),
    [
        ("http://localhost:8000", "openai", "http://localhost:8000/v1"),
        (" http://localhost:8000/v1/ ", "openai", "http://localhost:8000/v1"),
        ("https://a.example/openai/v1/chat/completions", "openai", "https://a.example/openai/v1"),
        ("models.example", "openai", "https://models.example/v1"),
        ("gpu-box:8000", "openai", "http://gpu-box:8000/v1"),
        ("192.168.1.20:11434", "ollama", "http://192.168.1.20:11434"),
        ("http://h:11434/api/chat", "ollama", "http://h:11434"),
        ("[::1]:8000", "openai", "http://[::1]:8000/v1"),
        ("https://api.anthropic.com/v1/messages", "anthropic", "https://api.anthropic.com"),
    ],
)
def test_addresses_are_taken_as_people_copy_them(text: str, kind: Kind, address: str) -> None:
    assert checked_address(text, kind) == address
    assert checked_address(address, kind) == address


@pytest.mark.parametrize(
    "text",
    ["", "ftp://x", "http://", "http://user:pa55@host", "http://a b", "http://h:99999", "h?key=1"],
)
def test_what_is_no_address_is_refused_without_its_password(text: str) -> None:
    with pytest.raises(AddressError) as refused:
        checked_address(text, "openai")
    assert "pa55" not in str(refused.value)


@pytest.mark.parametrize("name", ["", "  ", "a\x00b", "x" * 101, "a\u202eb"])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(AddressError):
        checked_name(name)


def test_the_kind_is_told_by_the_address() -> None:
    assert likely_kind("http://localhost:11434") == "ollama"
    assert likely_kind("https://api.anthropic.com") == "anthropic"
    assert likely_kind("https://anthropic.com.example") == "openai"


@pytest.mark.parametrize(
    ("address", "readable"),
    [
        ("http://127.0.0.1:1/v1", False),
        ("http://[::1]:1/v1", False),
        ("http://localhost/v1", False),
        ("http://192.168.1.2/v1", True),
        ("https://x.example/v1", False),
    ],
)
def test_who_could_read_along(address: str, readable: bool) -> None:
    assert Server(name="x", kind="openai", address=address).is_readable == readable


def test_the_list_keeps_what_a_newer_version_wrote(tmp_path: Path) -> None:
    file = tmp_path / "servers.json"
    file.write_text('{"servers": [{"name": "n", "kind": "gopher", "address": "gopher://x"}]}')
    servers = Servers(file)
    assert servers.all() == []
    one = Server(
        name="one",
        kind="ollama",
        address="http://h:11434",
        models=(ServedModel(name="a", sees=True, context=8),),
    )
    servers.put(one)
    assert Servers(file).all() == [one]
    assert b"gopher" in file.read_bytes()
    assert servers.remove("one") == one
    assert Servers(file).find("one") is None


@pytest.mark.parametrize("content", [b"", b"[", b'{"servers": 3}', b"\xff\xfe"])
def test_a_damaged_list_is_set_aside(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "servers.json"
    file.write_bytes(content)
    servers = Servers(file)
    assert servers.all() == []
    assert "damaged" in servers.notice
    assert content in [other.read_bytes() for other in tmp_path.glob("servers*")]


def test_a_list_that_cannot_be_read_at_a_moment_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "servers.json"
    for name in ("one", "two"):
        Servers(file).put(Server(name=name, kind="openai", address="http://a:1/v1"))
    before = file.read_bytes()

    def refuse(_: Path) -> BinaryIO:
        raise OSError(errno.EMFILE, "Too many open files")

    with monkeypatch.context() as patch:
        patch.setattr(ordinary, "opened", refuse)
        servers = Servers(file)
        assert servers.all() == [] and "Too many open files" in servers.notice
        with pytest.raises(OSError, match="left as it is"):
            servers.put(Server(name="three", kind="openai", address="http://c:1/v1"))
        with pytest.raises(OSError, match="left as it is"):
            servers.remove("one")
    assert file.read_bytes() == before


def test_a_server_whose_list_is_too_long_is_refused_and_the_others_stay(tmp_path: Path) -> None:
    file = tmp_path / "servers.json"
    one = Server(name="one", kind="openai", address="http://a:1/v1")
    Servers(file).put(one)
    models = tuple(ServedModel(name=f"{number}{'x' * 17_000}") for number in range(500))
    with pytest.raises(AddressError, match="too long"):
        Servers(file).put(Server(name="two", kind="openai", address="http://b:1/v1", models=models))
    assert Servers(file).all() == [one]


def test_an_address_that_was_tampered_with_is_no_server(tmp_path: Path) -> None:
    file = tmp_path / "servers.json"
    Servers(file).put(Server(name="a", kind="openai", address="https://a.example/v1"))
    file.write_text(file.read_text().replace("https://a", "https://user:p@a"))
    assert Servers(file).all() == []
