"""The line below the table of fields: what its files come to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from llama32_desktop.documents.extraction.forms import Form
from llama32_desktop.documents.extraction.overview import summed_field, sums
from llama32_desktop.ui.documents.extract_model import Row
from llama32_desktop.ui.kit.form_names import title_of
from llama32_desktop.ui.kit.numbers import amount_text, number_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)


def sums_text(form: Form, rows: Sequence[Row]) -> str:
    """The sum of these rows' totals in each currency, and what speaks against adding them up.

    Amounts of different currencies are never added; files without a total, values that are less
    sure, and files that are in the table twice are counted beside it. Empty where the form has no
    one amount.
    """
    field = summed_field(form)
    read = [row for row in rows if row.extraction is not None]
    found = sums([row.extraction for row in read if row.extraction], field.name) if field else []
    if field is None or not found:
        return ""
    amounts = [f"{amount_text(each.amount, each.currency)} {each.currency}" for each in found]
    said = [f"{title_of(field.title)}: {' + '.join(map(str.strip, amounts))}"]
    lacking = len(rows) - sum(each.documents for each in found)
    unsure = sum(row.to_check for row in read)
    twice = sum(bool(row.twin) for row in read)
    for template, count in (
        (_tr("without it: {0}"), lacking),
        (_tr("to check: {0}"), unsure),
        (_tr("in the table twice: {0}"), twice),
    ):
        if count:
            said.append(template.format(number_text(count)))
    return " · ".join(said)
