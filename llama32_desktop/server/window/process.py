"""The server's process beside a window: HTTP on one side, frames on the other."""

from __future__ import annotations

import os
import threading
from contextlib import closing
from pathlib import Path
from typing import IO

from llama32_desktop import log
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.own_addresses import own_addresses
from llama32_desktop.processes.child import take_pipes
from llama32_desktop.server.access import Rules, is_loopback
from llama32_desktop.server.application import application
from llama32_desktop.server.bodies import Budget
from llama32_desktop.server.certificates import Certificate, CertificateError, tls_of
from llama32_desktop.server.door import Entry, Service
from llama32_desktop.server.engines import Engines
from llama32_desktop.server.listening import HttpServer, NoAddressError, listening_socket
from llama32_desktop.server.model_names import ModelNames
from llama32_desktop.server.window.frames import (
    Answered,
    Begin,
    Heard,
    NotStarted,
    Started,
    read_from_window,
)
from llama32_desktop.server.window.way import Line


def serve(requests: IO[bytes], events: IO[bytes]) -> None:
    """Listen as the window says, until it says no more."""
    begin = read_from_window(requests)
    if not isinstance(begin, Begin):
        return
    line = Line(events)
    tls = None
    try:
        if begin.certificate or begin.key:
            tls = tls_of(Certificate(Path(begin.certificate), Path(begin.key)))
        listener = listening_socket(begin.host, begin.port)
    except (CertificateError, NoAddressError) as error:
        line.say(NotStarted(str(error)))
        return
    engines = Engines(pool=EnginePool(start=line.start_client, available=lambda: 1 << 62))
    engines.guard_by_settings()

    def tell(entry: Entry) -> None:
        line.say(Answered(entry.client, entry.program, entry.way, entry.status, entry.seconds))

    service = Service(engines, ModelNames(), Budget(), tell)
    app = application(service, Rules(begin.host, begin.digest, tls.names if tls else ()))
    with closing(listener), closing(engines):
        server = HttpServer(app, tls=tls.context if tls else None, ending=engines.close)

        def hear() -> None:
            try:
                while isinstance(frame := read_from_window(requests), Heard):
                    line.hear(frame)
            finally:
                server.stop()

        threading.Thread(target=hear, name="window", daemon=True).start()
        own = () if is_loopback(begin.host) else tuple(own_addresses())
        named = tls.shown if tls else ()
        addresses = named or own or (begin.host,)
        line.say(Started(listener.getsockname()[1], addresses, own, bool(named)))
        server.run_at(listener)


def main() -> None:
    """Serve on this process's standard input and output; never returns."""
    pipes = take_pipes(0)
    log.install()
    try:
        serve(*pipes)
    finally:
        os._exit(0)  # threads may wait for a window that is gone


if __name__ == "__main__":
    main()
