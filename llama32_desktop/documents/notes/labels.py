"""The few words that a page of notes adds to what they say."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Labels(NamedTuple):
    """In English; the window gives them in its language."""

    title: str = "Meeting notes"
    decision: str = "Decision"
    decisions: str = "Decisions"
    task: str = "Task"
    tasks: str = "Tasks"
    topic: str = "Topic"
    what: str = "What"
    who: str = "Who"
    until: str = "Until"
    where: str = "Where"
    date: str = "Date"
    theme: str = "Theme"
    file: str = "File"
    page: str = "Page"
    lines: str = "Line"
    done: str = "Done"
    new: str = "New"
    yes: str = "yes"
    no_date: str = "Without a date"
    other: str = "Other"
    """What stands under no theme."""
    is_new: str = "{0}, new"
    summary: str = "Summary"
    """What a model said of a theme."""
    say: Callable[[str], str] = str
    """How a sentence is said."""
