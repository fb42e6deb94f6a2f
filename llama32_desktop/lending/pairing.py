"""Pairing: two machines show a code, and who sees both says on each whether it is the same.

Who borrows commits to a number before it sees the other's, so that nobody in the middle can choose
numbers until both codes are the same: it has one guess in a million, which uses the occasion up.
The order is that of Bluetooth's numeric comparison (Core Specification, Vol 3, Part H, 2.3.5.6.2).
The code depends on both certificates, both numbers and both names. Each side keeps the other when
both persons have said yes.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import secrets
from collections.abc import Awaitable, Callable
from typing import Any, Final

import msgspec

from llama32_desktop.lending.identity import Identity, is_certificate
from llama32_desktop.lending.peers import clean_name
from llama32_desktop.lending.problems import MachineError
from llama32_desktop.lending.wire import StrangerError, Wire
from llama32_desktop.sentences import Sentence

DIGITS: Final = 6
PERSON_S: Final = 300.0
"""How long the two persons may take."""
_NUMBER: Final = 32
_MOST_CERTIFICATE: Final = 4096

Ask = Callable[[str, str], Awaitable[bool]]
"""Shows the other machine's name and the code; whether the person says that it is the same."""


class _Committed(msgspec.Struct, frozen=True, tag=True):
    name: str
    certificate: bytes
    commitment: bytes


class _Answered(msgspec.Struct, frozen=True, tag=True):
    name: str
    certificate: bytes
    number: bytes


class _Opened(msgspec.Struct, frozen=True, tag=True):
    number: bytes


class _Said(msgspec.Struct, frozen=True, tag=True):
    yes: bool


class Paired(msgspec.Struct, frozen=True):
    """The other machine, as both persons agreed."""

    name: str
    certificate: bytes


class _Side(msgspec.Struct, frozen=True):
    name: str
    certificate: bytes
    number: bytes


def code_of(borrower: _Side, lender: _Side) -> str:
    """What both show, as two groups of digits."""
    digest = _digest(
        b"code",
        *(borrower.certificate, lender.certificate, borrower.number, lender.number),
        *(borrower.name.encode(), lender.name.encode()),
    )
    digits = f"{int.from_bytes(digest, 'big') % 10**DIGITS:0{DIGITS}}"
    return f"{digits[: DIGITS // 2]} {digits[DIGITS // 2 :]}"


def _digest(what: bytes, *parts: bytes) -> bytes:
    """Of the parts with their lengths: no two rows of them look the same."""
    hashed = hashlib.sha256(b"llama32-desktop pairing 1 " + what)
    for part in parts:
        hashed.update(len(part).to_bytes(8, "big") + part)
    return hashed.digest()


def _commitment(borrower: _Side, lender_certificate: bytes) -> bytes:
    return _digest(b"commitment", borrower.certificate, lender_certificate, borrower.number)


async def borrow_from(wire: Wire, identity: Identity, name: str, ask: Ask) -> Paired:
    """The side that will borrow, which called.

    Raises:
        MachineError: one of the persons said no, or did not say anything; or this machine called
            itself.
        StrangerError: the other side does not speak as this app does.
        OSError, EOFError: the connection ended.
    """
    if wire.peer == identity.certificate:
        raise MachineError(
            Sentence(
                "This is the address of this machine itself, so nothing was paired; give the one "
                "that the other machine shows."
            )
        )
    me = _Side(clean_name(name), identity.certificate, secrets.token_bytes(_NUMBER))
    await wire.write(_Committed(me.name, me.certificate, _commitment(me, wire.peer)))
    answer: _Answered = await wire.read(_Answered)
    if answer.certificate != wire.peer:
        raise StrangerError("two certificates")
    other = _checked(answer.name, answer.certificate, answer.number)
    await wire.write(_Opened(me.number))
    return await _agreed(wire, other, code_of(me, other), ask)


async def lend_to(
    wire: Wire, identity: Identity, name: str, ask: Ask, seen: Callable[[], None]
) -> Paired:
    """The side that will lend, which was called.

    Args:
        seen: Called before the other side can know the code: the occasion is used up.

    Raises:
        As `borrow_from`.
    """
    asked: _Committed = await wire.read(_Committed)
    me = _Side(clean_name(name), identity.certificate, secrets.token_bytes(_NUMBER))
    # From here on the other side may know the code: who goes away now has had its guess.
    seen()
    await wire.write(_Answered(me.name, me.certificate, me.number))
    opened: _Opened = await wire.read(_Opened)
    other = _checked(asked.name, asked.certificate, opened.number)
    if not secrets.compare_digest(_commitment(other, me.certificate), asked.commitment):
        raise StrangerError("another number than it committed to")
    return await _agreed(wire, other, code_of(other, me), ask)


def _checked(name: str, certificate: bytes, number: bytes) -> _Side:
    if len(number) != _NUMBER or not 0 < len(certificate) <= _MOST_CERTIFICATE:
        raise StrangerError("sizes")
    if clean_name(name) != name:
        raise StrangerError("a name that cannot be shown")
    if not is_certificate(certificate):
        raise StrangerError("no certificate")
    return _Side(name, certificate, number)


async def _agreed(wire: Wire, other: _Side, code: str, ask: Ask) -> Paired:
    """The other side, where both persons said yes; one no ends it on both at once."""
    here = asyncio.ensure_future(ask(other.name, code))
    there: asyncio.Future[_Said] = asyncio.ensure_future(wire.read(_Said, 2 * PERSON_S))
    both: tuple[asyncio.Future[Any], ...] = (here, there)
    try:
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        if there.done() and not (await there).yes:
            raise _unconfirmed()
        if not await here:
            with contextlib.suppress(OSError):  # it is gone, which is a no as well
                await wire.end_with(_Said(False))
            raise _unconfirmed()
        await wire.write(_Said(True))
        if not (await there).yes:
            raise _unconfirmed()
    except (EOFError, OSError) as error:
        raise ended_early() from error
    finally:
        for each in both:
            each.cancel()
        await asyncio.gather(*both, return_exceptions=True)
    return Paired(other.name, other.certificate)


def _unconfirmed() -> MachineError:
    return MachineError(
        Sentence(
            "The codes were not confirmed on both machines, so they were not paired; where they "
            "differ, somebody may be between both: try again on a network that you trust."
        )
    )


def ended_early() -> MachineError:
    """The other machine went away after it knew the code."""
    return MachineError(
        Sentence(
            "The other machine went away while the codes were compared, so nothing was paired: "
            "begin again on both."
        )
    )
