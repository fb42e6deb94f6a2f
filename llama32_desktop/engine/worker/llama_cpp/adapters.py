"""The LoRA adapters of a loaded model.

llama.cpp wants all of them to be loaded before a context is made, whose graph has to have room for
them; their strengths are the context's.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Sequence
from pathlib import Path

import llama_cpp

from llama32_desktop.engine.adapters import Adapter, active
from llama32_desktop.engine.gguf.adapter import check_fits, check_numbers
from llama32_desktop.engine.gguf.header import GgufError, read_header
from llama32_desktop.engine.worker.adapter_files import identity, unusable
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.header import model_header
from llama32_desktop.sentences import Sentence


class LoadedAdapters:
    """Those that change anything, in the person's order.

    Args:
        path: Of the model's file.

    Raises:
        EngineError: one cannot be read, is damaged, or is not for this model; none is loaded then.
    """

    def __init__(
        self, model: llama_cpp.llama_model_p, path: str, adapters: Sequence[Adapter]
    ) -> None:
        self._chosen = active(tuple(adapters))
        self._handles: list[llama_cpp.llama_adapter_lora_p] = []
        try:
            for adapter in self._chosen:
                check(adapter, path)
                handle = llama_cpp.llama_adapter_lora_init(model, os.fsencode(adapter.path))
                if not handle:
                    raise _refused(adapter.path)
                self._handles.append(handle)
        except EngineError:
            self.close()
            raise

    def __bool__(self) -> bool:
        return bool(self._handles)

    def apply(self, context: llama_cpp.llama_context_p) -> None:
        """Have a context that was made behind them compute with them."""
        count = len(self._handles)
        if not count:
            return
        handles = (llama_cpp.llama_adapter_lora_p_ctypes * count)(
            *(ctypes.cast(each, llama_cpp.llama_adapter_lora_p_ctypes) for each in self._handles)
        )
        strengths = (ctypes.c_float * count)(*(adapter.strength for adapter in self._chosen))
        if llama_cpp.llama_set_adapters_lora(context, handles, count, strengths):
            raise _refused(self._chosen[0].path)

    def identity(self) -> tuple[str, ...]:
        """What the numbers of a context depend on: each file's content, and its strength.

        Raises:
            OSError: a file cannot be read any more.
        """
        return tuple(map(identity, self._chosen))

    def close(self) -> None:
        """Free them; no context may use them any more."""
        for handle in self._handles:
            llama_cpp.llama_adapter_lora_free(handle)
        self._handles.clear()


def check(adapter: Adapter, model: str, *, loading: bool = True) -> None:
    """Hold an adapter against a model's file.

    Args:
        loading: Whether the model is loaded with it; else only an answer is written.

    Raises:
        EngineError: it cannot be read, or is not for this model.
    """
    file, base = Path(adapter.path), Path(model)
    try:
        header = read_header(file)
        check_fits(file.name, header, base.name, model_header(base))
        check_numbers(file, header)
    except (GgufError, OSError) as error:
        raise unusable(adapter, error, loading=loading) from None


def _refused(path: str) -> EngineError:
    return EngineError(
        "unsupported",
        Sentence(
            "llama.cpp could not apply the adapter “{0}”, so the model was not loaded: take it off "
            "in the model's settings, or choose another file.",
            Path(path).name,
        ),
    )
