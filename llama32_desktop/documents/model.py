"""What was read from a file: its pages, their text, and where each word stands on the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.file_facts import Recognition
from llama32_desktop.sentences import Sentence

Kind = Literal[
    "pdf", "image", "text", "markdown", "html", "docx", "rtf", "sheet", "csv", "email", "code",
    "odt", "slides", "epub", "mailbox", "archive", "preview", "e-invoice",
]  # fmt: skip
"""`sheet` is a workbook of any kind; its pages are its sheets. `slides` is a presentation of any
kind, `mailbox` a file of many mails, `archive` one of files of any kinds; `preview` is a document
of another program of which its picture or PDF was read; the pages of an `e-invoice` are made of
its data."""

Way = Literal["text", "text layer", "ocr", "picture", "nothing"]
"""How a page's text came about: the file is text; a PDF's text layer; recognised in a picture; a
picture that nobody has read yet; nothing that could be read."""


class Word(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One word of a page, and where it is printed.

    The box is in fractions of the page's width and height, from its top left corner.
    """

    start: int
    end: int
    """`page.text[start:end]` is the word."""
    left: float
    top: float
    right: float
    bottom: float
    confidence: float = 1.0
    """0 to 1: how sure the recognition was; 1 for a text layer."""


Box = tuple[float, float, float, float]
"""Left, top, right and bottom in fractions of a page's width and height."""


def around(words: Sequence[Word]) -> Box:
    """The box around words, of which there is one at least."""
    return (
        min(word.left for word in words),
        min(word.top for word in words),
        max(word.right for word in words),
        max(word.bottom for word in words),
    )


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A place of a page that tries to speak to the model, or to hide from the reader."""

    start: int
    end: int
    """`page.text[start:end]`; empty where what was hidden is not in the text at all."""
    reason: str
    """One plain clause: “white text”, “asks the model to ignore its instructions”."""
    hidden: bool
    """Whether a person who looks at the page does not see it."""


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """A page of a document, a sheet of a table, or the whole of a text file."""

    number: int
    """From 1."""
    text: str
    way: Way
    words: tuple[Word, ...] = ()
    """In reading order; empty where places on a page mean nothing."""
    width: float = 0.0
    height: float = 0.0
    """Points of 1/72 inch, or pixels of a picture; 0 where there is no page."""
    title: str = ""
    """A sheet's name, a mail's subject; mostly empty."""
    unread: str = ""
    """One sentence where something on this page could not be read."""
    marks: tuple[Mark, ...] = ()


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A file as it was read. Nothing is cut without a sentence in `unread`."""

    path: str
    name: str
    kind: Kind
    sha256: str
    bytes: int
    pages: tuple[Page, ...]
    unread: tuple[str, ...] = ()
    """One plain sentence for each thing that could not be read, those of its pages included."""
    einvoices: tuple[EInvoice, ...] = ()
    """The electronic invoices that it is or brings."""
    recognition: Recognition | None = None
    """What it was recognised as, where that was wished and did not fail."""
    found: tuple[str, ...] = ()
    """One plain sentence for each thing that a guard said of it."""
    text_only: bool = False
    """Whether no model is shown its pages, since a guard has judged their text alone."""

    @property
    def remarks(self) -> tuple[str, ...]:
        """What a person is to know before a model is shown it: what was not read, and what hides
        in it or speaks to the model."""
        marks = [mark for page in self.pages for mark in page.marks]
        hidden = sum(mark.hidden for mark in marks)
        said = [*self.unread, *self.found]
        if hidden:
            said.append(
                Sentence(
                    "“{0}” has text that nobody sees who looks at it (places: {1}); that was left "
                    "out of what the model reads.",
                    self.name,
                    hidden,
                )
            )
        if len(marks) > hidden:
            said.append(
                Sentence(
                    "“{0}” has text that speaks to the model instead of to you (places: {1}); the "
                    "model is told to take it as material.",
                    self.name,
                    len(marks) - hidden,
                )
            )
        return tuple(said)

    @property
    def characters(self) -> int:
        return sum(len(page.text) for page in self.pages)
