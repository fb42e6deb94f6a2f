"""Draws tokens from the rows of a context's logits, with llama.cpp's own code alone."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from typing import Protocol

import llama_cpp

from llama32_desktop.engine.worker.drafts.decoder import LAST_ROW
from llama32_desktop.engine.worker.llama_cpp.bound import bound


class RowSampler(Protocol):
    """Draws from a row of logits.

    Attributes:
        row: The one that `draw` draws from.
        draw: Draws the next token.
    """

    row: ctypes.c_int32

    @property
    def draw(self) -> Callable[[], int]: ...

    def __call__(self, row: int, /) -> int:
        """Draw the next token from this row."""


class ChainRows:
    """See `RowSampler`; the chain remembers what it draws."""

    def __init__(
        self, context: llama_cpp.llama_context_p, chain: llama_cpp.llama_sampler_p
    ) -> None:
        self.row = ctypes.c_int32(LAST_ROW)
        self.draw: Callable[[], int] = bound(
            llama_cpp.llama_sampler_sample, chain, context, self.row
        )

    def __call__(self, row: int) -> int:
        self.row.value = row
        return self.draw()


class Drawing:
    """Samplers, applied one after the other to a row of a context's logits.

    llama.cpp's function for it has them remember the token, too, which is not always wanted. So
    each is called through an interface that has its way of choosing, and that of remembering where
    it is. The samplers themselves stay their owner's.

    Args:
        row: The one that is drawn from.
        remembers: Whether the samplers remember what is drawn.

    Attributes:
        draw: Chooses a token of that row.
    """

    def __init__(
        self,
        context: llama_cpp.llama_context_p,
        row: ctypes.c_int32,
        *samplers: llama_cpp.llama_sampler_p,
        remembers: bool = False,
    ) -> None:
        own = [each.contents.iface.contents for each in samplers]
        self._interfaces = [llama_cpp.llama_sampler_i(apply=each.apply) for each in own]
        if remembers:
            for interface, each in zip(self._interfaces, own, strict=True):
                interface.accept = each.accept
        self._chain = _chained(samplers, self._interfaces)
        self.draw = bound(llama_cpp.llama_sampler_sample, self._chain, context, row)

    def close(self) -> None:
        llama_cpp.llama_sampler_free(self._chain)


class Remembering:
    """Samplers that remember a token, one after the other, and choose none: see `Drawing`.

    Args:
        token: The one that they are to remember.

    Attributes:
        remember: Has them do so.
    """

    def __init__(self, token: llama_cpp.llama_token, *samplers: llama_cpp.llama_sampler_p) -> None:
        self._interfaces = [
            llama_cpp.llama_sampler_i(accept=each.contents.iface.contents.accept)
            for each in samplers
        ]
        self._chain = _chained(samplers, self._interfaces)
        self.remember = bound(llama_cpp.llama_sampler_accept, self._chain, token)

    def close(self) -> None:
        llama_cpp.llama_sampler_free(self._chain)


def _chained(
    samplers: Sequence[llama_cpp.llama_sampler_p], interfaces: Sequence[llama_cpp.llama_sampler_i]
) -> llama_cpp.llama_sampler_p:
    """A chain of samplers as these interfaces have them; who calls keeps both alive."""
    parameters = llama_cpp.llama_sampler_chain_default_params()
    chain = llama_cpp.llama_sampler_chain_init(parameters)
    for interface, each in zip(interfaces, samplers, strict=True):
        part = llama_cpp.llama_sampler_init(interface, each.contents.ctx)
        llama_cpp.llama_sampler_chain_add(chain, part)
    return chain
