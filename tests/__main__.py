"""All checks, as `python -m tests`: style, types, import lines, then the tests themselves.

Every check runs, whatever the ones before it said; the exit code is 0 when all passed.
Arguments go to pytest; `--quick` takes of its tests those alone that need no window, no model and
little time, for between two changes. `--wine` runs the tests as Windows would, and nothing else
(`tests/wine/README.md`); `--vulkan` those that take a card, without one (`tests/vulkan/README.md`);
`--rpc` those of a model over two machines (`tests/rpc`).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
TOOLS = Path(sys.executable).parent

CHECKS = (
    ("ruff check", [str(TOOLS / "ruff"), "check", "."]),
    ("ruff format", [str(TOOLS / "ruff"), "format", "--check", "."]),
    ("mypy", [sys.executable, "-m", "mypy"]),
    ("lint-imports", [str(TOOLS / "lint-imports")]),
    # Says so where there is no rig, which it does not build; for all tests, not for some of them.
    *(
        [("wine", [sys.executable, "-m", "tests", "--wine", "--in-place"])]
        if not sys.argv[1:]
        else []
    ),
    # Last: its summary closes. Files of tests run three at a time, on two cores too: they wait for
    # processes and windows; what a file shares, as a loaded model, is made once.
    ("pytest", [sys.executable, "-m", "pytest", "-n", "3", "--dist", "loadfile", *sys.argv[1:]]),
)


def main() -> int:
    """Run all checks; returns how many failed."""
    if sys.argv[1:2] == ["--wine"]:
        from tests.wine import suite

        return suite.main(sys.argv[2:])
    if sys.argv[1:2] == ["--vulkan"]:
        from tests.vulkan import suite as vulkan

        return vulkan.main(sys.argv[2:])
    if sys.argv[1:2] == ["--rpc"]:
        from tests.rpc.rig import Rig

        Rig().build()
        return subprocess.run(
            [sys.executable, "-m", "pytest", *(sys.argv[2:] or ["tests/rpc"])], cwd=ROOT
        ).returncode
    failed: list[str] = []
    for name, command in CHECKS:
        print(f"--- {name}", flush=True)
        if subprocess.run(command, cwd=ROOT).returncode != 0:
            failed.append(name)
    if failed:
        print(f"Failed: {', '.join(failed)}")
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
