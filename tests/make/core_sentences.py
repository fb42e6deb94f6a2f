"""Finds the sentences of the rooms without Qt that a person can meet in the window."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).parents[2] / "llama32_desktop"
_NOT_SHOWN: Final = ("ui/", "cli/", "bench/", "session.py", "documents/extraction/fields/grammar")
_PROMPTS: Final = (
    "fence.py",
    "writing.py",
    "documents/collection/answering.py",
    "documents/summary/model.py",
)
"""What is said to a model and to nobody else."""
_NOT_AS_THEY_ARE: Final = {
    "Fill in the fields of this document ({0}) as JSON.",
    "Write null for what the document does not say.",
    "The passages do not say it.",
    "out of memory",
    "type {0}",
}
_COMPOSED: Final = (
    "{0} changed on the server while it was fetched, so the new one is fetched.",
    "{0} was updated at its source since the catalogue was made, so the new one is fetched.",
)
"""Put together of more than one text of the code."""
_PARTS: Final = (
    "conversations/errors.py",
    "conversations/importing/",
    "conversations/opening.py",
    "documents/reading/pdf_hidden.py",
    "documents/suspicion.py",
    "downloads/errors.py",
    "downloads/pieces.py",
    "downloads/plan.py",
    "engine/gguf/header.py",
    "engine/supervisor.py",
    "models/fit.py",
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
        for text in _texts(tree):
            is_sentence = text.endswith(".") and " " in text and text[0] not in " ,-"
            is_part = place.startswith(_PARTS) and _WORDS.match(text) and "_" not in text
            if (is_sentence or is_part) and "\n" not in text and not _SQL.search(text):
                found.add(text)
    return sorted(found - _NOT_AS_THEY_ARE)


def _texts(tree: ast.Module) -> list[str]:
    """All texts but docstrings, with numbers for what is filled in."""
    left_out: set[ast.AST] = set()
    texts = []
    for node in ast.walk(tree):
        if node in left_out:
            continue
        if isinstance(node, ast.Expr):
            left_out.add(node.value)
        elif isinstance(node, ast.JoinedStr):
            left_out.update(node.values)
            texts.append(_template(node))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
            texts.append(node.value)
    return texts


def _template(joined: ast.JoinedStr) -> str:
    text, blank = "", 0
    for value in joined.values:
        if isinstance(value, ast.Constant):
            text += value.value
        else:
            text += f"{{{blank}}}"
            blank += 1
    return text
