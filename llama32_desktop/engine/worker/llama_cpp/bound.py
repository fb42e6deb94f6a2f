"""Calls of llama.cpp's functions that have their arguments already."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import partial
from typing import Any, Final

_AS_DECLARED: Final = object()


def bound(function: Any, *arguments: Any, gives: Any = _AS_DECLARED) -> Callable[[], Any]:
    """A function of llama.cpp that takes these arguments whenever it is called.

    What ctypes does for arguments whose types a function declares is more than half of what a call
    costs at a place that every token passes, where the processor's caches hold nothing of Python.
    So they are of these types here, and the function that is called declares none.

    Args:
        function: Of the binding; it gives a number or nothing.
        arguments: One of C's types may be changed later, and has its new value then.
        gives: The type of what it gives, where that is to be another than it declares.
    """
    address = ctypes.cast(function, ctypes.c_void_p).value
    assert address is not None
    undeclared = ctypes.CFUNCTYPE(function.restype if gives is _AS_DECLARED else gives)(address)
    of_c = (
        each if isinstance(each, kind) else kind(each)
        for kind, each in zip(function.argtypes, arguments, strict=True)
    )
    return partial(undeclared, *of_c)
