"""What a guard found, as a person reads it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from llama32_desktop.conversations.model import Message, TextAttachment
from llama32_desktop.conversations.texts import told_apart
from llama32_desktop.guards.categories import in_words
from llama32_desktop.guards.judgement import Judgement, hidden_from
from llama32_desktop.ui.kit.elided import cut
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.kit.sentences import localised

_LONGEST: Final = 160
"""Characters of a passage that is shown."""
_MOST: Final = 4
"""Lines of one message."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("GuardNotes", text)


def note_of(findings: Sequence[Judgement], texts: Sequence[TextAttachment] = ()) -> str:
    """What is not safe, or was not judged, a line each; empty where all is well.

    Args:
        texts: The files of the message, for the passages in them.
    """
    lines = list(dict.fromkeys(_line(each, texts) for each in findings if not each.clear))
    if len(lines) > _MOST:
        more = _tr("and {0} more").format(number_text(len(lines) - _MOST + 1))
        lines = [*lines[: _MOST - 1], more]
    return "\n".join(lines)


def _line(finding: Judgement, texts: Sequence[TextAttachment]) -> str:
    name = cut(finding.name, 60)
    if finding.failure:
        said = localised(finding.failure)
        return _tr("“{0}”: {1}").format(name, said) if name else said
    words = localised(in_words(finding.categories))
    if finding.of == "thought":
        return _tr("In the guard’s judgement a thought may be unsafe: {0}").format(words)
    if not name:
        return _tr("In the guard’s judgement this may be unsafe: {0}").format(words)
    line = _tr("In the guard’s judgement “{0}” may be unsafe: {1}").format(name, words)
    passage = _passage(finding, texts)
    return _tr("{0}, at “{1}”").format(line, passage) if passage else line


def _passage(finding: Judgement, texts: Sequence[TextAttachment]) -> str:
    named = zip(told_apart(texts), texts, strict=True)
    text = next((each.text for name, each in named if name == finding.name), "")
    return cut(" ".join(text[finding.start : finding.end].split()), _LONGEST)


def found_in(
    text: TextAttachment, texts: Sequence[TextAttachment], findings: Sequence[Judgement]
) -> list[Judgement]:
    """What was found in one of a message's files."""
    named = zip(told_apart(texts), texts, strict=True)
    names = {name for name, each in named if each == text}
    return [each for each in findings if each.of == "document" and each.name in names]


def shown_text(message: Message) -> str:
    """A message's text without what a guard holds back of it."""
    return message.content[: hidden_from(message.guard)]
