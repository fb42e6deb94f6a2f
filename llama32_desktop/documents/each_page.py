"""Asks the same question of each page, and one answer over all.

Llama 3.2 Vision takes one picture a prompt: several pages are asked one by one, and what comes out
of it says so. A model that reads text only is given each page's text in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from llama32_desktop.documents.drawn_page import DrawnPages, are_seen, drawn_pages
from llama32_desktop.documents.judged import allowed
from llama32_desktop.documents.model import Document, Page, Way
from llama32_desktop.documents.prompt_text import without_hidden
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.writer import Writer, WritingError
from llama32_desktop.fence import RULE, fenced
from llama32_desktop.sentences import Sentence, together

_PAGE_TOKENS: Final = 400
_WHOLE_TOKENS: Final = 700


class PageAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What the model answered about one page."""

    path: str
    name: str
    page: int
    pages: int
    way: Way
    """“picture” where the model saw the page; else how its text was read."""
    text: str
    held: str = ""
    """What the guard says of a page that it kept from the model, which has no answer."""

    @property
    def place(self) -> str:
        """“scan.pdf, page 2”."""
        return Sentence("{0}, page {1}", self.name, self.page) if self.pages > 1 else self.name


def ask_each(
    documents: Sequence[Document],
    question: str,
    writer: Writer,
    reader: DocumentReader,
    *,
    answered: Callable[[PageAnswer], None] = lambda answer: None,
    say: Callable[[str], None] = lambda sentence: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[list[PageAnswer], str]:
    """Ask of each page, in order, and then write one answer from all of them.

    Args:
        documents: As they were read; pages that are pictures with their text by OCR, where the
            model does not see, or is under a guard, which may let it read that alone.
        answered: Told of each page's answer, and of each page that a guard holds back.
        say: Takes what the model's guard says of any; what it holds back is not asked.

    Returns:
        The pages' answers, and the one over them; of a single page that is its own.

    Raises:
        WritingError: the engine failed, or its guard lets it read none of them.
        WritingCancelledError, UnreadableError: what was answered before was told.
    """
    said: list[str] = []
    answers: list[PageAnswer] = []

    def held(document: Document) -> None:
        for page in document.pages:
            answered(_about(document, page, held=together(document.found)))

    with drawn_pages(reader) as drawn:
        may_be_read = allowed(documents, writer, said.append, cancelled, drawn, held)
        if documents and not may_be_read:
            raise WritingError(together(said))
        for sentence in said:
            say(sentence)
        for document in may_be_read:
            for page in document.pages:
                answer = _ask(document, page, question, writer, drawn, cancelled)
                if answer is not None:
                    answers.append(answer)
                    answered(answer)
    if len(answers) < 2:
        return answers, answers[0].text if answers else ""
    prompt = (
        f"{len(answers)} pages were asked the same question, one by one. Answer the question for "
        "all of them together; where they differ, say which page says what. Use nothing but these "
        f"answers. {RULE}\n\n"
        + "\n\n".join(fenced(answer.place, answer.text) for answer in answers)
        + f"\n\nQuestion: {question.strip()}"
    )
    whole = writer.write(prompt, max_tokens=_WHOLE_TOKENS, cancelled=cancelled).text.strip()
    return answers, whole


def _ask(
    document: Document,
    page: Page,
    question: str,
    writer: Writer,
    drawn: DrawnPages,
    cancelled: Callable[[], bool],
) -> PageAnswer | None:
    """`None` for a page with nothing on it that this model could read."""
    if are_seen(document, writer):
        picture = drawn.picture(document.path, page.number, cancelled)
        written = writer.write(
            question, image=picture, max_tokens=_PAGE_TOKENS, cancelled=cancelled
        )
        way: Way = "picture"
    else:
        text = without_hidden(page)
        if not text.strip():
            return None
        prompt = f"{RULE}\n\n{fenced(document.name, text)}\n\n{question.strip()}"
        written = writer.write(prompt, max_tokens=_PAGE_TOKENS, cancelled=cancelled)
        way = page.way
    return _about(document, page, way, written.text.strip())


def _about(
    document: Document, page: Page, way: Way | None = None, text: str = "", held: str = ""
) -> PageAnswer:
    return PageAnswer(
        path=document.path,
        name=document.name,
        page=page.number,
        pages=len(document.pages),
        way=way or page.way,
        text=text,
        held=held,
    )
