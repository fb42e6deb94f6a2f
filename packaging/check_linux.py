"""Checks the packages where nothing else is: a bare root without Python, compiler and network.

    sudo python packaging/check_linux.py dist/llama32-desktop_0.1.0_amd64.deb \\
        dist/llama32-desktop-0.1.0-x86_64.AppImage --out build/check

Debian or Ubuntu, root, debootstrap, Xvfb, xdotool and OpenSSL are needed. The packages must have
the starter inside. The .deb is installed by apt with what it depends on; then the command line
answers, a gated file is fetched over TLS, the window opens, a file is dragged onto it, a message is
typed, and the answer is read from the conversation that it stored. The AppImage, where one is
given, then answers unpacked and mounted. Pictures of the window and of “About” come into `--out`.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bundling.bare_root import USER, BareRoot
from bundling.check_network import check_network
from bundling.places import NAME, build_folder, say
from bundling.screen import Screen

PATIENCE_S: Final = 180.0
FIELD: Final = ("600", "697")
"""Where the field for messages is on the screen: no window manager moves the window."""
ENDED: Final = ("complete", "length", "cancelled")
A_SENTENCE: Final = 60
"""So many characters of an answer are read before it is stopped."""
DROPPED: Final = "note.txt"
DRAG_SOURCE: Final = Path(__file__).parent / "bundling" / "drag_source.py"
QUESTION: Final = "Say hello to the world."


def run(root: BareRoot, *arguments: str, program: Sequence[str] = (NAME,)) -> str:
    """What the app prints; ends the check when it fails."""
    started = root.start([*program, *arguments])
    out, error = started.communicate(timeout=PATIENCE_S)
    if started.returncode != 0:
        raise SystemExit(f"“{' '.join(arguments)}” ended with {started.returncode}: {error}")
    return out


def check_command_line(root: BareRoot, program: Sequence[str] = (NAME,)) -> str:
    """Asks the starter; returns its path."""
    if "starter" not in run(root, "models", program=program):
        raise SystemExit("The package has no starter inside; build it with --starter.")
    question = ("--prompt", QUESTION, "--max-tokens", "24", "--seed", "1", "--json")
    said = json.loads(run(root, "chat", *question, program=program))
    if not said["text"].strip():
        raise SystemExit("The command line gave no answer.")
    say(f"the command line answers: {said['text']!r}")
    return str(said["model"])


def check_documents(root: BareRoot) -> None:
    """A scan is read by OCR, in the process that the bundle starts for it."""
    from PIL import Image, ImageDraw

    page = Image.new("RGB", (900, 400), "white")
    draw = ImageDraw.Draw(page)
    for row, text in enumerate(("Harrow & Finch Ltd", "Invoice No. 4711", "Total due 12.50 EUR")):
        draw.text((60, 60 + 100 * row), text, fill="black", font_size=38)
    page.save(root.home / "scan.png")
    arguments = ("extract", f"/home/{USER}/scan.png", "--rules", "--json")
    [found] = json.loads(run(root, *arguments))
    values = {field["name"]: field["value"] for field in found["fields"]}
    if (values["number"], values["total"]) != ("4711", 12.5):
        raise SystemExit(f"The scan was read as {values}.")
    say("a scan is read")


def answer_in(database: Path, *, ended: bool) -> str:
    """The answer's text so far, or once it ended; empty while there is none."""
    if not database.is_file():
        return ""
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as store:
        try:
            rows = store.execute(
                "SELECT content, state FROM message WHERE role = 'assistant'"
            ).fetchall()
        except sqlite3.OperationalError:  # its tables are not made yet, or being written
            return ""
    texts = [text.strip() for text, state in rows if state in ENDED or not ended]
    return texts[-1] if texts else ""


def press(screen: Screen, *action: str) -> None:
    """What a person does with mouse and keys, in xdotool's words."""
    subprocess.run(["env", f"DISPLAY={screen.display}", "xdotool", *action], check=True, timeout=60)


def attached_in(database: Path) -> list[str]:
    """Names of the texts that were sent with messages."""
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as store:
        return [name for (name,) in store.execute("SELECT name FROM text_attachment")]


def drop_file(root: BareRoot, screen: Screen, name: str) -> None:
    """Drags a file onto the window, with the mouse, from another program."""
    (root.home / name).write_text("The kettle was bought in Leeds.\n", encoding="utf-8")
    path = f"/home/{USER}/{name}"
    environment = {**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
    source = subprocess.Popen([sys.executable, DRAG_SOURCE, path], env=environment)
    try:
        time.sleep(3)
        press(screen, "mousemove", "30", "30", "mousedown", "1")
        for x in (40, 50, 200, 400, 598, 600):  # a drag is what moves
            press(screen, "mousemove", str(x), str(x // 2 + 30))
            time.sleep(0.3)
        press(screen, "mouseup", "1")
        source.wait(20)
    finally:
        source.kill()


def check_window(root: BareRoot, out: Path) -> None:
    database = root.home / ".local/share" / NAME / "conversations.sqlite3"
    with tempfile.TemporaryDirectory() as folder, Screen(Path(folder)) as screen:
        program = root.start([NAME, "--model", "starter"], display=screen.display)
        try:
            screen.wait_until(screen.painted, PATIENCE_S)
            time.sleep(5)  # the model loads; what is sent before waits for it, the picture does not
            screen.save(out / "window.png")
            drop_file(root, screen, DROPPED)
            time.sleep(3)
            screen.save(out / "dropped.png")
            press(screen, "mousemove", *FIELD, "click", "1")
            press(screen, "type", "--delay", "30", QUESTION)
            press(screen, "key", "Return")
            screen.wait_until(
                lambda: (
                    len(answer_in(database, ended=False)) >= A_SENTENCE
                    or bool(answer_in(database, ended=True))
                ),
                PATIENCE_S,
            )
            press(screen, "key", "Escape")  # so small a model may go on for ever
            screen.wait_until(lambda: bool(answer_in(database, ended=True)), PATIENCE_S)
            time.sleep(1)
            screen.save(out / "answer.png")
            press(screen, "key", "alt+h")
            press(screen, "key", "--delay", "300", "a")
            time.sleep(3)  # the engine is asked for its backends
            screen.save(out / "about.png")
        except (TimeoutError, subprocess.SubprocessError) as problem:
            screen.save(out / "failed.png")
            program.kill()
            raise SystemExit(
                f"The window did not answer ({problem}); it said: {program.communicate()[1]}"
            ) from None
        program.kill()  # and with it all in its namespace: `unshare` passes no other signal on
        program.wait(10)
    if attached_in(database) != [DROPPED]:
        raise SystemExit(f"The dropped file was not sent, but {attached_in(database)}.")
    say(f"the window takes a dropped file and answers: {answer_in(database, ended=True)!r}")


def check_printing(root: BareRoot) -> None:
    """The conversation becomes a PDF, in the process that the bundle starts for it."""
    run(root, "export", f"/home/{USER}/all.pdf")
    pages = (root.home / "all.pdf").read_bytes()
    if not pages.startswith(b"%PDF") or b"/FontFile2" not in pages:
        raise SystemExit("The conversation was not printed, or without its letters.")
    say("a conversation is printed")


def check_appimage(root: BareRoot, file: Path) -> None:
    """It answers where it cannot be mounted, and mounted where it can."""
    for folder in (".local", ".config", ".cache"):  # as for somebody who has no other model
        shutil.rmtree(root.home / folder, ignore_errors=True)
    # As systemd makes it; without, fusermount3 takes no mount away.
    mounts = root.folder / "etc/mtab"
    if not mounts.is_symlink():
        mounts.symlink_to("../proc/self/mounts")
    place = root.home / "My apps"
    place.mkdir()
    shutil.copy(file, place)
    # The namespace of a start ends with its first process, and all else in it: a shell stays until
    # what was mounted or unpacked is taken away.
    program = ("sh", "-c", '"$0" "$@"; ended=$?; sleep 2; exit $ended',
               f"/home/{USER}/{place.name}/{file.name}")  # fmt: skip
    for package, prefix in ((None, "/var/tmp/.mount_"), ("fuse3", "/tmp/.mount_")):
        if package:
            root.add(package)
        model = check_command_line(root, program)
        if not model.startswith(prefix):
            raise SystemExit(f"The AppImage was to run below {prefix}, and ran in {model}.")
    if left := [*root.folder.glob("var/tmp/.mount_*"), *root.folder.glob("tmp/.mount_*")]:
        raise SystemExit(f"The AppImage left {left}.")
    say("the AppImage answers, unpacked and mounted, and leaves nothing behind")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path, help="the .deb")
    parser.add_argument("appimage", type=Path, nargs="?")
    parser.add_argument("--out", type=Path, default=build_folder() / "check")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bare-root-", dir="/var/tmp") as folder:
        root = BareRoot(Path(folder) / "root")
        root.install(arguments.package.resolve(), "fonts-dejavu-core")
        if found := root.pythons():
            raise SystemExit(f"The root is not bare: {found}.")
        say("the root has no Python and no compiler")
        check_command_line(root)
        check_documents(root)
        check_network(root)
        check_window(root, arguments.out)
        check_printing(root)
        root.root_run(["dpkg", "--remove", NAME])
        left = root.folder / "usr/lib" / NAME
        if left.exists() or not (root.home / ".local/share" / NAME).is_dir():
            raise SystemExit("Removing the package left files, or took the person's own.")
        say("the package installs, runs and goes away as it should")
        if arguments.appimage:
            check_appimage(root, arguments.appimage)


if __name__ == "__main__":
    main()
