"""Calls with bound arguments are those of the declared functions."""

from __future__ import annotations

import ctypes

import llama_cpp
import pytest

from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.llama_cpp.bound import bound
from llama32_desktop.engine.worker.sampler import sampler_chain


class NoVocabulary:
    """Greedy samplers ask for none."""

    handle = None


def test_a_bound_call_is_the_declared_one() -> None:
    with sampler_chain(Sampling(temperature=0), 1, [], NoVocabulary(), 8) as chain:
        place = ctypes.c_int32(0)
        first = bound(llama_cpp.llama_sampler_chain_n, chain)
        assert first() == llama_cpp.llama_sampler_chain_n(chain) == 1
        data = (llama_cpp.llama_token_data * 3)(*((i, i * 1.5, 0.0) for i in range(3)))
        candidates = llama_cpp.llama_token_data_array(data=data, size=3, selected=-1)
        assert bound(llama_cpp.llama_sampler_apply, chain, ctypes.pointer(candidates))() is None
        assert candidates.selected == 2
        got = bound(llama_cpp.llama_sampler_chain_get, chain, place)
        assert ctypes.addressof(got().contents)  # a pointer of the declared type
        place.value = 5
        assert not got(), "an argument of C's has the value of the moment"


def test_an_argument_that_is_none_of_its_type_is_refused() -> None:
    with pytest.raises(TypeError):
        bound(llama_cpp.llama_sampler_chain_n, "chain")
    with pytest.raises(ValueError):
        bound(llama_cpp.llama_sampler_chain_n)
