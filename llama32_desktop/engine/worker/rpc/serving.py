"""The process that lends this machine's devices to one connection, and ends with it.

ggml's RPC server listens on loopback, without asking who is there. On Linux this process is in a
network of its own then, where nobody else is; elsewhere it is the first to connect to a port that
nobody knows before, and ends where another was.
"""

from __future__ import annotations

import ctypes
import os
import random
import socket
import threading
import time
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import IO, Final

from llama32_desktop.cage import landlock, places, seccomp
from llama32_desktop.engine import machine
from llama32_desktop.engine.ggml.library import LibraryMissingError, card_backends
from llama32_desktop.engine.ggml.rpc import CANNOT_LEND, bind_rpc, rpc_library
from llama32_desktop.engine.lent import (
    Describe,
    Described,
    LentDevice,
    Serve,
    Supported,
    Supports,
    Unable,
    read_order,
)
from llama32_desktop.engine.worker.rpc.apart import enter_network_of_its_own
from llama32_desktop.engine.worker.thread_waits import limit_waits
from llama32_desktop.processes.child import niceness_as_told, take_pipes
from llama32_desktop.processes.framing import write_message

_CHUNK: Final = 1024 * 1024
_LISTENS_S: Final = 60.0
"""A card's driver may take its time."""
_PORTS: Final = range(20_000, 60_000)
_pointer, _size = ctypes.c_void_p, ctypes.c_size_t


def main() -> None:
    """Answer what is asked, or lend until the connection ends."""
    requests, events = take_pipes(niceness_as_told())
    limit_waits()
    while (order := read_order(requests)) is not None:
        match order:
            case Describe():
                try:
                    write_message(events, Described(_described()))
                except (LibraryMissingError, OSError) as error:
                    write_message(events, Unable(str(error)))
            case Supports(device=device, operation=operation):
                sound = operation.is_sound and device >= 0
                write_message(events, Supported(sound and _supports(order)))
            case Serve():
                _serve(order, requests, events)


@cache
def _handles() -> tuple[int, ...]:
    """ggml's handles of what is lent: the cards, or where there is none the processor."""
    from llama32_desktop.engine.worker.ggml.devices import gpus, processor

    return tuple(gpus()) or (processor(),)


def _described() -> tuple[LentDevice, ...]:
    """What is lent.

    Raises:
        OSError, LibraryMissingError: nothing can be; the text is one sentence.
    """
    if rpc_library() is None:
        raise OSError(CANNOT_LEND)
    from llama32_desktop.engine.worker.ggml.devices import described

    cards = [described(handle) for handle in _handles()]
    return tuple(
        LentDevice(
            device.description,
            device.backend,
            device.kind,
            # ggml says of a processor that all of its memory is free.
            machine.available_memory() if device.kind == "cpu" else device.memory_free,
            device.memory_total,
        )
        for device in cards
    )


def _supports(order: Supports) -> bool:
    from llama32_desktop.engine.ggml.library import bind
    from llama32_desktop.engine.worker.ggml.graph import TensorContext
    from llama32_desktop.engine.worker.ggml.operations import tensor_of

    handles = _handles()
    if order.device >= len(handles):
        return False
    context = TensorContext(1 + len(order.operation.sources))
    asked = bind("ggml_backend_dev_supports_op", ctypes.c_bool, _pointer, _pointer)
    try:
        return bool(asked(handles[order.device], tensor_of(order.operation, context)))
    finally:
        context.close()


def _serve(order: Serve, requests: IO[bytes], events: IO[bytes]) -> None:
    """Lend to who is behind the connection; ends the process."""
    far = socket.create_connection(("127.0.0.1", order.port), timeout=_LISTENS_S)
    far.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    far.settimeout(None)
    far.sendall(order.token)
    apart = enter_network_of_its_own()
    caged = not card_backends()  # a card's driver opens what it likes
    if caged:
        kept = [Path(order.cache)] if order.cache else []
        landlock.enter([*places.of_program(), *kept], [*kept, Path(os.devnull)], tcp=apart)
    threading.Thread(target=_end_with, args=(requests,), daemon=True).start()
    here = _own_connection(order, apart)
    if caged:
        seccomp.enter()
    write_message(events, Described(_described(), apart))
    threading.Thread(target=_carry, args=(here, far), daemon=True).start()
    _carry(far, here)


def _own_connection(order: Serve, apart: bool) -> socket.socket:
    """The one that the server serves; ends the process where that is another."""
    port = random.SystemRandom().choice(_PORTS)
    devices = _handles()
    serve = bind_rpc(
        "ggml_backend_rpc_start_server",
        None,
        ctypes.c_char_p,
        ctypes.c_char_p,
        _size,
        _size,
        ctypes.POINTER(_pointer),
    )
    endpoint = f"127.0.0.1:{port}".encode()
    cache = os.fsencode(order.cache) if order.cache else None
    threads = order.threads or machine.usable_cores()
    arguments = (endpoint, cache, threads, len(devices), (_pointer * len(devices))(*devices))
    server = threading.Thread(target=serve, args=arguments, daemon=True)
    server.start()
    until = time.monotonic() + _LISTENS_S
    while server.is_alive() and time.monotonic() < until:
        with suppress(ConnectionRefusedError):
            here = socket.create_connection(("127.0.0.1", port))
            here.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if not apart and not _is_served(here, port, until):
                break
            return here
        time.sleep(0.0005)
    os._exit(1)


def _is_served(here: socket.socket, port: int, until: float) -> bool:
    """Whether the one connection that this process accepted is this one."""
    import psutil

    own = here.getsockname()[1]
    while time.monotonic() < until:
        found = psutil.Process().net_connections("tcp4")
        accepted = [each.raddr.port for each in found if each.raddr and each.laddr.port == port]
        if accepted:
            return accepted == [own]
        time.sleep(0.001)
    return False


def _carry(source: socket.socket, target: socket.socket) -> None:
    """Hand on what comes until it ends, which ends this process."""
    buffer = bytearray(_CHUNK)
    view = memoryview(buffer)
    with suppress(OSError):
        while count := source.recv_into(buffer):
            target.sendall(view[:count])
    os._exit(0)


def _end_with(requests: IO[bytes]) -> None:
    """End this process when its input ends."""
    while requests.read(4096):
        pass
    os._exit(0)


if __name__ == "__main__":
    main()
