"""How PySide works in this app: its classes are there from the start, and it reads no module.

PySide completes a class when it is first met. Two threads that do so at once, or one within
another's event filter, end the process or hang it: 9 of 12 processes in which three threads met all
of them, none of 30 without it (PySide 6.11; TimeLineAnnotator's pull request 586 has the place).

PySide also reads the source of each module that is imported for its own name, to know where its
`snake_case` and `true_property` may be switched on, and Python keeps all lines that were read. This
app uses neither; from source the look takes a sixth of the start's imports and 15 MB.
"""

from __future__ import annotations

import importlib
import os
from typing import Any, Final

LAZY: Final = "PYSIDE6_OPTION_LAZY"
"""What PySide asks as it is imported."""


def prepare() -> None:
    """Import PySide so; what comes later of it follows.

    A PySide that knows these ways no more goes on as it does.
    """
    os.environ.setdefault(LAZY, "0")
    importlib.import_module("PySide6.QtCore")
    try:
        feature: Any = importlib.import_module("shibokensupport.feature")
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda module: False
