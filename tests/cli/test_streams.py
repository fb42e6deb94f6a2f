"""What the command writes gets out, whatever the other side takes."""

from __future__ import annotations

import argparse
import errno
import io
import sys

import pytest

from llama32_desktop.cli import running, streams
from llama32_desktop.cli.errors import EXIT_FAILED, EXIT_NO_READER

NAME = "請求書 äß 🦙.pdf"


def given(
    monkeypatch: pytest.MonkeyPatch, encoding: str, system: str, wish: str = ""
) -> io.BytesIO:
    """What comes out of a stdout of that encoding, which is no terminal.

    Args:
        wish: `PYTHONIOENCODING`, as Python has heard it already.
    """
    out = io.BytesIO()
    errors = wish.partition(":")[2] or "strict"
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding=encoding, errors=errors))
    monkeypatch.setenv("PYTHONIOENCODING", wish)
    with monkeypatch.context() as patched:
        patched.setattr(sys, "platform", system)
        streams.prepare()
    return out


def test_a_pipe_on_windows_gets_utf_8(monkeypatch: pytest.MonkeyPatch) -> None:
    out = given(monkeypatch, "cp1252", "win32")
    print(NAME, flush=True)
    assert out.getvalue().decode().rstrip() == NAME


def test_what_an_encoding_lacks_is_an_escape(monkeypatch: pytest.MonkeyPatch) -> None:
    out = given(monkeypatch, "latin-1", "linux")
    print("äß 🦙", flush=True)
    assert out.getvalue().decode("latin-1").rstrip() == "äß \\U0001f999"


def test_a_name_of_any_bytes_is_an_escape(monkeypatch: pytest.MonkeyPatch) -> None:
    out = given(monkeypatch, "utf-8", "linux")
    print("a\udcff", flush=True)
    assert out.getvalue().rstrip() == b"a\\udcff"


def test_what_the_person_set_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    out = given(monkeypatch, "cp437", "win32", "cp437")
    print("ä\udcff", flush=True)
    assert out.getvalue().rstrip() == "ä".encode("cp437") + b"\\udcff"


@pytest.mark.parametrize(("wish", "encoding"), [("cp437:ignore", "cp437"), (":ignore", "utf-8")])
def test_a_way_with_errors_that_the_person_set_stays(
    monkeypatch: pytest.MonkeyPatch, wish: str, encoding: str
) -> None:
    out = given(monkeypatch, "cp437", "win32", wish)
    print("ä\udcff", flush=True)
    assert out.getvalue().rstrip() == "ä".encode(encoding)


def test_a_program_without_a_console_has_no_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    streams.prepare()


class _Closed(io.RawIOBase):
    """A pipe that nobody reads, as Windows has it."""

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        raise OSError(errno.EINVAL, "Invalid argument")


def run(fails: OSError | None) -> int:
    def work(_: argparse.Namespace) -> int:
        print("some text")
        if fails is not None:
            raise fails
        return 0

    return running.run(argparse.Namespace(command="models", run=work))


def test_a_reader_that_goes_away_on_windows(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        sys, "stdout", io.TextIOWrapper(io.BufferedWriter(_Closed()), encoding="utf-8")
    )
    assert run(None) == EXIT_NO_READER
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("file", [None, "a?b.pdf"])
def test_another_invalid_argument_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], file: str | None
) -> None:
    """Windows says so of a file's name too."""
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding="utf-8"))
    assert run(OSError(errno.EINVAL, "Invalid argument", file)) == EXIT_FAILED
    assert "Invalid argument" in capsys.readouterr().err
