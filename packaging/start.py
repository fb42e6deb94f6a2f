"""Where the frozen app begins: the same command as the installed one."""

from __future__ import annotations

import sys

from llama32_desktop.__main__ import main

sys.exit(main())
