"""Alternatives of a regular expression."""

from __future__ import annotations


def by_first_letter(words: str) -> str:
    """The same words, of which a place in a text tries only those that begin with its letter.

    Args:
        words: Patterns that begin with a letter of their own, between bars.
    """
    rests: dict[str, list[str]] = {}
    for word in _apart(words):
        rests.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in rests.items())


def _apart(words: str) -> list[str]:
    """What stands between bars that are in no group."""
    found, depth = [""], 0
    for sign in words:
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            found.append("")
        else:
            found[-1] += sign
    return found
