"""Runs the tests that take a card on Mesa's software device, as one card and as two."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Final

from tests.rigs import ROOT, RigError
from tests.vulkan.building import build
from tests.vulkan.rig import Rig

_DEVICE: Final = "tests/vulkan/device"
PARTS: Final = {
    1: (_DEVICE,),
    # Between two, layers are divided, and what one has computed goes to the other.
    2: (
        *(f"{_DEVICE}/test_{room}.py" for room in ("memory", "mllama", "text")),
        "-k",
        "99 or 9 or two",
    ),
}
"""What is run on so many cards."""
TWO: Final = "--two"


def main(arguments: list[str]) -> int:
    """Build what is missing of the rig, and run the tests; returns how many runs failed.

    Args:
        arguments: As pytest takes them; none means all that take a card. `--two` runs them on two.
    """
    rig = Rig()
    try:
        build(rig, lambda sentence: print(sentence, flush=True))
    except RigError as error:
        print(error, file=sys.stderr)
        return 1
    given = [argument for argument in arguments if argument != TWO]
    runs = {2 if TWO in arguments else 1: given} if given else PARTS
    failed = 0
    for cards, told in runs.items():
        print(f"--- on {cards} of Mesa's software devices", flush=True)
        limits = ["-p", "no:cacheprovider", "--timeout", "3600"]
        command = [sys.executable, "-m", "pytest", *limits, *told]
        variables = {**os.environ, **rig.variables(cards)}
        failed += subprocess.run(command, cwd=ROOT, env=variables).returncode != 0
    return failed
