"""Sentences of the rooms without Qt, in the window's language.

Those rooms say in English what happened, as `llama32_desktop.sentences.Sentence`. Here a sentence's
template is looked up and filled with its values, sentences among them in the same way. A plain text
is shown as it is: it comes from the system, from another program or from an older version.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from llama32_desktop.sentences import DEEPEST, Sentence, Value, filled
from llama32_desktop.ui.kit.numbers import decimal_text, exact_text, number_text, size_text

CONTEXT: Final = "Core"
"""Under which the translations stand in the `.ts` files."""


class _Spoken:
    """The language that the window speaks."""

    language = "en"
    texts: Mapping[str, str] = {}


def speak(language: str = "en", texts: Mapping[str, str] | None = None) -> None:
    """Chooses the language.

    Args:
        texts: Its translations by the English texts; none for English.
    """
    _Spoken.language, _Spoken.texts = language, texts or {}


def spoken() -> str:
    """The language's name, as its file has it."""
    return _Spoken.language


def spoken_texts(language: str) -> Mapping[str, str]:
    """The translations by the English texts where the window speaks this language, else none."""
    return _Spoken.texts if language == _Spoken.language else {}


def localised(text: object) -> str:
    """A sentence or an error of a room without Qt, in the window's language."""
    return translated(str(text), _Spoken.texts)


def translated(text: Value, texts: Mapping[str, str], depth: int = DEEPEST) -> str:
    """A sentence in another language; names and other texts stay as they are, and a number is
    written as the language does where its blank says how.

    Args:
        texts: Translations by templates; a template that is not in them stays English.
        depth: Of the sentences within it that are translated.
    """
    if not isinstance(text, Sentence) or not depth:
        return str.__str__(text) if isinstance(text, str) else str(text)
    template = texts.get(text.template, text.template)

    def show(value: Value, how: str) -> str:
        if how == "exact":
            return exact_text(str(value))
        if how and not isinstance(value, str):
            return _number(value, how)
        return translated(value, texts, depth - 1)

    said = filled(template, text.values, show)
    # Japanese and Chinese sentences stand without a space between them.
    return said.replace("。 ", "。") if _is_row(text.template) else said


def _number(value: float, how: str) -> str:
    if how == "gigabytes":
        return size_text(int(value))
    return number_text(int(value)) if how == "grouped" else decimal_text(value, int(how[1]))


def _is_row(template: str) -> bool:
    """Whether it is nothing but sentences beside each other."""
    return not filled(template, [""] * template.count("{")).strip()
