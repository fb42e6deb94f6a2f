"""Fixtures of the tests of downloads."""

from __future__ import annotations

from tests.downloads.fixtures import server

__all__ = ["server"]
