"""Another machine's devices among those of this process, as it was told when it was started.

Nobody reaches that machine from here: a process of `lending` listens on loopback, for ggml's RPC
and for questions, and carries both. Where that machine is lost, ggml ends this process.
"""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Callable
from functools import cache, partial
from typing import IO, Any, Final, NoReturn, cast

from llama32_desktop.engine.ggml.library import bind
from llama32_desktop.engine.ggml.rpc import bind_rpc
from llama32_desktop.engine.lent import (
    LOST,
    Lent,
    LentDevice,
    Operation,
    Supported,
    Supports,
    lent_as_told,
    read_answer,
)
from llama32_desktop.engine.worker.ggml.operations import operation_of
from llama32_desktop.processes.framing import write_message

_pointer, _size = ctypes.c_void_p, ctypes.c_size_t
_SUPPORTS_OP: Final = 9
"""Its place among the functions of `ggml_backend_device_i` (ggml-backend-impl.h)."""
_HELD_S: Final = 60.0
_Asked = ctypes.CFUNCTYPE(ctypes.c_bool, _pointer, _pointer)
_kept: list[Any] = []
"""What ggml calls, and connections, for as long as this process lives."""


@cache
def far_devices() -> dict[int, LentDevice]:
    """ggml's handles of another machine's devices; registers them the first time."""
    lent = lent_as_told()
    return {} if lent is None else _registered(lent)


def far_machine() -> str:
    """What the person calls that machine; empty where there is none."""
    lent = lent_as_told()
    return lent.machine if lent else ""


def _registered(lent: Lent) -> dict[int, LentDevice]:
    endpoint = f"127.0.0.1:{lent.port}".encode()
    # Keeps one connection for all that this process does: ggml would connect for each question.
    _kept.append(
        bind_rpc("ggml_backend_rpc_init", _pointer, ctypes.c_char_p, ctypes.c_uint32)(endpoint, 0)
    )
    registry = bind_rpc("ggml_backend_rpc_add_server", _pointer, ctypes.c_char_p)(endpoint)
    count = bind("ggml_backend_reg_dev_count", _size, _pointer)(registry)
    get = bind("ggml_backend_reg_dev_get", _pointer, _pointer, _size)
    handles = [get(registry, n) for n in range(min(count, len(lent.devices)))]
    questions = Questions(lent.questions)
    for number, handle in enumerate(handles):
        _have_it_ask(handle, partial(questions.ask, number))
    bind("ggml_backend_register", None, _pointer)(registry)
    return dict(zip(handles, lent.devices, strict=False))


class Questions:
    """Asks what the far devices can compute, each thing once.

    Args:
        port: On loopback, where who asks the other machine listens.
    """

    def __init__(self, port: int) -> None:
        connection = socket.create_connection(("127.0.0.1", port), timeout=_HELD_S)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _kept.append(connection)
        self._out = cast(IO[bytes], connection.makefile("wb", 0))
        self._in = cast(IO[bytes], connection.makefile("rb"))
        self._known: dict[tuple[int, Operation], bool] = {}

    def ask(self, device: int, operation: Operation) -> bool:
        """Whether a device can compute that; where nobody answers any more, this process ends."""
        key = (device, operation)
        if key not in self._known:
            try:
                write_message(self._out, Supports(device, operation))
                answer = read_answer(self._in)
            except (OSError, ValueError):
                answer = None
            if not isinstance(answer, Supported):
                _end()
            self._known[key] = answer.answer
        return self._known[key]


def _end() -> NoReturn:
    """The machine is lost: with a no, ggml would abort over what is in its memory already."""
    print(LOST, file=sys.stderr, flush=True)
    os._exit(1)


def _have_it_ask(device: int, ask: Callable[[Operation], bool]) -> None:
    """Put a question in the place of a device's own answer, which is always yes."""

    def supports(_device: int, tensor: int) -> bool:
        try:
            return ask(operation_of(tensor))
        except Exception as error:  # nothing may be raised through ggml
            sys.excepthook(type(error), error, error.__traceback__)
            return False

    function = _Asked(supports)
    _kept.append(function)
    address = ctypes.cast(function, _pointer).value
    (_pointer * (_SUPPORTS_OP + 1)).from_address(device)[_SUPPORTS_OP] = address
