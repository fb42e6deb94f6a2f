"""Builds ggml graphs. Source of the signatures: ggml.h.

A tensor is its address, an `int`. Sizes are in ggml's order, the narrowest step first. What
does not fit together ends the process (`GGML_ASSERT`), so callers pass only sizes that were
checked before.
"""

from __future__ import annotations

import ctypes
import math
import weakref
from typing import Any, Final, TypeAlias

from llama32_desktop.engine.ggml.library import LibraryMissingError, bind
from llama32_desktop.engine.gguf.quantisation import TENSOR_TYPES
from llama32_desktop.sentences import Sentence

Tensor: TypeAlias = int

F32: Final = 0
F16: Final = 1
Q8_0: Final = 8
I32: Final = 26
I64: Final = 27
_PRECISION_F32: Final = 10  # enum ggml_prec

_pointer, _size, _int, _float = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_float
_int64 = ctypes.c_int64
_TENSOR_BYTES: Final = 368
"""ggml's bookkeeping of one tensor in the version whose API is bound here, on 64 bits."""


class _InitParams(ctypes.Structure):
    _fields_ = (("mem_size", _size), ("mem_buffer", _pointer), ("no_alloc", ctypes.c_bool))


def _op(name: str, *arguments: Any) -> Any:
    return bind(f"ggml_{name}", _pointer, _pointer, *arguments)


_init = bind("ggml_init", _pointer, _InitParams)
_free = bind("ggml_free", None, _pointer)
_tensor_overhead = bind("ggml_tensor_overhead", _size)
_graph_overhead = bind("ggml_graph_overhead_custom", _size, _size, ctypes.c_bool)
_new_graph = bind("ggml_new_graph_custom", _pointer, _pointer, _size, ctypes.c_bool)
_expand = bind("ggml_build_forward_expand", None, _pointer, _pointer)
_n_nodes = bind("ggml_graph_n_nodes", _int, _pointer)
_set_input = bind("ggml_set_input", None, _pointer)
_set_output = bind("ggml_set_output", None, _pointer)
_new_tensor = _op("new_tensor", _int, _int, ctypes.POINTER(_int64))

_get_rows = _op("get_rows", _pointer, _pointer)
_set_rows = _op("set_rows", _pointer, _pointer, _pointer)
_mul_mat = _op("mul_mat", _pointer, _pointer)
_mul_mat_precision = bind("ggml_mul_mat_set_prec", None, _pointer, _int)
_add = _op("add", _pointer, _pointer)
_mul = _op("mul", _pointer, _pointer)
_scale = _op("scale", _pointer, _float)
_norm = _op("norm", _pointer, _float)
_rms_norm = _op("rms_norm", _pointer, _float)
_gelu_erf = _op("gelu_erf", _pointer)
_swiglu = _op("swiglu_split", _pointer, _pointer)
_concat = _op("concat", _pointer, _pointer, _int)
_cpy = _op("cpy", _pointer, _pointer)
_cont = _op("cont", _pointer)
_cast = _op("cast", _pointer, _int)
_pad = _op("pad", _pointer, *(_int,) * 4)
_permute = _op("permute", _pointer, _int, _int, _int, _int)
_reshape_2d = _op("reshape_2d", _pointer, _int64, _int64)
_reshape_3d = _op("reshape_3d", _pointer, _int64, _int64, _int64)
_view_1d = _op("view_1d", _pointer, _int64, _size)
_view_2d = _op("view_2d", _pointer, _int64, _int64, _size, _size)
_view_3d = _op("view_3d", _pointer, _int64, _int64, _int64, _size, _size, _size)
_soft_max = _op("soft_max_ext", _pointer, _pointer, _float, _float)
_flash = _op("flash_attn_ext", _pointer, _pointer, _pointer, _pointer, _float, _float, _float)
_flash_precision = bind("ggml_flash_attn_ext_set_prec", None, _pointer, _int)
_rope = _op("rope_ext", *(_pointer,) * 3, *(_int,) * 3, *(_float,) * 6)


def check_abi() -> None:
    """Refuse a ggml whose structures are not those that this app was written for.

    Raises:
        LibraryMissingError
    """
    if _tensor_overhead() != _TENSOR_BYTES:
        raise LibraryMissingError(
            Sentence(
                "The installed llama.cpp is not of the version that vision models need, so they "
                "cannot run; install the version of llama-cpp-python that the app asks for."
            )
        )


def row_bytes(kind: int, columns: int) -> int:
    """Bytes of a row of whole blocks."""
    known = TENSOR_TYPES[kind]
    return columns // known.block * known.size


def tensor_bytes(kind: int, shape: tuple[int, ...]) -> int:
    return row_bytes(kind, shape[0]) * math.prod(shape[1:])


class TensorContext:
    """Where ggml keeps the description of up to `count` tensors, not their numbers."""

    def __init__(self, count: int, extra_bytes: int = 0) -> None:
        params = _InitParams(count * _tensor_overhead() + extra_bytes, None, True)
        self.handle: int = _init(params)
        if not self.handle:
            raise MemoryError
        self.close = weakref.finalize(self, _free, self.handle)

    def tensor(self, kind: int, shape: tuple[int, ...]) -> Tensor:
        sizes = (_int64 * len(shape))(*shape)
        tensor: Tensor = _new_tensor(self.handle, kind, len(shape), sizes)
        return tensor


class Graph(TensorContext):
    """A graph of up to `size` tensors. Every operation returns its result's tensor."""

    def __init__(self, size: int) -> None:
        super().__init__(size, _graph_overhead(size, False))
        self.size = size
        self.graph: int = _new_graph(self.handle, size, False)

    @property
    def nodes(self) -> int:
        count: int = _n_nodes(self.graph)
        return count

    def keep(self, tensor: Tensor) -> None:
        """Compute `tensor`, after all that was kept before."""
        _expand(self.graph, tensor)

    def output(self, tensor: Tensor) -> None:
        """Compute `tensor` and keep its numbers until the next computation."""
        _set_output(tensor)
        _expand(self.graph, tensor)

    # Operations. `Any` is what ctypes gives; each is the address of a tensor.

    def get_rows(self, table: Tensor, rows: Tensor) -> Tensor:
        return self._made(_get_rows(self.handle, table, rows))

    def set_rows(self, table: Tensor, values: Tensor, rows: Tensor) -> Tensor:
        return self._made(_set_rows(self.handle, table, values, rows))

    def mul_mat(self, weights: Tensor, x: Tensor) -> Tensor:
        return self._made(_mul_mat(self.handle, weights, x))

    def add(self, a: Tensor, b: Tensor) -> Tensor:
        return self._made(_add(self.handle, a, b))

    def mul(self, a: Tensor, b: Tensor) -> Tensor:
        return self._made(_mul(self.handle, a, b))

    def scale(self, x: Tensor, factor: float) -> Tensor:
        return self._made(_scale(self.handle, x, factor))

    def norm(self, x: Tensor, epsilon: float) -> Tensor:
        return self._made(_norm(self.handle, x, epsilon))

    def rms_norm(self, x: Tensor, epsilon: float) -> Tensor:
        return self._made(_rms_norm(self.handle, x, epsilon))

    def gelu(self, x: Tensor) -> Tensor:
        """The exact one, through the error function."""
        return self._made(_gelu_erf(self.handle, x))

    def swiglu(self, gate: Tensor, x: Tensor) -> Tensor:
        return self._made(_swiglu(self.handle, gate, x))

    def concat(self, a: Tensor, b: Tensor, axis: int) -> Tensor:
        return self._made(_concat(self.handle, a, b, axis))

    def copy(self, source: Tensor, target: Tensor) -> Tensor:
        """Write `source` into the memory of `target`, converted to its type."""
        return self._made(_cpy(self.handle, source, target))

    def cast(self, x: Tensor, kind: int) -> Tensor:
        """`x` in another type, contiguous."""
        return self._made(_cast(self.handle, x, kind))

    def pad_slices(self, x: Tensor, count: int) -> Tensor:
        """Append `count` slices of zeros along axis 2 of a float32 tensor."""
        return self._made(_pad(self.handle, x, 0, 0, count, 0))

    def contiguous(self, x: Tensor) -> Tensor:
        return self._made(_cont(self.handle, x))

    def permute(self, x: Tensor, a: int, b: int, c: int, d: int) -> Tensor:
        """Axis 0 of `x` becomes axis `a` of the result, and so on."""
        return self._made(_permute(self.handle, x, a, b, c, d))

    def reshape_2d(self, x: Tensor, *shape: int) -> Tensor:
        return self._made(_reshape_2d(self.handle, x, *shape))

    def reshape_3d(self, x: Tensor, *shape: int) -> Tensor:
        return self._made(_reshape_3d(self.handle, x, *shape))

    def view_1d(self, x: Tensor, size: int, offset: int) -> Tensor:
        return self._made(_view_1d(self.handle, x, size, offset))

    def view_2d(self, x: Tensor, *shape_row_offset: int) -> Tensor:
        """`x`, two sizes, bytes from row to row, offset in bytes."""
        return self._made(_view_2d(self.handle, x, *shape_row_offset))

    def view_3d(self, x: Tensor, *shape_steps_offset: int) -> Tensor:
        """`x`, three sizes, bytes from row to row and slice to slice, offset in bytes."""
        return self._made(_view_3d(self.handle, x, *shape_steps_offset))

    def rope(
        self, x: Tensor, positions: Tensor, factors: Tensor | None, dims: int, base: float
    ) -> Tensor:
        """Rotary embedding of pairs that stand side by side (ggml's mode 0)."""
        return self._made(
            _rope(self.handle, x, positions, factors, dims, 0, 0, base, 1.0, 0.0, 1.0, 32.0, 1.0)
        )

    def attention(
        self, q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None, scale: float
    ) -> Tensor:
        """Flash attention.

        Args:
            q: [head size, rows, heads]; `k` and `v` are [head size, columns, K/V heads].
            mask: float16 [columns, rows], added to the scores.

        Returns:
            [head size, heads, rows], contiguous.
        """
        result = self._made(_flash(self.handle, q, k, v, mask, scale, 0.0, 0.0))
        _flash_precision(result, _PRECISION_F32)
        return result

    def attention_scores(self, q: Tensor, k: Tensor, mask: Tensor | None, scale: float) -> Tensor:
        """What flash attention never writes out, [columns, rows, heads]; the mask is float32."""
        scores = self.mul_mat(k, q)
        _mul_mat_precision(scores, _PRECISION_F32)
        return self._made(_soft_max(self.handle, scores, mask, scale, 0.0))

    @staticmethod
    def _made(tensor: Any) -> Tensor:
        made: Tensor = tensor
        return made


def mark_input(tensor: Tensor) -> None:
    """Say that a tensor is written from outside between computations."""
    _set_input(tensor)
