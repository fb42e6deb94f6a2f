"""Outside the engine's worker nobody asks for an architecture to find out what a model can do."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "llama32_desktop"
PLACES = {
    "engine/gguf/purpose.py": "what a header means before a load",
    "engine/gguf/tokens.py": "kinds of vocabularies, some of which are called like architectures",
    "models/convert/config.py": "the checkpoints that are converted",
    "downloads/checkpoint_offer.py": "those that are offered for that, before they are here",
    "models/convert/base.py": "the models that adapters are converted for",
}
"""Beside the worker, where names of architectures may be known."""
OTHER_WORDS = {"models/licence.py": "llama", "documents/reading/styles.py": "clip"}
"""A name of models that their licence asks for, and a property of CSS."""
NAMES = (
    "llama|llama4|mllama|clip|bert|nomic-bert|jina-bert-v2|t5|falcon|gpt2|gptneox|mpt|phi2|phi3|"
    "qwen2|qwen2vl|qwen2moe|qwen3|qwen3moe|gemma|gemma2|gemma3|gemma3n|gemma-embedding|mamba|"
    "mamba2|rwkv6|deepseek2|command-r|granite|olmo2|mistral|mistral3|stablelm|starcoder2|gpt-oss"
)
"""Those of llama.cpp that people have most; a name in a comparison is one of them."""
_NAME = re.compile(rf"(?:{NAMES})(?:\.(?!gguf$)[a-z_.]+)?")
_ASKED = re.compile(r"architecture|model_type")
_EITHER = re.compile(rf"{_ASKED.pattern}|[\"'](?:{NAMES})")
"""Only what has one of them is parsed."""


def comparisons(source: str) -> Iterator[int]:
    """The lines on which something is compared with an architecture, or looked up by it."""
    if not _EITHER.search(source):
        return
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Compare():
                parts = [node.left, *node.comparators]
            case ast.MatchValue():
                parts = [node.value]
            case ast.Call(func=ast.Attribute(attr="startswith" | "endswith" | "get")):
                parts = node.args[:1]
            case ast.Subscript(slice=ast.Constant()):
                parts = [node.slice]
            case _:
                continue
        if any(_names(part) for part in parts) or _asks(node):
            yield node.lineno


def _names(part: ast.AST) -> bool:
    """Whether it is the name of an architecture, a key that begins with it, or several."""
    return any(
        isinstance(each, ast.Constant)
        and isinstance(each.value, str)
        and _NAME.fullmatch(each.value)
        for each in (
            [part, *part.elts] if isinstance(part, ast.Tuple | ast.Set | ast.List) else [part]
        )
    )


def _asks(node: ast.AST) -> bool:
    """Whether the architecture that a model has is compared with a text."""
    if not isinstance(node, ast.Compare):
        return False
    for part in [node.left, *node.comparators]:
        named = getattr(part, "attr", None) or getattr(part, "id", "")
        asked = [
            each.value
            for each in ast.walk(part)
            if isinstance(part, ast.Call) and isinstance(each, ast.Constant)
        ]
        if any(_ASKED.search(str(text)) for text in (named, *asked)):
            return True
    return False


def test_nobody_compares_an_architectures_name() -> None:
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(PACKAGE).as_posix()
        if not place.startswith("engine/worker/") and place not in PLACES:
            source = path.read_text(encoding="utf-8")
            if place in OTHER_WORDS:
                source = source.replace(f'"{OTHER_WORDS[place]}"', '""')
            found += [f"{place}:{line}" for line in comparisons(source)]
    assert not found, "what a model can do stands in `LoadedModel` and in `gguf.purpose`"


@pytest.mark.parametrize("place", sorted(PLACES))
def test_the_places_that_may_are_there(place: str) -> None:
    source = (PACKAGE / place).read_text(encoding="utf-8")
    assert re.search(rf'"(?:{NAMES})"', source)


@pytest.mark.parametrize(
    "code",
    [
        "model.architecture == 'x'",
        "'mllama' in tags",
        "header.text('general.architecture') != wanted",
        "kind not in ('llama', 'mllama')",
        "'mllama.vision.block_count' in header.metadata",
        "name.startswith('qwen2')",
        "sees.get('mllama', False)",
        "sees['mllama']",
        "match kind:\n    case 'gemma3': pass",
    ],
)
def test_a_comparison_is_seen(code: str) -> None:
    assert list(comparisons(code))


@pytest.mark.parametrize(
    "code",
    [
        "f'{model.architecture} {model.parameters}'",
        "not header.text('general.architecture')",
        "header.number(f'{architecture}.block_count')",
        "model.sees and name == 'llama.gguf'",
        "kind == 'x'",
    ],
)
def test_reading_one_is_no_comparison(code: str) -> None:
    assert not list(comparisons(code))
