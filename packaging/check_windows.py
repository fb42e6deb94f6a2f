"""Builds the app and its installer for Windows and uses what was installed, all under Wine.

    python packaging/check_windows.py --out build/check

Needs the rig of `tests/wine` (`python -m tests --wine` builds it), NSIS and xdotool. PyInstaller
runs in the rig, makensis here. The installer is run, the command line answers and reads a scan
whose name no code page has, the window opens, a second start hands a PDF over, a message is typed,
what the PDF says is sent with it, and the answer is read from the conversation that it stored. The
uninstaller removes nothing while the window is open, then all of the program and nothing of the
person's. `--installer` checks one that is there. What Wine cannot show is in docs/PACKAGING.md.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bundling import bundle, icons, windows
from bundling.places import NAME, ROOT, TITLE, build_folder, dist_folder, run, say, source_date
from bundling.screen import Screen
from check_linux import A_SENTENCE, QUESTION, answer_in, attached_in, press

from tests.wine import wine
from tests.wine.rig import Rig, windows_path

PATIENCE_S: Final = 600.0
_ABOVE_EDGE: Final = 64
"""Pixels from the window's lower edge to the middle of the field for messages."""
SCAN: Final = "請求書 äß 🦙.png"
HANDED_OVER: Final = "Rechnung äß 請求.pdf"
BOUGHT: Final = "The kettle was bought in Leeds."


class Machine:
    """The rig's Windows, as somebody has it who installs the app."""

    def __init__(self, rig: Rig, screen: Screen) -> None:
        self.rig = rig
        self.screen = screen
        users = rig.prefix / "drive_c" / "users"
        [self.home] = (path for path in users.iterdir() if path.name != "Public")
        self.data = self.home / "AppData" / "Local" / NAME
        self.folder = self.home / "AppData" / "Local" / "Programs" / NAME
        self.database = self.data / "conversations.sqlite3"

    def run(self, *command: str | Path) -> tuple[int, str]:
        """A program's exit code and what it said."""
        with tempfile.TemporaryFile() as out:
            code = wine.run(
                self.rig, command, display=self.screen.display, out=out, limit_s=PATIENCE_S
            )
            out.seek(0)
            return code, out.read().decode("utf-8", "replace")

    def command(self, *arguments: str | Path) -> str:
        """What the installed command prints."""
        code, said = self.run(self.folder / f"{NAME}.exe", *arguments)
        if code != 0:
            raise SystemExit(f"“{arguments[0]}” ended with {code}: {said}")
        return said

    def window(self, *files: str) -> subprocess.Popen[bytes]:
        """Start the windowed program, as a shortcut does: without a console and its streams."""
        return subprocess.Popen(
            [wine.program(), self.folder / f"{TITLE}.exe", *files],
            env=wine.environment(self.rig, self.screen.display, {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def freeze(rig: Rig) -> Path:
    """Have PyInstaller make the bundle, in the rig."""
    code = "from bundling import bundle; bundle.check_size(bundle.build(starter=True))"
    variables = {
        "PYTHONPATH": f"{windows_path(ROOT / 'packaging')};{windows_path(ROOT)}",
        "SOURCE_DATE_EPOCH": str(source_date()),  # no git there
        "QT_QPA_PLATFORM": "offscreen",
    }
    log = rig.logs / "freeze.log"
    with wine.screen() as display, log.open("wb") as out:
        ended = wine.run(
            rig, [rig.python, "-c", code], display=display, variables=variables, out=out, cwd=ROOT
        )
    if ended != 0:
        raise SystemExit(f"The bundle could not be built; see {log}.")
    say(f"the bundle has {bundle.size_mb(dist_folder() / NAME):.0f} MB without models")
    return dist_folder() / NAME


@contextlib.contextmanager
def qt() -> Iterator[None]:
    """Qt draws here, without a screen."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(["check", "-platform", "offscreen"])
    yield
    application.shutdown()


def write_pdf(file: Path, text: str) -> None:
    """A page with a text, as programs of offices print it."""
    from PySide6.QtGui import QPainter, QPdfWriter

    with qt():
        page = QPdfWriter(str(file))
        painter = QPainter(page)
        painter.drawText(1000, 1000, text)
        painter.end()


def make_installer(app: Path) -> Path:
    """As `windows.installer`, but for a 64-bit stub, which Wine runs alone, and unpacked."""
    with qt():
        icon = icons.ico(build_folder() / "icons" / f"{NAME}.ico")
    command, file = windows.command(app, "cpu", icon)
    command[1:1] = ["-DTARGET=amd64-unicode", "-DQUICK=1"]
    file.parent.mkdir(exist_ok=True)
    run(command)
    return file


def check_installing(machine: Machine, installer: Path) -> None:
    shutil.rmtree(machine.data, ignore_errors=True)
    code, said = machine.run(installer, "/S")
    if code != 0 or not (machine.folder / f"{TITLE}.exe").is_file():
        raise SystemExit(f"The installer ended with {code}: {said}")
    say("the installer installs, for one person")


def check_command_line(machine: Machine) -> None:
    from PIL import Image, ImageDraw

    if "starter" not in machine.command("models"):
        raise SystemExit("The bundle has no starter inside.")
    question = ("--prompt", QUESTION, "--max-tokens", "24", "--seed", "1", "--json")
    said = json.loads(machine.command("chat", *question))
    if not said["text"].strip():
        raise SystemExit("The command line gave no answer.")
    say(f"the command line answers: {said['text']!r}")
    page = Image.new("RGB", (900, 400), "white")
    draw = ImageDraw.Draw(page)
    for row, text in enumerate(("Harrow & Finch Ltd", "Invoice No. 4711", "Total due 12.50 EUR")):
        draw.text((60, 60 + 100 * row), text, fill="black", font_size=38)
    page.save(machine.home / SCAN)
    scan = f"C:\\users\\{machine.home.name}\\{SCAN}"
    shown = machine.command("extract", scan, "--rules", "--json")
    [found] = json.loads(shown)
    values = {field["name"]: field["value"] for field in found["fields"]}
    if (values["number"], values["total"]) != ("4711", 12.5) or SCAN not in shown:
        raise SystemExit(f"The scan was read as {values}, and called {shown[:200]}.")
    say("a scan is read, and called by its name")


def send(screen: Screen, database: Path) -> None:
    """Press Return until the message is stored: nothing is sent while a file is still read."""
    ends = time.monotonic() + PATIENCE_S
    while not (database.is_file() and attached_in(database)):
        if time.monotonic() > ends:
            raise TimeoutError("The message was not sent.")
        press(screen, "key", "Return")
        time.sleep(3)


def sent_text(database: Path) -> str:
    """What was read of the file that was sent, its blanks as one each."""
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as store:
        [(text,)] = store.execute("SELECT text FROM text_attachment")
    return " ".join(text.split())


def field_on(screen: Screen) -> tuple[str, str]:
    """Where the field for messages is: at the window's lower edge, wherever Wine put the window.

    Without a window manager keys go to what is below the mouse.
    """
    asked = ["xdotool", "search", "--onlyvisible", "--name", TITLE, "getwindowgeometry", "--shell"]
    told = subprocess.run(
        ["env", f"DISPLAY={screen.display}", *asked],
        capture_output=True, text=True, check=True, timeout=60,
    ).stdout  # fmt: skip
    place = dict(line.split("=") for line in told.split())
    x, y, width, height = (int(place[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))
    return str(x + width * 2 // 3), str(y + height - _ABOVE_EDGE)


def check_window(machine: Machine, out: Path) -> None:
    screen = machine.screen
    file = machine.home / HANDED_OVER
    write_pdf(file, BOUGHT)
    window = machine.window("--model", "starter")
    try:
        screen.wait_until(screen.painted, PATIENCE_S)
        screen.save(out / "window.png")
        second = machine.window(f"C:\\users\\{machine.home.name}\\{HANDED_OVER}")
        if second.wait(PATIENCE_S) != 0 or window.poll() is not None:
            raise SystemExit("The second start did not hand its file over to the first.")
        time.sleep(5)  # the file is read
        screen.save(out / "handed_over.png")
        press(screen, "mousemove", *field_on(screen), "click", "1")
        press(screen, "type", "--delay", "60", QUESTION)
        database = machine.database
        send(screen, database)
        screen.wait_until(
            lambda: (
                len(answer_in(database, ended=False)) >= A_SENTENCE
                or bool(answer_in(database, ended=True))
            ),
            PATIENCE_S,
        )
        press(screen, "key", "Escape")
        screen.wait_until(lambda: bool(answer_in(database, ended=True)), PATIENCE_S)
        time.sleep(2)  # it is stored before it is painted
        screen.save(out / "answer.png")
        if attached_in(database) != [HANDED_OVER]:
            raise SystemExit(f"Not the file was sent, but {attached_in(database)}.")
        if BOUGHT not in (text := sent_text(database)):
            raise SystemExit(f"The PDF was read as {text!r}.")
        say(f"the window takes a PDF, reads it and answers: {answer_in(database, ended=True)!r}")
        check_open_is_kept(machine)
        press(screen, "key", "ctrl+q")
        window.wait(PATIENCE_S)
    except (TimeoutError, subprocess.SubprocessError) as problem:
        screen.save(out / "failed.png")
        raise SystemExit(f"The window did not answer ({problem}).") from None
    finally:
        wine.end_all(machine.rig)


def uninstall(machine: Machine) -> int:
    """Quietly; `_?` has it wait for itself."""
    place = f"C:\\users\\{machine.home.name}\\AppData\\Local\\Programs\\{NAME}"
    return machine.run(machine.folder / "uninstall.exe", "/S", f"_?={place}")[0]


def check_open_is_kept(machine: Machine) -> None:
    before = sum(path.is_file() for path in machine.folder.rglob("*"))
    code = uninstall(machine)
    if code != 2 or sum(path.is_file() for path in machine.folder.rglob("*")) != before:
        raise SystemExit(
            f"The uninstaller took files of a program that runs (it ended with {code})."
        )
    say("nothing is removed while the window is open")


def check_uninstalling(machine: Machine) -> None:
    code = uninstall(machine)
    left = [path.name for path in machine.folder.glob("*") if path.name != "uninstall.exe"]
    if code != 0 or left or not machine.database.is_file():
        raise SystemExit(f"The uninstaller ended with {code} and left {left}, or took the data.")
    say("the program goes as a whole, and what the person wrote stays")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--installer", type=Path, help="one that is there, with the starter inside")
    parser.add_argument("--bundle", type=Path, help="a bundle that is there; default: build one")
    parser.add_argument("--out", type=Path, default=build_folder() / "check")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    rig = Rig()
    if not rig.is_whole:
        raise SystemExit("There is no rig for Wine: “python -m tests --wine” builds it.")
    installer = arguments.installer or make_installer((arguments.bundle or freeze(rig)).resolve())
    with tempfile.TemporaryDirectory() as folder, Screen(Path(folder)) as screen:
        machine = Machine(rig, screen)
        check_installing(machine, installer)
        check_command_line(machine)
        check_window(machine, arguments.out)
        check_uninstalling(machine)


if __name__ == "__main__":
    main()
