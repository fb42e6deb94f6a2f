"""Threads that wait for each other sleep soon, unless the person's environment says otherwise."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from llama32_desktop.engine.protocol import DescribeDevices
from llama32_desktop.engine.worker.thread_waits import LOOKS, limit_waits
from llama32_desktop.processes.framing import write_message

OF_NUMPY = ("OPENBLAS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
NAMES = ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT", "KMP_BLOCKTIME")


@pytest.fixture(autouse=True)
def unset(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*NAMES, *OF_NUMPY):
        monkeypatch.setenv(name, "")  # so that it is taken back
        monkeypatch.delenv(name)


def test_the_libraries_are_told() -> None:
    limit_waits()
    assert [os.environ[name] for name in OF_NUMPY] == ["1", "1"]
    assert os.environ["GOMP_SPINCOUNT"] == str(LOOKS) and os.environ["KMP_BLOCKTIME"] == "1"


@pytest.mark.parametrize(("name", "other"), [NAMES[:2], NAMES[:0:-1]])
def test_what_the_person_says_stays(name: str, other: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "7")
    monkeypatch.setenv(OF_NUMPY[1], "3")
    limit_waits()
    assert os.environ[name] == "7" and os.environ[OF_NUMPY[1]] == "3"
    assert (other in os.environ) == (name != "OMP_WAIT_POLICY")


@pytest.mark.skipif(sys.platform != "linux", reason="llama.cpp is built with libgomp there")
def test_the_engine_is_told_before_its_library_reads_it() -> None:
    """libgomp's own report of what it read."""
    with subprocess.Popen(
        [sys.executable, "-m", "llama32_desktop.engine.worker.process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "OMP_DISPLAY_ENV": "verbose"},
    ) as engine:
        assert engine.stdin and engine.stdout and engine.stderr
        write_message(engine.stdin, DescribeDevices(id=1))
        engine.stdin.flush()
        assert engine.stdout.read(1)
        engine.stdin.close()
        assert f"GOMP_SPINCOUNT = '{LOOKS}'" in engine.stderr.read().decode()
