"""The system calls and rights that the cage is made of, held against the kernel's own tables."""

from __future__ import annotations

import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from llama32_desktop.cage import landlock, places, seccomp

_HEADERS = {
    "x86_64": [*Path("/usr/include").glob("*/asm/unistd_64.h")][:1],
    "aarch64": [*Path("/usr/include").glob("asm-generic/unistd.h")],
}


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_numbers_are_those_of_the_kernels_headers(machine: str) -> None:
    if not _HEADERS[machine]:
        pytest.skip("the kernel's headers are not installed")
    text = _HEADERS[machine][0].read_text()
    numbers = dict(re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", text))
    column = seccomp._ARCHITECTURES[machine][0]
    ours = {**seccomp._REFUSED, **seccomp._PROGRAMS, **seccomp._ATTRIBUTES, **seccomp._TO_ITSELF}
    ours |= {"clone": seccomp._CLONE, "clone3": seccomp._CLONE3, "prlimit64": seccomp._LIMITS}
    ours["ioctl"] = seccomp._IOCTL
    ours["seccomp"] = seccomp._SECCOMP
    newer = {name for name in ours if name not in numbers and ours[name][column] is not None}
    assert newer <= {"fchmodat2", "setxattrat", "removexattrat", "quotactl_fd", "mount_setattr"}
    for name, own in ours.items():
        if name in numbers:
            assert own[column] == int(numbers[name]), name


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_every_way_through_the_filter_ends(machine: str) -> None:
    program = seccomp.instructions(machine, 4711)
    steps = [*struct.iter_unpack("=HBBI", program)]
    assert steps[-1][0] == seccomp._RETURN and len(steps) < 4096
    for place, (code, then, otherwise, _) in enumerate(steps[:-1]):
        if code in (seccomp._IF_EQUAL, seccomp._IF_AT_LEAST, seccomp._IF_SET):
            assert place + 1 + max(then, otherwise) < len(steps)


@pytest.mark.skipif(sys.platform != "linux" or landlock.version() < 2, reason="no Landlock here")
def test_folders_that_are_named_can_be_used_and_others_not(tmp_path: Path) -> None:
    for name in ("read", "write", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text("text")
    code = f"""
import os
from pathlib import Path
from llama32_desktop import cage
top = Path({str(tmp_path)!r})
assert cage.enter(reads=[top / "read"], writes=[top / "write"], attributes=True) == ()
def refused(work, *arguments):
    try:
        work(*arguments)
    except PermissionError:
        return
    raise AssertionError(work)
assert (top / "read" / "file").read_text() == "text"
refused((top / "read" / "file").write_text, "x")
refused((top / "read" / "new").touch)
refused((top / "read" / "file").unlink)
refused((top / "other" / "file").read_text)
refused(os.listdir, top / "other")
refused(os.listdir, top)
(top / "write" / "sub").mkdir()
(top / "write" / "file").rename(top / "write" / "sub" / "moved")
(top / "write" / "sub" / "moved").chmod(0o600)
os.utime(top / "write" / "sub" / "moved")
refused((top / "write" / "sub" / "moved").rename, top / "read" / "moved")
refused((top / "write" / "link").symlink_to, top / "other" / "file")
(top / "write" / "sub" / "moved").unlink()
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=100)


@pytest.mark.parametrize("known", range(1, 8))
def test_older_kernels_have_what_they_can(known: int, tmp_path: Path) -> None:
    """A newer one is told what an older one would be."""
    if sys.platform != "linux" or landlock.version() < known:
        pytest.skip("this kernel is older")
    (tmp_path / "work").mkdir()
    (tmp_path / "file").write_text("text")
    code = f"""
from pathlib import Path
from llama32_desktop import cage
from llama32_desktop.cage import landlock
landlock.version = lambda: {known}
top = Path({str(tmp_path)!r})
assert cage.enter(work=[top / "work"]) == ()
(top / "work" / "file").write_text("text")
try:
    (top / "file").read_text()
except PermissionError:
    pass
else:
    raise AssertionError
assert cage.enter(writes=[top / "work"]) == (("landlock",) if {known} < 2 else ())
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=100)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux' terminals")
def test_nothing_is_typed_at_the_terminal() -> None:
    import pty

    other, terminal = pty.openpty()
    code = """
import fcntl, os, sys, termios
from llama32_desktop.cage import seccomp
assert seccomp.enter()
termios.tcgetattr(2)
try:
    fcntl.ioctl(2, termios.TIOCSTI, b"x")
except PermissionError:
    sys.exit(7)
"""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, stderr=terminal, start_new_session=True, timeout=100)
    os.close(terminal)
    os.close(other)
    assert done.returncode == 7


@pytest.mark.skipif(sys.platform != "linux", reason="Linux' folders")
def test_a_path_of_imports_that_is_the_home_opens_it_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path), str(tmp_path.parent)])
    monkeypatch.setenv("LD_LIBRARY_PATH", f"{tmp_path}::/opt/lib")
    seen = set(places.of_program())
    assert not seen & {tmp_path, tmp_path.parent, Path("/")} and Path("/opt/lib") in seen
