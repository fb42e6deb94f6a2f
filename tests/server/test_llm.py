"""Simon Willison's `llm`, which asks OpenAI's chat interface, with a tool of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.server.conftest import TOKEN, Served


def test_llm_asks_and_reads_along(
    served: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLM_USER_PATH", str(tmp_path))
    openai_models = pytest.importorskip("llm.default_plugins.openai_models")
    model = openai_models.Chat(
        "here", key=TOKEN, model_name="starter", api_base=f"{served.url}/v1", supports_tools=True
    )
    whole = model.prompt("Say hello.", stream=False, temperature=0, max_tokens=8).text()
    pieces = list(model.prompt("Say hello.", stream=True, temperature=0, max_tokens=8))
    assert whole and "".join(pieces) == whole

    def clock() -> str:
        """The time."""
        return "noon"

    told = model.prompt("What time is it?", tools=[clock], stream=False, max_tokens=8)
    assert told.text() or told.tool_calls()
