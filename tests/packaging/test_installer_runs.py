"""The Windows installer and its uninstaller, run by Wine: what they write and what they leave."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from bundling import icons, places, windows
from pytestqt.qtbot import QtBot

STUB = Path("/usr/share/nsis/Stubs/zlib-amd64-unicode")
WINE = next(
    (
        path
        for path in ("/usr/lib/wine/wine64", shutil.which("wine64"))
        if path and Path(path).exists()
    ),
    "",
)
pytestmark = pytest.mark.skipif(
    not (WINE and STUB.exists() and shutil.which("makensis")),
    reason="Wine and NSIS with its 64-bit stubs are not installed",
)
FILES = {
    f"{places.NAME}.exe": b"MZ the command",
    f"{places.TITLE}.exe": b"MZ the window",
    "_internal/python.dll": b"MZ a library",
}
UNINSTALL = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{places.NAME}"
OPEN_WITH = r"HKCU\Software\Classes\.gguf\OpenWithProgids"
APPLICATION = rf"HKCU\Software\Classes\Applications\{places.TITLE}.exe"


class Machine:
    """A Windows of Wine's, with one person and nothing else."""

    def __init__(self, prefix: Path) -> None:
        self.prefix = prefix
        self._environment = {
            **{k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")},
            "WINEPREFIX": str(prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "HOME": str(prefix.parent),
        }

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [WINE, *command],
            env=self._environment,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=180,
        )

    def value(self, key: str, name: str = "") -> str | None:
        """What stands in the registry; without a name the key's own value."""
        said = self.run("reg", "query", key, *(["/v", name] if name else ["/ve"]))
        if said.returncode != 0:
            return None
        return said.stdout.strip().splitlines()[-1].split("    ")[-1].strip()

    @property
    def home(self) -> Path:
        [home] = (p for p in (self.prefix / "drive_c/users").iterdir() if p.name != "Public")
        return home

    @property
    def folder(self) -> Path:
        return self.home / "AppData/Local/Programs" / places.NAME

    @property
    def data(self) -> Path:
        return self.home / "AppData/Local" / places.NAME

    @property
    def shortcut(self) -> Path:
        menu = "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
        return self.home / menu / f"{places.TITLE}.lnk"

    def uninstall(self) -> None:
        """Quietly, as a program that manages others does; it waits for itself with `_?`."""
        [place] = [self.folder]
        windows_place = rf"C:\users\{self.home.name}\AppData\Local\Programs\{places.NAME}"
        assert self.run(place / "uninstall.exe", "/S", f"_?={windows_place}").returncode == 0


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    made = Machine(tmp_path_factory.mktemp("wine") / "prefix")
    yield made
    server = Path(WINE).with_name("wineserver64")
    subprocess.run([server, "-k"], env={**os.environ, "WINEPREFIX": str(made.prefix)}, check=False)


@pytest.fixture
def setup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Path:
    monkeypatch.setattr(icons, "build_folder", lambda: tmp_path)
    monkeypatch.setattr(windows, "dist_folder", lambda: tmp_path)
    app = tmp_path / "app"
    for name, content in FILES.items():
        (app / name).parent.mkdir(parents=True, exist_ok=True)
        (app / name).write_bytes(content)
    command, file = windows.command(app, "cpu", icons.ico(tmp_path / "app.ico"))
    command.insert(1, "-DTARGET=amd64-unicode")
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return file


def test_installed_updated_and_uninstalled(machine: Machine, setup: Path) -> None:
    assert machine.run(setup, "/S").returncode == 0
    for name, content in FILES.items():
        assert (machine.folder / name).read_bytes() == content
    assert machine.shortcut.is_file()
    assert machine.value(UNINSTALL, "DisplayName") == places.TITLE
    assert machine.value(UNINSTALL, "DisplayVersion") == places.version()
    assert machine.value(OPEN_WITH, f"{places.NAME}.gguf") is not None
    command = machine.value(rf"{APPLICATION}\shell\open\command")
    assert command is not None and command.endswith(rf'\{places.TITLE}.exe" "%1"')
    # Nothing outside what belongs to this person.
    assert not (machine.prefix / "drive_c/Program Files" / places.NAME).exists()
    assert machine.value(UNINSTALL.replace("HKCU", "HKLM"), "DisplayName") is None

    # An update: what an older version left does not stay beside the new libraries.
    (machine.folder / "_internal/old.dll").write_bytes(b"MZ")
    machine.data.mkdir()
    (machine.data / "conversations.sqlite3").write_bytes(b"what a person wrote")
    assert machine.run(setup, "/S").returncode == 0
    assert not (machine.folder / "_internal/old.dll").exists()
    assert (machine.data / "conversations.sqlite3").exists()

    (machine.folder / "my notes.txt").write_text("kept here by the person")
    machine.uninstall()
    assert [path.name for path in machine.folder.iterdir() if path.name != "uninstall.exe"] == [
        "my notes.txt"
    ]
    assert (machine.data / "conversations.sqlite3").read_bytes() == b"what a person wrote"
    assert not machine.shortcut.exists()
    for key in (UNINSTALL, APPLICATION, rf"HKCU\Software\Classes\{places.NAME}.gguf"):
        assert machine.value(key) is None and machine.value(key, "DisplayName") is None
    assert machine.value(OPEN_WITH, f"{places.NAME}.gguf") is None
