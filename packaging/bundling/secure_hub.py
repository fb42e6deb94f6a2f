"""A hub on this machine behind TLS, with a certificate that nobody trusts until it is told to."""

from __future__ import annotations

import ssl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bundling.places import ROOT, run

if TYPE_CHECKING:
    from tests.downloads.server import Server

MEMBER: Final = "hf_member"
"""The token that the gated repository takes."""
HOST: Final = "127.0.0.1"
"""The bare root knows no names, not even localhost."""
REPO: Final = "check/gated"
FILE: Final = "model.gguf"


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for this machine, which signs itself, and its key."""
    certificate, key = folder / "hub.crt", folder / "hub.key"
    run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-keyout", key, "-out", certificate, "-subj", "/CN=check of the package",
         "-addext", f"subjectAltName=IP:{HOST}"]
    )  # fmt: skip
    return certificate, key


@contextmanager
def serving(model: Path, certificate: Path, key: Path) -> Iterator[Server]:
    """The tests' hub with one gated model, behind TLS."""
    sys.path.insert(0, str(ROOT))
    from tests.downloads.content import Content
    from tests.downloads.server import Server

    server = Server()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.behind(context, HOST)
    server.add_repo(REPO, {FILE: Content.of(model.read_bytes())}, gated=True)
    server.start()
    try:
        yield server
    finally:
        server.close()
