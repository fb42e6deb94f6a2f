"""Loads a model's weights, and says in one sentence why one cannot be loaded."""

from __future__ import annotations

import ctypes
import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import llama_cpp

from llama32_desktop.cage import ordinary
from llama32_desktop.engine.ggml import library
from llama32_desktop.engine.gguf.part_names import all_parts
from llama32_desktop.engine.needs import experts_pattern
from llama32_desktop.engine.worker.backend import CancelFlag, EngineError, load_cancelled
from llama32_desktop.engine.worker.llama_cpp import log
from llama32_desktop.sentences import Sentence

_MAGIC = b"GGUF"


def check_file(path: str) -> int:
    """Size in bytes of a file that looks like a GGUF, with the model's other parts.

    Raises:
        EngineError: kinds `missing_file`, `not_gguf`, `truncated`.
    """
    file = Path(path)
    try:
        size = file.stat().st_size
        if file.is_dir():
            raise EngineError(
                "not_gguf",
                Sentence(
                    "“{0}” is a folder and not a model; choose a file that ends in .gguf.",
                    file.name,
                ),
            )
        with ordinary.opened(file) as stream:
            magic = stream.read(4)
    except FileNotFoundError:
        raise EngineError(
            "missing_file",
            Sentence(
                "The model file “{0}” is not there; choose another model or put the file back.",
                path,
            ),
        ) from None
    except OSError as error:
        raise EngineError(
            "missing_file",
            Sentence(
                "The model file “{0}” cannot be read ({1}); check its permissions or choose "
                "another model.",
                path,
                error.strerror,
            ),
        ) from None
    if magic != _MAGIC:
        raise EngineError(
            "not_gguf",
            Sentence(
                "“{0}” is not a GGUF file; choose a model file that ends in .gguf.", file.name
            ),
        )
    others = (part for part in all_parts(file) if part != file)
    return size + sum(part.stat().st_size for part in others if part.exists())


def truncated(path: str) -> EngineError:
    return EngineError(
        "truncated",
        Sentence(
            "“{0}” is cut short or damaged, so the model cannot be loaded; download the file "
            "again.",
            Path(path).name,
        ),
    )


def _why(path: str, text: str) -> EngineError:
    """The error that llama.cpp's log of a failed load speaks of."""
    name = Path(path).name
    architecture = re.search(r"unknown model architecture: '([^']*)'", text)
    if architecture:
        return EngineError(
            "unsupported",
            Sentence(
                "“{0}” is of the architecture “{1}”, which llama.cpp does not run; choose another "
                "model.",
                name,
                architecture.group(1),
            ),
        )
    if re.search(r"(un|failed to )able to allocate|failed to allocate|out of memory", text, re.I):
        return EngineError(
            "out_of_memory",
            Sentence(
                "“{0}” does not fit in memory; close other programs, put fewer layers on the GPU, "
                "or choose a smaller model or quantisation.",
                name,
            ),
        )
    if re.search(
        r"not within the file bounds|corrupted|incomplete|failed to read|unexpectedly reached", text
    ):
        return truncated(path)
    missing = re.search(r"missing tensor '([^']*)'|key not found in model: (\S+)", text)
    if missing:
        what = missing.group(1) or missing.group(2)
        return EngineError(
            "truncated",
            Sentence(
                "“{0}” lacks “{1}”, so the model cannot be loaded; download the file again or "
                "choose another model.",
                name,
                what,
            ),
        )
    last = next((line for line in reversed(text.splitlines()) if line.strip()), "no reason given")
    detail = last.rpartition(": ")[2][:200]
    return EngineError(
        "unsupported",
        Sentence(
            "llama.cpp could not load “{0}” ({1}); choose another model or another file.",
            name,
            detail,
        ),
    )


class _Override(ctypes.Structure):
    """llama.cpp's `llama_model_tensor_buft_override`, which its binding leaves out."""

    _fields_ = (("pattern", ctypes.c_char_p), ("buffer_type", ctypes.c_void_p))


def _experts_here(layers: int) -> ctypes.Array[_Override] | None:
    """Where tensors go that hold the experts of so many first layers; the last one is empty."""
    if not layers:
        return None
    buffer_type = library.bind("ggml_backend_cpu_buffer_type", ctypes.c_void_p)()
    which = "|".join(map(str, range(layers)))
    return (_Override * 2)(_Override(experts_pattern(which).encode(), buffer_type), _Override())


def _parts(split: Sequence[int]) -> ctypes.Array[ctypes.c_float] | None:
    """Proportions in which layers are divided; as many as there may be devices."""
    if not any(split):
        return None
    most: int = llama_cpp.llama_max_devices()
    return (ctypes.c_float * most)(*split)


def load(
    path: str,
    *,
    gpu_layers: int,
    cpu_experts: int = 0,
    split: Sequence[int] = (),
    repack: bool,
    progress: Callable[[float], None],
    cancel: CancelFlag,
    cards: bool = True,
) -> llama_cpp.llama_model_p:
    """Load the weights, memory-mapped.

    Args:
        cards: Whether a card may compute at all: one that has no layers computes long prompts.
        cpu_experts: Of so many first layers the experts stay on the processor.
        split: How many layers each GPU has, in their order; empty divides them by free memory.

    Raises:
        EngineError: with a sentence for each way in which a file cannot be loaded; kind
            `cancelled` when the flag was set.
    """

    @llama_cpp.llama_progress_callback
    def on_progress(fraction: float, _user_data: ctypes.c_void_p) -> bool:
        progress(fraction)
        return not cancel.is_set()

    params = llama_cpp.llama_model_default_params()
    params.n_gpu_layers = gpu_layers
    none = (ctypes.c_void_p * 1)()  # a list of devices that ends where it begins
    if not cards:
        params.devices = ctypes.addressof(none)
    overrides = _experts_here(cpu_experts)
    if overrides is not None:
        params.tensor_buft_overrides = ctypes.addressof(overrides)
    parts = _parts(split)
    if parts is not None:
        params.tensor_split = ctypes.cast(parts, ctypes.POINTER(ctypes.c_float))
    params.use_extra_bufts = repack
    params.progress_callback = on_progress
    log.recent.clear()
    model = llama_cpp.llama_model_load_from_file(os.fsencode(path), params)
    if model:
        return model
    if cancel.is_set():
        raise load_cancelled()
    raise _why(path, log.since_last_clear())


def metadata(model: llama_cpp.llama_model_p, key: str) -> str:
    """A metadata value as text; empty where the file has none."""
    size = 4096
    while True:
        buffer = ctypes.create_string_buffer(size)
        needed = llama_cpp.llama_model_meta_val_str(model, key.encode(), buffer, size)
        if needed < 0:
            return ""
        if needed < size:
            return buffer.value.decode("utf-8", "replace")
        size = needed + 1
