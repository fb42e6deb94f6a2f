"""`llama32-desktop recognise`: what files are, and their first facts."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.parser import Commands, one_line
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.folders import walk
from llama32_desktop.documents.reading.source import UnreadableError
from llama32_desktop.file_facts import AMOUNTS, SURE, Recognition
from llama32_desktop.json_text.halves import encoded

_AGREEMENTS = {
    "agrees": "page and XML agree",
    "differs": "! page and XML differ",
    "unchecked": "page and XML not compared",
}
_UNSAID = ("names", "currency")
"""Facts that stand beside others, or are too long for a line."""


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "recognise",
        help="say what files are: invoice, contract, minutes, table …",
        description="Say what each file is, with its first facts: invoices and electronic "
        "invoices (supplier, total, date, whether page and data agree), receipts, bank "
        "statements, business cards, contracts, minutes, tables, slides, code, photos. By rules "
        "alone, offline; what is not sure has a question mark.",
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a file or a folder")
    parser.add_argument("--json", action="store_true", help="print a JSON object a line")
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Recognise each file; see `llama32_desktop.cli` for exit codes.

    Raises:
        CommandError: with one sentence.
    """
    found = walk(path.absolute() for path in parsed.files)
    for sentence in found.left_out:
        print(one_line(sentence), file=sys.stderr)
    if not found.files:
        raise CommandError("There are no files in this folder, so nothing was read.")
    failed = 0
    with DocumentReader() as reader:
        for file in found.files:
            try:
                document = reader.read(file, recognise=True, identify=True)
            except UnreadableError as error:
                print(one_line(str(error)), file=sys.stderr, flush=True)
                failed += 1
                continue
            known = document.recognition or Recognition(type="other", confidence=0.0)
            if parsed.json:
                sys.stdout.buffer.write(_json(file, known) + b"\n")
                sys.stdout.flush()
            else:
                print(f"{one_line(str(file))}\n  {line_of(known)}", flush=True)
                for doubt in known.doubts:
                    print(f"  ! {one_line(doubt)}", flush=True)
    return 1 if failed else 0


def line_of(known: Recognition) -> str:
    """What a file is, in one line; a question mark stands behind what is not sure."""
    kind = known.type if known.confidence >= SURE else f"{known.type}?"
    parts = [kind]
    for fact in known.facts:
        if fact.name in _UNSAID:
            continue
        money = fact.name in AMOUNTS
        value = f"{fact.value} {known.value('currency')}".strip() if money else fact.value
        name = "" if fact.name in ("supplier", "total", "date", "title") else f"{fact.name} "
        parts.append(f"{name}{value}{'' if fact.sure else '?'}")
    if said := _AGREEMENTS.get(known.agreement):
        parts.append(said)
    return " · ".join(parts)


def _json(file: Path, known: Recognition) -> bytes:
    said: dict[str, Any] = {
        "file": str(file),
        "type": known.type,
        "confidence": known.confidence,
        "facts": {fact.name: fact.value for fact in known.facts},
        "unsure": [fact.name for fact in known.facts if not fact.sure],
        "agreement": known.agreement,
        "doubts": list(known.doubts),
    }
    return encoded(said)
