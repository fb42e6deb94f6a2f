"""PySide's look into the source of every module that is imported, left out.

PySide reads each for its own name, to know where its `snake_case` and `true_property` may be
switched on, and Python keeps all lines that were read. This app uses neither; from source the look
takes a sixth of the start's imports and 15 MB.
"""

from __future__ import annotations

import importlib
from typing import Any

import PySide6.QtCore  # noqa: F401 - brings the module below


def leave_out() -> None:
    """Has PySide take each module that comes from now on for one without its features.

    A PySide that looks in another way goes on as it does.
    """
    try:
        feature: Any = importlib.import_module("shibokensupport.feature")
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda module: False
