"""Who this machine is to those that it is paired with: a key, and a certificate of its own making.

Nobody vouches for it, so nothing in it is believed but that its holder has the key: a paired
machine is known by the SHA-256 of its certificate, whatever its name or address.
"""

from __future__ import annotations

import datetime
import hashlib
import secrets
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from filelock import FileLock

from llama32_desktop import paths
from llama32_desktop.files import write_whole
from llama32_desktop.lending.problems import MachineError
from llama32_desktop.sentences import Sentence

_YEARS: Final = 30
_NAME: Final = "llama32-desktop"


@dataclass(frozen=True, slots=True)
class Identity:
    """A machine's own certificate and key, in files for this person alone.

    Attributes:
        certificate: In DER.
    """

    certificate_file: Path
    key_file: Path
    certificate: bytes

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.certificate)


def fingerprint(certificate: bytes) -> str:
    """What a machine is known by: of its certificate in DER."""
    return hashlib.sha256(certificate).hexdigest()


def own_identity(folder: Path | None = None) -> Identity:
    """This machine's, made the first time.

    Raises:
        OSError: it cannot be kept.
        MachineError: it cannot be made here.
    """
    folder = folder or paths.lending_folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    if kept := _kept(certificate, key):
        return kept
    # Two processes that make one at once would leave the key of one and the certificate of the
    # other.
    with FileLock(folder / "identity.lock", timeout=10):
        if kept := _kept(certificate, key):
            return kept
        made, key_text = _made()
        write_whole(key, key_text)  # a file of `mkstemp`, so nobody else's to read
        write_whole(certificate, ssl.DER_cert_to_PEM_cert(made).encode("ascii"))
    return Identity(certificate, key, made)


def _kept(certificate: Path, key: Path) -> Identity | None:
    """The machine's own, where both files are there and belong together.

    Raises:
        OSError: they are there and cannot be read.
    """
    try:
        der = ssl.PEM_cert_to_DER_cert(certificate.read_text("ascii"))
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_cert_chain(certificate, key)
    except (FileNotFoundError, ssl.SSLError, ValueError):
        return None
    return Identity(certificate, key, der)


def is_certificate(certificate: bytes) -> bool:
    """Whether that is one of such a machine, in DER: TLS is told of it whenever somebody comes."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cadata=certificate)
    except (ssl.SSLError, ValueError):
        return False
    return context.get_ca_certs(binary_form=True) == [certificate]


def _made() -> tuple[bytes, bytes]:
    """A certificate in DER, and its key in PEM."""
    try:
        from cryptography import x509
    except ImportError as error:
        raise MachineError(
            Sentence(
                "This machine cannot be paired, as the package “cryptography” is not there for it; "
                "Intel Macs have none."
            )
        ) from error
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    # A name of its own: OpenSSL looks for who signed by name first, and knows several machines.
    own = f"{_NAME} {secrets.token_hex(16)}"
    name = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, own)])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        # A day back: clocks of two machines are not the same.
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=365 * _YEARS))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    key_text = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return certificate.public_bytes(serialization.Encoding.DER), key_text
