"""The files that a server is given for TLS, and a sentence for each that is of no use."""

from __future__ import annotations

import os
import ssl
import sys
from pathlib import Path

import pytest
from starlette.datastructures import Headers

from llama32_desktop.server.access import Rules
from llama32_desktop.server.certificates import Certificate, CertificateError, tls_of
from llama32_desktop.server.refusals import Refusal
from tests.certificates import make_certificate


@pytest.fixture
def good(tmp_path: Path) -> tuple[Path, Path]:
    names = ("Box.example.org", "*.lan.example", "192.0.2.7", "2001:db8::1")
    return make_certificate(tmp_path / "good", names)


def said(file: Path, key: Path) -> str:
    with pytest.raises(CertificateError) as refused:
        tls_of(Certificate(file, key))
    sentence = str(refused.value)
    assert "server was not started" in sentence and sentence.endswith((".", "CERTIFICATE."))
    return sentence


def test_the_names_are_those_that_programs_can_call_it_by(good: tuple[Path, Path]) -> None:
    tls = tls_of(Certificate(*good))
    assert tls.names == ("box.example.org", "*.lan.example", "192.0.2.7", "2001:db8::1")
    assert tls.shown == ("box.example.org", "192.0.2.7", "2001:db8::1")
    rules = Rules("0.0.0.0", names=tls.names)
    for host in "box.example.org:11435", "any.lan.example", "BOX.example.org.", "192.0.2.7":
        rules.check(Headers({"host": host}))
    for host in "example.org", "lan.example", "a.b.lan.example", ".lan.example", "*.lan.example.x":
        with pytest.raises(Refusal):
            rules.check(Headers({"host": host}))


def test_each_file_that_is_of_no_use_has_its_sentence(
    good: tuple[Path, Path], tmp_path: Path
) -> None:
    file, key = good
    other = make_certificate(tmp_path / "other")
    junk, der = tmp_path / "junk.pem", tmp_path / "der.pem"
    junk.write_text("-----BEGIN CERTIFICATE-----\nhello\n")
    der.write_bytes(ssl.PEM_cert_to_DER_cert(file.read_text()))
    for wrong in junk, der, key:
        sentence = said(wrong, key)
        assert "no certificate in PEM" in sentence and str(wrong) in sentence
    for wrong in junk, file:
        sentence = said(file, wrong)
        assert "no private key in PEM" in sentence and str(wrong) in sentence
    assert "is not that of the certificate" in said(file, other[1])
    for gone in (said(tmp_path / "none.pem", key), said(file, tmp_path / "none.key")):
        assert "none." in gone and "cannot be read" in gone  # and why, in the system's words
    assert "cannot be read" in said(file, tmp_path)
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")  # nothing waits for who never writes into it
        assert "cannot be read" in said(tmp_path / "pipe", key)
    if sys.platform == "linux":  # files by their kind, and reading them fails
        assert "cannot be read" in said(Path("/proc/self/mem"), key)
        assert "cannot be read" in said(file, Path("/proc/self/mem"))
    junk.write_bytes(b"\0" * 2_000_000)
    assert "cannot be read" in said(junk, key) and "cannot be read" in said(file, junk)
    assert "cannot be read" in said(Path("a\0b"), key)
    assert "go together" in said(file, Path()) and "go together" in said(Path(), key)


def test_what_programs_would_refuse_is_not_shown_to_them(tmp_path: Path) -> None:
    assert "has expired" in said(*make_certificate(tmp_path / "old", holds=(-5, -1)))
    assert "from a later day on" in said(*make_certificate(tmp_path / "late", holds=(1, 5)))
    # Certificates that load, and with which no handshake comes to its end.
    unknown = said(*make_certificate(tmp_path / "curve", curve="SECP256K1"))
    assert "Programs would refuse" in unknown
    no_text = make_certificate(tmp_path / "text", raw_names=b"\x30\x05\x82\x03\xffAB")
    assert "Programs would refuse" in said(*no_text)


def test_an_address_of_no_length_that_there_is_is_left_out(tmp_path: Path) -> None:
    names = b"\x30\x0c\x87\x05\x01\x02\x03\x04\x05\x82\x03box"
    assert tls_of(Certificate(*make_certificate(tmp_path / "a", raw_names=names))).names == ("box",)


def test_a_key_with_a_password_is_said_and_nobody_is_asked_for_it(tmp_path: Path) -> None:
    sentence = said(*make_certificate(tmp_path / "locked", password=b"secret"))
    assert "protected by a password" in sentence and "secret" not in sentence


def test_a_renewed_certificate_is_read(good: tuple[Path, Path], tmp_path: Path) -> None:
    before = tls_of(Certificate(*good))
    newer = make_certificate(tmp_path / "newer", ("new.example.org",))
    for old, new in zip(good, newer, strict=True):
        old.write_bytes(new.read_bytes())
    assert tls_of(Certificate(*good)).names == ("new.example.org",) != before.names
