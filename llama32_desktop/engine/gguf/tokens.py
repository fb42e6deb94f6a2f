"""Vocabularies that llama.cpp cannot use: it ends its process where it meets one.

It holds that no two tokens have one name, that a SentencePiece vocabulary and one of RWKV have a
token for each byte of a text, and that a token which it is to put before or behind a text is there.
Of an RWKV vocabulary without one it fills all memory with the tokens of the first text that has it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from llama32_desktop.engine.gguf.header import STRING, GgufError, GgufHeader
from llama32_desktop.engine.gguf.vocabulary import items, texts
from llama32_desktop.sentences import Sentence

_TOKENS: Final = "tokenizer.ggml.tokens"
_KIND: Final = "tokenizer.ggml.model"
_NONE: Final = frozenset({"no_vocab", "none", "test"})
"""What llama.cpp calls a model without words, and one for its own tests."""
_BEHIND: Final = {
    "llama": ("eos_token_id", 2),
    "gpt2": ("eos_token_id", 11),
    "hybriddna": ("eos_token_id", 11),
    "whitespace": ("eos_token_id", 11),
    "gemma4": ("eos_token_id", -1),
    "t5": ("eos_token_id", 1),
    "bert": ("seperator_token_id", 102),
}
"""By the kind of a vocabulary: which token is put behind a text, and its number where the file
names none; the second word is spelled so in the format."""
_OF_TEXTS: Final = frozenset(range(0xF5)) - {0xC0, 0xC1}
"""The bytes that a text in UTF-8 may have."""
_BLANK: Final = ord(" ")
"""SentencePiece writes another letter for it."""
_ESCAPED: Final = {ord("t"): ord("\t"), ord("n"): ord("\n"), ord("r"): ord("\r")}
"""How RWKV spells bytes: so, as `\\x0a`, or as they are."""

_SHOWN: Final = 40
"""Letters of a token, which has up to four bytes for each."""


class UnusableTokensError(GgufError):
    """The file's vocabulary would end llama.cpp."""


def check_tokens(path: Path, header: GgufHeader) -> None:
    """Hold a file's vocabulary against what llama.cpp takes for granted.

    Raises:
        UnusableTokensError: one sentence that names the file.
        OSError: the file cannot be read.
    """
    if why := _fault(path, header):
        raise UnusableTokensError(
            Sentence(
                "“{0}” has a vocabulary that cannot be used ({1}), so the model cannot be loaded; "
                "choose another file of this model.",
                path.name,
                why,
            )
        )


def _fault(path: Path, header: GgufHeader) -> Sentence | None:
    """A part of a sentence; `None` where there is none, or llama.cpp says it by itself."""
    kind = header.text(_KIND)
    if kind in _NONE:
        return Sentence("it has no words")
    if _TOKENS not in header.metadata or header.kinds[_TOKENS] != STRING:
        return None
    count, packed = items(path, header, _TOKENS, STRING)
    if not count:
        return Sentence("it has no words, or more than any model's")
    names = [
        name.split(b"\0", 1)[0] or b"[EMPTY_%d]" % number
        for number, name in enumerate(texts(packed, count))
    ]
    if len(known := set(names)) < count:
        return Sentence("the token “{0}” stands in it twice", _shown(_twice(names)))
    if (byte := _missing_byte(kind, known)) is not None:
        return Sentence("it has no token for the byte {0}", f"0x{byte:02X}")
    return _missing_mark(header, kind, count)


def _twice(names: list[bytes]) -> bytes:
    seen: set[bytes] = set()
    for name in names:
        if name in seen:
            return name
        seen.add(name)
    raise AssertionError("each of them stands once")


def _missing_byte(kind: str, names: set[bytes]) -> int | None:
    """A byte that texts have and a vocabulary of this kind has not, though it needs it."""
    match kind:
        case "llama":
            wanted = (byte for byte in sorted(_OF_TEXTS - {_BLANK}))
            bare = (byte for byte in wanted if b"<0x%02X>" % byte not in names)
            return next((byte for byte in bare if not byte or bytes([byte]) not in names), None)
        case "rwkv":
            single = {_rwkv_byte(name) for name in names}
            return next((byte for byte in sorted(_OF_TEXTS) if byte not in single), None)
    return None


def _rwkv_byte(name: bytes) -> int | None:
    """The byte that a token stands for; `None` where it is none, or several."""
    if len(name) == 1 and name != b"\\":
        return name[0]
    if len(name) == 2 and name.startswith(b"\\") and name[1] != ord("x"):
        return _ESCAPED.get(name[1], name[1])
    if len(name) == 4 and name.startswith(b"\\x"):
        try:
            return int(name[2:].decode("ascii"), 16) if name[2:].isalnum() else None
        except ValueError:
            return None
    return None


def _missing_mark(header: GgufHeader, kind: str, count: int) -> Sentence | None:
    """Whether a token is to be put behind texts that the vocabulary does not have."""
    adds = header.metadata.get("tokenizer.ggml.add_eos_token", kind == "t5") is True
    if kind not in _BEHIND or not (adds or kind == "bert"):
        return None
    key, usual = _BEHIND[kind]
    said = header.metadata.get(f"tokenizer.ggml.{key}", usual)
    if any(isinstance(number, int) and 0 <= number < count for number in (said, usual)):
        return None
    return Sentence("the token that it puts behind texts is not in it")


def _shown(name: bytes) -> str:
    return name[: 4 * _SHOWN].decode("utf-8", "replace")[:_SHOWN]
