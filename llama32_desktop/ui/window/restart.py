"""Starts the app again after its end, as where another language was chosen."""

from __future__ import annotations

import os
import subprocess
import sys

from llama32_desktop import log
from llama32_desktop.processes.child import app_command


def start_again() -> None:
    """Starts the app anew, after all of it has ended.

    On Linux in the place of this process: an AppImage's files are there as long as that lasts.
    """
    log.close()
    words = app_command()  # the files of the first start are not opened again
    # A frozen app takes itself for a child of the one that ends without it.
    environment = {**os.environ, "PYINSTALLER_RESET_ENVIRONMENT": "1"}
    if sys.platform == "linux":
        os.execve(words[0], words, environment)
    else:
        subprocess.Popen(words, env=environment, close_fds=True)
