"""Runs the app's tests in the rig, part by part, and says what came of each.

The tests run from the checkout itself, which Wine shows as a folder of drive Z. `plugin.py` skips
those that Wine cannot hold, and names for each what it lacks.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import IO, Final

from tests.rigs import ROOT, RigError
from tests.wine import wine
from tests.wine.building import build, tell_guest
from tests.wine.progress import FAILED, Progress
from tests.wine.rig import VARIABLE, Rig, windows_path

SHORT: Final = ("test_files.py", "test_settings.py", "test_paths.py", "processes", "cage",
                "downloads", "models", "conversations")  # fmt: skip
"""What `.ci/run` has time for: files, processes and names, where systems differ most. The longest
is the last, which has the time that the others left."""
_NOT_HERE: Final = ("vulkan", "wine")
"""Rooms about other rigs."""
_FONTS: Final = Path("/usr/share/fonts/truetype/dejavu")
"""On Windows Qt's platform `offscreen` has none but those of a folder that it is told."""
IN_PLACE: Final = "--in-place"
_SHORT_S: Final = 540.0
"""All of the short parts together take no longer: each has an even share of what is left, and is
ended then."""
_PART_S: Final = 3600.0


def parts() -> list[str]:
    """What is run one after the other: the short parts, then all other folders and files."""
    others = [
        path.name
        for path in sorted((ROOT / "tests").iterdir())
        if (path.match("test_*.py") or any(path.glob("**/test_*.py")))
        and path.name not in (*SHORT, *_NOT_HERE)
    ]
    return [*SHORT, *others]


def main(arguments: list[str]) -> int:
    """Run parts of the suite; returns how many of them failed.

    Args:
        arguments: Tests as pytest takes them; none means all. `--in-place` builds nothing: it runs
            the short parts where the rig is there, and says so where it is not.
    """
    rig, only_in_place = Rig(), IN_PLACE in arguments
    tests = [argument for argument in arguments if argument != IN_PLACE]
    if only_in_place and not rig.is_whole:
        lacks = "is not what this checkout asks for" if rig.folder.is_dir() else "is not there"
        print(f"The rig for Wine at {rig.folder} ({VARIABLE}) {lacks}: python -m tests --wine")
        print("builds it. Windows' tests were not run.")
        return 0
    try:
        if only_in_place:
            tell_guest(rig)
        else:
            build(rig, lambda sentence: print(sentence, flush=True))
        chosen = tests or [f"tests/{part}" for part in (SHORT if only_in_place else parts())]
        ends = time.monotonic() + _SHORT_S
        failed: list[str] = []
        with wine.screen() as display:
            for done, part in enumerate(chosen):
                # An even share of what is left: no part takes the time of all behind it.
                share = (ends - time.monotonic()) / (len(chosen) - done)
                if not _run(rig, part, display, share if only_in_place else _PART_S):
                    failed.append(part)
            wine.end_all(rig)
    except RigError as error:
        print(error, file=sys.stderr)
        return 1
    if failed:
        print(f"Failed under Wine: {', '.join(failed)}")
    return len(failed)


def _run(rig: Rig, part: str, display: str, limit_s: float) -> bool:
    """Whether a part passed; its log and what came of each test are among the rig's results.

    A test that ends the process has failed, and a new process goes on behind it.
    """
    name = part.removeprefix("tests/").replace("/", "-").replace("::", "-").removesuffix(".py")
    log, noted = rig.results / f"{name}.log", rig.results / f"{name}.jsonl"
    noted.unlink(missing_ok=True)
    progress = Progress(noted)
    (rig.prefix / "drive_c" / "t").mkdir(exist_ok=True)
    ends = time.monotonic() + limit_s
    with log.open("wb") as out:
        while True:
            left = ends - time.monotonic()
            code = _process(rig, part, name, display, noted, out, left) if left > 0 else _ENDED
            hung = progress.running()
            if not hung or code == _ENDED:
                break
            progress.end(hung, FAILED)
            print(f"  ended the process (exit {code}): {hung}", flush=True)
            wine.end_all(rig)  # what the test started may hold files and ports
    print(f"wine {part}: {progress} (exit {code}; {log})", flush=True)
    for test in progress.names(FAILED):
        print(f"  failed: {test}", flush=True)
    for reason in progress.reasons():
        print(f"  {reason}", flush=True)
    passed = code in (0, _NO_TESTS) or (code == _ENDED and limit_s < _PART_S)
    return passed and not progress.names(FAILED)


_NO_TESTS: Final = 5
_ENDED: Final = 124


def _process(
    rig: Rig, part: str, name: str, display: str, noted: Path, out: IO[bytes], limit_s: float
) -> int:
    """Run what is left of a part in one process; returns its exit code."""
    command: list[str | Path] = [
        *(rig.python, "-X", "faulthandler", "-m", "pytest", "-q", "-p", "tests.wine.plugin"),
        *("-p", "no:cacheprovider", "--tb=short", "-o", "faulthandler_timeout=0"),
        *("--timeout", os.environ.get("LLAMA32_WINE_TIMEOUT", "300")),
        "--continue-on-collection-errors",
        f"--basetemp=C:\\t\\{name}",
        f"--progress={windows_path(noted)}",
        part,
    ]
    variables = {
        "PYTHONPATH": windows_path(ROOT),
        # Beside those of this system's Python, whose files name other paths.
        "PYTHONPYCACHEPREFIX": windows_path(rig.folder / "pycache"),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "QT_QPA_FONTDIR": windows_path(_FONTS),
    }
    return wine.run(
        rig, command, display=display, variables=variables, out=out, cwd=ROOT, limit_s=limit_s
    )
