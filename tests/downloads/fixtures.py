"""The misbehaving server in place of the Hub and of Ollama's registry."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop import password_store
from llama32_desktop.downloads import pieces
from llama32_desktop.downloads.registry import VARIABLE
from tests.downloads.server import Server, serving


@pytest.fixture
def server(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """The server, which everything that fetches asks; it waits only shortly between its tries."""
    monkeypatch.setattr(pieces, "_FIRST_WAIT_S", 0.01)
    monkeypatch.setattr(pieces, "_MOST_WAIT_S", 0.05)
    monkeypatch.setattr(password_store, "system_store", lambda: None)
    for name in ("HF_TOKEN", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_HUB_CACHE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(home / "huggingface"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with serving() as running:
        monkeypatch.setenv("HF_ENDPOINT", running.url)
        monkeypatch.setenv(VARIABLE, running.url)
        yield running
