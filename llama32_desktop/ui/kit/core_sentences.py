"""Sentences of the rooms without Qt, in the window's language.

Those rooms say in English what happened, with names and numbers filled in. Here a sentence that is
about to be shown is held against the sentences of the code, whose blanks are written `{0}`, `{1}`…,
and said again in the language of the window, with what stood in the blanks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple
from xml.etree.ElementTree import ParseError

from llama32_desktop.sentences import Sentence, Value, filled
from llama32_desktop.ui.kit.translation_file import read_translations

CONTEXT: Final = "Core"
"""Under which the translations stand in the `.ts` files."""
_BLANK: Final = re.compile(r"\{(\d)\}")
_BETWEEN_SENTENCES: Final = re.compile(r"(?<=[.!?…]) +(?=\S)")
_DEPTH: Final = 4
"""Of sentences within sentences; a name that somebody chose cannot make it deeper."""
_DEEPEST: Final = 8
"""Of sentences that are values of others."""
_MOST_PIECES: Final = 8
"""Of one sentence, where the names in it have stops too."""


class Template(NamedTuple):
    """A sentence of the code."""

    literals: tuple[str, ...]
    """What stands around its blanks, one more than there are blanks."""
    blanks: tuple[int, ...]
    translation: str

    def match(self, text: str) -> dict[int, str] | None:
        """Returns the texts in the blanks, by their numbers; None where the text does not match."""
        first, last = self.literals[0], self.literals[-1]
        if not self.blanks:
            return {} if text == first else None
        end = len(text) - len(last)
        if end < len(first) or not (text.startswith(first) and text.endswith(last)):
            return None
        values, start = [], len(first)
        for literal in self.literals[1:-1]:
            at = text.find(literal, start, end)
            if at < 0:
                return None
            values.append(text[start:at])
            start = at + len(literal)
        return dict(zip(self.blanks, [*values, text[start:end]], strict=True))

    def fill(self, values: Mapping[int, str]) -> str:
        """The translation with these values."""
        return _BLANK.sub(lambda blank: values[int(blank[1])], self.translation)


class Sentences:
    """The sentences of the code and their translations.

    Args:
        translations: By the sentences with their blanks.
    """

    def __init__(self, translations: Mapping[str, str]) -> None:
        self._translations = translations
        found = []
        for source, translation in translations.items():
            parts = _BLANK.split(source)
            blanks = tuple(int(number) for number in parts[1::2])
            found.append(Template(tuple(parts[::2]), blanks, translation))
        # The most words of its own first: “{0} is damaged.” would take many others too.
        self._templates = sorted(found, key=lambda t: -sum(map(len, t.literals)))

    def say(self, value: Value, depth: int = _DEEPEST) -> str:
        """A sentence of the code, or what stands in its blanks: names and numbers stay as they are.

        Args:
            depth: Of the sentences within it that are translated.
        """
        if not isinstance(value, Sentence) or not depth:
            return str.__str__(value) if isinstance(value, str) else str(value)
        template = self._translations.get(value.template, value.template)
        said = filled(template, value.values, lambda inner: self.say(inner, depth - 1))
        # Japanese and Chinese sentences stand without a space between them.
        return said.replace("。 ", "。") if _is_row(value.template) else said

    def translate(self, text: str) -> str:
        """One sentence or several, also on several lines; what is not known stays as it is."""
        if isinstance(text, Sentence):
            return self.say(text)
        return "\n".join(self._line(line, _DEPTH) for line in text.split("\n"))

    def _line(self, line: str, depth: int) -> str:
        pieces = _BETWEEN_SENTENCES.split(line)
        said, at = [], 0
        while at < len(pieces):
            for end in range(at + 1, min(at + _MOST_PIECES, len(pieces)) + 1):
                # The shortest first: a blank at the end would take the next sentence in.
                translated = self._one(" ".join(pieces[at:end]), depth)
                if translated is not None:
                    said.append(translated)
                    at = end
                    break
            else:
                said.append(pieces[at])
                at += 1
        # Japanese and Chinese sentences stand without a space between them.
        return " ".join(said).replace("。 ", "。")

    def _one(self, sentence: str, depth: int) -> str | None:
        for template in self._templates:
            values = template.match(sentence)
            if values is None:
                continue
            return template.fill(
                {n: self._line(value, depth - 1) if depth else value for n, value in values.items()}
            )
        return None


def _is_row(template: str) -> bool:
    """Whether it is nothing but sentences beside each other."""
    return not _BLANK.sub("", template).strip()


class _Spoken:
    """The language that the window speaks; its sentences are read when the first is shown."""

    path: Path | None = None
    sentences: Sentences | None = None


def speak(path: Path | None) -> None:
    """Chooses the language.

    Args:
        path: Its `.ts` file; None for English.
    """
    _Spoken.path, _Spoken.sentences = path, None


def spoken() -> str:
    """The language's name, as its file has it."""
    return _Spoken.path.stem if _Spoken.path is not None else "en"


def localised(text: object) -> str:
    """A sentence or an error of a room without Qt, in the window's language."""
    shown = str(text)
    if _Spoken.path is None or not shown:
        return shown
    if _Spoken.sentences is None:
        try:
            _Spoken.sentences = Sentences(read_translations(_Spoken.path, CONTEXT))
        except (OSError, ParseError):
            _Spoken.path = None
            return shown
    return _Spoken.sentences.translate(shown)
