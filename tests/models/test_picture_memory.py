"""What vision models keep of pictures can be counted and cleared."""

from __future__ import annotations

from llama32_desktop import paths
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
