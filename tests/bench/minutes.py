"""What the rules find in public minutes, held against labels made by hand.

    python -m tests.bench.minutes FOLDER [--set ninth] [--misses]

FOLDER has a clone of each repository of `data/minutes.json`, as `owner+name`, at the commit that
stands there; they are fetched by whoever measures. The labels were written before the rules ran on
a file for the first time, set by set; the rules have learnt from all of them since.

The rules of judging:

- A label is a kind and the lines it stands in: D a decision, T a task, X one of both, as readers
  may differ, and ? what may be listed or not, which counts neither way.
- A label is found where an entry of its kind shares a line with it; an entry counts for one label.
- An entry is wrong where no label of its kind shares a line with it.

Prints projects, the one with the fewest found first.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from llama32_desktop.documents.notes.model import Entry
from llama32_desktop.documents.notes.reading import read_notes
from llama32_desktop.documents.reader import DocumentReader

DATA: Final = Path(__file__).with_name("data") / "minutes.json"
SETS: Final = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
)
_KINDS: Final = {"D": ("decision",), "T": ("task",)}
_BOTH: Final = ("decision", "task")


class Label(NamedTuple):
    """What a person listed."""

    kind: str
    first: int
    last: int

    def meets(self, entry: Entry) -> bool:
        """Whether an entry is of the kind and shares a line."""
        same = entry.kind in _KINDS.get(self.kind, _BOTH)
        return same and entry.place.first <= self.last and entry.place.last >= self.first


def main() -> None:
    """Runs the measurement from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--set", choices=SETS, default=SETS[-1])
    parser.add_argument("--misses", action="store_true", help="what was missed or wrong, by line")
    options = parser.parse_args()
    rows: list[tuple[float, str]] = []
    with DocumentReader() as reader:
        for name, project in json.loads(DATA.read_text("utf-8"))[options.set].items():
            folder = options.folder / project["repository"].replace("/", "+")
            texts = {folder / path: text for path, text in project["notes"].items()}
            wanted = found = entries = wrong = 0
            for note in read_notes(texts, reader, print):
                labels = parsed(texts[Path(note.path)])
                hit = met(labels, note.entries)
                amiss = [
                    one for one in note.entries if not any(label.meets(one) for label in labels)
                ]
                listed = [label for label in labels if label.kind != "?"]
                wanted, found = wanted + len(listed), found + len(hit)
                entries, wrong = entries + len(note.entries), wrong + len(amiss)
                if options.misses:
                    for label in listed:
                        if label not in hit:
                            print("missed", note.name, *label)
                    for one in amiss:
                        print("wrong", note.name, one.place.first, one.kind, one.text[:80])
            rows.append(
                (
                    found / max(1, wanted),
                    f"{name:14} found {found} of {wanted}, wrong {wrong} of {entries}",
                )
            )
    for _, row in sorted(rows):
        print(row)


def parsed(text: str) -> list[Label]:
    """The labels in a line of them: “D3 T5-7 ?9”."""
    found = []
    for word in text.split():
        first, _, last = word[1:].partition("-")
        found.append(Label(word[0], int(first), int(last or first)))
    return found


def met(labels: Sequence[Label], entries: Sequence[Entry]) -> set[Label]:
    """The labels that have an entry each; as many as can have one."""
    taken: dict[int, Label] = {}

    def has_one(label: Label, tried: set[int]) -> bool:
        for number, entry in enumerate(entries):
            if number in tried or not label.meets(entry):
                continue
            tried.add(number)
            if number not in taken or has_one(taken[number], tried):
                taken[number] = label
                return True
        return False

    return {label for label in labels if label.kind != "?" and has_one(label, set())}


if __name__ == "__main__":
    main()
