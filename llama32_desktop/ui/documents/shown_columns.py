"""Which columns the table of fields has: those that people need first, the others by choice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from llama32_desktop.documents.extraction.forms import Form

_FIRST: Final[Mapping[str, tuple[str, ...]]] = {
    "invoice": ("supplier", "number", "date", "due", "currency", "total", "prepaid", "due_amount"),
    "receipt": ("supplier", "date", "currency", "total"),
    "card": ("name", "company", "phone", "email"),
    "statement": ("bank", "iban", "from", "until", "currency", "opening", "closing"),
    "contract": ("title", "first_party", "second_party", "start", "end", "notice"),
}
"""By the name of a form; all fields of a person's own form are needed, who named each."""


class ShownColumns:
    """A person's choice of columns for each form; where there is none, the needed ones."""

    def __init__(self) -> None:
        self._chosen: dict[str, dict[str, bool]] = {}

    def restore(self, chosen: Mapping[str, Mapping[str, bool]]) -> None:
        """Takes the choices that were kept."""
        self._chosen = {form: dict(of_form) for form, of_form in chosen.items()}

    def kept(self) -> dict[str, dict[str, bool]]:
        """The choices of each form, by its name and those of its fields."""
        return {form: dict(of_form) for form, of_form in self._chosen.items() if of_form}

    def choose(self, form: Form, field: str, *, shown: bool) -> None:
        """Shows a field's column, or hides it, until the person chooses otherwise."""
        self._chosen.setdefault(form.name, {})[field] = shown

    def forget(self, form: Form) -> None:
        """Goes back to the columns that are shown at first."""
        self._chosen.pop(form.name, None)

    def is_shown(self, form: Form, field: str, *, spare: bool) -> bool:
        """Whether a field has its column.

        Args:
            spare: Whether it is one of few documents, and empty in all of these.
        """
        first = _FIRST.get(form.name)
        needed = (first is None or field in first) and not spare
        return self._chosen.get(form.name, {}).get(field, needed)
