"""Makes a lesson of what a person corrected."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from llama32_desktop.documents.extraction.forms import Extraction
from llama32_desktop.documents.extraction.lessons.model import Observation, Supplier


def learnt(
    known: Sequence[Supplier], observation: Observation, extraction: Extraction
) -> tuple[Supplier, ...]:
    """The known suppliers with what a correction teaches, the one that it is of at the end.

    Args:
        observation: Of the corrected document.
        extraction: The document's form, corrections included; it names the supplier.
    """
    lesson, here = observation.lesson, observation.marks
    if lesson is None:
        return tuple(known)
    before = next((one for one in known if _same(one, observation.supplier)), None)
    named = next((f.value for f in extraction.fields if f.name == "supplier" and f.value), None)
    name = str(named) if named else before.name if before else ""
    if before is None:
        if not name and not here:
            return tuple(known)  # nothing tells the next document of this supplier
        return (*known, Supplier(name=name, marks=here, lessons=(lesson,)))
    others = tuple(
        one for one in before.lessons if (one.form, one.field) != (lesson.form, lesson.field)
    )
    # What its documents all bear is its own; what only one of them bears is somebody else's.
    marks = (before.marks & here) or before.marks
    after = Supplier(name=name, marks=marks, lessons=(*others, lesson))
    return (*(one for one in known if one is not before), after)


def forgotten(
    known: Sequence[Supplier], supplier: Supplier, field: str = ""
) -> tuple[Supplier, ...]:
    """The known suppliers without what was learnt of one: of a field, or of all of them."""
    kept = []
    for one in known:
        if _same(one, supplier):
            lessons = tuple(lesson for lesson in one.lessons if field and lesson.field != field)
            one = msgspec.structs.replace(one, lessons=lessons)
        if one.lessons:
            kept.append(one)
    return tuple(kept)


def _same(one: Supplier, other: Supplier | None) -> bool:
    """Whether they are one supplier: its lessons may have changed meanwhile."""
    return other is not None and (one.name, one.marks) == (other.name, other.marks)
