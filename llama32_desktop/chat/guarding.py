"""What of a turn a guard judges."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from llama32_desktop.chat.needs import Findings
from llama32_desktop.chat.pictures import Pictures
from llama32_desktop.chat.state import Turn
from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.conversations.texts import told_apart
from llama32_desktop.guards.judge import Judge, judge_file


def judging(turn: Turn, pictures: Pictures) -> Callable[[Judge, Callable[[], bool]], Findings]:
    """Has the new message judged with its files and pictures."""
    text, texts = turn.text or "", turn.texts
    files = [(each.name, pictures.path(each)) for each in turn.attachments]
    return lambda guard, cancelled: judge_message(guard, text, texts, files, cancelled)


def judge_message(
    guard: Judge,
    text: str,
    texts: Sequence[TextAttachment],
    pictures: Sequence[tuple[str, str]],
    cancelled: Callable[[], bool],
) -> Findings:
    """Judge a message, then each of its files with its name, then its pictures: what of them the
    guard is for.

    Args:
        pictures: Names and paths of their files.
    """
    found: list[Findings] = []
    if text.strip() and guard.judges("message"):
        found.append(guard.judge_text("message", text, cancelled=cancelled))
    if guard.judges("document"):
        for name, each in zip(told_apart(texts), texts, strict=True):
            found.append(judge_file(guard, name, each.text, cancelled=cancelled))
    if guard.judges("picture"):
        found.append(guard.judge_pictures(text, pictures, cancelled=cancelled))
    return tuple(judgement for findings in found for judgement in findings)


def question_of(turn: Turn) -> str:
    """The message that is answered, without its files."""
    if turn.text is not None:
        return turn.text
    asked = (message.content for message in reversed(turn.path) if message.role == "user")
    return next(asked, "")
