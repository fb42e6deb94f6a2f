"""Writes invoices with the truth beside each.

    python -m tests.make.invoices FOLDER [--count 210] [--scans] [--held-back]

`NAME.pdf` has a text layer; with `--scans` pictures of first pages lie beside it. `truth.json` has
what is printed on each.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from tests.make.invoices import LEARNING, invoices
from tests.make.invoices.held_back import HELD_BACK
from tests.make.invoices.scans import SCANS, scanned


def main() -> None:
    """Writes them all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=210)
    parser.add_argument("--scans", action="store_true")
    parser.add_argument("--held-back", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    families = HELD_BACK if options.held_back else LEARNING
    truths = {}
    for index, (truth, data) in enumerate(invoices(options.count, families)):
        path = options.folder / f"{truth.name}.pdf"
        path.write_bytes(data)
        truths[path.name] = asdict(truth)
        if options.scans:
            import pypdfium2

            page = pypdfium2.PdfDocument(data)[0].render(scale=150 / 72).to_pil()
            way = SCANS[index % len(SCANS)]
            scanned(page, way, index).save(path.with_suffix(f".{way}.png"))
    (options.folder / "truth.json").write_text(json.dumps(truths, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
