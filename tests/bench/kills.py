"""Random kills of the window and of its helper processes, and what is left after each.

    python -m tests.bench.kills [--seed N] [--kills N] [--minutes N]

The window (without a screen) answers, imports, downloads from a server on this machine and reads
documents, all at once and over and over; SIGKILL meets it, its engine, its document process or its
import process at a random moment. After each kill of the window, its database is held against what
it had shown as stored, and the next window opens it. At last the downloads are let end. Prints
JSON: the kills by what was killed, every fault, and whether each download is whole.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path

import psutil

from llama32_desktop.downloads.registry import VARIABLE
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.library import find_model
from llama32_desktop.paths import HOME_VARIABLE
from llama32_desktop.settings import Settings, save_settings
from tests.downloads.content import Content
from tests.downloads.server import Server, serving
from tests.random_use.busy_life import BusyOrders
from tests.random_use.ledger import lost
from tests.random_use.use import CASES, logged, made

REPO = "someone/models"
SIZE, BYTES_PER_S = 12_000_000, 150_000
DOWNLOADS = 4
READY_S, CALM_S, ORPHAN_S = 300, 600, 30
HELPERS_TO_A_WINDOW = (4, 14)


class Kills:
    """Starts windows in one folder, and kills them."""

    def __init__(self, folder: Path, server: Server, seed: int) -> None:
        self.faults: Counter[str] = Counter()
        self.killed: Counter[str] = Counter()
        self._folder = folder
        self._home = folder / "home"
        self._chance = random.Random(seed)
        self._seed = seed
        self._windows = 0
        self._ready = threading.Event()
        self._listener = threading.Thread()
        self._contents = {f"{n}.gguf": Content(SIZE, n) for n in range(DOWNLOADS)}
        repo = server.add_repo(REPO, self._contents)
        for file in repo.files.values():
            file.orders.bytes_per_s = BYTES_PER_S
        (folder / "scratch").mkdir()
        (folder / "shown").touch()
        _write_settings(self._home / "config" / "settings.json")
        found = sorted(p for p in (CASES / "documents").glob("*") if p.suffix != ".json")
        self._documents = [str(p) for p in found or made(folder / "files")]
        self._environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            HOME_VARIABLE: str(self._home),
            "HOME": str(folder / "scratch"),
            "HF_HOME": str(folder / "scratch" / "hf"),
            "HF_ENDPOINT": server.url,
            VARIABLE: server.url,
            "NO_PROXY": "127.0.0.1",
        }

    @property
    def database(self) -> Path:
        return self._home / "data" / "conversations.sqlite3"

    def run(self, kills: int, minutes: float) -> None:
        """Kills so often, whatever it is that dies, but begins nothing new after so long."""
        until = time.monotonic() + 60 * minutes
        while self.killed.total() < kills and time.monotonic() < until:
            process = self._start(calm=False)
            if self._until_ready(process):
                self._kill_helpers(process.pid, kills)
            helpers = _helpers(process.pid)
            ended = time.time()
            if process.poll() is None:
                process.kill()
                self.killed["window"] += 1
            self._see_end(process)
            self._await_helpers(helpers)
            for sentence in lost(self.database, self._folder / "shown", ended):
                self.faults[sentence] += 1
            print(f"{self.killed.total()} kills, faults: {self.faults}", file=sys.stderr)

    def finish(self) -> dict[str, str]:
        """Lets the downloads end; returns what became of each."""
        process = self._start(calm=True)
        try:
            process.wait(CALM_S)
        except subprocess.TimeoutExpired:
            process.kill()
            self.faults["the downloads did not end"] += 1
        self._see_end(process)
        for entry in logged(self._home / "data"):
            self.faults[entry] += 1
        found = {p.name: p for p in (self._home / "data" / "models").rglob("*.gguf")}
        return {name: _state(found.get(name), each) for name, each in self._contents.items()}

    def _start(self, *, calm: bool) -> subprocess.Popen[str]:
        self._windows += 1
        orders = BusyOrders(
            seed=self._seed * 1000 + self._windows,
            scratch=str(self._folder / "scratch"),
            ledger=str(self._folder / "shown"),
            documents=self._documents,
            repo=REPO,
            wanted=list(self._contents),
            calm=calm,
        )
        with (self._folder / "said").open("w") as said:
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.random_use.busy_life", json.dumps(asdict(orders))],
                env=self._environment,
                stdout=subprocess.PIPE,
                stderr=said,
                text=True,
            )
        self._ready.clear()
        self._listener = threading.Thread(target=self._listen, args=(process,), daemon=True)
        self._listener.start()
        return process

    def _until_ready(self, process: subprocess.Popen[str]) -> bool:
        """Sometimes it is killed before: a start must be safe too."""
        if self._chance.random() < 0.1:
            time.sleep(self._chance.uniform(0, 3))
            return False
        until = time.monotonic() + READY_S
        while not self._ready.is_set():
            if process.poll() is not None:
                self.faults[f"the window ended with {process.returncode}"] += 1
                return False
            if time.monotonic() > until:
                self.faults["a window that was not ready"] += 1
                return False
            time.sleep(0.05)
        return True

    def _listen(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            if not line.endswith("\n"):
                return  # it was killed at it
            told = json.loads(line)
            if "store" in told:
                self.faults[f"the database: {told['store']}"] += 1
            else:
                self._ready.set()

    def _kill_helpers(self, window: int, kills: int) -> None:
        for _ in range(self._chance.randrange(*HELPERS_TO_A_WINDOW)):
            time.sleep(self._chance.uniform(0.05, 1.5))
            helpers = _helpers(window)
            if not helpers or self.killed.total() >= kills:
                continue
            kind = self._chance.choice(sorted(set(helpers.values())))
            pid = self._chance.choice([pid for pid, each in helpers.items() if each == kind])
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
                self.killed[kind] += 1
        time.sleep(self._chance.uniform(0, 1))

    def _see_end(self, process: subprocess.Popen[str]) -> None:
        process.wait()
        self._listener.join()
        said = (self._folder / "said").read_text("utf-8", "replace")
        for trace in said.split("Traceback (most recent call last):")[1:]:
            self.faults["a traceback: " + trace.strip()[-1500:]] += 1

    def _await_helpers(self, helpers: dict[int, str]) -> None:
        """Helper processes end with their window."""
        until = time.monotonic() + ORPHAN_S
        while left := [pid for pid in helpers if psutil.pid_exists(pid)]:
            if time.monotonic() > until:
                for pid in left:
                    self.faults[f"a process is left: {helpers[pid]}"] += 1
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
                return
            time.sleep(0.05)


def _write_settings(path: Path) -> None:
    path.parent.mkdir(parents=True)
    model = find_model("starter").path
    save_settings(
        path,
        Settings(
            model_path=model,
            model_settings={model: ModelSettings(context=1024)},
            sampling={model: Sampling(max_tokens=150)},
        ),
    )


def _helpers(window: int) -> dict[int, str]:
    """The window's child processes, and what they are for."""
    found: dict[int, str] = {}
    with contextlib.suppress(psutil.Error):
        for child in psutil.Process(window).children():
            with contextlib.suppress(psutil.Error):
                named = [part for part in child.cmdline() if part.endswith(".process")]
                if named:
                    found[child.pid] = named[0].split(".")[-2]
    return found


def _state(path: Path | None, content: Content) -> str:
    if path is None:
        return "not there"
    with path.open("rb") as stream:
        same = hashlib.file_digest(stream, "sha256").hexdigest() == content.sha256
    return "whole" if same else "damaged"


def main() -> None:
    """Runs the bench from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--minutes", type=float, default=600, help="at most about so long")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, serving() as server:
        kills = Kills(Path(name), server, options.seed)
        kills.run(options.kills, options.minutes)
        downloads = kills.finish()
        result = {"seed": options.seed, "kills": kills.killed, "downloads": downloads}
        print(json.dumps({**result, "faults": kills.faults}, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
