"""Keys of the table of fields, for the table and for the sheet of shortcuts."""

from __future__ import annotations

from typing import Final

NEXT: Final = "F8"
PREVIOUS: Final = "Shift+F8"
CONFIRM: Final = "Ctrl+Return"
