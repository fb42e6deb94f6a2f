"""A table as Qt lays it out, also of scripts that are written from the right."""

from __future__ import annotations

import re
from typing import Final
from unicodedata import bidirectional

from llama32_desktop.ui.text.markdown import Leaf

_CELL: Final = re.compile(r"<(?:td|th) (?:[^<]|<(?!/?t[dh]\b))*+</(?:td|th)>")


def is_from_right(table: Leaf) -> bool:
    """Whether a table's first word is of a script that is written from the right."""
    letters = (bidirectional(char) for row in table.cells for cell in row for char in cell)
    return next((kind for kind in letters if kind in ("L", "R", "AL")), "L") != "L"


def table_html(table: Leaf) -> str:
    """A table as Qt lays it out; it puts columns from the left only, whatever their direction."""
    if not is_from_right(table):
        return f'<table cellspacing="0" cellpadding="7">{table.content}</table>'
    rows = (_CELL.findall(row) for row in table.content.split("</tr>"))
    html = "".join(f"<tr>{''.join(reversed(cells))}</tr>" for cells in rows if cells)
    html = html.replace('align="left"', 'align="right"')
    return f'<table align="right" cellspacing="0" cellpadding="7">{html}</table>'
