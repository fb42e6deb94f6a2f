"""Files that are dropped on a page of Documents."""

from __future__ import annotations

import threading
from pathlib import Path

from tests.ui.driver import Driver


def test_what_is_dropped_does_not_wait_for_what_runs_on_the_page(
    ready: Driver, tmp_path: Path
) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("The lantern hangs in the boat shed.\n")
    page = ready.open_documents("pages").pages
    ready.until(lambda: page.idle)
    end = threading.Event()
    page._background.run_task(end.wait)  # as a model's work, which may take minutes
    try:
        ready.drop_files(file, over=page)
        ready.until(lambda: page.files == [file])
        assert not end.is_set() and not page.idle
    finally:
        end.set()
    ready.until(lambda: page.idle)
