"""What is to be read of a document, and what was read, for whoever has another process do it.

It imports none of the rules, which take a third of a second to be there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from llama32_desktop.documents.einvoice.choice import distinct
from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.extraction.forms import PAGES, Check, Extraction, Form
from llama32_desktop.documents.extraction.from_einvoice import known
from llama32_desktop.documents.extraction.lessons.model import Supplier
from llama32_desktop.documents.extraction.questions import Question
from llama32_desktop.documents.model import Document


@dataclass(frozen=True)
class Wanted:
    """What is to be done, but for the document and the form."""

    page_only: bool = False
    """Leaves electronic invoices in the file aside."""
    pictures: bool = False
    """Whether an unsure supplier is looked for in pictures."""
    questions: bool = False
    """Whether a model is to be asked about what the rules are unsure of."""
    lessons: Sequence[Supplier] = ()
    """What corrections taught about suppliers."""
    base: Extraction | None = None
    """What was read on the pages, for fields that electronic invoices do not have; it is read by
    rules when left out."""


@dataclass(frozen=True)
class Reading:
    """What is known of a document."""

    extractions: tuple[Extraction, ...]
    """Each electronic invoice by itself; one at least."""
    questions: tuple[Question, ...] = ()


def note(sentence: str) -> Check:
    """What was not read is for the eye, as a sum is that does not add up."""
    return Check(PAGES, "wrong", sentence)


def covers(invoices: Sequence[EInvoice], form: Form) -> bool:
    """Whether electronic invoices have all of a form's fields, so that no page needs to be read."""
    names = {field.name for field in form.fields if field.type != "lines"}
    return all(names <= known(one, form).keys() for one in invoices)


def invoices_for(document: Document, form: Form) -> tuple[EInvoice, ...]:
    """The document's electronic invoices, each once, that know something of a form's fields."""
    return tuple(one for one in distinct(document.einvoices) if known(one, form))
