"""The AppImage: its folder, and its own program, compiled and started as a person starts it."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import subprocess
import time
from pathlib import Path

import pytest
from bundling import appimage, icons, linux, places
from pytestqt.qtbot import QtBot

HAS_PARTS = shutil.which("mksquashfs") is not None and all(
    Path("/usr/include", header).exists()
    for header in ("squashfuse/squashfuse.h", "fuse3/fuse.h", "zstd.h")
)
needs_parts = pytest.mark.skipif(not HAS_PARTS, reason=f"it takes {appimage.PACKAGES}")
CAN_MOUNT = os.access("/dev/fuse", os.W_OK) and shutil.which("fusermount3") is not None
APP = """#!/bin/sh
echo "$0|$APPIMAGE|$APPDIR|$OWD"
printf '<%s>' "$@"; echo
sha256sum <"$APPDIR/usr/a b/big"
cat "$APPDIR/ä link"
ls "$APPDIR/many" | wc -l
exit 3
"""
BIG = random.Random(7).randbytes(3_000_000)


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Path:
    """A bundle of one program, and folders of the test's own to build in."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    for module in (linux, icons, appimage):
        monkeypatch.setattr(module, "build_folder", lambda: tmp_path / "build")
    monkeypatch.setattr(appimage, "dist_folder", lambda: tmp_path)
    folder = tmp_path / places.NAME
    folder.mkdir()
    program = folder / places.NAME
    program.write_text('#!/bin/sh\necho started "$@"\n')
    program.chmod(0o755)
    return folder


@pytest.fixture
def image(app: Path, tmp_path: Path) -> Path:
    """An AppImage of files that are hard to carry, in a folder with a space in its name."""
    root = tmp_path / "root"
    (root / "usr" / "a b").mkdir(parents=True)
    (root / "usr" / "a b" / "big").write_bytes(BIG)
    (root / "small").write_text("small\n")
    (root / "ä link").symlink_to("small")
    for number in range(700):
        (root / "many" / f"{number:04d}").parent.mkdir(exist_ok=True)
        (root / "many" / f"{number:04d}").touch()
    (root / "AppRun").write_text(APP)
    (root / "AppRun").chmod(0o755)
    squashfs = tmp_path / "squashfs"
    made = ["mksquashfs", root, squashfs, "-quiet", "-no-progress", "-comp", "zstd"]
    subprocess.run(made, check=True)
    file = tmp_path / "my apps" / "an app.AppImage"
    file.parent.mkdir()
    file.write_bytes(appimage.join(appimage.runtime(), squashfs.read_bytes()))
    file.chmod(0o755)
    return file


def check_start(image: Path, temporary: Path, **environment: str) -> str:
    """Starts it, holds what it saw against what is inside; the folder that it saw it in."""
    temporary.mkdir()
    done = subprocess.run(
        [image, "one", "two three", ""],
        capture_output=True,
        text=True,
        cwd=image.parent,
        env={**os.environ, "TMPDIR": str(temporary), **environment},
        timeout=60,
    )
    assert done.returncode == 3, done.stderr
    first, words, digest, linked, count = done.stdout.splitlines()
    program, file, folder, began_in = first.split("|")
    assert (program, file, began_in) == (f"{folder}/AppRun", str(image), str(image.parent))
    assert words == "<one><two three><>"
    assert digest.split()[0] == hashlib.sha256(BIG).hexdigest()
    assert (linked, int(count)) == ("small", 700)
    assert Path(folder).parent == temporary
    end = time.monotonic() + 240
    while list(temporary.iterdir()):
        assert time.monotonic() < end, "what was mounted or unpacked is still there"
        time.sleep(0.05)
    assert folder not in Path("/proc/mounts").read_text(encoding="utf-8")
    return done.stderr


@needs_parts
@pytest.mark.skipif(not CAN_MOUNT, reason="nothing can be mounted here")
def test_it_runs_from_a_mount_that_goes_with_it(image: Path, tmp_path: Path) -> None:
    assert check_start(image, tmp_path / "t") == ""


@needs_parts
def test_it_is_unpacked_where_nothing_can_be_mounted(image: Path, tmp_path: Path) -> None:
    said = check_start(image, tmp_path / "t", APPIMAGE_EXTRACT_AND_RUN="1")
    assert said == "Unpacking the app for this start; with “fuse3” installed it is quicker.\n"


@needs_parts
def test_its_files_can_be_had(image: Path, tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    subprocess.run([image, "--appimage-extract"], cwd=place, check=True)
    assert (place / "squashfs-root/usr/a b/big").read_bytes() == BIG
    assert os.access(place / "squashfs-root/AppRun", os.X_OK)
    again = subprocess.run([image, "--appimage-extract"], cwd=place, capture_output=True, text=True)
    assert (again.returncode, again.stderr.count("\n")) == (127, 1)
    shown = subprocess.run([image, "--appimage-offset"], capture_output=True, text=True, check=True)
    assert image.read_bytes()[int(shown.stdout) :][:4] == b"hsqs"


@needs_parts
def test_it_asks_nothing_of_the_machine_and_says_what_it_is(image: Path) -> None:
    assert image.read_bytes()[8:11] == b"AI\x02"
    listed = subprocess.run(["ldd", image], capture_output=True, text=True)
    assert "not a dynamic executable" in listed.stdout + listed.stderr


@needs_parts
def test_a_file_that_was_cut_says_so(image: Path) -> None:
    cut = image.with_name("cut")
    cut.write_bytes(image.read_bytes()[:-2_000_000])
    cut.chmod(0o755)
    done = subprocess.run([cut], capture_output=True, text=True, timeout=60)
    assert done.returncode == 127
    assert done.stderr.count("\n") == 1 and "download it again" in done.stderr


@needs_parts
def test_an_appimage_is_the_same_twice(app: Path) -> None:
    file = appimage.make(app, "vulkan")
    assert file.name.endswith("-vulkan.AppImage")
    first = file.read_bytes()
    assert appimage.make(app, "vulkan").read_bytes() == first
    said = subprocess.run([file, "x y"], capture_output=True, text=True, check=True)
    assert said.stdout == "started x y\n"


def test_the_folder_starts_the_app_and_has_its_icon(app: Path) -> None:
    folder = appimage.folder(app)
    said = subprocess.run([folder / "AppRun", "a b"], capture_output=True, text=True)
    assert said.stdout == "started a b\n"
    assert (folder / ".DirIcon").resolve().is_file()
    assert (folder / f"{places.NAME}.desktop").resolve().is_file()


def test_what_does_not_fit_together_ends_the_build() -> None:
    program = bytearray(Path("/bin/true").read_bytes())
    with pytest.raises(SystemExit, match="no squashfs"):
        appimage.join(bytes(program), b"")
    with pytest.raises(SystemExit, match="table of sections"):
        appimage.join(bytes(program) + b"more", b"hsqs")
