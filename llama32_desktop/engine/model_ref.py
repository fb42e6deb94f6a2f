"""What names a model, wherever one is asked for, kept or recorded.

A model is a file of this machine, or has a name at a server (`remote`). `models.file_names` says
which of its names a file goes by; everything else compares references, and never the paths of
files.

As a text, a file is its path, as settings and databases have had it from the first version on. A
served model is `server:SERVER/NAME`, which no path is: those that are kept are absolute.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Final, TypeVar
from urllib.parse import quote, unquote

import msgspec

T = TypeVar("T")

_SERVED: Final = "server:"


class ModelRef(msgspec.Struct, frozen=True, eq=False, omit_defaults=True):
    """A file by its path, or a model by its name at a server.

    Two are equal where they name the same model; in the paths of a system that tells no capitals
    from small letters, those count as one.
    """

    name: str
    """The path, or the name."""
    server: str = ""
    """Empty: a file of this machine."""

    @classmethod
    def of_text(cls, text: str) -> ModelRef | None:
        """What `text` was made from; `None` for an empty one."""
        if text.startswith(_SERVED):
            server, slash, name = text.removeprefix(_SERVED).partition("/")
            if server and slash and name:
                return cls(name, unquote(server, errors="surrogatepass"))
        return cls(text) if text else None

    @property
    def text(self) -> str:
        """Names it in files of settings and in databases."""
        if self.is_file:
            return self.name
        return f"{_SERVED}{quote(self.server, safe='', errors='surrogatepass')}/{self.name}"

    @property
    def is_file(self) -> bool:
        return not self.server

    @property
    def path(self) -> str:
        """The file; of a model in parts, the first.

        Raises:
            ValueError: it is at a server.
        """
        if self.server:
            raise ValueError("a model at a server has no file here")
        return self.name

    @property
    def key(self) -> tuple[str, str]:
        """What is equal for references that are."""
        return self.server, os.path.normcase(self.name) if self.is_file else self.name

    def __eq__(self, other: object) -> bool:
        return self.key == other.key if isinstance(other, ModelRef) else NotImplemented

    def __ne__(self, other: object) -> bool:  # that of a struct asks for no `__eq__`
        return not self == other

    def __hash__(self) -> int:
        return hash(self.key)


def has(texts: Iterable[str], model: ModelRef) -> bool:
    """Whether a model is among those that are kept as texts."""
    return any(ModelRef.of_text(text) == model for text in texts)


def without(texts: Iterable[str], model: ModelRef) -> list[str]:
    """The texts of other models."""
    return [text for text in texts if ModelRef.of_text(text) != model]


def entry(kept: Mapping[str, T], model: ModelRef) -> T | None:
    """What is kept under a model's text."""
    found = kept.get(model.text)
    if found is None:
        found = next((kept[text] for text in kept if ModelRef.of_text(text) == model), None)
    return found


def with_entry(kept: Mapping[str, T], model: ModelRef, value: T) -> dict[str, T]:
    """The same with this under the model's text, and nothing else of it."""
    others = {text: each for text, each in kept.items() if ModelRef.of_text(text) != model}
    return {**others, model.text: value}
