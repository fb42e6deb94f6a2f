"""Moments as the interfaces of others write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

_BEGAN: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""Windows' own conversion knows no year before it, and none behind 3000."""


def date_and_time(seconds: float) -> datetime:
    """Seconds since 1970 as a date and a time, in any year."""
    return _BEGAN + timedelta(seconds=seconds)
