"""JSON of structs that hold names of files, whose bytes may be no text.

Python has such bytes as halves of surrogate pairs, which are no UTF-8; as escapes they are kept.
Sentences (`sentences`) keep their template and values in this app's own files alone.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any, TypeVar

import msgspec

from llama32_desktop.sentences import plain_sentence, sentence_of, text_alone

T = TypeVar("T")


def encoded(value: object, *, indent: int = 0, own: bool = False) -> bytes:
    """The JSON of a struct or of what is built in, on one line without an `indent`.

    Args:
        own: Only this app reads it: sentences are kept as their templates and values. In JSON for
            other programs they are texts.
    """
    hook = plain_sentence if own else text_alone
    try:
        data = msgspec.json.encode(value, enc_hook=hook)
    except UnicodeEncodeError:
        fields = msgspec.to_builtins(value, enc_hook=hook)
        return json.dumps(fields, indent=indent or None).encode()
    return msgspec.json.format(data, indent=indent) if indent else data


def read(data: bytes | str, kind: type[T]) -> T:
    """The value that `encoded` wrote.

    Raises:
        msgspec.MsgspecError: it is none of that kind.
        UnicodeDecodeError: it is no text.
        RecursionError: it is nested too deep.
    """
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.MsgspecError as error:
        try:
            value = json.loads(data, object_hook=sentence_of) if _is_apart(data) else None
        except ValueError:
            raise error from None
        if value is None:
            raise
    try:
        return msgspec.convert(value, kind)
    except UnicodeEncodeError as error:  # half a letter where a field's name or a choice stands
        raise msgspec.ValidationError("a name that is no text") from error


def read_each(data: bytes | str, kind: type[T]) -> dict[str, T]:
    """The values by name that `encoded` wrote; those that are of another kind are left out.

    Raises:
        msgspec.MsgspecError, UnicodeDecodeError, RecursionError: as `read`, of the whole.
    """
    found: dict[str, T] = {}
    for name, value in read(data, dict[str, Any]).items():
        with suppress(msgspec.ValidationError, UnicodeEncodeError):
            found[name] = msgspec.convert(value, kind)
    return found


def _is_apart(data: bytes | str) -> bool:
    """Whether something in it may be in a form that msgspec does not read."""
    text = data if isinstance(data, str) else data.decode("utf-8", "replace")
    return "\\u" in text or '"sentence"' in text
