"""What a reader of documents may not do on Windows, and that it ends with the window."""

from __future__ import annotations

import ctypes
import json
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from llama32_desktop import cage

pytestmark = pytest.mark.skipif(sys.platform != "win32", reason="job objects are Windows'")


def _is_wine() -> bool:
    return hasattr(getattr(ctypes, "WinDLL")("ntdll"), "wine_get_version")  # noqa: B009


_WITHIN = """
import json, subprocess, sys
from pathlib import Path
from llama32_desktop import cage
work, other = Path(sys.argv[1]), Path(sys.argv[2])
sys.stdin.readline()
missing = cage.enter(work=[work], memory=1 << 30)
through = []
for name, attempt in {
    "write its own": lambda: (work / "a").write_text("x"),
    "write another": lambda: (other / "a").write_text("x"),
    "program": lambda: subprocess.run(["cmd", "/c", "exit 0"], check=True),
    "memory": lambda: bytearray(2 << 30),
}.items():
    try:
        attempt()
        through.append(name)
    except (OSError, MemoryError):
        pass
print(json.dumps([missing, through]))
"""


def test_no_program_no_memory_and_no_folder_but_its_own(tmp_path: Path) -> None:
    (tmp_path / "work").mkdir()
    (tmp_path / "other").mkdir()
    command = [sys.executable, "-c", _WITHIN, str(tmp_path / "work"), str(tmp_path / "other")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        unbind = cage.bind(process)  # as the app does, before it enters its own
        said, _ = process.communicate(b"\n", timeout=120)
        unbind()
    missing, through = json.loads(said)
    if _is_wine():
        assert missing == ["low integrity"] and "write its own" in through, "it works on without"
        pytest.skip("Wine takes the job and enforces no limits of it, and knows no integrity")
    assert set(missing) <= {"limits of windows"} and through == ["write its own"]


def test_a_bound_process_ends_with_its_parent(tmp_path: Path) -> None:
    code = """
import os, subprocess, sys
from llama32_desktop import cage
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"],
                         stdout=subprocess.DEVNULL)
unbind = cage.bind(child)
print(child.pid, flush=True)
os._exit(0)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=120)
    child = int(done.stdout)
    for _ in range(600):
        if not psutil.pid_exists(child):
            break
        time.sleep(0.1)
    assert not psutil.pid_exists(child)


def test_unbinding_ends_it(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import time; time.sleep(600)"]
    with subprocess.Popen(command) as process:
        unbind = cage.bind(process)
        assert process.poll() is None
        unbind()
        assert process.wait(60) is not None
