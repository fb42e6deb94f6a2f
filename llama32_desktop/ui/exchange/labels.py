"""The words of an export in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from llama32_desktop.conversations.exporting.labels import Labels
from llama32_desktop.ui.kit.sentences import localised


def _tr(text: str) -> str:
    return QCoreApplication.translate("Labels", text)


def labels() -> Labels:
    return Labels(
        untitled=_tr("Untitled"),
        conversations=_tr("Conversations"),
        system_prompt=_tr("System prompt"),
        you=_tr("You"),
        answer=_tr("Answer"),
        summary=_tr("Summary of the earlier turns"),
        picture=_tr("Picture"),
        thought=_tr("Thought"),
        tool_call=_tr("Tool call: {0}"),
        tool_result=_tr("Tool result: {0}"),
        tool_failed=_tr("Tool failed: {0}"),
        held=_tr("The rest of this answer is held back by the guard"),
        guard=_tr("In the guard’s judgement this may be unsafe: {0}"),
        unknown_date=_tr("unknown date"),
        say=localised,
    )
