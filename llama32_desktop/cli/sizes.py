"""Sizes for people."""

from __future__ import annotations


def size_text(size: int) -> str:
    """A size as shops and download pages state it, in decimal units."""
    return f"{size / 1e9:.2f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"
