"""The speaker and the time of a message, as every kind of file writes them."""

from __future__ import annotations

from datetime import datetime

from llama32_desktop.conversations.exporting.labels import Labels
from llama32_desktop.conversations.model import TextAttachment, shown_steps
from llama32_desktop.conversations.whole import WholeConversation, WholeMessage
from llama32_desktop.engine.parts import Step, Text, Thought, ToolCall, in_order
from llama32_desktop.guards.categories import in_words
from llama32_desktop.guards.judgement import hidden_from, holds_back


def name_of(message: WholeMessage, labels: Labels) -> str:
    """Who speaks: the person, or the model by its name."""
    if message.kind == "summary":
        return labels.summary
    if message.is_answer and message.answer and message.answer.model_name:
        return " ".join(message.answer.model_name.split())
    return labels.you if message.role == "user" else labels.answer


def step_of(step: Step, labels: Labels) -> TextAttachment:
    """A thought or a step of a tool as a text under a name."""
    if isinstance(step, Thought):
        return TextAttachment(name=labels.thought, text=step.text)
    if isinstance(step, ToolCall):
        name, text = labels.tool_call, step.arguments
    else:
        name, text = labels.tool_failed if step.failed else labels.tool_result, step.text
    tool = " ".join(step.name.split())
    return TextAttachment(name=name.format(tool).strip(" :："), text=text)


def warnings_of(message: WholeMessage, labels: Labels) -> list[str]:
    """What a guard found in a message: a line for what is unsafe, and for what was not judged."""
    lines = []
    for judgement in message.guard:
        if judgement.unsafe:
            lines.append(labels.guard.format(labels.say(in_words(judgement.categories))))
        elif judgement.failure:
            lines.append(labels.say(judgement.failure))
    if holds_back(message.guard):
        lines.append(labels.held)
    return list(dict.fromkeys(lines))


def shown_parts(message: WholeMessage) -> list[Text | Step]:
    """Text and steps in their order, without what a guard holds back: as the window shows it."""
    end = hidden_from(message.guard)
    steps = shown_steps(message.steps, message.guard)
    if end is None:
        return list(in_order(message.content, steps))
    steps = tuple(step for step in steps if step.at <= end)
    return list(in_order(message.content[:end], steps))


def title_of(whole: WholeConversation, labels: Labels) -> str:
    """On one line, never empty."""
    return " ".join(whole.title.split()) or labels.untitled


def date(seconds: float, labels: Labels | None = None) -> str:
    """A moment in local time, to the minute."""
    try:
        return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M")
    except (OverflowError, OSError, ValueError):
        return (labels or Labels()).unknown_date
