"""TLS by a certificate and its key in two files, which are looked at before anybody is answered."""

from __future__ import annotations

import errno
import ipaddress
import os
import ssl
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from llama32_desktop.sentences import Sentence

_EXPIRED: Final = 10
_NOT_YET: Final = 9
"""OpenSSL's numbers of what is wrong with a certificate's days."""
_BEGIN: Final = "-----BEGIN CERTIFICATE-----"
_END: Final = "-----END CERTIFICATE-----"
_MOST_BYTES: Final = 1_000_000
_NO_ADDRESS: Final = "<invalid>"
"""Python's word for an address of another length than addresses have."""
_ROUNDS: Final = 8
"""Of a handshake, which takes three."""


class CertificateError(Exception):
    """The certificate cannot be used; the text is one sentence for a person."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What TLS shows, and its key, in files of PEM."""

    file: Path
    key: Path


@dataclass(frozen=True, slots=True)
class Tls:
    """What a server speaks TLS with.

    Attributes:
        names: Those that the certificate is for, its addresses too; `*.` stands before a domain
            whose names all are.
    """

    context: ssl.SSLContext
    names: tuple[str, ...]

    @property
    def shown(self) -> tuple[str, ...]:
        """The names that programs can be given."""
        return tuple(name for name in self.names if not name.startswith("*"))


def tls_of(certificate: Certificate) -> Tls:
    """The files as they are now.

    Raises:
        CertificateError: one of them cannot be read or is something else, the key is not that of
            the certificate, or programs would refuse the certificate for its days.
    """
    file, key = str(certificate.file), str(certificate.key)
    if not (certificate.file.name and certificate.key.name):
        raise CertificateError(
            Sentence(
                "A certificate and its key go together, so the server was not started; choose both "
                "files, or none."
            )
        )
    for path in certificate.file, certificate.key:
        _check_readable(path)
    own = _first_of(certificate.file)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    asked: list[bool] = []

    def password() -> str:  # else OpenSSL asks for it where nobody sees it
        asked.append(True)
        return ""

    try:
        context.load_cert_chain(file, key, password)
    except (ssl.SSLError, ValueError) as error:
        raise CertificateError(_of_key(file, key, error, protected=bool(asked))) from None
    return Tls(context, _names(_shown_to_clients(context, own, file)))


def _check_readable(path: Path) -> None:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        if path.stat().st_size > _MOST_BYTES:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
        with path.open("rb") as file:
            file.read(1)  # what can be opened may still have nothing to read
    except (OSError, ValueError) as error:  # the latter of a path with a character of no file's
        raise CertificateError(
            Sentence(
                "“{0}” cannot be read ({1}), so the server was not started; choose the files of "
                "the certificate and its key again.",
                str(path),
                getattr(error, "strerror", "") or type(error).__name__,
            )
        ) from None


def _first_of(path: Path) -> bytes:
    """The server's own certificate, in DER: behind it may be those that vouch for it."""
    with path.open("rb") as file:
        text = file.read(_MOST_BYTES).decode("ascii", "replace")
    try:
        first = text[text.index(_BEGIN) : text.index(_END) + len(_END)]
        der = ssl.PEM_cert_to_DER_cert(first)
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=der)
    except (ssl.SSLError, ValueError):
        raise CertificateError(
            Sentence(
                "“{0}” holds no certificate in PEM, so the server was not started; choose the "
                "certificate's file, which begins with BEGIN CERTIFICATE.",
                str(path),
            )
        ) from None
    return der


def _of_key(file: str, key: str, error: Exception, *, protected: bool) -> str:
    if protected:
        return Sentence(
            "The key in “{0}” is protected by a password, so the server was not started; save it "
            "without one, where only you can read it.",
            key,
        )
    if getattr(error, "reason", "") == "KEY_VALUES_MISMATCH":
        return Sentence(
            "The key in “{0}” is not that of the certificate in “{1}”, so the server was not "
            "started; choose the two that belong together.",
            key,
            file,
        )
    if getattr(error, "reason", "") in ("EE_KEY_TOO_SMALL", "CA_KEY_TOO_SMALL", "CA_MD_TOO_WEAK"):
        return Sentence(
            "The certificate in “{0}” is too weak for today's programs, so the server was not "
            "started; get another.",
            file,
        )
    return Sentence(
        "“{0}” holds no private key in PEM, so the server was not started; choose the key's file, "
        "which begins with BEGIN PRIVATE KEY.",
        key,
    )


def _shown_to_clients(server: ssl.SSLContext, own: bytes, file: str) -> dict[str, Any]:
    """What a client reads in the certificate, by a handshake in memory; it trusts this one.

    Raises:
        CertificateError: it would refuse it.
    """
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    client.check_hostname = False
    client.verify_flags |= ssl.VerifyFlags.VERIFY_X509_PARTIAL_CHAIN
    client.verify_flags &= ~ssl.VerifyFlags.VERIFY_X509_STRICT
    client.load_verify_locations(cadata=own)
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    asking = client.wrap_bio(back, there)
    answering = server.wrap_bio(there, back, server_side=True)
    try:
        for _ in range(_ROUNDS):
            for side in asking, answering:
                try:
                    side.do_handshake()
                except ssl.SSLWantReadError:
                    continue
        return asking.getpeercert() or {}
    except (ssl.SSLError, UnicodeError) as error:  # the latter of its names
        raise CertificateError(_of_refused(file, error)) from None


def _of_refused(file: str, error: Exception) -> str:
    code = getattr(error, "verify_code", 0)
    if code == _EXPIRED:
        return Sentence(
            "The certificate in “{0}” has expired, so programs would refuse it and the server was "
            "not started; renew it, then start the server again.",
            file,
        )
    if code == _NOT_YET:
        return Sentence(
            "The certificate in “{0}” holds from a later day on, so programs would refuse it and "
            "the server was not started; look at this computer's clock, or wait.",
            file,
        )
    return Sentence(
        "Programs would refuse the certificate in “{0}” ({1}), so the server was not started; get "
        "another.",
        file,
        getattr(error, "verify_message", "") or getattr(error, "reason", "") or error,
    )


def _names(shown: dict[str, Any]) -> tuple[str, ...]:
    found = shown.get("subjectAltName", ())
    names = [value.casefold() for kind, value in found if kind == "DNS"]
    names += [
        ipaddress.ip_address(value.strip()).compressed
        for kind, value in found
        if kind == "IP Address" and value != _NO_ADDRESS
    ]
    return tuple(dict.fromkeys(names))
