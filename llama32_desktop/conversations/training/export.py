"""Writes conversations as data for training."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.conversations.errors import CancelledError, StoreError
from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import Store
from llama32_desktop.conversations.training.finding import Finder, first_questions
from llama32_desktop.conversations.training.left_out import LeftOut
from llama32_desktop.conversations.training.lessons import Lesson, pictures_of
from llama32_desktop.conversations.training.lines import lines_of
from llama32_desktop.conversations.training.places import place
from llama32_desktop.conversations.training.readme import readme
from llama32_desktop.conversations.training.split import Split, together
from llama32_desktop.conversations.whole import WholeConversation, read_whole
from llama32_desktop.engine.picture_facts import without_facts
from llama32_desktop.engine.pictures import EXTENSIONS, PictureError, png_of
from llama32_desktop.sentences import Sentence

IMAGES: Final = "images"
_READ_EVERYWHERE: Final = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp")
"""Media types that Pillow, with which all of the frameworks read, knows without additions."""


class TrainingReport(msgspec.Struct, frozen=True, kw_only=True):
    """What was written."""

    lines: dict[str, int]
    """How many lines each file has."""
    conversations: int
    """How many of the conversations something is learned from."""
    answers: int
    """How many answers the chats have."""
    left_out: tuple[str, ...] = ()
    """What was left out, and how often."""


def export_training(
    store: Store,
    pictures: PictureStore,
    conversation_ids: Sequence[int],
    target: Path,
    split: Split,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> TrainingReport:
    """Write what can be learned from these conversations to a folder or a zip.

    Raises:
        CancelledError: `cancelled` said so; nothing was written.
        StoreError: they cannot be read, there is nothing in them, or it cannot be written; one
            sentence.
    """
    left, found, writers = LeftOut(), _Found(), Counter[str]()
    with place(target) as put:
        for number in conversation_ids:
            if cancelled():
                raise CancelledError
            whole = read_whole(store, number)
            left.conversation = number
            lessons = Finder(whole, lambda p: _file(pictures, p) is not None, left).lessons()
            if lessons:
                found.add(number, first_questions(whole), lessons)
                writers.update(_models(whole, left))
        if not found.conversations:
            raise StoreError(_nothing(left.sentences()))
        lines = found.lines(split)
        for name, content in sorted(lines.items()):
            put(name, b"".join(content))
        for picture in found.pictures():
            if cancelled():
                raise CancelledError
            put(name_of(picture), _content(pictures, picture))
        report = TrainingReport(
            lines={name: len(content) for name, content in sorted(lines.items())},
            conversations=found.conversations,
            answers=left.answers,
            left_out=left.sentences(),
        )
        put("README.md", readme(report.lines, report.left_out, writers, split).encode())
    return report


class _Found:
    """All lessons, by what their conversations begin with."""

    def __init__(self) -> None:
        self._lessons: list[tuple[str, Lesson]] = []
        self._beginnings: dict[int, Sequence[str]] = {}

    @property
    def conversations(self) -> int:
        return len(self._beginnings)

    def add(self, number: int, beginnings: Sequence[str], lessons: Sequence[Lesson]) -> None:
        """The lessons of the conversation of that number."""
        self._beginnings[number] = beginnings
        self._lessons += [(beginnings[0], lesson) for lesson in lessons]

    def lines(self, split: Split) -> dict[str, list[bytes]]:
        """The lines of each file."""
        oldest = together(beginnings for _, beginnings in sorted(self._beginnings.items()))
        tested = split.tested(oldest.values())
        files: dict[str, list[bytes]] = {}
        for beginning, lesson in self._lessons:
            part = "test" if oldest[beginning] in tested else "train"
            for folder, line in lines_of(lesson, name_of):
                files.setdefault(f"{folder}/{part}.jsonl", []).append(line)
        return files

    def pictures(self) -> list[Attachment]:
        """Each picture once."""
        found = (picture for _, lesson in self._lessons for picture in pictures_of(lesson))
        return list({name_of(picture): picture for picture in found}.values())


def name_of(picture: Attachment) -> str:
    """The file of a picture, beside the lines."""
    known = picture.media_type in _READ_EVERYWHERE
    return f"{IMAGES}/{picture.sha256}{EXTENSIONS[picture.media_type] if known else '.png'}"


def _nothing(left_out: Sequence[Sentence]) -> Sentence:
    """Why nothing was exported, where all that there is was left out."""
    if not left_out:
        return Sentence(
            "There is no answer that could be learned from, so nothing was exported: ask a model "
            "something first, or choose other conversations."
        )
    why = left_out[0]
    for each in left_out[1:]:
        why = Sentence("{0}, {1}", why, each)
    return Sentence(
        "Nothing was exported, as no answer can be learned from ({0}): let a model answer to its "
        "end, correct an answer, or choose other conversations.",
        why,
    )


def _file(pictures: PictureStore, picture: Attachment) -> Path | None:
    """Where a picture is; `None` where it is not there any more."""
    try:
        path = pictures.path(picture.sha256, picture.media_type)
    except ValueError:
        return None
    return path if path.is_file() else None


def _content(pictures: PictureStore, picture: Attachment) -> bytes:
    try:
        data = pictures.path(picture.sha256, picture.media_type).read_bytes()
        return without_facts(data if picture.media_type in _READ_EVERYWHERE else png_of(data))
    except (OSError, PictureError) as error:
        raise StoreError(
            Sentence(
                "The picture “{0}” cannot be read, so nothing was exported: take the conversation "
                "out that has it, or delete that message.",
                picture.name,
            )
        ) from error


def _models(whole: WholeConversation, left: LeftOut) -> list[str]:
    """The models that wrote what is learned, one for each answer."""
    return [
        " ".join(message.answer.model_name.split())
        for message in whole.messages
        if message.is_answer and message.answer is not None and left.took(message.id)
    ]
