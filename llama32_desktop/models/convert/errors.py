"""The errors that end a conversion."""

from __future__ import annotations

from llama32_desktop.sentences import Sentence


class ConvertError(Exception):
    """The checkpoint cannot be converted; the text is one sentence for a person."""


class ConversionCancelledError(Exception):
    """The caller's `cancel` said so; nothing was left behind."""


def damaged(file: str, why: Sentence) -> ConvertError:
    """A file of a checkpoint that says what cannot be; `why` is a part of the sentence."""
    return ConvertError(
        Sentence(
            "{0} is damaged ({1}), so the checkpoint cannot be converted: download it again.",
            file,
            why,
        )
    )


def unreadable(file: str, error: OSError) -> ConvertError:
    """A file of a checkpoint that the system does not give."""
    return ConvertError(
        Sentence(
            "{0} cannot be read ({1}), so the checkpoint cannot be converted: check that the "
            "file is there and that you may read it.",
            file,
            error.strerror,
        )
    )
