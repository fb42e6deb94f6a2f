"""UTF-16 without a byte order mark, as some Windows programs write it."""

from __future__ import annotations

from typing import Final, Literal

_SAMPLE: Final = 4096
_FEWEST: Final = 8

WideEncoding = Literal["utf-16-le", "utf-16-be"]


def wide_encoding(data: bytes) -> WideEncoding | None:
    """Which of both, or `None` where it is another encoding, or no text.

    Told by the spaces, line ends, figures and Latin letters that every text has: their upper bytes
    are zero, all in even places or all in odd ones; zeros in both are no text.
    """
    sample = data[: min(len(data), _SAMPLE) & ~1]
    even, odd = sample[::2], sample[1::2]
    if len(even) < _FEWEST:
        return None
    for encoding, upper, lower in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        zeros = upper.count(0)
        if zeros * 10 >= len(upper) and 0 not in lower and _is_text(sample, encoding):
            return encoding  # type: ignore[return-value]
    return None


def _is_text(sample: bytes, encoding: str) -> bool:
    text = sample.decode(encoding, "ignore")
    odd_signs = sum(not (sign.isprintable() or sign in "\t\n\r\f\ufeff") for sign in text)
    return odd_signs * 50 <= len(text)
