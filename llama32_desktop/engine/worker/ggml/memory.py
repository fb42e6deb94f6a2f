"""Memory that tensors live in, on the processor or another device.

Source of the signatures: ggml-backend.h and ggml-alloc.h.
"""

from __future__ import annotations

import contextlib
import ctypes
import mmap
import weakref
from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.ggml.library import bind
from llama32_desktop.engine.worker.ggml.graph import (
    F16,
    F32,
    I32,
    I64,
    Tensor,
    TensorContext,
    mark_input,
    tensor_bytes,
)

ALIGNMENT: Final = 64
MOST_BYTES: Final = 1 << 46
"""More than any machine has; ggml ends the process where a size overflows."""

_pointer, _size = ctypes.c_void_p, ctypes.c_size_t
_from_pointer = bind("ggml_backend_cpu_buffer_from_ptr", _pointer, _pointer, _size)
_device_from_pointer = bind(
    "ggml_backend_dev_buffer_from_host_ptr", _pointer, _pointer, _pointer, _size, _size
)
_buffer_free = bind("ggml_backend_buffer_free", None, _pointer)
_buffer_clear = bind("ggml_backend_buffer_clear", None, _pointer, ctypes.c_uint8)
_set_usage = bind("ggml_backend_buffer_set_usage", None, _pointer, ctypes.c_int)
_tensor_alloc = bind("ggml_backend_tensor_alloc", ctypes.c_int, _pointer, _pointer, _pointer)
_tensor_set = bind("ggml_backend_tensor_set", None, _pointer, _pointer, _size, _size)
_tensor_get = bind("ggml_backend_tensor_get", None, _pointer, _pointer, _size, _size)
_alloc_all = bind("ggml_backend_alloc_ctx_tensors_from_buft", _pointer, _pointer, _pointer)
_is_host = bind("ggml_backend_buft_is_host", ctypes.c_bool, _pointer)
_WEIGHTS: Final = 1  # enum ggml_backend_buffer_usage

_NUMPY_TYPES: Final[dict[Any, int]] = {
    np.dtype(np.float32): F32,
    np.dtype(np.float16): F16,
    np.dtype(np.int32): I32,
    np.dtype(np.int64): I64,
}


def aligned(size: int) -> int:
    return -(-size // ALIGNMENT) * ALIGNMENT


class HostTensor:
    """A tensor whose numbers are a numpy array of this process: how inputs reach a graph."""

    def __init__(self, shape: tuple[int, ...], dtype: Any) -> None:
        """`shape` is in numpy's order."""
        kind = np.dtype(dtype)
        size = max(1, int(np.prod(shape))) * kind.itemsize
        raw = np.zeros(size + ALIGNMENT, np.uint8)
        start = -raw.ctypes.data % ALIGNMENT
        self.array: NDArray[Any] = raw[start : start + size].view(kind).reshape(shape)
        self._context = TensorContext(1)
        self.tensor = self._context.tensor(_NUMPY_TYPES[kind], tuple(reversed(shape)))
        address = raw.ctypes.data + start
        buffer = _from_pointer(address, size)
        _tensor_alloc(buffer, self.tensor, address)
        mark_input(self.tensor)
        weakref.finalize(self, _buffer_free, buffer)


class MappedMemory:
    """Memory that others own, in which tensors are used where they are."""

    def __init__(self, buffer: int, address: int) -> None:
        self._buffer, self._address = buffer, address
        _set_usage(buffer, _WEIGHTS)
        self.close = weakref.finalize(self, _buffer_free, buffer)

    @classmethod
    def of_device(cls, device: int, address: int, size: int, largest: int) -> MappedMemory:
        """For a device that reads this process's memory; `largest` tensor in bytes.

        Raises:
            MemoryError: the device cannot map that much.
        """
        buffer = _device_from_pointer(device, address, size, largest)
        if not buffer:
            raise MemoryError
        return cls(buffer, address)

    def place(self, tensor: Tensor, offset: int) -> None:
        """Let `tensor` be what stands at `offset`, all of which must lie in the memory."""
        _tensor_alloc(self._buffer, tensor, self._address + offset)


class DeviceTensors:
    """Tensors with memory of their own on a device, zero at first.

    Raises:
        MemoryError: the device has no room for them.
    """

    def __init__(
        self,
        buffer_type: int,
        specs: Sequence[tuple[int, tuple[int, ...]]],
        *,
        weights: bool = False,
    ) -> None:
        """`specs` are ggml's types and shapes."""
        self.sizes = [tensor_bytes(kind, shape) for kind, shape in specs]
        self.nbytes = sum(self.sizes)
        if self.nbytes > MOST_BYTES:
            raise MemoryError
        self._context = TensorContext(max(1, len(specs)))
        self.tensors = [self._context.tensor(kind, shape) for kind, shape in specs]
        self._memory: mmap.mmap | None = None
        if not specs:
            return
        if _is_host(buffer_type):
            buffer = self._on_processor()
        else:
            buffer = _alloc_all(self._context.handle, buffer_type)
            if not buffer:
                raise MemoryError
            _buffer_clear(buffer, 0)
        if weights:
            _set_usage(buffer, _WEIGHTS)
        weakref.finalize(self, _buffer_free, buffer)

    def _on_processor(self) -> int:
        # Pages of an anonymous map are zero and cost nothing until they are written: a long
        # context takes memory as it fills, and no time at the load.
        total = sum(aligned(size) for size in self.sizes)
        try:
            self._memory = mmap.mmap(-1, max(1, total))
        except (OSError, OverflowError, ValueError):
            raise MemoryError from None
        address = np.frombuffer(self._memory, np.uint8).ctypes.data
        buffer: int = _from_pointer(address, total)
        for tensor, size in zip(self.tensors, self.sizes, strict=True):
            _tensor_alloc(buffer, tensor, address)
            address += aligned(size)
        return buffer


def write_tensor(tensor: Tensor, data: Any, offset: int = 0) -> None:
    """Copy bytes (anything with a buffer) into a tensor; they must fit."""
    source = np.frombuffer(data, np.uint8)
    if source.size:
        _tensor_set(tensor, source.ctypes.data, offset, source.size)


def read_tensor(tensor: Tensor, size: int, offset: int = 0) -> NDArray[np.uint8]:
    """The bytes of a tensor."""
    data = np.empty(size, np.uint8)
    if size:
        _tensor_get(tensor, data.ctypes.data, offset, size)
    return data


class FileMap:
    """A file in memory, read by the system as it is used.

    Raises:
        OSError: it cannot be opened.
    """

    def __init__(self, path: Any) -> None:
        with open(path, "rb") as stream:  # noqa: PTH123 - any path-like
            self.memory = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        if hasattr(mmap, "MADV_WILLNEED"):
            with contextlib.suppress(OSError):
                self.memory.madvise(mmap.MADV_WILLNEED)
        self.bytes = np.frombuffer(self.memory, np.uint8)
        self.address: int = self.bytes.ctypes.data
        self.size = len(self.memory)
