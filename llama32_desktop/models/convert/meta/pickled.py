"""Reads what a pickle of weights says, without running it.

A pickle is a program: it may call anything by its name. Here the few steps that torch.save writes
for a dictionary of tensors are followed by hand, names are never looked up, and every other step or
name is refused.
"""

from __future__ import annotations

import pickletools
from dataclasses import dataclass
from typing import Any, Final

from llama32_desktop.models.convert.errors import ConvertError, damaged
from llama32_desktop.models.convert.safetensors import MAX_DIMENSIONS
from llama32_desktop.sentences import Sentence

MOST_BYTES: Final = 16 * 1024 * 1024
"""A model of 100 layers has 200,000."""
_MOST_STEPS: Final = 4_000_000
_DICTIONARY: Final = ("collections", "OrderedDict")
_TENSOR: Final = ("torch._utils", "_rebuild_tensor_v2")
_PARAMETER: Final = ("torch._utils", "_rebuild_parameter")
STORAGES: Final = {
    ("torch", "BFloat16Storage"): "BF16",
    ("torch", "HalfStorage"): "F16",
    ("torch", "FloatStorage"): "F32",
    ("torch", "DoubleStorage"): "F64",
    ("torch", "CharStorage"): "I8",
    ("torch", "ByteStorage"): "U8",
    ("torch", "ShortStorage"): "I16",
    ("torch", "IntStorage"): "I32",
    ("torch", "LongStorage"): "I64",
    ("torch", "BoolStorage"): "BOOL",
}
"""The types of numbers, by the names that torch.save writes."""
_KNOWN: Final = frozenset({_DICTIONARY, _TENSOR, _PARAMETER, *STORAGES})


@dataclass(frozen=True, slots=True)
class PickledTensor:
    """A tensor as a pickle describes it; its numbers lie in another file of the archive."""

    storage: str
    dtype: str
    values: int
    """Of the whole storage."""
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Name:
    module: str
    name: str

    @property
    def pair(self) -> tuple[str, str]:
        return self.module, self.name


@dataclass(frozen=True, slots=True)
class _Storage:
    key: str
    dtype: str
    values: int


_MARK: Final = object()


def tensors_in(file: str, program: bytes) -> dict[str, PickledTensor]:
    """The tensors of a pickled dictionary by their names.

    Args:
        file: Whose it is, for sentences.

    Raises:
        ConvertError: it is damaged, no dictionary of tensors, or would do something else.
    """
    result = _Machine(file).run(program)
    if not isinstance(result, dict):
        raise _no_weights(file)
    found = {name: held for name, held in result.items() if isinstance(held, PickledTensor)}
    if not found or not all(isinstance(name, str) for name in found):
        raise _no_weights(file)
    return found


class _Machine:
    """Follows the steps of one pickle, on a stack and a memory as pickles have them."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._stack: list[Any] = []
        self._memory: dict[int, Any] = {}

    def run(self, program: bytes) -> Any:
        try:
            for number, (step, argument, _) in enumerate(pickletools.genops(program)):
                if number > _MOST_STEPS:
                    raise _no_weights(self._file)
                if step.name == "STOP":
                    return self._stack.pop()
                self._follow(step.name, argument)
        except (ValueError, IndexError, KeyError, TypeError, AttributeError, RecursionError):
            raise damaged(
                self._file, Sentence("its list of tensors cannot be understood")
            ) from None
        raise damaged(self._file, Sentence("its list of tensors has no end"))

    def _follow(self, step: str, argument: Any) -> None:
        stack = self._stack
        match step:
            case "PROTO" | "FRAME":
                pass
            case "MARK":
                stack.append(_MARK)
            case "NONE" | "NEWTRUE" | "NEWFALSE":
                stack.append({"NONE": None, "NEWTRUE": True, "NEWFALSE": False}[step])
            case "BININT" | "BININT1" | "BININT2" | "LONG1" | "BINFLOAT":
                stack.append(argument)
            case "BINUNICODE" | "SHORT_BINUNICODE" | "BINUNICODE8":
                stack.append(argument)
            case "EMPTY_DICT":
                stack.append({})
            case "EMPTY_LIST":
                stack.append([])
            case "EMPTY_TUPLE":
                stack.append(())
            case "TUPLE":
                stack.append(tuple(self._marked()))
            case "TUPLE1" | "TUPLE2" | "TUPLE3":
                count = int(step[-1])
                stack[-count:] = [tuple(stack[-count:])]
            case "BINPUT" | "LONG_BINPUT":
                self._memory[argument] = stack[-1]
            case "MEMOIZE":
                self._memory[len(self._memory)] = stack[-1]
            case "BINGET" | "LONG_BINGET":
                stack.append(self._memory[argument])
            case "SETITEM":
                value, key = stack.pop(), stack.pop()
                self._set(stack[-1], [key, value])
            case "SETITEMS":
                items = self._marked()
                self._set(stack[-1], items)
            case "APPEND" | "APPENDS":
                added = self._marked() if step == "APPENDS" else [stack.pop()]
                if not isinstance(stack[-1], list):
                    raise TypeError
                stack[-1].extend(added)
            case "GLOBAL":
                self._name(*argument.split(" ", 1))
            case "STACK_GLOBAL":
                name, module = stack.pop(), stack.pop()
                self._name(module, name)
            case "BINPERSID":
                stack.append(self._storage(stack.pop()))
            case "REDUCE":
                arguments, made = stack.pop(), stack.pop()
                stack.append(self._made(made, arguments))
            case "BUILD":  # what a dictionary has beside its items says nothing of them
                stack.pop()
                if not isinstance(stack[-1], dict):
                    raise self._dangerous("BUILD")
            case _:
                raise self._dangerous(step)

    def _marked(self) -> list[Any]:
        """All above the last mark, which goes too."""
        place = len(self._stack) - 1
        while self._stack[place] is not _MARK:
            place -= 1
            if place < 0:
                raise IndexError
        above = self._stack[place + 1 :]
        del self._stack[place:]
        return above

    @staticmethod
    def _set(target: Any, items: list[Any]) -> None:
        if not isinstance(target, dict) or len(items) % 2:
            raise TypeError
        if not all(type(key) in (str, int) for key in items[::2]):
            raise TypeError  # a tuple of tuples of … takes as long to look up as its maker likes
        target.update(zip(items[::2], items[1::2], strict=True))

    def _name(self, module: Any, name: Any) -> None:
        if type(module) is not str or type(name) is not str:
            raise TypeError
        if (module, name) not in _KNOWN:
            raise self._dangerous(f"{module}.{name}")
        self._stack.append(_Name(module, name))

    def _storage(self, said: Any) -> _Storage:
        kind, storage, key, _, values = said
        dtype = STORAGES.get(storage.pair) if isinstance(storage, _Name) else None
        if kind != "storage" or dtype is None or type(key) is not str or not _is_count(values):
            raise ValueError
        return _Storage(key, dtype, values)

    def _made(self, made: Any, arguments: Any) -> Any:
        if not isinstance(made, _Name) or not isinstance(arguments, tuple):
            raise TypeError
        if made.pair == _DICTIONARY and not arguments:
            return {}
        if made.pair == _PARAMETER and isinstance(arguments[0], PickledTensor):
            return arguments[0]
        if made.pair != _TENSOR:
            raise self._dangerous(f"{made.module}.{made.name}")
        storage, offset, shape, strides = arguments[:4]
        if not isinstance(storage, _Storage) or not _is_count(offset):
            raise TypeError
        for each in (shape, strides):  # one long tuple can be that of many tensors
            if not isinstance(each, tuple) or len(each) > MAX_DIMENSIONS:
                raise TypeError
            if not all(map(_is_count, each)):
                raise TypeError
        return PickledTensor(storage.key, storage.dtype, storage.values, offset, shape, strides)

    def _dangerous(self, what: str) -> ConvertError:
        return ConvertError(
            Sentence(
                "{0} asks for more than weights when it is opened (“{1}”), which can run a program "
                "of its maker's, so nothing of it was used: delete it, and take the model from "
                "Meta or as safetensors.",
                self._file,
                what[:80],
            )
        )


def _is_count(value: Any) -> bool:
    return type(value) is int and 0 <= value < 1 << 62


def _no_weights(file: str) -> ConvertError:
    return damaged(file, Sentence("it holds no dictionary of tensors"))
