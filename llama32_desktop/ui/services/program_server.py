"""The server for other programs: its process, its token and who asks it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from PySide6.QtCore import QObject, Signal

from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.own_addresses import own_addresses
from llama32_desktop.sentences import Sentence
from llama32_desktop.settings import Settings
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.services.workload import Work, Workload

if TYPE_CHECKING:
    from llama32_desktop.server.token import Token
    from llama32_desktop.server.window.child import ServerChild

Phase = Literal["off", "starting", "on"]
_HERE: Final = "127.0.0.1"
_NETWORK: Final = "0.0.0.0"
_MOST_PROGRAMS: Final = 50
"""That are told apart; they name themselves, and none hides another computer by many names."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Who reaches the server, and how.

    Attributes:
        network: Whether other computers do.
        certificate, key: Files for TLS; empty for none.
    """

    network: bool = False
    certificate: str = ""
    key: str = ""

    @classmethod
    def of(cls, settings: Settings) -> Reach:
        """What is saved. This computer's programs alone are spoken to without TLS."""
        if not settings.server_network:
            return cls()
        return cls(True, settings.server_certificate, settings.server_key)

    @property
    def encrypts(self) -> bool:
        return bool(self.certificate or self.key)


@dataclass(slots=True)
class Program:
    """What one program asked since the server was started.

    Attributes:
        name: What it calls itself; empty where it does not.
        computer: The address that it asked from; empty for this computer.
        requests: Those that are over.
        refused: Those of them that were not answered.
    """

    name: str
    computer: str = ""
    requests: int = 0
    refused: int = 0


_HERE_ALONE: Final = Reach()


class ProgramServer(QObject):
    """Starts and ends the server, which listens to this computer alone unless it is to listen to
    the network.

    Attributes:
        phase: Whether it listens.
        port, hosts: Where it does.
        token: A new one, as long as it is to be shown: it cannot be read again.
        kept: Whether the token holds at the next start too.
    """

    changed = Signal()
    problem = Signal(object)
    """One sentence: it did not start, or ended by itself."""
    _told = Signal(object, object)
    _worked = Signal(object, bool)

    def __init__(
        self, engines: EnginePool, workload: Workload, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engines = engines
        self._workload = workload
        self._background = Background(self)
        self._background.failed.connect(lambda error: self._fail(str(error)))
        self._told.connect(self._hear)
        self._worked.connect(self._note_work)
        self._child: ServerChild | None = None
        self._early: list[tuple[ServerChild, Any]] = []
        """What came before its process was known here."""
        self._work: Work | None = None
        self._programs: dict[tuple[str, str], Program] = {}
        self._reach = self._wanted = Reach()
        """Who reaches it, and who is to."""
        self._own: tuple[str, ...] = ()
        self._named = False
        """Whether it goes by the certificate's names, wherever this computer is."""
        self._token: Token | None = None
        """Of the one that runs, or ran last."""
        self.phase: Phase = "off"
        self.port = 0
        self.hosts: tuple[str, ...] = ()
        self.token = ""
        self.kept = True

    @property
    def addresses(self) -> list[str]:
        """Where it listens; none where it does not."""
        scheme = "https" if self._reach.encrypts else "http"
        hosts = (f"[{host}]" if ":" in host else host for host in self.hosts)
        return [f"{scheme}://{host}:{self.port}" for host in hosts]

    @property
    def address(self) -> str:
        """The first of them; empty where it does not listen."""
        return next(iter(self.addresses), "")

    @property
    def programs(self) -> tuple[Program, ...]:
        """Who has asked since it was started."""
        return tuple(self._programs.values())

    def start(self, port: int, reach: Reach = _HERE_ALONE, *, renew: bool = False) -> None:
        """Have it listen; nothing where it does already.

        Args:
            reach: Who reaches it; this computer's programs alone if left out.
            renew: Make a new token; the former holds no more.
        """
        self._start(port, reach, lambda: _token(renew=renew))

    def _start(self, port: int, reach: Reach, token: Callable[[], Token]) -> None:
        if self.phase != "off":
            return
        self.phase = "starting"
        self._programs.clear()
        self._reach = self._wanted = reach
        self.changed.emit()
        self._background.run_task(lambda: self._begun(port, reach, token()), self._take)

    def stop(self) -> None:
        """End it, and what it is answering."""
        child, self._child = self._child, None
        if child is None:
            return  # it was not on; where it is starting, that comes first
        self._end()
        self._background.run_task(child.kill)

    def reach(self, reach: Reach) -> None:
        """Listen to other computers too, or no more, with TLS or without; where that is otherwise,
        one that runs begins again, and ends what it answers."""
        self._wanted = reach
        self._reach_as_wanted()

    def look_for_addresses(self) -> None:
        """Say anew where it listens in the network: this computer may have joined another."""
        if self.phase == "on" and self._reach.network:
            self._background.run_task(own_addresses, self._take_addresses)

    def renew_token(self, port: int) -> None:
        """Make a new token; a server that runs begins again with it, and ends what it answers."""
        if self.phase == "on":
            self.stop()
            self.start(port, self._reach, renew=True)
        elif self.phase == "off":
            self._background.run_task(lambda: _token(renew=True), self._show_token)

    def close(self) -> None:
        """End it with the app."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
        self._background.close()

    # In the background

    def _begun(self, port: int, reach: Reach, token: Token) -> tuple[ServerChild, Token]:
        from llama32_desktop.server.window.child import ServerChild

        made = ServerChild(
            self._engines,
            lambda frame: self._told.emit(made, frame),
            lambda working: self._worked.emit(made, working),
        )
        host = _NETWORK if reach.network else _HERE
        made.begin(host, port, token.digest, certificate=reach.certificate, key=reach.key)
        return made, token

    # In the window's thread

    def _reach_as_wanted(self) -> None:
        token = self._token
        if self.phase == "on" and self._reach != self._wanted and token is not None:
            port = self.port
            self.stop()
            # The same token, also where there is no store that could have kept it.
            self._start(port, self._wanted, lambda: token)

    def _take_addresses(self, found: list[str]) -> None:
        if self.phase != "on" or not self._reach.network:
            return
        self._own = tuple(found)
        hosts = self.hosts if self._named else self._own or (_NETWORK,)
        if hosts != self.hosts:
            self.hosts = hosts
            self.changed.emit()

    def _take(self, begun: tuple[ServerChild, Token]) -> None:
        self._child, token = begun
        self._token = token
        self._show_token(token)
        early, self._early = self._early, []
        for child, frame in early:
            self._hear(child, frame)

    def _show_token(self, token: Token) -> None:
        if token.shown:
            self.token, self.kept = token.shown, token.kept
        self.changed.emit()

    def _hear(self, child: ServerChild, frame: Any) -> None:
        from llama32_desktop.server.window.frames import Answered, NotStarted, Started

        if self._child is None and self.phase == "starting":
            self._early.append((child, frame))
            return
        if child is not self._child:
            return  # of one that was ended
        match frame:
            case Started(port=port, addresses=hosts, own=own, named=named):
                self.phase, self.port, self.hosts, self._own = "on", port, hosts, own
                self._named = named
                self.changed.emit()
                self._reach_as_wanted()
            case NotStarted(message=message):
                self._fail(message)
            case Answered():
                self._count(frame)
            case None:
                self._fail(
                    Sentence(
                        "The server for other programs ended by itself, so they get no answers; "
                        "start it again in the settings."
                    )
                )

    def _count(self, answered: Any) -> None:
        computer = "" if self._is_own(answered.client) else answered.client
        key = computer, answered.program
        if key not in self._programs and len(self._programs) >= _MOST_PROGRAMS:
            held = Counter(place for place, _ in self._programs)
            most = max(held, key=lambda place: held[place])
            if held[most] <= held[computer] + 1:
                return
            del self._programs[next(each for each in self._programs if each[0] == most)]
        program = self._programs.setdefault(key, Program(answered.program, computer))
        program.requests += 1
        program.refused += answered.status >= 400
        self.changed.emit()

    def _is_own(self, address: str) -> bool:
        """Whether this computer asks itself from there."""
        return address.startswith("127.") or address in self._own

    def _note_work(self, child: ServerChild, working: bool) -> None:
        self._workload.end(self._work)
        self._work = None
        if working and child is self._child:
            self._work = self._workload.begin(self.tr("Answering another program"), self.stop)

    def _fail(self, sentence: str) -> None:
        child, self._child = self._child, None
        if child is not None:
            self._background.run_task(child.kill)
        self._end()
        self.problem.emit(sentence)

    def _end(self) -> None:
        self.phase, self.port, self.hosts, self._own = "off", 0, (), ()
        self._workload.end(self._work)
        self._work = None
        self.changed.emit()


def _token(*, renew: bool) -> Token:
    from llama32_desktop.server.token import server_token

    return server_token(renew=renew)
