"""Where the rig is, and what of it is there.

The rig is llama-cpp-python's package with ggml's libraries in a build that has Vulkan, each backend
a library of its own as in the app's packages. It is outside the checkout, in the
person's cache or where `LLAMA32_VULKAN_RIG` says.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from tests.rigs import ROOT, RigError, RigFolder, constrained

SOURCES: Final = Path(__file__).parent / "sources"
VARIABLE: Final = "LLAMA32_VULKAN_RIG"
_BUILDS: Final = {"0.3.36": "3.22.1"}
"""For a version of llama-cpp-python, that of npm's package with the same release of llama.cpp. They
may be some commits apart, so libllama stays the installed one."""


class Rig(RigFolder):
    """The folders of one rig."""

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__("llama32-desktop-vulkan", VARIABLE, folder)
        self.packages = self.folder / "packages"
        """Stands before all others in the path of Python."""
        self.card = self.folder / "card.so"
        self.log = self.folder / "build.log"

    @property
    def is_whole(self) -> bool:
        """Whether every step of its build has ended, each from what this checkout asks for."""
        return all(self.has(step, version) for step, version in steps().items())

    def variables(self, cards: int = 1) -> dict[str, str]:
        """What a process is told, so that it finds the device, as so many cards."""
        return {
            "PYTHONPATH": os.pathsep.join([str(self.packages), str(ROOT)]),
            # ggml leaves out devices that are made of the processor, unless they are asked for.
            "GGML_VK_VISIBLE_DEVICES": ",".join(["0"] * cards),
            "LD_PRELOAD": str(self.card),
        }


def libraries() -> str:
    """The package on npm that has ggml's libraries with Vulkan, and its version.

    Raises:
        RigError: no build is known of the release that the app is installed with.
    """
    ours = constrained("llama-cpp-python")
    if ours not in _BUILDS:
        raise RigError(f"No build with Vulkan is known of llama-cpp-python {ours}; see rig.py.")
    return f"@node-llama-cpp/linux-x64-vulkan@{_BUILDS[ours]}"


def steps() -> dict[str, str]:
    """The steps of the build in their order, each with what it is made from."""
    llama = f"{constrained('llama-cpp-python')}, {libraries()}"
    python = f"Python {sys.version_info[0]}.{sys.version_info[1]}"
    return {
        "ggml": llama,
        "llama-cpp-python": f"{llama}, {python}",
        "a card": (SOURCES / "card.c").read_text(encoding="utf-8"),
        "a first look": llama,
    }
