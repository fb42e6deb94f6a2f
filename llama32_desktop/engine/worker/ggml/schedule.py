"""Runs graphs on the processor and other devices. Source of the signatures: ggml-backend.h."""

from __future__ import annotations

import ctypes
import weakref
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.ggml.library import LibraryMissingError, bind, load_backends
from llama32_desktop.engine.worker.free_cores import FreeCores
from llama32_desktop.engine.worker.ggml.abort import flag_reader
from llama32_desktop.engine.worker.ggml.graph import Graph, Tensor, check_abi
from llama32_desktop.sentences import Sentence

load_backends()
_pointer, _size, _int, _bool = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_bool
_pointers = ctypes.POINTER(_pointer)
_dev_by_type = bind("ggml_backend_dev_by_type", _pointer, _int)
_dev_init = bind("ggml_backend_dev_init", _pointer, _pointer, ctypes.c_char_p)
_dev_registry = bind("ggml_backend_dev_backend_reg", _pointer, _pointer)
_dev_buffer_type = bind("ggml_backend_dev_buffer_type", _pointer, _pointer)
_proc_address = bind("ggml_backend_reg_get_proc_address", _pointer, _pointer, ctypes.c_char_p)
_backend_free = bind("ggml_backend_free", None, _pointer)
_sched_new = bind(
    "ggml_backend_sched_new", _pointer, _pointers, _pointers, _int, _size, _bool, _bool
)
_sched_free = bind("ggml_backend_sched_free", None, _pointer)
_sched_reset = bind("ggml_backend_sched_reset", None, _pointer)
_sched_alloc = bind("ggml_backend_sched_alloc_graph", _bool, _pointer, _pointer)
_sched_compute = bind("ggml_backend_sched_graph_compute", _int, _pointer, _pointer)
_get_data = bind("ggml_get_data", _pointer, _pointer)
_tensor_get = bind("ggml_backend_tensor_get", None, _pointer, _pointer, _size, _size)

_CPU: Final = 0  # enum ggml_backend_dev_type
_ABORTED: Final = 1  # enum ggml_status


class ComputeError(Exception):
    """A device could not compute a graph, or has no memory for it."""


class Backends:
    """The devices that a model runs on: those given, and the processor, always last.

    Raises:
        LibraryMissingError: ggml is not of the version that this app knows.
        ComputeError: a device cannot be used.
    """

    def __init__(self, devices: Sequence[int] = ()) -> None:
        check_abi()
        processor = _dev_by_type(_CPU)
        if not processor:
            raise LibraryMissingError(
                Sentence(
                    "llama.cpp finds no processor to run on, so no model can run; install the app "
                    "again."
                )
            )
        self.devices: list[int] = [*devices, processor]
        self.handles: list[int] = []
        self._close = [weakref.finalize(self, _free_all, self.handles)]
        for device in self.devices:
            handle = _dev_init(device, None)
            if not handle:
                raise ComputeError
            self.handles.append(handle)
        self.buffer_types: list[int] = [_dev_buffer_type(device) for device in self.devices]
        registry = _dev_registry(processor)
        self._set_threads = ctypes.CFUNCTYPE(None, _pointer, _int)(
            _proc_address(registry, b"ggml_backend_set_n_threads")
        )
        self._set_abort = ctypes.CFUNCTYPE(None, _pointer, _pointer, _pointer)(
            _proc_address(registry, b"ggml_backend_set_abort_callback")
        )
        self._threads = self._most = 0
        self.cores: FreeCores | None = None
        """Says how many threads there is room for; without it they are what is asked for."""

    @property
    def processor(self) -> int:
        """Index of the processor among the devices."""
        return len(self.devices) - 1

    def use_threads(self, most: int) -> None:
        self._most = most
        self.fit_threads()

    def fit_threads(self) -> int:
        """Takes as many threads as find a core; call it between the parts of what takes long.

        Returns:
            How many.
        """
        count = self._most if self.cores is None else self.cores.threads(self._most)
        if count != self._threads:
            self._set_threads(self.handles[-1], count)
            self._threads = count
        return count

    def stop_on(self, flag_address: int) -> None:
        """Let the processor's part of a computation stop when a `CancelFlag` is set."""
        self._set_abort(self.handles[-1], flag_reader(), flag_address)

    def close(self) -> None:
        for close in self._close:
            close()


def _free_all(handles: list[int]) -> None:
    while handles:
        _backend_free(handles.pop())


class Schedule:
    """Assigns a graph's parts to devices, gives them memory and computes them.

    Holds one graph at a time, whose computation can be repeated.
    """

    def __init__(self, backends: Backends, size: int) -> None:
        """`size` is the largest number of tensors that a graph has."""
        count = len(backends.handles)
        handles = (_pointer * count)(*backends.handles)
        types = (_pointer * count)(*backends.buffer_types)
        self._keep = backends
        self._handle: int = _sched_new(handles, types, count, size, False, True)
        self.close = weakref.finalize(self, _sched_free, self._handle)

    def allocate(self, graph: Graph) -> None:
        """Give a graph its memory, in the place of the one before.

        Raises:
            ComputeError: a device has no room for it.
        """
        _sched_reset(self._handle)
        if not _sched_alloc(self._handle, graph.graph):
            raise ComputeError

    def compute(self, graph: Graph) -> bool:
        """Compute the graph that was allocated; whether it went to its end.

        Raises:
            ComputeError: a device failed.
        """
        status = _sched_compute(self._handle, graph.graph)
        if status == 0:
            return True
        if status == _ABORTED:
            return False
        raise ComputeError


def output_view(tensor: Tensor, size: int) -> NDArray[np.float32]:
    """A computed float32 tensor in this process's memory, valid until the graph is freed."""
    data = (ctypes.c_float * size).from_address(_get_data(tensor))
    return np.ctypeslib.as_array(data)


def output_copy(tensor: Tensor, target: NDArray[np.float32]) -> None:
    """Copy a computed float32 tensor from its device."""
    _tensor_get(tensor, target.ctypes.data, 0, target.nbytes)


def computed(
    backends: Backends, operation: Callable[[Graph], Tensor], shape: Sequence[int]
) -> NDArray[np.float32]:
    """What a graph of a few tensors gives, float32 of this shape.

    Raises:
        ComputeError: a device failed, or has no room for it.
    """
    g, schedule = Graph(16), Schedule(backends, 16)
    try:
        made = operation(g)
        g.output(made)
        schedule.allocate(g)
        if not schedule.compute(g):
            raise ComputeError
        result = np.empty(shape, np.float32)
        output_copy(made, result)
    finally:
        schedule.close()
    return result
