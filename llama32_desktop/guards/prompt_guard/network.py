"""The network itself: tokens of a text in windows, and a score for each.

The card: 512 tokens at most, longer texts in segments. Segments share tokens here, so that orders
which stand across a border are seen whole in one of them. Meta's scanner (`promptguard_utils.py` of
LlamaFirewall) takes blanks out before it makes tokens; the tokenizer of Prompt Guard 2 has that
among its own rules, so that nothing is left to do.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from llama32_desktop.guards.prompt_guard.files import TOKENIZER, configuration_of
from llama32_desktop.guards.prompt_guard.messages import Window
from llama32_desktop.sentences import Sentence

if TYPE_CHECKING:
    import onnxruntime
    from tokenizers import Encoding, Tokenizer

SHARED: Final = 128
"""Tokens that two windows share."""
_MOST: Final = 512
"""Tokens of a window, those around the text among them."""
_MOST_THREADS: Final = 4
_INPUTS: Final = frozenset({"input_ids", "attention_mask", "token_type_ids"})
_LONE: Final = re.compile("[\ud800-\udfff]")
_UNKNOWN: Final = "[UNK]"
"""What stands for a character that the tokenizer does not know."""
_NO_NETWORK: Final = Sentence(
    "This file is no Prompt Guard 2 for the ONNX Runtime, so nothing was judged; download one "
    "under Models."
)


class NoNetworkError(Exception):
    """The files are none that can be asked; one sentence for a person."""


class Network:
    """Is loaded when it is made.

    Args:
        file: The network, its tokenizer and its configuration beside it.

    Raises:
        NoNetworkError: they are not what they should be.
        OSError: they cannot be read.
    """

    def __init__(self, file: Path) -> None:
        found = configuration_of(file)
        if found is None or found.orders is None:
            raise NoNetworkError(_NO_NETWORK)
        self._orders = found.orders
        self._tokenizer = _tokenizer(file.with_name(TOKENIZER))
        around = _encoded(self._tokenizer, "", around=True).ids
        if len(around) != 2:
            raise NoNetworkError(_NO_NETWORK)
        self._first, self._last = around
        self._reserved = _reserved(self._tokenizer)
        self._room = min(_MOST, found.max_position_embeddings) - 2
        if self._room <= SHARED:  # windows of nothing, or one for each token of a long text
            raise NoNetworkError(_NO_NETWORK)
        self._session = _session(file)
        self._inputs = [each.name for each in self._session.get_inputs()]
        if "input_ids" not in self._inputs or not _INPUTS.issuperset(self._inputs):
            raise NoNetworkError(_NO_NETWORK)

    def look(self, text: str) -> tuple[Window, ...]:
        """The windows of a text, which together hold all of it, each with its score.

        Raises:
            NoNetworkError: the network answers as no such network does.
        """
        encoding = _encoded(self._tokenizer, _LONE.sub("\ufffd", text), around=False)
        found = [
            (token, place)
            for token, place in zip(encoding.ids, encoding.offsets, strict=True)
            if token not in self._reserved  # a text that says [SEP] does not end there
        ]
        return tuple(
            Window(
                found[begin][1][0],
                found[end - 1][1][1],
                self._score([token for token, _ in found[begin:end]]),
            )
            for begin, end in _spans(len(found), self._room)
        )

    def _score(self, tokens: list[int]) -> float:
        ids = np.array([[self._first, *tokens, self._last]], np.int64)
        given = {
            "input_ids": ids,
            "attention_mask": np.ones_like(ids),
            "token_type_ids": np.zeros_like(ids),
        }
        try:
            logits = self._session.run(None, {name: given[name] for name in self._inputs})[0]
        except Exception:  # as for more memory than there is
            raise NoNetworkError(_NO_NETWORK) from None
        is_pair = isinstance(logits, np.ndarray) and logits.shape == (1, 2)
        if not is_pair or logits.dtype.kind != "f" or not np.isfinite(logits).all():
            raise NoNetworkError(_NO_NETWORK)
        powers = np.exp(logits[0].astype(np.float64) - logits.max())
        return float(powers[self._orders] / powers.sum())


def _spans(count: int, room: int) -> Iterator[tuple[int, int]]:
    """Which tokens go together."""
    step = room - SHARED
    for begin in range(0, max(count - (room - step), min(count, 1)), step):
        yield begin, min(begin + room, count)


def _tokenizer(file: Path) -> Tokenizer:
    from tokenizers import Tokenizer

    with _as_no_network():
        tokenizer = Tokenizer.from_str(file.read_text("utf-8"))
    tokenizer.no_truncation()  # an export's own leaves out what is behind the first window
    tokenizer.no_padding()
    return tokenizer


def _encoded(tokenizer: Tokenizer, text: str, *, around: bool) -> Encoding:
    """A text's tokens, with those that stand around texts or without.

    Raises:
        NoNetworkError: the tokenizer cannot, as where its parts do not fit together.
    """
    with _as_no_network():
        return tokenizer.encode(text, add_special_tokens=around)


@contextmanager
def _as_no_network() -> Iterator[None]:
    """The errors of `tokenizers`, which has no kind of its own, and faults that are no
    `Exception`."""
    try:
        yield
    except (OSError, KeyboardInterrupt, SystemExit):
        raise
    except BaseException:
        raise NoNetworkError(_NO_NETWORK) from None


def _reserved(tokenizer: Tokenizer) -> frozenset[int]:
    """Tokens that stand around texts and for none of theirs, though they have a text as well: the
    tokenizer finds it in a stranger's, also with spaces in it."""
    tokens = tokenizer.get_added_tokens_decoder().items()
    return frozenset(
        number for number, token in tokens if token.special and token.content != _UNKNOWN
    )


def _session(file: Path) -> onnxruntime.InferenceSession:
    import onnxruntime
    import psutil

    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = max(1, min(_MOST_THREADS, cores))
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.enable_cpu_mem_arena = False  # windows differ in size: the arena would only grow
    options.log_severity_level = 4
    try:
        return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    except Exception:  # one of several kinds for each part of the runtime
        raise NoNetworkError(_NO_NETWORK) from None
