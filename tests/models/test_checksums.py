"""A file whose SHA-256 is known is read once, and its doubt is shown."""

from __future__ import annotations

import hashlib
import os
import sys
import threading
from pathlib import Path

import pytest

from llama32_desktop.models import checksums
from llama32_desktop.models.catalogue import HubSource, load_catalogue
from llama32_desktop.models.checksums import Check, Checked, Checks, published

DATA = os.urandom(3 * 2**20 + 17)
HASH = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "blobs" / f"sha256-{HASH}"
    path.parent.mkdir()
    path.write_bytes(DATA)
    return path


def test_the_hash_is_the_name_that_another_app_gave(file: Path, tmp_path: Path) -> None:
    assert published(file) == {HASH}
    link = tmp_path / "model.gguf"
    link.symlink_to(file)
    assert published(link) == {HASH}
    plain = tmp_path / "other.gguf"
    plain.write_bytes(DATA)
    assert published(plain) == frozenset()


def test_the_catalogue_knows_files_of_its_names_and_lengths(tmp_path: Path) -> None:
    known = next(
        file
        for model in load_catalogue()[0].models
        for variant in model.variants
        for source in variant.sources
        if isinstance(source, HubSource)
        for file in source.files
        if file.sha256
    )
    path = tmp_path / Path(known.name).name
    path.touch()
    os.truncate(path, known.bytes)
    assert known.sha256 in published(path)
    os.truncate(path, known.bytes - 1)
    assert published(path) == frozenset()


def test_reading_goes_on_where_it_was_stopped(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check, stop = Check(file, published(file)), threading.Event()
    stop.set()
    rounds = 0
    while (found := check.run(stop)) is None:
        rounds += 1
    assert found.right and rounds == 4  # a block each, and the rest


def test_one_bit_is_enough(file: Path) -> None:
    data = bytearray(DATA)
    data[-1] ^= 1
    file.write_bytes(data)
    found = Check(file, published(file)).run(threading.Event())
    assert found is not None and not found.right


def test_a_file_that_changes_while_it_is_read_is_no_verdict(file: Path) -> None:
    check, stop = Check(file, published(file)), threading.Event()
    stop.set()
    assert check.run(stop) is None
    file.write_bytes(DATA + b"!")
    stop.clear()
    with pytest.raises(OSError, match="changed"):
        check.run(stop)


def test_what_was_found_is_known_until_the_file_changes(file: Path) -> None:
    assert Checks().of(file) is None
    found = Check(file, published(file)).run(threading.Event())
    assert found is not None
    Checks().keep(file, found)
    assert Checks().of(file) == found
    os.utime(file, ns=(1, 1))
    assert Checks().of(file) is None
    checksums.paths.checks_file().write_text("rubbish")
    assert Checks().of(file) is None


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes there")
def test_a_name_of_any_bytes_is_kept_like_others(tmp_path: Path, file: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.gguf"))
    path.write_bytes(b"")
    checks = Checks()
    state = path.stat()
    checks.keep(path, Checked(0, state.st_mtime_ns, True))
    checks.keep(file, Checked(file.stat().st_size, file.stat().st_mtime_ns, False))
    for known in (checks, Checks()):  # as it is now, and as the disk has it
        found, other = known.of(path), known.of(file)
        assert found is not None and found.right
        assert other is not None and not other.right


def test_a_thread_that_stands_back_leaves_the_others_as_they_are() -> None:
    before = os.nice(0) if hasattr(os, "nice") else 0
    thread = threading.Thread(target=checksums.stand_back)
    thread.start()
    thread.join()
    assert (os.nice(0) if hasattr(os, "nice") else 0) == before
