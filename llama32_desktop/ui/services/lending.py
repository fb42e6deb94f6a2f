"""Lending this machine's devices, and pairing: the process that does it, and what it says."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal

from llama32_desktop.own_addresses import own_addresses
from llama32_desktop.sentences import Sentence
from llama32_desktop.ui.kit.background import Background

if TYPE_CHECKING:
    from llama32_desktop.lending.peers import Peer, Role
    from llama32_desktop.processes.piped import PipedChild

Phase = Literal["off", "starting", "on"]
Pairing = Literal["", "waits", "calls", "code", "said"]
"""`waits` for a machine, `calls` one, has a `code` to compare, or waits for who is there."""
_GIGABYTE = 10**9


class Lending(QObject):
    """Starts and ends it; whoever may borrow is in a list that this reads and shortens.

    Attributes:
        phase: Whether paired machines are let in.
        port, addresses: Where they are.
        borrower: Who has the devices now; empty for nobody.
        pairing: How far a pairing is.
        other, code: Of the machine that is there, and what both show.
    """

    changed = Signal()
    problem = Signal(object)
    """One sentence: it did not start, or ended by itself."""
    paired = Signal(str)
    """A machine, by its name: it may borrow or lend from now on."""
    not_paired = Signal(object)
    """One sentence."""
    _told = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        # The list could not be read or written; what is lent meanwhile goes on.
        self._background.failed.connect(lambda error: self.problem.emit(_unkept(error)))
        self._told.connect(self._hear)
        self._child: PipedChild | None = None
        self._pairs_then = False
        self._lends_to_pair = False
        self._starts = self._number = 0
        self.phase: Phase = "off"
        self.port = 0
        self.addresses: tuple[str, ...] = ()
        self.borrower = ""
        self.pairing: Pairing = ""
        self.other = self.code = ""

    def start(self, port: int, keep_gb: int = 0) -> None:
        """Let paired machines in; nothing where that is so already."""
        if self.phase != "off":
            return
        self.phase = "starting"
        self._starts += 1
        this_one = self._starts
        self.changed.emit()

        def then(bandwidth: float) -> None:
            from llama32_desktop.lending.desk_orders import Lend

            if self.phase == "starting" and self._starts == this_one:
                self._send(Lend(port, keep_gb * _GIGABYTE, bandwidth))

        self._background.run_task(_bandwidth, then, lambda _: then(0.0))

    def stop(self) -> None:
        """Let nobody in any more, and end what is computed for others."""
        child, self._child = self._child, None
        self._forget()
        if child is not None:
            self._background.run_task(lambda: child.end(0))

    def pair_here(self, port: int, keep_gb: int = 0) -> None:
        """Wait for a machine that is to borrow; begins to lend where that is off, and ends that
        where nobody comes."""
        if self.pairing:
            return
        self._begin_pairing("waits")
        if self.phase == "on":
            self._send_pair_here()
        else:
            self._pairs_then, self._lends_to_pair = True, self.phase == "off"
            self.start(port, keep_gb)

    def pair_there(self, address: str) -> None:
        """Pair with a machine that waits at an address."""
        from llama32_desktop.lending.desk_orders import PairThere

        if not self.pairing:
            self._begin_pairing("calls")
            self._send(PairThere(address, self._number))

    def say(self, yes: bool) -> None:
        """Whether both codes are the same."""
        from llama32_desktop.lending.desk_orders import Say

        if self.pairing == "code":
            self._begin("said")
            self._send(Say(yes))

    def pair_no_more(self) -> None:
        """Leave the pairing."""
        from llama32_desktop.lending.desk_orders import PairNoMore

        if self.pairing:
            if not self._pairs_then:
                self._send(PairNoMore())
            self._pairs_then = False
            self._end_pairing()
            self._end_what_paired()

    def look_for_addresses(self) -> None:
        """Say anew where it lends: this computer may have joined another network."""
        if self.phase == "on":
            self._background.run_task(own_addresses, self._take_addresses)

    def read(self, then: Callable[[tuple[list[Peer], list[Peer]]], object]) -> None:
        """Hands on the machines that may borrow, and those that lend."""
        self._background.run_task(_peers, then)

    def remove(self, role: Role, name: str, then: Callable[[bool], object]) -> None:
        """Forget a machine; one that borrows is let go within two seconds."""

        def work() -> bool:
            from llama32_desktop.lending.removing import removed

            return removed(role, name)

        self._background.run_task(work, then)

    def close(self) -> None:
        """End it with the app."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.end(0)
        self._background.close()

    def _send(self, order: Any) -> None:
        from llama32_desktop.lending.desk_orders import SWITCH, read_event
        from llama32_desktop.processes.child import command_for
        from llama32_desktop.processes.piped import PipedChild

        if self._child is None:
            try:
                made = PipedChild(command_for(SWITCH, "llama32_desktop.lending.desk"))
            except OSError as error:
                self._fail(_unkept(error))
                return
            made.read_all(read_event, lambda event: self._told.emit(made, event))
            self._child = made
        self._child.send(order)

    def _send_pair_here(self) -> None:
        from llama32_desktop.lending.desk_orders import PairHere

        self._pairs_then = False
        self._send(PairHere(self._number))

    def _hear(self, child: PipedChild, event: Any) -> None:
        from llama32_desktop.lending import desk_orders as said

        if child is not self._child:
            return  # of one that was ended
        match event:
            case said.Lends(port=port, addresses=addresses):
                self.phase, self.port, self.addresses = "on", port, addresses
                if self._pairs_then:
                    self._send_pair_here()
            case said.LendsNot(message=message):
                self._fail(message)
            case said.Borrows(name=name):
                self.borrower = name
            case said.Code(name=name, code=code) if self._is_of_pairing(event.number):
                self.pairing, self.other, self.code = "code", name, code
            case said.Paired(name=name):  # it is so, even where the person has left it meanwhile
                self._lends_to_pair = False
                if self._is_of_pairing(event.number):
                    self._end_pairing()
                self._let_go()
                self.paired.emit(name)
            case said.PairedNot(message=message):
                is_under_way = self._is_of_pairing(event.number)
                if is_under_way:
                    self._end_pairing()
                    self._end_what_paired()
                self._let_go()
                if is_under_way and message:
                    self.not_paired.emit(message)
            case None:
                self._fail(
                    Sentence(
                        "The process that lends ended by itself, so no other machine has this "
                        "one's devices any more; start it again in the settings."
                    )
                )
        self.changed.emit()

    def _take_addresses(self, found: list[str]) -> None:
        if self.phase == "on" and self.addresses != (addresses := tuple(found)):
            self.addresses = addresses
            self.changed.emit()

    def _is_of_pairing(self, number: int) -> bool:
        """Whether that was said of the pairing that is under way."""
        return bool(self.pairing) and number == self._number

    def _end_what_paired(self) -> None:
        """End a lending that was only begun so that a machine could pair, where none borrows."""
        if self._lends_to_pair and not self.borrower:
            self.stop()

    def _let_go(self) -> None:
        """End a process that only paired."""
        child = self._child
        if self.phase == "off" and not self.pairing and child is not None:
            self._child = None
            self._background.run_task(lambda: child.end(0))

    def _begin_pairing(self, pairing: Pairing) -> None:
        self._number += 1
        self._begin(pairing)

    def _begin(self, pairing: Pairing) -> None:
        self.pairing = pairing
        self.changed.emit()

    def _end_pairing(self) -> None:
        self.pairing, self.other, self.code = "", "", ""
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            self._background.run_task(lambda: child.end(0))
        self._forget()
        self.problem.emit(sentence)

    def _forget(self) -> None:
        self.phase, self.port, self.addresses, self.borrower = "off", 0, (), ""
        self._pairs_then = self._lends_to_pair = False
        self._end_pairing()


def _unkept(error: Exception) -> str:
    return Sentence(
        "The list of paired machines or the process that lends cannot be had ({0}), so nothing "
        "was changed; try again.",
        str(getattr(error, "strerror", "") or type(error).__name__),
    )


def _peers() -> tuple[list[Peer], list[Peer]]:
    from llama32_desktop.lending.peers import Peers

    peers = Peers()
    return peers.all("borrows"), peers.all("lends")


def _bandwidth() -> float:
    """What is known of it: to measure it now would disturb an answer."""
    from llama32_desktop.models.bandwidth import kept_bandwidth

    return kept_bandwidth() or 0.0
