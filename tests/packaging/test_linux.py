"""The Linux packages: what the desktop reads, what dpkg reads."""

from __future__ import annotations

import configparser
import os
import shlex
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from bundling import icons, linux, places
from pytestqt.qtbot import QtBot

LINUX = places.PACKAGING / "linux"


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Path:
    """A bundle of one program, and folders of the test's own to build in."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    for module in (linux, icons):
        monkeypatch.setattr(module, "build_folder", lambda: tmp_path / "build")
    monkeypatch.setattr(linux, "dist_folder", lambda: tmp_path)
    folder = tmp_path / places.NAME
    folder.mkdir()
    program = folder / places.NAME
    program.write_text('#!/bin/sh\necho started "$@"\n')
    program.chmod(0o755)
    (folder / "libx.so").symlink_to("libx.so.0")
    return folder


def test_the_desktop_entry_names_the_program_the_icon_and_the_type() -> None:
    entry = configparser.RawConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(LINUX / f"{places.NAME}.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert shlex.split(desktop["Exec"]) == [places.NAME, "%F"]
    assert desktop["Icon"] == places.NAME
    assert desktop["Name"] == places.TITLE
    # Qt gives windows this class: without it docks show the window as another program.
    assert desktop["StartupWMClass"] == places.NAME
    kind = ElementTree.parse(LINUX / f"{places.NAME}-gguf.xml").getroot()[0]
    assert desktop["MimeType"] == f"{kind.get('type')};"
    assert kind.find("{*}glob").get("pattern") == "*.gguf"  # type: ignore[union-attr]


def test_the_tree_has_what_the_desktop_looks_for(app: Path, tmp_path: Path) -> None:
    root = tmp_path / "tree"
    linux.tree(app, root)
    said = subprocess.run([root / "usr/bin" / places.NAME, "x"], capture_output=True, text=True)
    assert said.stdout == "started x\n"
    share = root / "usr/share"
    assert (share / f"applications/{places.NAME}.desktop").is_file()
    assert (share / f"mime/packages/{places.NAME}.xml").is_file()
    metainfo = share / f"metainfo/{places.IDENTIFIER}.metainfo.xml"
    component = ElementTree.parse(metainfo).getroot()
    assert component.findtext("id") == places.IDENTIFIER
    assert component.findtext("launchable") == f"{places.NAME}.desktop"
    release = component.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": places.version(), "date": "2023-11-14"}
    assert "@" not in metainfo.read_text()


@pytest.mark.skipif(not Path("/usr/bin/dpkg-deb").exists(), reason="a .deb needs dpkg-deb")
def test_the_deb_is_the_same_twice_and_says_what_it_needs(app: Path) -> None:
    assert linux.deb(app, "vulkan").stem.endswith("-vulkan")
    file = linux.deb(app, "cpu")
    first = file.read_bytes()
    assert linux.deb(app, "cpu").read_bytes() == first
    fields = subprocess.run(
        ["dpkg-deb", "--field", file, "Package", "Version", "Depends"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert f"Package: {places.NAME}" in fields
    assert f"Version: {places.version()}" in fields
    for library in ("libc6 (>= ", "libgl1", "libegl1", "libxcb1"):
        assert library in fields
    listed = subprocess.run(
        ["dpkg-deb", "--contents", file], capture_output=True, text=True, check=True
    ).stdout
    assert all(line.split()[1] == "root/root" for line in listed.splitlines())
    assert f"./usr/bin/{places.NAME} -> ../lib/{places.NAME}/{places.NAME}" in listed


def test_the_scripts_are_programs() -> None:
    for name in ("AppRun", "refresh"):
        assert os.access(LINUX / name, os.X_OK)
        subprocess.run(["sh", "-n", LINUX / name], check=True)
