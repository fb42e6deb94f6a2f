"""Which redirects of HTTP are followed: none that takes the protection of TLS away."""

from __future__ import annotations

from urllib.parse import urlsplit


def may_follow(before: str, after: str, *, to_other_hosts: bool) -> bool:
    """Whether an answer may be taken from where the one at `before` leads.

    Args:
        to_other_hosts: What comes is held against a hash, so that its host need not be trusted.
    """
    try:
        one, other = urlsplit(before), urlsplit(after)
    except ValueError:
        return False
    protected = other.scheme == "https" or (one.scheme, other.scheme) == ("http", "http")
    same = other.hostname is not None and other.hostname == one.hostname
    return protected and (to_other_hosts or same)
