"""What came of a part's tests, one by one, in a file.

A test that hangs or crashes ends its process, since Windows has no other way out of one. The file
then says which test it was, and the next process goes on behind it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

PASSED: Final = "passed"
FAILED: Final = "failed"
SKIPPED: Final = "skipped"


class Progress:
    """The file of one part, written by the process in the rig and read by the one outside."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def begin(self, test: str) -> None:
        self._write({"begin": test})

    def end(self, test: str, outcome: str, reason: str = "") -> None:
        self._write({"end": test, "outcome": outcome, "reason": reason})

    def collected(self, count: int) -> None:
        """So many tests are left to run in this process."""
        self._write({"left": count + len(self.ended())})

    def ended(self) -> dict[str, tuple[str, str]]:
        """The tests that ended, each with its outcome and the reason of a skip or a failure."""
        lines = [line for line in self._lines() if "end" in line]
        return {line["end"]: (line["outcome"], line["reason"]) for line in lines}

    def running(self) -> str:
        """The test that began and did not end, or nothing."""
        begun = [line["begin"] for line in self._lines() if "begin" in line]
        return begun[-1] if begun and begun[-1] not in self.ended() else ""

    def names(self, outcome: str) -> list[str]:
        return [test for test, (found, _) in self.ended().items() if found == outcome]

    def __str__(self) -> str:
        """The counts, and how many tests were not run."""
        ended = self.ended()
        counts = Counter(outcome for outcome, _ in ended.values())
        left = max([line["left"] for line in self._lines() if "left" in line], default=0)
        parts = [f"{counts[outcome]} {outcome}" for outcome in (PASSED, FAILED, SKIPPED)]
        if left > len(ended):
            parts.append(f"{left - len(ended)} not run")
        return ", ".join(parts)

    def reasons(self) -> Iterator[str]:
        """Why tests were skipped, the most frequent reason first."""
        counts = Counter(reason for outcome, reason in self.ended().values() if outcome == SKIPPED)
        for reason, count in counts.most_common():
            yield f"{count} skipped: {reason}"

    def _write(self, line: dict[str, object]) -> None:
        with self._file.open("a", encoding="utf-8") as out:
            out.write(json.dumps(line) + "\n")

    def _lines(self) -> list[dict[str, Any]]:
        if not self._file.is_file():
            return []
        return [json.loads(line) for line in self._file.read_text(encoding="utf-8").splitlines()]
