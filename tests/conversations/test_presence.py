"""Whether somebody else has the conversations open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from llama32_desktop.conversations.presence import is_open_elsewhere
from llama32_desktop.conversations.store import open_store

HOLDER = """
import sys
from pathlib import Path
from llama32_desktop.conversations.store import open_store
store = open_store(Path(sys.argv[1])).store
store.create_conversation("Held")
print("open", flush=True)
sys.stdin.read()
"""


def test_another_process_is_seen_until_it_ends_however_it_ends(tmp_path: Path) -> None:
    path = tmp_path / "conversations.sqlite3"
    assert not is_open_elsewhere(path) and not path.exists(), "asking makes no file"
    for end in ("close", "kill"):
        with subprocess.Popen(
            [sys.executable, "-c", HOLDER, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as holder:
            assert holder.stdin and holder.stdout
            assert holder.stdout.readline().strip() == b"open"
            assert is_open_elsewhere(path)
            if end == "kill":
                holder.kill()
            holder.stdin.close()
            holder.wait(60)
        assert not is_open_elsewhere(path)
    store = open_store(path).store
    assert [each.title for each in store.conversations()] == ["Held", "Held"]
    assert is_open_elsewhere(path), "in this process too"
    store.create_conversation("Still usable")
    store.close()


def test_what_is_no_database_counts_as_open(tmp_path: Path) -> None:
    path = tmp_path / "conversations.sqlite3"
    path.write_bytes(b"no database" * 1000)
    assert is_open_elsewhere(path)
    assert path.read_bytes() == b"no database" * 1000
