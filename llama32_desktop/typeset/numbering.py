"""The numbers of a list's items, as they were written."""

from __future__ import annotations

from markdown_it.token import Token


def written_number(item: Token) -> int:
    """The number before an item of an ordered list."""
    return int(item.info or 0)


def number_after(shown: int, written_before: int, written: int) -> int:
    """The number that an item shows.

    CommonMark counts on from the first item, whatever is written: a list of 1, 3 and 5, or one
    that counts down, would show others. Here only a number that is repeated is counted on.

    Args:
        shown: What the item before shows.
        written_before: What was written there.
        written: What is written here.
    """
    return shown + 1 if written == written_before else written
