"""What is left when the process dies in the middle of a download, and what a large one takes.

The process is a real one, which imports what the app imports.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from llama32_desktop.downloads.fetch import there_of
from tests.downloads.content import Content
from tests.downloads.server import File, Server

FETCH: Final = """
import json, sys, threading
import psutil
from pathlib import Path
from llama32_desktop.downloads.fetch import Watcher, fetch
from llama32_desktop.downloads.http_source import HttpSource, new_client
from llama32_desktop.downloads.remote import Remote
from llama32_desktop.downloads.stop import Stop

asked = json.loads(sys.argv[1])
piece = asked.pop("piece")
target = Path(asked.pop("target"))
with new_client(asked.pop("agent")) as client:
    remote = Remote(**asked)
    before = psutil.Process().memory_info().rss
    most = [before]
    class Seen(Watcher):
        def moved(self, done):
            if done // 2**26 > len(most) - 2:
                most.append(psutil.Process().memory_info().rss)
    fetch(remote, lambda: HttpSource(remote, client, dict), target, stop=Stop(), watcher=Seen(),
          piece=piece)
print(json.dumps({"grown": max(most) - before}))
"""


class Case:
    """A file on the server, fetched by a process of its own."""

    def __init__(self, server: Server, content: Content, folder: Path, piece: int) -> None:
        self.server = server
        self.content = content
        self.file: File = server.add_blob(content, "m.gguf")
        self.target = folder / "m.gguf"
        self.piece = piece

    def start(self, agent: str) -> subprocess.Popen[str]:
        """Begin; `Server.given` tells the agents apart, also what a dead one still asks for."""
        asked: dict[str, Any] = {
            "agent": agent,
            "name": "m.gguf",
            "url": f"{self.server.blob_url}/{self.content.sha256}",
            "bytes": self.content.size,
            "sha256": self.content.sha256,
            "target": str(self.target),
            "piece": self.piece,
        }
        return subprocess.Popen(
            [sys.executable, "-c", FETCH, json.dumps(asked)],
            env=os.environ.copy(),
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, agent: str) -> int:
        """Fetch to the end.

        Returns:
            By how many bytes the process grew.
        """
        process = self.start(agent)
        out, _ = process.communicate(timeout=240)
        assert process.returncode == 0
        return int(json.loads(out)["grown"])


def test_kill_9_again_and_again_fetches_no_byte_twice(server: Server, tmp_path: Path) -> None:
    case = Case(server, Content(8_000_000, 4), tmp_path, 2**20)
    chance = random.Random(11)
    orders = case.file.orders
    orders.bytes_per_s = 1_500_000  # for each of the four connections
    there = 0
    for agent in ("first", "second", "third"):
        enough = chance.randrange(600_000, 1_800_000)
        process = case.start(agent)
        while server.given(agent=agent) < enough:
            assert process.poll() is None
        process.kill()
        process.communicate()
        assert not case.target.exists()
        grown = there_of(case.target) - there
        assert 0 < grown <= server.given(agent=agent)
        there += grown
    orders.bytes_per_s = 0
    case.run("last")
    assert server.given(agent="last") == case.content.size - there
    assert hashlib.sha256(case.target.read_bytes()).hexdigest() == case.content.sha256
    assert [path.name for path in tmp_path.glob("m.gguf*")] == ["m.gguf"]


def test_two_gigabytes_take_no_memory(server: Server, tmp_path: Path) -> None:
    content = Content(2 * 10**9, None)
    if shutil.disk_usage(tmp_path).free < 3 * content.size:
        pytest.skip("the disk has no room for it")
    case = Case(server, content, tmp_path, 2**26)
    try:
        assert case.run("only") < 50 * 2**20
        assert server.given() == content.size == case.target.stat().st_size
    finally:
        for path in tmp_path.glob("m.gguf*"):
            path.unlink()
