"""What vision models keep of pictures can be counted and cleared."""

from __future__ import annotations

import os
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.conversations import kept_states
from llama32_desktop.engine.worker.mllama.image_cache import ImageCache
from llama32_desktop.models import picture_memory


def test_it_counts_and_clears_what_the_engine_wrote() -> None:
    assert picture_memory.used_bytes() == 0
    picture_memory.clear()
    cache = ImageCache(paths.image_cache_folder(), 10_000)
    cache.put("a", bytes(1000))
    cache.put("b", bytes(500))
    assert picture_memory.used_bytes() == 1000 + 500 + 2 * 32
    picture_memory.clear()
    assert picture_memory.used_bytes() == 0
    assert cache.get("a") is None


def test_a_lower_limit_gives_up_pictures_and_conversations_alike() -> None:
    cache = ImageCache(paths.image_cache_folder(), 10_000, (paths.kept_states_folder(),))
    cache.put("a", bytes(1000))
    state = Path(kept_states.file_for(1))
    state.write_bytes(bytes(2000))
    os.utime(state, (1000, 1000))
    picture_memory.keep_within(2500)
    assert state.exists() and picture_memory.used_bytes() == 1032
    state.write_bytes(bytes(8500))
    os.utime(state, (1000, 1000))
    cache.put("b", bytes(1000))
    assert picture_memory.used_bytes() == 2064, "together they keep to one limit"
    picture_memory.keep_within(0)
    assert picture_memory.used_bytes() == 0 and state.exists()
