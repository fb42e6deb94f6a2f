"""What an answer cost, as OpenAI's interface says it."""

from __future__ import annotations

from typing import Any

from llama32_desktop.engine.measurements import Timings


def usage(timings: Timings, *more: Timings) -> dict[str, Any]:
    """Tokens: of the prompt, those that did not have to be read again, and the answer's.

    Args:
        more: Of further answers to the same.
    """
    written = sum(each.completion_tokens for each in (timings, *more))
    thought = sum(each.thought_tokens for each in (timings, *more))
    return {
        "prompt_tokens": timings.prompt_tokens,
        "completion_tokens": written,
        "total_tokens": timings.prompt_tokens + written,
        "prompt_tokens_details": {"cached_tokens": timings.cached_tokens},
        "completion_tokens_details": {"reasoning_tokens": thought},
    }
