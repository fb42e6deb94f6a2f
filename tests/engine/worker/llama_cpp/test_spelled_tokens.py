"""The control tokens around calls, as text for who looks for calls."""

from __future__ import annotations

from collections.abc import Collection

from llama32_desktop.engine.worker.llama_cpp.spelled_tokens import SpelledTokens

NAMES = {1: "[TOOL_CALLS]", 3: "<|tools_suffix|>", 4: "<|tool_call_end|>"}


class Vocabulary:
    """Five tokens: 1 is the mark of a call, 3 and 4 are what ends one; 1, 2 and 3 end answers."""

    def spelled(self, names: Collection[str]) -> dict[int, bytes]:
        return {token: name.encode() for token, name in NAMES.items() if name in names}

    def piece(self, token: int) -> bytes:
        return b"a" if token == 0 else b""

    def ends_answer(self, token: int) -> bool:
        return token in (1, 2, 3)


def test_a_mark_is_spelled_and_ends_nothing() -> None:
    tokens = SpelledTokens(Vocabulary())  # type: ignore[arg-type]
    pieces = [tokens.piece(token) for token in range(5)]
    assert pieces == [b"a", b"[TOOL_CALLS]", b"", b"<|tools_suffix|>", b"<|tool_call_end|>"]


def test_what_ends_a_call_ends_the_answer_where_the_vocabulary_says_so() -> None:
    tokens = SpelledTokens(Vocabulary())  # type: ignore[arg-type]
    ends = [tokens.ends_answer(token) for token in range(5)]
    assert ends == [False, False, True, True, False]
