"""Children end with the process that started them, however it ends and whatever they do."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest

from llama32_desktop.models.convert import convert_checkpoint
from llama32_desktop.processes import lifeline
from llama32_desktop.processes.child import child_environment
from llama32_desktop.processes.starting import start
from tests.models.convert.checkpoints import make_llama

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="by the kernel, as Linux does it")
PATIENCE_S = 60
# Computes in C and holds Python's lock: no thread of its own learns anything.
DEAF = "import re\nre.match('(a*)*b', 'a' * 99)"
PARENT = """
import os, signal, subprocess, sys
from llama32_desktop.processes.starting import start
child, _ = start(
    [sys.executable, "-c", sys.argv[1]],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE, pass_fds=[int(sys.argv[2])],
)
assert child.stdout.read(2) == b"ok"
print(child.pid, flush=True)
signal.pause()
"""
FOLLOWING = "from llama32_desktop.processes.child import take_pipes\n_, out = take_pipes(0)\n"
READY = "out.write(b'ok')\n"
CAGED = f"""from pathlib import Path
from llama32_desktop.cages import enter_for_conversion
enter_for_conversion(Path({os.fspath(Path(__file__).parent)!r}), Path('/tmp/made.gguf'))
"""

CONVERTING = f"""
import os, sys
from llama32_desktop import cli
from llama32_desktop.cli.commands import convert

class Midway:
    def __call__(self, share):
        if share > 0.3:
            os.write(1, b'ok')
            {DEAF.replace(chr(10), "; ")}

    def take_away(self):
        pass

convert.Bar = Midway
sys.stderr.isatty = lambda: True
cli.run(["convert", *{{arguments}}])
"""


def _ended(descriptor: int) -> bool:
    """Whether all processes that hold the other end of a pipe have ended."""
    return bool(select.select([descriptor], [], [], PATIENCE_S)[0])


@pytest.mark.parametrize("caged", ["", CAGED])
def test_a_child_that_hears_nothing_ends_with_its_parent(caged: str) -> None:
    held, end = os.pipe()
    code = FOLLOWING + caged + READY + DEAF
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, code, str(end)], stdout=subprocess.PIPE, pass_fds=[end]
    )
    os.close(end)
    assert parent.stdout
    child = psutil.Process(int(parent.stdout.readline()))
    assert child.is_running()
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    assert _ended(held)
    parent.stdout.close()
    os.close(held)


def test_a_conversion_ends_midway_with_its_parent(tmp_path: Path) -> None:
    held, end = os.pipe()
    folder, made = make_llama(tmp_path / "model"), tmp_path / "made.gguf"
    code = CONVERTING.format(arguments=[os.fspath(folder), os.fspath(made)])
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, code, str(end)], stdout=subprocess.PIPE, pass_fds=[end]
    )
    os.close(end)
    assert parent.stdout
    child = psutil.Process(int(parent.stdout.readline()))
    half = tmp_path / "made.gguf.converting"
    assert child.is_running() and half.stat().st_size
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    assert _ended(held)
    parent.stdout.close()
    os.close(held)
    assert half.exists() and not made.exists()
    assert convert_checkpoint(folder, made).bytes == made.stat().st_size
    assert not half.exists()


def test_a_child_outlives_the_thread_that_asked_for_it() -> None:
    started: list[subprocess.Popen[bytes]] = []

    def ask() -> None:
        code = FOLLOWING + READY + "while (byte := _.read(1)):\n    out.write(byte)"
        child, _ = start(
            [sys.executable, "-c", code],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
        )  # fmt: skip
        started.append(child)
        assert child.stdout and child.stdout.read(2) == b"ok"

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    [child] = started
    assert child.stdin and child.stdout
    child.stdin.write(b"!")
    assert child.stdout.read(1) == b"!"
    child.stdin.close()
    assert child.wait(PATIENCE_S) == 0
    child.stdout.close()


@pytest.mark.parametrize(
    "arguments", [["-c", FOLLOWING + READY], ["-m", "llama32_desktop", "convert", "none", "a.gguf"]]
)
def test_a_child_whose_parent_has_ended_already_does_not_begin(arguments: list[str]) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    environment = {**child_environment(), lifeline.PARENT_VARIABLE: str(gone.pid)}
    child = subprocess.run(
        [sys.executable, *arguments], env=environment, stdin=subprocess.DEVNULL,
        capture_output=True,
    )  # fmt: skip
    assert (child.returncode, child.stdout, child.stderr) == (0, b"", b"")


def test_what_cannot_be_started_is_an_error_to_who_asked(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        start([str(tmp_path / "none")])
    child, _ = start([sys.executable, "-c", ""])
    assert child.wait(PATIENCE_S) == 0


def test_a_process_that_may_tidy_up_ends_in_time_whatever_it_does() -> None:
    code = f"from llama32_desktop.processes import lifeline\nlifeline.end_within(1)\n{DEAF}"
    child = subprocess.run([sys.executable, "-c", code], timeout=PATIENCE_S)
    assert child.returncode == -signal.SIGALRM
