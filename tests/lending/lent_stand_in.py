"""Stands in for the process with ggml: describes a device, and sends back what comes.

It knows ggml's greeting, so that who listens sees that the stream was carried.
"""

from __future__ import annotations

import os
import socket
import threading

from llama32_desktop.engine.lent import (
    Describe,
    Described,
    LentDevice,
    Serve,
    Supported,
    Supports,
    read_order,
)
from llama32_desktop.processes.child import niceness_as_told, take_pipes
from llama32_desktop.processes.framing import write_message

DEVICE = LentDevice("A device", "CPU", "cpu", 2**30, 2**31)


def main() -> None:
    requests, events = take_pipes(niceness_as_told())
    while (order := read_order(requests)) is not None:
        match order:
            case Describe():
                write_message(events, Described((DEVICE,)))
            case Supports(operation=operation):
                write_message(events, Supported(operation.op == 1))
            case Serve(port=port, token=token):
                connection = socket.create_connection(("127.0.0.1", port))
                connection.sendall(token)
                write_message(events, Described((DEVICE,)))
                threading.Thread(target=_send_back, args=(connection,), daemon=True).start()
    os._exit(0)


def _send_back(connection: socket.socket) -> None:
    while data := connection.recv(65536):
        connection.sendall(data)
    os._exit(0)


if __name__ == "__main__":
    main()
