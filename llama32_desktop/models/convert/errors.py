"""The errors that end a conversion."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from llama32_desktop.sentences import Sentence


class ConvertError(Exception):
    """The checkpoint cannot be converted; the text is one sentence for a person."""


class ConversionCancelledError(Exception):
    """The caller's `cancel` said so; nothing was left behind."""


@contextlib.contextmanager
def within_memory() -> Iterator[None]:
    """What needs more memory than its process may have is a `ConvertError`."""
    try:
        yield
    except MemoryError:
        raise ConvertError(
            Sentence(
                "This needs more memory than a conversion is given, so no file was made: take the "
                "model's official checkpoint."
            )
        ) from None


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


def lacks_tensor(name: str) -> ConvertError:
    """A tensor that the model needs is not there."""
    return ConvertError(
        Sentence(
            "The checkpoint lacks the tensor “{0}”, so it cannot be converted: "
            "download it again, or take the model's official checkpoint.",
            name,
        )
    )


def quantised_tensor(name: str, dtype: str) -> ConvertError:
    """A tensor is of no type that weights in 16 bits or more have."""
    return ConvertError(
        Sentence(
            "The tensor “{0}” is stored as {1}, so the checkpoint is already "
            "quantised and cannot be converted: take the original in 16 bits.",
            name,
            dtype,
        )
    )


def unknown_tensor(name: str) -> ConvertError:
    """A tensor has no place in the model."""
    return ConvertError(
        Sentence(
            "The checkpoint holds the tensor “{0}”, which Llama 3.2 does not have, so "
            "it cannot be converted: look for a ready GGUF file of this model.",
            name,
        )
    )
