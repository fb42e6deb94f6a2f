from __future__ import annotations

from llama32_desktop.models.embedding_prefixes import prefixes_of


def test_a_model_is_known_by_a_part_of_its_name_however_it_is_written() -> None:
    assert prefixes_of("Multilingual-E5-small Q8_0") == ("query: ", "passage: ")
    assert prefixes_of("nomic-embed-text-v1.5") == ("search_query: ", "search_document: ")
    assert prefixes_of("bge-m3") == ("", "") and prefixes_of("") == ("", "")
