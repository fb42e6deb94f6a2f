"""What electronic invoices that others made say, where two files say the same.

    python -m tests.bench.einvoices FOLDER...

Reads every file of the folders and of those in them. Prints JSON: for each format the files that
were read and the fields that are empty in some, the rules of the formats that are broken, and, for
files that are one invoice in UBL and in CII (`NAME_ubl.xml` beside `NAME_uncefact.xml`, as the
XRechnung test suite names them), the fields that differ. No file goes into the repository.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from pathlib import Path

from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.einvoice.reading import einvoices_in
from llama32_desktop.documents.einvoice.rules import broken_and_kept
from llama32_desktop.documents.extraction.from_einvoice import values

NEEDED = ("supplier", "number", "date", "currency", "subtotal", "tax", "total")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    folders = parser.parse_args().folders
    files = sorted(file for folder in folders for file in folder.rglob("*") if file.is_file())
    read = {file: found for file in files if (found := einvoices_in(file.read_bytes()))}
    print(
        json.dumps(
            {
                "formats": _formats(read),
                "rules broken": Counter(
                    rule.name
                    for found in read.values()
                    for one in found
                    for rule in broken_and_kept(one)
                    if rule.result == "wrong"
                ),
                "in two formats": _differences(read),
            },
            indent=1,
        )
    )


def _formats(read: dict[Path, tuple[EInvoice, ...]]) -> dict[str, dict[str, object]]:
    formats: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for found in read.values():
        for one in found:
            said = values(one)
            formats[one.syntax].update(f"no {name}" for name in NEEDED if said[name] is None)
            formats[one.syntax]["invoices"] += 1
    return {name: dict(counts) for name, counts in formats.items()}


def _differences(read: dict[Path, tuple[EInvoice, ...]]) -> dict[str, object]:
    named: defaultdict[str, list[EInvoice]] = defaultdict(list)
    for file, found in read.items():
        for end in ("_ubl.xml", "_uncefact.xml"):
            if file.name.endswith(end):
                named[file.name.removesuffix(end)].append(found[0])
    fields: Counter[str] = Counter()
    pairs = [pair for pair in named.values() if len(pair) == 2]
    for one, other in pairs:
        ours, theirs = values(one), values(other)
        fields.update(name for name in ours if ours[name] != theirs[name])
    return {"pairs": len(pairs), "differ": fields}


if __name__ == "__main__":
    main()
