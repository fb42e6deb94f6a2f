"""The errors that end a conversion."""

from __future__ import annotations


class ConvertError(Exception):
    """The checkpoint cannot be converted; the text is one sentence for a person."""


class ConversionCancelledError(Exception):
    """The caller's `cancel` said so; nothing was left behind."""
