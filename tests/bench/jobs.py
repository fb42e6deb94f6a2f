"""Measures a standing job over 10,000 files: memory, a look, and the window's thread meanwhile.

QT_QPA_PLATFORM=offscreen python -m tests.bench.jobs
"""

from __future__ import annotations

import gc
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import psutil
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from llama32_desktop import paths
from llama32_desktop.documents.extraction.forms import FORMS
from llama32_desktop.documents.jobs.bell import Bell
from llama32_desktop.documents.jobs.job import Fields, Job
from llama32_desktop.documents.jobs.look import look
from llama32_desktop.documents.jobs.standing import News
from llama32_desktop.ui.documents.jobs.page import JobsPage
from llama32_desktop.ui.documents.jobs.service import JobsService
from llama32_desktop.ui.documents.own_fields import OwnFields
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.services.settings import SettingsKeeper

FILES: Final = 10_000
IN_FOLDER: Final = 100
READ: Final = 300
"""Files that are read while the window's thread is timed."""
TICK_MS: Final = 2


class Lateness:
    """How much later than asked for a timer of the window's thread comes."""

    def __init__(self) -> None:
        self._late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._late.append((now - self._last) * 1000 - TICK_MS)
        self._last = now

    def until(self, done: Callable[[], bool]) -> str:
        """Runs the event loop so long, and says how late the timer was meanwhile."""
        self._late.clear()
        self._last = time.perf_counter()
        while not done():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        late = sorted(self._late)
        at = [late[int(len(late) * share)] for share in (0.99, 0.999)]
        return f"{at[0]:.1f} ms at 99 %, {at[1]:.1f} ms at 99.9 %, once {late[-1]:.0f} ms"


def main() -> None:
    """Prints what it measures."""
    app = QApplication([])
    process = psutil.Process()
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        os.environ[paths.HOME_VARIABLE] = str(root / "home")
        inbox = root / "inbox"
        _fill(inbox, FILES)
        job = Job(folder=str(inbox), work=Fields(FORMS["invoice"], str(root / "table.csv")))
        gc.collect()
        before, began = process.memory_info().rss, time.process_time()
        sight = look(job)
        took = time.process_time() - began
        with Bell() as bell:
            bell.listen(sight.folders)
            bell.listens.wait(60)
            memory = (process.memory_info().rss - before) / 2**20
            print(f"{len(sight.files)} files in {len(sight.folders)} folders: a look {took:.2f} s")
            print(f"of the processor; they and the bell take {memory:.1f} MB")
            began = time.perf_counter()
            (inbox / "0" / "new.txt").write_text("Total 1.00 EUR\n")
            bell.wait(60)
            print(f"a new file rings after {time.perf_counter() - began:.2f} s")
        service = JobsService(lambda: None)
        own_fields = OwnFields(SettingsKeeper(Background(), paths.settings_file))
        page = JobsPage(service, lambda: None, own_fields, None)  # type: ignore[arg-type]
        page.show()
        late = Lateness()
        end = time.monotonic() + 10
        print(f"the window's thread is late, idle: {late.until(lambda: time.monotonic() > end)}")
        service.standing().add(job)

        def read() -> bool:
            news = service.news.get(job.id)
            return isinstance(news, News) and sum(news.counts.values()) >= READ

        print(f"while {READ} of them are read: {late.until(read)}")
        service.close()
        page.close_page()
    app.quit()


def _fill(inbox: Path, files: int) -> None:
    for number in range(files):
        folder = inbox / str(number // IN_FOLDER)
        if number % IN_FOLDER == 0:
            folder.mkdir(parents=True)
        (folder / f"{number}.txt").write_text(f"Invoice {number}\nTotal 12.50 EUR\n")


if __name__ == "__main__":
    main()
