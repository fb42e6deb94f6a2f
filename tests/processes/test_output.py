"""A program that is run to its end."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from llama32_desktop.processes.output import Output, output_of


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_what_it_prints_and_how_it_ends_is_told() -> None:
    code = "import sys; print('one'); print('two', file=sys.stderr); sys.exit(3)"
    said = output_of(python(code))
    assert (said.returncode, said.printed.split(), said.complained.split()) == (
        3,
        [b"one"],
        [b"two"],
    )


@pytest.mark.parametrize(
    ("complained", "last"),
    [(b"", ""), (b"\n \n", ""), (b"one\ntwo\n\n", "two"), ("a\u2028b\n".encode(), "a\u2028b")],
)
def test_the_last_complaint_is_the_last_line_that_says_something(
    complained: bytes, last: str
) -> None:
    assert Output(1, b"", complained).last_complaint == last


def test_more_than_a_pipe_holds_comes_through_both() -> None:
    code = "import sys; print('x' * 10**6); print('y' * 10**6, file=sys.stderr)"
    said = output_of(python(code))
    assert len(said.printed) > 10**6 and len(said.complained) > 10**6


def test_it_is_asked_nothing_and_told_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    code = (
        "import os, sys; print(len(sys.stdin.read()), os.environ.get('HF_TOKEN'), os.environ['A'])"
    )
    assert output_of(python(code), variables={"A": "1"}).printed.split() == [b"0", b"None", b"1"]


def test_one_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    file = tmp_path / "pid"
    code = f"import os, time; open({str(file)!r}, 'w').write(str(os.getpid())); time.sleep(1000)"
    while not file.exists() or not file.read_text():  # a slow machine starts Python slowly
        with pytest.raises(TimeoutError):
            output_of(python(code), patience_s=2.0)
    assert not psutil.pid_exists(int(file.read_text()))


def test_ctrl_c_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []

    def interrupted(process: subprocess.Popen[bytes], timeout: float | None = None) -> None:
        if not started:
            started.append(process)
            raise KeyboardInterrupt
        process.wait()

    monkeypatch.setattr(subprocess.Popen, "communicate", interrupted)
    with pytest.raises(KeyboardInterrupt):
        output_of(python("import time; time.sleep(1000)"))
    assert started[0].poll() is not None


def test_one_that_is_not_there() -> None:
    with pytest.raises(FileNotFoundError):
        output_of(["/no-such-program"])
