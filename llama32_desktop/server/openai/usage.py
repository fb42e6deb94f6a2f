"""What an answer cost, as OpenAI's interface says it."""

from __future__ import annotations

from typing import Any

from llama32_desktop.engine.protocol import Timings


def usage(timings: Timings) -> dict[str, Any]:
    """Tokens: of the prompt, those that did not have to be read again, and the answer's."""
    return {
        "prompt_tokens": timings.prompt_tokens,
        "completion_tokens": timings.completion_tokens,
        "total_tokens": timings.prompt_tokens + timings.completion_tokens,
        "prompt_tokens_details": {"cached_tokens": timings.cached_tokens},
        "completion_tokens_details": {"reasoning_tokens": timings.thought_tokens},
    }
