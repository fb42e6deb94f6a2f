"""How long a model will be at work, from how quick it was measured to be."""

from __future__ import annotations

import msgspec


class Speed(msgspec.Struct, frozen=True):
    """Tokens a second, as they were measured on this machine."""

    prompt: float
    answer: float

    def seconds(self, prompt_tokens: int, answer_tokens: int) -> float:
        """Seconds to read so many tokens and to write so many."""
        return prompt_tokens / self.prompt + answer_tokens / self.answer


def in_words(seconds: float) -> str:
    """“40 s”, “6 min”, “2.5 h”."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    if seconds < 5400:
        return f"{round(seconds / 60)} min"
    return f"{seconds / 3600:.1f} h"
