"""Holds a filled form against the truth, and a bench's findings against how sure they were."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any, Final, Literal

from llama32_desktop.documents.extraction.confidence import UNSURE
from llama32_desktop.documents.extraction.forms import Extraction

NEEDED: Final = ("total", "date", "number", "supplier")
FIELDS: Final = (
    *NEEDED,
    "buyer",
    "order",
    "due",
    "vat",
    "iban",
    "currency",
    "subtotal",
    "tax",
    "other",
    "prepaid",
    "due_amount",
)
_AMOUNTS: Final = ("total", "subtotal", "tax", "other", "prepaid", "due_amount")
_INVENTED: Final = ("order", "iban", "vat", "subtotal", "tax", "prepaid", "number")
"""Found where the page has none of it, they are wrong; others may be derived from the page."""
BINS: Final = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)
SURE: Final = 0.95
MARKED: Final = UNSURE

Outcome = Literal["right", "missing", "wrong"]


@dataclass(frozen=True)
class Judged:
    """One field of one file."""

    file: str
    group: str
    name: str
    outcome: Outcome
    found: str
    true: str
    confidence: float
    marked: bool
    """Whether a person is warned: unsure, or named by a check that is wrong."""


def judge(found: Extraction, truth: Mapping[str, Any], group: str, whole: bool) -> list[Judged]:
    """Each field that the truth has; where it is the `whole` truth, each that is invented too."""
    suspects = {
        word
        for check in found.checks
        if check.outcome == "wrong"
        for word in re.split(r"\W*(?:,| and )\s*|\s", check.name)
    }
    judged = []
    for entry in found.fields:
        if entry.name not in FIELDS:
            continue
        true, value = str(truth.get(entry.name) or ""), entry.value
        if not true and not (whole and value and entry.name in _INVENTED):
            continue
        follows = plain(entry.name, truth.get("follows", {}).get(entry.name))
        if not true and plain(entry.name, value) in (0, "", follows):
            continue
        outcome: Outcome = "missing" if value is None or value == "" else "wrong"
        accepted = [true, *truth.get("also", {}).get(entry.name, ())]
        if outcome == "wrong" and plain(entry.name, value) in (
            plain(entry.name, t) for t in accepted
        ):
            outcome = "right"
        marked = entry.confidence < MARKED or entry.name in suspects
        judged.append(
            Judged(
                found.file,
                group,
                entry.name,
                outcome,
                str(value or ""),
                true,
                entry.confidence,
                marked,
            )
        )
    if truth.get("lines"):
        judged.append(_rows(found, truth, group, "lines", -1))
    if truth.get("taxes"):
        judged.append(_rows(found, truth, group, "taxes", 2))
    return judged


def _rows(found: Extraction, truth: Mapping[str, Any], group: str, name: str, at: int) -> Judged:
    """Whether all amounts of the rows are there, in any order."""
    column = {"lines": "amount", "taxes": "tax"}[name]
    rows = getattr(found, name)
    values = [plain("total", cell.value) for row in rows for cell in row if cell.name == column]
    true = [plain("total", row[at]) for row in truth[name]]
    right = Counter(values) == Counter(true)
    outcome: Outcome = "right" if right else "wrong" if rows else "missing"
    return Judged(
        found.file, group, name, outcome, f"{len(rows)} rows", f"{len(true)} rows", 0, True
    )


def plain(name: str, value: object) -> object:
    """As compared: amounts as numbers, all else without spaces and capitals, as a person reads."""
    if name in _AMOUNTS:
        try:
            return abs(Decimal(str(value))) if name == "prepaid" else Decimal(str(value))
        except InvalidOperation:
            return value
    text = re.sub(r"\s", "", str(value or "")).casefold()
    return re.sub(r"[.\-/]", "", text) if name in ("vat", "iban") else text


@dataclass
class Score:
    """All that was judged of one set."""

    name: str
    judged: list[Judged] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    """The processor's, for each file."""

    def add(self, judged: Iterable[Judged], seconds: float) -> None:
        self.judged += judged
        self.seconds.append(seconds)

    def all_four(self, group: str | None = None) -> float:
        """The share of files of which every one of the four that is printed is right."""
        files: dict[str, bool] = {}
        for one in self.judged:
            if group in (None, one.group) and one.name in NEEDED:
                files[one.file] = files.get(one.file, True) and one.outcome == "right"
        return share(list(files.values()))

    def fields(self) -> dict[str, dict[str, float | int]]:
        """For each field, worst first: share right where printed, and what the others are."""
        table: dict[str, dict[str, float | int]] = {}
        for name in (*FIELDS, "taxes", "lines"):
            outcomes = [one.outcome for one in self.judged if one.name == name and one.true]
            if outcomes:
                table[name] = {
                    "right": share([one == "right" for one in outcomes]),
                    "missing": outcomes.count("missing"),
                    "wrong": outcomes.count("wrong"),
                    "printed": len(outcomes),
                }
        return dict(sorted(table.items(), key=lambda item: item[1]["right"]))

    def groups(self) -> dict[str, float]:
        """All four by family, worst first."""
        names = sorted({one.group for one in self.judged})
        return dict(sorted(((n, self.all_four(n)) for n in names), key=lambda item: item[1]))

    def table(self) -> dict[str, Any]:
        return {
            "files": len(self.seconds),
            "all four": self.all_four(),
            "fields": self.fields(),
            "families": self.groups(),
            "calibration": calibration(self.judged),
            "median processor seconds": sorted(self.seconds)[len(self.seconds) // 2]
            if self.seconds
            else 0,
        }


def calibration(judged: Sequence[Judged]) -> dict[str, Any]:
    """How sure values were, and how often they were right then; by field in `levels`: how many
    were right of how many."""
    shown = [one for one in judged if one.outcome != "missing" and one.name in FIELDS]
    bins: dict[str, dict[str, float | int]] = {}
    for low, high in itertools.pairwise(BINS):
        inside = [one.outcome == "right" for one in shown if low <= one.confidence < high]
        if inside:
            bins[f"{low:.2f}"] = {"values": len(inside), "right": share(inside)}
    levels: dict[str, dict[str, list[int]]] = {}
    for one in sorted(shown, key=lambda one: (FIELDS.index(one.name), one.confidence)):
        counts = levels.setdefault(one.name, {}).setdefault(f"{one.confidence:.2f}", [0, 0])
        counts[0] += one.outcome == "right"
        counts[1] += 1
    sure = [one for one in shown if one.confidence >= SURE]
    wrong = [one for one in shown if one.outcome == "wrong"]
    unmarked: dict[str, int] = defaultdict(int)
    for one in wrong:
        unmarked[one.name] += not one.marked
    return {
        "bins": bins,
        "levels": levels,
        "sure": len(sure),
        "right of sure": share([one.outcome == "right" for one in sure]),
        "wrong": len(wrong),
        "marked of wrong": share([one.marked for one in wrong]),
        "unmarked": {name: count for name, count in unmarked.items() if count},
        "right but marked": share([one.marked for one in shown if one.outcome == "right"]),
    }


def share(values: Sequence[bool]) -> float:
    return round(sum(values) / len(values), 4) if values else 1.0
