"""What is kept of the server's token."""

from __future__ import annotations

import hashlib


def digest_of(token: str) -> str:
    """What is kept of a token: it can be checked, and not shown again."""
    return hashlib.sha256(token.encode()).hexdigest()
