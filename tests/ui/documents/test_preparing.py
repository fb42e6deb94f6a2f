"""The Documents window's first opening finds what it works with imported."""

from __future__ import annotations

import os
import subprocess
import sys

SCRIPT = """
import sys
from llama32_desktop.ui.documents.preparing import prepare
prepare().join()
assert not [name for name in sys.modules if name.startswith("llama32_desktop.ui.documents.w")]
before = set(sys.modules)
import llama32_desktop.ui.documents.collection_work, llama32_desktop.ui.documents.own_fields
import llama32_desktop.ui.documents.window
new = {name for name in set(sys.modules) - before if name.startswith("llama32_desktop.")}
print(sorted(name for name in new if name.startswith("llama32_desktop.documents")))
"""


def test_nothing_of_the_documents_is_left_to_import() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
