"""Asks a collection: finds passages, shows them to a model, and keeps what it was shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import msgspec

from llama32_desktop.documents.collection.answering import (
    ANSWER_TOKENS,
    FRAME_TOKENS,
    picture_note,
    question_prompt,
)
from llama32_desktop.documents.collection.checking import Claim, claims, remarks
from llama32_desktop.documents.collection.indexing import PIECE_TOKENS
from llama32_desktop.documents.collection.passages import Passages, dates_of, grouped
from llama32_desktop.documents.collection.store import Collection, Piece
from llama32_desktop.documents.drawn_page import drawn_pages
from llama32_desktop.documents.estimate import Speed
from llama32_desktop.documents.judged import allowed_passages, guard_of
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.source import UnreadableError
from llama32_desktop.documents.writer import Writer, WritingError
from llama32_desktop.engine.protocol import FinishReason
from llama32_desktop.sentences import together

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSAGES: Final = 6
_USUAL_TOKENS: Final = 150
"""Of an answer."""


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """An answer, and what it was made from."""

    text: str
    passages: tuple[Piece, ...]
    """What the model was shown, numbered from 1."""
    pictured: int = 0
    """The number of the passage whose page the model saw as a picture; 0: of none."""
    finish: FinishReason = "stop"
    claims: tuple[Claim, ...] = ()
    """The answer's sentences, each held against the passages that it names."""
    remarks: tuple[str, ...] = ()
    """What is in doubt about the answer, a sentence each for a person."""
    groups: tuple[Passages, ...] = ()
    """The passages by document, where they are all of the answer."""


def passages_alone(collection: Collection, pieces: Sequence[Piece]) -> Answered:
    """What is an answer where no model is good enough: the passages, the best first."""
    dates = dates_of(collection, [piece.path for piece in pieces])
    return Answered(text="", passages=tuple(pieces), groups=tuple(grouped(pieces, dates)))


def expected_seconds(speed: Speed) -> float:
    """How long an answer takes that uses all passages and is as long as most are."""
    return speed.seconds(PASSAGES * PIECE_TOKENS + FRAME_TOKENS, _USUAL_TOKENS)


def answer(
    question: str,
    pieces: Sequence[Piece],
    writer: Writer,
    reader: DocumentReader,
    *,
    said: Sequence[str] = (),
    cancelled: Callable[[], bool] = lambda: False,
) -> Answered:
    """Answer from these passages alone; of one that was read in a picture a model that sees is
    shown the page itself as well: its text by OCR may be wrong. It takes one picture a prompt, so
    it is the page of the best such passage. Under a guard it is shown none: that has judged the
    passages, and not all of the page.

    Args:
        said: What its guard said before, of passages that are not among these.

    Raises:
        WritingError: the engine failed, or its guard lets it read none of them.
        WritingCancelledError: `cancelled` said so.
    """
    pieces, found = allowed_passages(
        pieces, lambda piece: (piece.name, piece.text), writer, cancelled
    )
    said = list(dict.fromkeys([*found, *said]))
    if not pieces:
        raise WritingError(together(said))
    prompt, shown = question_prompt(question, pieces, writer.context)
    with _picture(shown, writer, reader, cancelled) as (number, image):
        written = writer.write(
            picture_note(number) + prompt if number else prompt,
            image=image,
            max_tokens=ANSWER_TOKENS,
            cancelled=cancelled,
        )
    text = written.text.strip()
    made = claims(text, shown)
    return Answered(
        text=text,
        passages=tuple(shown),
        pictured=number,
        finish=written.finish,
        claims=made,
        remarks=(*said, *remarks(text, made, repeated=written.repeated)),
    )


@contextmanager
def _picture(
    shown: Sequence[Piece], writer: Writer, reader: DocumentReader, cancelled: Callable[[], bool]
) -> Iterator[tuple[int, str]]:
    """The number of the first passage whose page is a picture, and a file with that picture."""
    scans = (n for n, piece in enumerate(shown, 1) if piece.way == "ocr")
    number = next(scans, 0) if writer.sees and guard_of(writer) is None else 0
    if not number:
        yield 0, ""
        return
    piece = shown[number - 1]
    with drawn_pages(reader) as drawn:
        try:
            picture = drawn.picture(piece.path, piece.page, cancelled)
        except UnreadableError:  # the file went meanwhile: its text is there
            yield 0, ""
            return
        yield number, picture
