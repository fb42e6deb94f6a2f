"""Files that are handed over: read at several places at once, and none but the one that was."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.cage import folder, handed

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files are handed over on Linux")


@pytest.fixture
def handing(monkeypatch: pytest.MonkeyPatch) -> Iterator[handed.HandedFiles]:
    """Both sides in one process."""
    handing = handed.HandedFiles()
    (number,) = handing.options["pass_fds"]
    monkeypatch.setenv(handed.VARIABLE, str(os.dup(number)))
    monkeypatch.setattr(handed, "_taking", handed._ReceivedFile())
    handed.connect()
    handing.started()
    yield handing
    handing.close()


def test_each_reader_has_its_place(handing: handed.HandedFiles, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(bytes(range(256)) * 1000)
    handing.hand(str(path))
    handed.take(str(path))
    path.unlink()  # nothing is opened by its name any more
    with handed.opened(path) as one, handed.opened(path) as other:
        one.seek(-6, os.SEEK_END)
        assert other.read(3) == b"\0\1\2" and one.read(3) == b"\xfa\xfb\xfc"
        one.seek(1, os.SEEK_CUR)
        assert one.read() == b"\xfe\xff" and other.tell() == 3
        with pytest.raises(OSError):
            other.seek(-1)
        with pytest.raises(io.UnsupportedOperation):
            other.fileno()  # or a library would move the place of all
    assert handed.status(path).st_size == 256_000
    with handed.copied(path) as copy:
        assert copy.stat().st_size == 256_000 and copy.suffix == ".bin"
    assert not copy.exists()


def _open_below(folder: Path) -> list[str]:
    """The names of files in a folder that this process, or who hands it files, holds open."""
    held = {str(one.readlink()) for one in Path("/proc/self/fd").iterdir() if one.is_symlink()}
    return sorted(Path(name).name for name in held if Path(name).parent == folder)


def test_the_file_before_is_closed_and_its_name_opens_nothing(
    handing: handed.HandedFiles, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_text(name)
        handing.hand(str(tmp_path / name))
        handed.take(str(tmp_path / name))
    assert _open_below(tmp_path) == ["b"]
    handing.hand(str(tmp_path / "gone"))
    handed.take(str(tmp_path / "gone"))
    assert _open_below(tmp_path) == []
    with pytest.raises(FileNotFoundError):
        handed.opened(tmp_path / "gone")
    with pytest.raises(FileNotFoundError):
        handed.status(tmp_path / "gone")


def test_folders_of_parents_that_are_gone_are_removed(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    for owner in (ended.pid, os.getpid(), "x"):
        name = f"llama32-work-{owner}-a"
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").touch()
    outside = tmp_path / "outside"
    outside.mkdir()
    (tmp_path / f"llama32-work-{ended.pid}-link").symlink_to(outside)
    folder.remove_left(tmp_path)
    left = {path.name for path in tmp_path.iterdir()} - {"home"}
    assert f"llama32-work-{ended.pid}-a" not in left and len(left) == 4
