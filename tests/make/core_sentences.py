"""Finds the sentences of the rooms without Qt that a person can meet in the window."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).parents[2] / "llama32_desktop"
_NOT_SHOWN: Final = (
    "ui/",
    "cli/",
    "bench/",
    "session.py",
    "documents/extraction/fields/currencies",
    "documents/extraction/fields/grammar",
    "documents/extraction/rules/parties/legal_forms",
)
_PROMPTS: Final = (
    "fence.py",
    "document_models.py",
    "documents/collection/answering.py",
    "documents/summary/model.py",
)
"""What is said to a model and to nobody else."""
_NOT_AS_THEY_ARE: Final = {
    "Fill in the fields of this document ({0}) as JSON.",
    "Write null for what the document does not say.",
    "Answer with the number of the right candidate, or {0}.",
    "The passages do not say it.",
    "Write a title for this conversation: two to six words, in its own language. "
    "Write only the title.",
    "Write one summary of all of this in at most {0} words. Keep names, numbers, decisions and "
    "open questions. Write only the summary.",
    "You write short, faithful summaries of conversations.",
    "starting the engine",
    "out of memory",
    " and {0} more",
    "without a name",
    "sum of the lines",
    "amount due",
    "ZUGFeRD 1",
    "e-invoice {0}",
    "signal {0}",
    "type {0}",
}
_COMPOSED: Final = (
    "{0} changed on the server while it was fetched, so the new one is fetched.",
    "{0} was updated at its source since the catalogue was made, so the new one is fetched.",
)
"""Put together of more than one text of the code."""
_MORE_NAMES: Final = (
    "Files in “{0}” were not read ({1}{2}): {3}; unpack it and add them by themselves."
)
_MUST_BE: Final = (
    "{0}: {1}, and it does.",
    "{0}: {1}, and it is.",
    "{0}: {1}, which is {2}, but the e-invoice says {3}.",
    "{0}: {1}, which it is not in {2} of {3} lines, first in “{4}”: {5} and {6}.",
    "BR-CO-17: Each tax is its base times its rate.",
    "BR-CO-17: The tax must be its base times its rate; {0} % of {1} is {2}, but the e-invoice "
    "says {3}.",
)
"""Rules of EN 16931 that are tried on every format: outside it they are said without a name."""
_COMPARED: Final = (
    "{0}",
    "VAT number",
    "Invoice number",
    "Date",
    "Due date",
    "Currency",
    "Total",
    "Amount due",
)
"""Fields of an invoice that are held against the page, and any other."""
_SPELT_OUT: Final = {
    "“{0}” has {1} that were not read (number: {2}); open it in its program if they matter.": (
        "{1}",
        ("videos", "sounds", "videos or sounds", "charts", "diagrams", "drawings", "pictures",
         "embedded objects"),
    ),
    "{0}: The {1} must have two decimals at most, but it is {2}.": (
        "{1}",
        ("sum of the lines", "subtotal", "tax", "total", "amount due"),
    ),
    "BR-CO-09: The VAT number of the {0} ({1}) must begin with its country's letters.": (
        "{0}",
        ("seller", "buyer"),
    ),
    "{0}: the check digits and the length are right.": ("{0}", ("{0}", "VAT number")),
    "{0}: the check digits or the length are wrong; see the page.": ("{0}", ("{0}", "VAT number")),
    "{0}: the check digits or the length are wrong in the e-invoice.": (
        "{0}",
        ("{0}", "VAT number"),
    ),
    "{0}: the e-invoice in the file says “{1}”, which stands nowhere on the page. The e-invoice is "
    "the legal one; ask the sender before anything is paid.": ("{0}", _COMPARED),
    "{0}: the page says “{1}” and the e-invoice in the file “{2}”. The e-invoice is the legal one; "
    "ask the sender before anything is paid.": ("{0}", _COMPARED),
    _MORE_NAMES: ("{1}{2}", ("{1}", "{1} and {2} more")),
}  # fmt: skip
"""Sentences with a blank for one of a few words. A word alone is none of the sentences here, as a
file may be called so."""
_NAMES_IN_MARKS: Final = (
    "documents/reading/pdf_extras.py",
    "documents/reading/rtf.py",
    "documents/reading/word.py",
)
"""Where `name` is filled in with its quotation marks, which are other ones in other languages."""
_PARTS: Final = (
    "chat/given.py",
    "conversations/errors.py",
    "conversations/importing/",
    "conversations/opening.py",
    "documents/einvoice/required.py",
    "documents/einvoice/rules.py",
    "documents/reading/pdf_hidden.py",
    "documents/reading/zipped.py",
    "documents/suspicion.py",
    "downloads/environment.py",
    "downloads/errors.py",
    "downloads/pieces.py",
    "downloads/plan.py",
    "engine/gguf/header.py",
    "engine/gguf/weights.py",
    "engine/client/supervisor.py",
    "models/fit.py",
    "paths.py",
    "updates.py",
)
"""Where parts of sentences stand that are put into the blanks of others."""
_WORDS: Final = re.compile(r"^(?:[A-Za-z]|,? )[\w ,;:'’“”{}()-]* [\w ,;:'’“”{}()/-]*[\w)}]$")
_SQL: Final = re.compile(r"^[A-Z]{4,} |^[A-Z]+_| [A-Z]{4,} |\bid = ")


def core_sentences() -> list[str]:
    """The sentences, their blanks numbered in order."""
    found = set(_COMPOSED)
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(PACKAGE).as_posix()
        if place.startswith((*_NOT_SHOWN, *_PROMPTS)):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for text in _texts(tree, in_marks=place in _NAMES_IN_MARKS):
            is_sentence = text.endswith(".") and " " in text and text[0] not in " ,-"
            is_part = place.startswith(_PARTS) and _WORDS.match(text) and "_" not in text
            if (is_sentence or is_part) and "\n" not in text and not _SQL.search(text):
                found.add(_numbered(text) if "{}" in text else text)
    found.update(_without_rule(text) for text in _MUST_BE)
    found = {spelt for text in found for spelt in _spelt_out(text)}
    return sorted(found - _NOT_AS_THEY_ARE)


def _without_rule(text: str) -> str:
    return _numbered(text.partition(": ")[2])


def _spelt_out(text: str) -> list[str]:
    blank, words = _SPELT_OUT.get(text, ("", ()))
    return [_numbered(text.replace(blank, word)) for word in words] or [text]


def _numbered(text: str) -> str:
    """With its blanks counted from 0."""
    numbers = iter(range(10))
    return re.sub(r"\{\d?\}", lambda _: f"{{{next(numbers)}}}", text)


def _texts(tree: ast.Module, *, in_marks: bool) -> list[str]:
    """All texts but docstrings, with numbers for what is filled in.

    Args:
        in_marks: What is called `name` has quotation marks.
    """
    left_out: set[ast.AST] = set()
    texts = []
    for node in ast.walk(tree):
        if node in left_out:
            continue
        if isinstance(node, ast.Expr):
            left_out.add(node.value)
        elif isinstance(node, ast.JoinedStr):
            left_out.update(node.values)
            texts.append(_template(node, in_marks=in_marks))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
            texts.append(node.value)
    return texts


def _template(joined: ast.JoinedStr, *, in_marks: bool) -> str:
    text, blank = "", 0
    for value in joined.values:
        if isinstance(value, ast.Constant):
            text += value.value
            continue
        filled = value.value if isinstance(value, ast.FormattedValue) else value
        marked = in_marks and isinstance(filled, ast.Name) and filled.id == "name"
        text += f"“{{{blank}}}”" if marked else f"{{{blank}}}"
        blank += 1
    return text
