"""Presets: a system prompt, a message with named blanks, a sampling and a model, under one name.

A blank is written `{{name}}`. The library in `resources/presets.json` is shipped with the app; what
a person made, changed or removed is in a file of their own, so that a newer library reaches them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import paths
from llama32_desktop.cage import ordinary
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.files import set_aside, write_whole
from llama32_desktop.json_text.decoding import NotJsonError, decoded
from llama32_desktop.json_text.halves import encoded, read
from llama32_desktop.own_choices import NONE, OwnChoices
from llama32_desktop.sentences import Sentence

_BLANK: Final = re.compile(r"\{\{\s*+([^{}\n]{1,60}?)\s*+\}\}")
MOST_BYTES: Final = 4 * 1024 * 1024


class Preset(msgspec.Struct, frozen=True, kw_only=True):
    """What a message or a conversation can begin with; whatever is left empty stays as it is."""

    id: str
    """Stays the same when the name changes; of the shipped ones a plain word."""
    name: str
    system_prompt: str = ""
    message: str = ""
    """What is put into the composer; its blanks are filled in there."""
    sampling: Sampling | None = None
    model: str = ""
    """The text of a model's `ModelRef`."""
    own: OwnChoices = NONE
    """Guard and adapters."""

    @property
    def ref(self) -> ModelRef | None:
        """The model that it wants."""
        return ModelRef.of_text(self.model)


class _Own(msgspec.Struct, frozen=True, kw_only=True):
    """The person's file."""

    version: int = 1
    presets: tuple[Preset, ...] = ()
    removed: tuple[str, ...] = ()
    """Ids of shipped presets that are not wanted."""


def blanks_of(text: str) -> list[tuple[int, int, str]]:
    """Where the blanks stand in a text, and their names."""
    return [(m.start(), m.end(), m[1]) for m in _BLANK.finditer(text)]


def shipped() -> tuple[Preset, ...]:
    """The library that comes with the app."""
    data = (paths.resources_folder() / "presets.json").read_bytes()
    return msgspec.json.decode(data, type=tuple[Preset, ...])


class PresetFile:
    """The presets that there are: the shipped ones as the person left them, then their own.

    Args:
        path: The person's file; it is made with the first change.
        library: The shipped ones in the window's language; else as they are in the file.
    """

    def __init__(self, path: Path, library: Sequence[Preset] | None = None) -> None:
        self._path = path
        self._library = library

    def read(self) -> tuple[tuple[Preset, ...], str]:
        """All presets, and a notice: empty, or one sentence where the file cannot be read."""
        try:
            own, notice = self._read_own(), ""
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            own = self._readable()
            notice = Sentence(
                "Your presets in “{0}” cannot be read, so only those of the app are shown; the "
                "file is kept as it is until you change a preset, then beside it.",
                self._path,
            )
            if own.presets:
                notice = Sentence(
                    "Some of your presets in “{0}” cannot be read, so they are not shown; the "
                    "file is kept as it is until you change a preset, then beside it.",
                    self._path,
                )
        changed = {preset.id: preset for preset in own.presets}
        library = self._shipped()
        known = {preset.id for preset in library}
        kept = [changed.get(p.id, p) for p in library if p.id not in own.removed]
        return (*kept, *(p for p in own.presets if p.id not in known)), notice

    def keep(self, presets: Sequence[Preset]) -> None:
        """Make these all that there are; durable when it returns.

        Raises:
            OSError: the file cannot be written.
        """
        library = {preset.id: preset for preset in self._shipped()}
        wanted = {preset.id for preset in presets}
        own = _Own(
            presets=tuple(p for p in presets if library.get(p.id) != p),
            removed=tuple(number for number in library if number not in wanted),
        )
        self._set_aside_unreadable()
        write_whole(self._path, encoded(own, indent=2))

    def _shipped(self) -> Sequence[Preset]:
        return shipped() if self._library is None else self._library

    def _read_own(self) -> _Own:
        try:
            with ordinary.opened(self._path) as file:
                data = file.read(MOST_BYTES + 1)
        except FileNotFoundError:
            return _Own()
        if len(data) > MOST_BYTES:
            raise msgspec.ValidationError("too large")
        return read(data, _Own)

    def _readable(self) -> _Own:
        """What can be read of a file that is damaged, or of which a newer version wrote a part."""
        try:
            with ordinary.opened(self._path) as file:
                fields = decoded(file.read(MOST_BYTES)).value
        except (OSError, NotJsonError):
            return _Own()
        listed = fields.get("presets") if isinstance(fields, dict) else None
        presets: list[Preset] = []
        for raw in listed if isinstance(listed, list) else []:
            with suppress(msgspec.ValidationError):
                presets.append(msgspec.convert(raw, Preset))
        return _Own(presets=tuple(presets))

    def _set_aside_unreadable(self) -> None:
        try:
            self._read_own()
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            set_aside(self._path)
        except OSError:
            if self._path.is_file():
                raise
            set_aside(self._path)  # a pipe or a folder
