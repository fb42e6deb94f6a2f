"""Several lives of the window one after the other, on one data folder; what went wrong in them."""

from __future__ import annotations

import errno
import json
import os
import random
import re
import subprocess
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from llama32_desktop.downloads.registry import VARIABLE as REGISTRY_VARIABLE
from llama32_desktop.models.library import find_model
from llama32_desktop.paths import HOME_VARIABLE
from tests.random_use.lateness import HANG_S
from tests.random_use.ledger import lost
from tests.random_use.life import HOLD_S, Orders

CASES = Path(__file__).parents[3] / "shared" / "cases"
NOWHERE = "http://127.0.0.1:9"
"""In the place of every server: nothing leaves this machine."""
FULL = f"({os.strerror(errno.ENOSPC)})"
AT_ONCE = ["chrt", "-R", "-r", "1"]
"""What it starts inherits nothing of it."""
LIFE, LIFE_S = "tests.random_use.life", 900
OURS_S = 0.5
"""Of a hold of more than a second, what the window's thread itself computed, from which on it is
counted as the app's; below, as the machine's, which gave no core to whom the thread waited for."""


@dataclass
class Report:
    """What a seed showed.

    Attributes:
        restarts: So often the window closed to start again before its actions were done; another
            life went on with them.
        worst_late_s: By so much the window's thread was late, by the clock.
        worst_held_s: The same without the time in which it could have run and no core was free:
            what it computed and waited for, which is what an idle machine would show.
        worst_computed_s: For so long it ran at once.
        holds: What held it for longer than `HOLD_S` in that sense, and where it was then.
        ours: All that is known of those that took longer than a second and are counted as the
            app's; see `OURS_S`.
        machines: The same of those that are counted as the machine's.
        faults: Everything else that must not be, with how often it was met.
    """

    seed: int
    actions: int = 0
    lives: int = 0
    restarts: int = 0
    worst_late_s: float = 0.0
    worst_held_s: float = 0.0
    worst_computed_s: float = 0.0
    holds: list[tuple[float, float, str]] = field(default_factory=list)
    ours: list[dict[str, Any]] = field(default_factory=list)
    machines: list[dict[str, Any]] = field(default_factory=list)
    faults: dict[str, int] = field(default_factory=dict)

    def add(self, fault: str) -> None:
        self.faults[fault] = self.faults.get(fault, 0) + 1

    def add_hang(self, hang: dict[str, Any]) -> None:
        (self.ours if hang["computed_s"] > OURS_S else self.machines).append(hang)


def use(
    folder: Path,
    seed: int,
    actions: int,
    *,
    lives: int = 4,
    disk: bool = False,
    kills: bool = True,
    at_once: bool = False,
) -> Report:
    """Uses the window in a folder, which is a small disk of its own if `disk` says so.

    Args:
        at_once: The window's first thread gets a core before all others, by the system's `chrt`.
    """
    home, scratch, ledger = folder / "home", folder / "scratch", folder.parent / f"shown-{seed}"
    for each in (home, scratch, home / "data" / "models"):
        each.mkdir(parents=True, exist_ok=True)
    ledger.touch()
    starter = Path(find_model("starter").path)
    (home / "data" / "models" / "second.gguf").symlink_to(starter)
    report = Report(seed)
    exports = sorted(p for p in (CASES / "imports").glob("*.json*") if p.is_file())
    files = made(folder / "files") + [
        p for p in sorted(CASES.rglob("*")) if p.is_file() and p.suffix not in (".py", ".sh")
    ]
    left = [actions // lives] * lives
    life = 0
    while left:
        orders = Orders(
            seed=seed * 1000 + life,
            actions=left.pop(0),
            home=str(home),
            scratch=str(scratch),
            ledger=str(ledger),
            files=list(map(str, files)),
            exports=list(map(str, exports or files)),
            disk=str(folder) if disk else "",
            kills=kills,
        )
        undone = _live(orders, folder, report, AT_ONCE if at_once else [])
        life += 1
        if undone:
            report.restarts += 1
            left.insert(0, undone)
        else:
            report.lives += 1
        for sentence in lost(home / "data" / "conversations.sqlite3", ledger):
            report.add(sentence)
    for entry in logged(home / "data"):
        if not (disk and FULL in entry):  # the person is told of it, and the log has it
            report.add(entry)
    return report


def made(folder: Path) -> list[Path]:
    """Files of the tests' own: a picture, a text, one that is empty, one that is none."""
    folder.mkdir(parents=True, exist_ok=True)
    contents = {
        "empty.txt": b"",
        "short.txt": "Größe and naïveté\n".encode(),
        "noise.pdf": random.Random(1).randbytes(5000),
        "noise.gguf": b"GGUF" + random.Random(2).randbytes(500),
        "torn.zip": b"PK\x03\x04" + random.Random(3).randbytes(300),
        "picture.bmp": b"BM" + random.Random(4).randbytes(3000),
        "long.md": b"word *word* [a](b) `c`\n" * 20_000,
    }
    for name, data in contents.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in contents]


def _live(orders: Orders, folder: Path, report: Report, before: list[str]) -> int:
    """Has the window live; returns how many actions a window that starts again has left."""
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        **os.environ,
        HOME_VARIABLE: orders.home,
        "HOME": str(folder / "scratch"),
        "HF_HOME": str(folder / "scratch" / "hf"),
        "HF_ENDPOINT": NOWHERE,
        REGISTRY_VARIABLE: NOWHERE,
        "https_proxy": NOWHERE,
        "http_proxy": NOWHERE,
    }
    process = subprocess.Popen(
        [*before, sys.executable, "-X", "faulthandler", "-m", LIFE, json.dumps(asdict(orders))],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
    )
    try:
        out, err = process.communicate(timeout=LIFE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        out, err = process.communicate()
        report.add("a life that did not end")
    if process.returncode or not out.strip():
        report.add(f"the window ended with {process.returncode}: {_last_words(err)}")
        return 0
    for trace in err.split("Traceback (most recent call last):")[1:]:
        report.add("a traceback: " + trace.strip()[-1500:])
    told = json.loads(out.splitlines()[-1])
    if told["collected_elsewhere"] or not told["collections"]:
        of = told["collections"]
        report.add(f"of {of} collections {told['collected_elsewhere']} beside the window's thread")
    report.actions += told["actions"]
    report.worst_late_s = max(report.worst_late_s, told["worst_clock_s"])
    report.worst_held_s = max(report.worst_held_s, told["worst_s"])
    report.worst_computed_s = max(report.worst_computed_s, told["worst_computed_s"])
    report.holds += [
        (each["held_s"], each["computed_s"], each["where"])
        for each in told["late"]
        if each["held_s"] > HOLD_S
    ]
    for each in told["late"]:
        if each["held_s"] > HANG_S:
            report.add_hang(each)
    left: int = orders.actions - told["actions"]
    if told["closed"] and not told["again"]:
        report.add(f"the window closed by itself, {left} actions early")
        return 0
    return left if told["again"] and told["actions"] else 0


def _last_words(err: str) -> str:
    """What faulthandler said, from the thread that was met on; else the end of it."""
    at = err.rfind("Fatal Python error")
    return err[at : at + 6000] if at >= 0 else err[-3000:]


FAILURE = re.compile(r"\n|\b\w+(?:Error|Exception)\b")
"""Of an entry: lines of code, or the kind of an exception."""
KILLED = "logged: the engine ended, code -9"
"""So these benches end it; its last words may have been any."""


def logged(data: Path) -> list[str]:
    """The failures in the log, without their times and processes; what was done is none."""
    entries: list[str] = []
    for file in sorted(data.glob("log.txt*")):
        for line in file.read_text("utf-8", "replace").splitlines():
            if line[:2] == "20":
                entries.append("logged: " + line.split(" ", 3)[-1])
            elif entries:
                entries[-1] += "\n" + line
    return [each for each in entries if FAILURE.search(each) and not each.startswith(KILLED)]
