"""Addresses of letters, without what a mail program might take along."""

from __future__ import annotations

from typing import Final
from urllib.parse import unquote

_FIELDS: Final = ("to", "cc", "bcc", "subject", "body")


def plain_letter(address: str) -> str:
    """A `mailto:` address with what a letter may be begun with (RFC 6068) and nothing else: mail
    programs know `attach`, which takes a file along. Other addresses as they are."""
    scheme, _, rest = address.partition(":")
    if scheme.lower() != "mailto":
        return address
    to, _, query = rest.partition("#")[0].partition("?")
    fields = query.replace("&amp;", "&").replace(";", "&").split("&")
    kept = [one for one in fields if unquote(one.partition("=")[0]).strip().lower() in _FIELDS]
    return f"mailto:{to}{'?' if kept else ''}{'&'.join(kept)}"
