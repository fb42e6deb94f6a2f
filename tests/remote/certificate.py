"""A certificate of its own for this machine, for tests of TLS."""

from __future__ import annotations

import datetime
import ssl
from pathlib import Path

import pytest


def certificate(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """What a server called `localhost` speaks with, and the file that those who trust it name."""
    x509 = pytest.importorskip("cryptography.x509")  # with the Secret Service's client, on Linux
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file, both = folder / "cert.pem", folder / "both.pem"
    file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    both.write_bytes(
        file.read_bytes()
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(both)
    return context, file
