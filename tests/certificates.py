"""Certificates of the tests' own, which no authority signed."""

from __future__ import annotations

import datetime
import ipaddress
from pathlib import Path

import pytest

_HOUR = datetime.timedelta(hours=1)


def make_certificate(
    folder: Path,
    names: tuple[str, ...] = ("localhost",),
    *,
    holds: tuple[int, int] = (-1, 1),
    password: bytes = b"",
) -> tuple[Path, Path]:
    """The files of a certificate and its key, in PEM.

    Args:
        names: Names and addresses that it is for.
        holds: From which hour until which, as seen from now.
        password: Protects the key; empty for none.
    """
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, names[0])])
    now = datetime.datetime.now(datetime.UTC)

    def general(text: str) -> object:
        try:
            return x509.IPAddress(ipaddress.ip_address(text))
        except ValueError:
            return x509.DNSName(text)

    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now + holds[0] * _HOUR)
        .not_valid_after(now + holds[1] * _HOUR)
        .add_extension(x509.SubjectAlternativeName(list(map(general, names))), critical=False)
        .sign(key, hashes.SHA256())
    )
    folder.mkdir(exist_ok=True)
    cert_file, key_file = folder / "cert.pem", folder / "key.pem"
    cert_file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    kept = serialization.NoEncryption()
    key_file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(password) if password else kept,
        )
    )
    return cert_file, key_file
