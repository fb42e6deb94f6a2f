"""The facts of a model's file that are shown before it is added; nothing is loaded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from llama32_desktop.engine.gguf.header import GgufError, read_header
from llama32_desktop.engine.gguf.own_name import own_name
from llama32_desktop.engine.gguf.part_names import all_parts
from llama32_desktop.engine.gguf.projector import projector_beside
from llama32_desktop.engine.gguf.purpose import has_vision
from llama32_desktop.models.describe import InstalledModel, UnusableModelError, cannot_be_read
from llama32_desktop.models.library import find_model
from llama32_desktop.models.licence import Terms, licence_of, name_hint


class FileFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Of all the model's files together."""

    model: InstalledModel
    parameters: int
    has_template: bool
    """Whether the file says how a conversation is written down for it."""
    projector: Path | None
    """The file beside it that looks at pictures, of a vision model in two files."""
    licence: str
    """As its header names it; empty where it does not."""
    hint: str
    """What to mind when the model is passed on; empty if nothing."""


def facts_of(path: Path, extra: Sequence[str] = ()) -> FileFacts:
    """Read the headers of a model's files; of a network, only what lies beside it.

    Args:
        extra: As `find_model` has it.

    Raises:
        ModelNotFoundError: it is no whole model, or not there; one sentence.
    """
    model = find_model(str(path), extra)
    first = Path(model.path)
    if model.classifies:
        return FileFacts(
            model=model, parameters=0, has_template=False, projector=None, licence="", hint=""
        )
    try:
        headers = [read_header(part) for part in all_parts(first)]
    except GgufError as error:
        raise UnusableModelError(str(error)) from error
    except OSError as error:
        raise UnusableModelError(cannot_be_read(first, error)) from error
    header = headers[0]
    in_two = model.sees and not has_vision(header)
    return FileFacts(
        model=model,
        parameters=sum(tensor.elements for each in headers for tensor in each.tensors),
        has_template=bool(header.text("tokenizer.chat_template")),
        projector=projector_beside(first) if in_two else None,
        licence=licence_name(header.text("general.license"), header.text("general.license.name")),
        hint=name_hint(model.name, header),
    )


def licence_name(short: str, name: str = "") -> str:
    """A licence for a person, of the two entries that a header has for it."""
    text = name if name and short.lower() in ("", "other") else short
    text = own_name(text)
    known = licence_of(Terms(text))
    return known.name if known else text
