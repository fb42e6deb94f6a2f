"""Draws tokens by samplers that remember nothing of it, with llama.cpp's own code alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import llama_cpp


class Drawing:
    """Samplers, applied one after the other to a row of a context's logits.

    llama.cpp's function for it has them remember the token, too. So each is called through an
    interface that has its way of choosing, and none of remembering. The samplers themselves stay
    their owner's.

    Attributes:
        draw: Chooses a token of a row, which counts as llama.cpp counts.
    """

    def __init__(
        self, context: llama_cpp.llama_context_p, *samplers: llama_cpp.llama_sampler_p
    ) -> None:
        self._interfaces = [
            llama_cpp.llama_sampler_i(apply=each.contents.iface.contents.apply) for each in samplers
        ]
        parameters = llama_cpp.llama_sampler_chain_default_params()
        self._chain = llama_cpp.llama_sampler_chain_init(parameters)
        for interface, each in zip(self._interfaces, samplers, strict=True):
            part = llama_cpp.llama_sampler_init(interface, each.contents.ctx)
            llama_cpp.llama_sampler_chain_add(self._chain, part)
        self.draw: Callable[[int], int] = partial(
            llama_cpp.llama_sampler_sample, self._chain, context
        )

    def close(self) -> None:
        llama_cpp.llama_sampler_free(self._chain)
