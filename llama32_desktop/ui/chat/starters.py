"""What a first message can begin with, as the empty page offers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

SMALL_BYTES: Final = 500 * 10**6
"""A model whose file is smaller is not up to whole documents."""


@dataclass(frozen=True, slots=True)
class Starter:
    """One way to begin.

    Attributes:
        name: What its button says.
        message: What it puts into the message field, with blanks as presets have them; empty where
            it has the person choose files.
    """

    name: str
    message: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Starters", text)


def starters(*, sees: bool, small: bool) -> tuple[Starter, ...]:
    """Four ways to begin that suit a model.

    Args:
        sees: It takes pictures.
        small: It is not up to whole documents.
    """
    explain = Starter(
        _tr("Explain something"), _tr("Explain {{topic}} in simple words, with an example.")
    )
    mail = Starter(
        _tr("Write an e-mail"),
        _tr("Write a short, friendly e-mail to {{person}} about {{matter}}."),
    )
    ideas = Starter(_tr("Collect ideas"), _tr("Give me five ideas for {{occasion}}."))
    shorten = Starter(
        _tr("Shorten a text"), _tr("Say in three sentences what this text says:\n\n{{text}}")
    )
    document = Starter(_tr("Ask about a document…"))
    if sees:
        return (Starter(_tr("Read a picture…")), document, explain, mail)
    if small:
        return (explain, mail, ideas, shorten)
    return (document, explain, mail, ideas)
