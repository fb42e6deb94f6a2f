"""Names that tell models apart where files call themselves alike."""

from __future__ import annotations

import msgspec

from llama32_desktop.models.distinct_names import with_distinct_names
from llama32_desktop.models.library import InstalledModel, find_model


def _named(name: str, path: str, quantisation: str) -> InstalledModel:
    model = find_model("starter")
    return msgspec.structs.replace(model, name=name, path=path, quantisation=quantisation)


def _names(*models: tuple[str, str, str]) -> list[str]:
    return [model.name for model in with_distinct_names([_named(*each) for each in models])]


def test_what_is_called_alike_is_told_apart_by_what_differs() -> None:
    assert _names(("A", "/m/a.gguf", "Q8_0"), ("B", "/m/b.gguf", "Q8_0")) == ["A", "B"]
    assert _names(("A", "/m/1.gguf", "Q8_0"), ("a", "/m/2.gguf", "Q4_K")) == [
        "A (Q8_0)",
        "a (Q4_K)",
    ]
    by_file = _names(("A", "/m/1.gguf", "Q8_0"), ("A", "/m/2.gguf", "Q8_0"))
    assert by_file == ["A (1)", "A (2)"]
    by_folder = _names(("A", "/x/m.gguf", "Q8_0"), ("A", "/y/m.gguf", "Q8_0"))
    assert by_folder == ["A (x)", "A (y)"]
    by_path = _names(("A", "/x/m/m.gguf", "Q8_0"), ("A", "/y/m/m.gguf", "Q8_0"))
    assert by_path == ["A (/x/m/m.gguf)", "A (/y/m/m.gguf)"]


def test_a_model_that_is_asked_for_twice_is_itself() -> None:
    assert _names(("A", "/m/a.gguf", "Q8_0"), ("A", "/m/a.gguf", "Q8_0")) == ["A", "A"]


def test_one_of_no_known_quantisation_keeps_its_name() -> None:
    assert _names(("A", "/m/1.gguf", ""), ("A", "/m/2.gguf", "Q8_0")) == ["A", "A (Q8_0)"]


def test_a_folder_makes_no_guard() -> None:
    chat, guard = (
        with_distinct_names(
            [_named(name, "/guard/m.gguf", "Q8_0"), _named(name, "/y/m.gguf", "Q8_0")]
        )[0]
        for name in ("Llama", "Llama Guard 3 1B")
    )
    assert chat.name == "Llama (guard)" and not chat.judges
    assert guard.name == "Llama Guard 3 1B (guard)" and guard.judges
