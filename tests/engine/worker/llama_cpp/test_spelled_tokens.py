"""The control tokens around calls, as text for who looks for calls."""

from __future__ import annotations

from collections.abc import Collection

from llama32_desktop.engine.worker.llama_cpp.spelled_tokens import SpelledTokens


class Vocabulary:
    """Three tokens, of which 1 is the mark of a call and 2 ends answers."""

    def spelled(self, names: Collection[str]) -> dict[int, bytes]:
        return {1: b"[TOOL_CALLS]"} if "[TOOL_CALLS]" in names else {}

    def piece(self, token: int) -> bytes:
        return b"a" if token == 0 else b""

    def ends_answer(self, token: int) -> bool:
        return token in (1, 2)


def test_a_mark_is_spelled_and_ends_nothing() -> None:
    tokens = SpelledTokens(Vocabulary())  # type: ignore[arg-type]
    assert [tokens.piece(token) for token in range(3)] == [b"a", b"[TOOL_CALLS]", b""]
    assert [tokens.ends_answer(token) for token in range(3)] == [False, False, True]
