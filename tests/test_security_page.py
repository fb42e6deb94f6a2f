"""What the page on security names must be there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "SECURITY.md").read_text(encoding="utf-8")


def test_each_promise_names_tests_that_are_there() -> None:
    rows = re.findall(r"^\| (.+?) \| (.*`tests/.*`.*) \|$", PAGE, re.MULTILINE)
    assert len(rows) >= 12
    for promise, tests in rows:
        for name in re.findall(r"`([^`]+)`", tests):
            assert (ROOT / name).is_file(), promise
            assert "def test_" in (ROOT / name).read_text(encoding="utf-8")


def test_it_is_found_from_the_pages_that_people_read() -> None:
    for page in (ROOT / "README.md", ROOT / "docs" / "ARCHITECTURE.md"):
        assert "SECURITY.md" in page.read_text(encoding="utf-8")
