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
    curve: str = "SECP256R1",
    raw_names: bytes = b"",
) -> tuple[Path, Path]:
    """The files of a certificate and its key, in PEM.

    Args:
        names: Names and addresses that it is for.
        holds: From which hour until which, as seen from now.
        password: Protects the key; empty for none.
        curve: Of the key, as `cryptography` names it.
        raw_names: In DER, in place of `names`, such as none would write who means well.
    """
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(getattr(ec, curve)())
    name = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, names[0])])
    now = datetime.datetime.now(datetime.UTC)

    def general(text: str) -> object:
        try:
            return x509.IPAddress(ipaddress.ip_address(text))
        except ValueError:
            return x509.DNSName(text)

    names_of = x509.SubjectAlternativeName(list(map(general, names)))
    extension = x509.UnrecognizedExtension(names_of.oid, raw_names) if raw_names else names_of
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now + holds[0] * _HOUR)
        .not_valid_after(now + holds[1] * _HOUR)
        .add_extension(extension, critical=False)
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
