"""A checkpoint's tokenizer and chat template, as llama.cpp reads them from a GGUF file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from llama32_desktop.models.convert.config import ModelConfig
from llama32_desktop.models.convert.errors import ConvertError, damaged
from llama32_desktop.models.convert.json_file import CONFIG, read_json, read_whole
from llama32_desktop.models.convert.writer import Description
from llama32_desktop.sentences import Sentence, grouped

TOKENIZER: Final = "tokenizer.json"
MAX_TOKENS: Final = 1 << 24
MAX_TEMPLATE_BYTES: Final = 1_000_000
"""The longest published ones have some tens of kilobytes."""
_NORMAL, _CONTROL, _USER_DEFINED, _UNUSED = 1, 3, 4, 5  # llama.cpp's enum llama_token_type

_LLAMA3_SPLIT: Final = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}|"
    r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def add_tokenizer_keys(out: Description, folder: Path, config: ModelConfig) -> tuple[str, ...]:
    """Add the tokenizer's keys; returns a sentence for each thing that is missing.

    Raises:
        ConvertError: the tokenizer is damaged, or is not one that Llama 3.2 has.
    """
    if not (folder / TOKENIZER).is_file():
        return (
            Sentence(
                "The checkpoint has no {0}, so the file has no tokenizer and cannot hold a "
                "conversation: put {1} and tokenizer_config.json beside it and convert again.",
                TOKENIZER,
                TOKENIZER,
            ),
        )
    said = read_json(folder / TOKENIZER)
    model = said.get("model") if isinstance(said, dict) else None
    if not isinstance(model, dict):
        raise damaged(TOKENIZER, Sentence("it has no model"))
    pieces = _pieces(said, model, config)
    out.text("tokenizer.ggml.model", "gpt2")
    out.text("tokenizer.ggml.pre", _splitter(said))
    out.texts("tokenizer.ggml.tokens", [text for text, _ in pieces])
    out.i32s("tokenizer.ggml.token_type", [kind for _, kind in pieces])
    out.texts("tokenizer.ggml.merges", _merges(model))
    check_names(TOKENIZER, [text for text, _ in pieces])
    ids = {text: number for number, (text, _) in enumerate(pieces)}
    _add_special_ids(out, folder, ids)
    template = _chat_template(folder)
    if not template:
        return (
            Sentence(
                "The checkpoint has no chat template, so the file has none either: take the "
                "Instruct version of the model to hold conversations."
            ),
        )
    out.text("tokenizer.chat_template", template)
    return ()


def check_names(file: str, names: Sequence[str]) -> None:
    """See that no two tokens have one name, at which llama.cpp would end its process.

    Args:
        file: That they are from, for the sentence.

    Raises:
        ConvertError: two have.
    """
    if len(seen := Counter(names)) < len(names):
        twice = next(name for name, count in seen.items() if count > 1)
        raise damaged(file, Sentence("the token “{0}” stands in it twice", twice))


def _pieces(
    said: dict[str, Any], model: dict[str, Any], config: ModelConfig
) -> list[tuple[str, int]]:
    """Each token's text and kind, in the order of their numbers."""
    vocabulary, added = model.get("vocab"), said.get("added_tokens") or []
    if not isinstance(vocabulary, dict) or not isinstance(added, list):
        raise damaged(TOKENIZER, Sentence("it has no vocabulary"))
    known: dict[int, tuple[str, int]] = {}
    for text, number in vocabulary.items():
        if type(number) is not int or not 0 <= number < MAX_TOKENS or number in known:
            raise damaged(TOKENIZER, Sentence("the number of the token “{0}” is impossible", text))
        known[number] = (text, _NORMAL)
    for token in added:
        token = token if isinstance(token, dict) else {}
        number, text = token.get("id"), token.get("content")
        if type(number) is not int or not 0 <= number < MAX_TOKENS or not isinstance(text, str):
            raise damaged(TOKENIZER, Sentence("one of its added tokens is impossible"))
        known[number] = (text, _CONTROL if token.get("special") is True else _USER_DEFINED)
    needed, extra = config.text.vocabulary, config.text.extra_embeddings
    count = max(needed, max(known, default=-1) + 1)
    if count > needed + extra:
        raise ConvertError(
            Sentence(
                "{0} has {1} tokens where the model has {2}, so they do not belong together: take "
                "all files from the same checkpoint.",
                TOKENIZER,
                grouped(count),
                grouped(needed + extra),
            )
        )
    return [known.get(number, (f"<|unused_{number}|>", _UNUSED)) for number in range(count)]


def _merges(model: dict[str, Any]) -> list[str]:
    """Older files keep each merge as one text, newer ones as a pair."""
    merges = model.get("merges")
    if not isinstance(merges, list):
        raise damaged(TOKENIZER, Sentence("it has no merges"))
    texts = []
    for merge in merges:
        if isinstance(merge, list) and len(merge) == 2 and all(isinstance(m, str) for m in merge):
            texts.append(" ".join(merge))
        elif isinstance(merge, str) and merge.count(" ") == 1:
            texts.append(merge)
        else:
            raise damaged(TOKENIZER, Sentence("one of its merges is impossible"))
    return texts


def _splitter(said: dict[str, Any]) -> str:
    """llama.cpp's name for how text is split before merging.

    Raises:
        ConvertError: it is neither Llama 3's way nor that of GPT-2.
    """
    model, before = said["model"], said.get("pre_tokenizer")
    if model.get("type", "BPE") == "BPE" and not model.get("byte_fallback"):
        steps = before.get("pretokenizers") if isinstance(before, dict) else None
        steps = steps if isinstance(steps, list) else [before]
        steps = [step for step in steps if isinstance(step, dict)]
        patterns = [
            step["pattern"].get("Regex")
            for step in steps
            if step.get("type") == "Split" and isinstance(step.get("pattern"), dict)
        ]
        by_bytes = [step for step in steps if step.get("type") == "ByteLevel"]
        if patterns == [_LLAMA3_SPLIT] and len(steps) == 1 + len(by_bytes):
            return "llama-bpe"
        if len(steps) == len(by_bytes) == 1 and by_bytes[0].get("use_regex", True):
            return "gpt-2"
    raise ConvertError(
        Sentence(
            "{0} does not split text as Llama 3 does, so this checkpoint cannot be converted: "
            "take the official checkpoint, or a ready GGUF file.",
            TOKENIZER,
        )
    )


def _add_special_ids(out: Description, folder: Path, ids: dict[str, int]) -> None:
    """Begin, end and padding. The tokenizer's own word goes before that of the configuration."""
    words = _object(folder / "tokenizer_config.json")
    generation, config = _object(folder / "generation_config.json"), _object(folder / CONFIG)
    text_config = config.get("text_config")
    numbers = [generation, config, text_config if isinstance(text_config, dict) else {}]

    def find(name: str) -> list[int]:
        word = words.get(f"{name}_token")
        word = word.get("content") if isinstance(word, dict) else word
        found = [ids[word]] if isinstance(word, str) and word in ids else []
        for said in numbers:
            value = said.get(f"{name}_token_id")
            for number in value if isinstance(value, list) else [value]:
                if type(number) is int and 0 <= number < len(ids) and number not in found:
                    found.append(number)
        return found

    begins, ends, paddings = find("bos"), find("eos"), find("pad")
    if begins:
        out.u32("tokenizer.ggml.bos_token_id", begins[0])
    if ends:
        out.u32("tokenizer.ggml.eos_token_id", ends[0])
        out.i32s("tokenizer.ggml.eos_token_ids", sorted(ends))
    if paddings:
        out.u32("tokenizer.ggml.padding_token_id", paddings[0])
    out.flag("tokenizer.ggml.add_bos_token", bool(begins))


def _chat_template(folder: Path) -> str:
    """A vision model's own template goes before that of its text part."""
    jinja = folder / "chat_template.jinja"
    try:
        if jinja.is_file():
            text = read_whole(jinja, MAX_TEMPLATE_BYTES).decode("utf-8")
            return text.replace("\r\n", "\n").replace("\r", "\n")  # as templates are read elsewhere
    except (OSError, ValueError):
        raise ConvertError(
            Sentence(
                "chat_template.jinja cannot be read, so the checkpoint cannot be converted: "
                "download it again."
            )
        ) from None
    for file in ("chat_template.json", "tokenizer_config.json"):
        template = _object(folder / file).get("chat_template")
        if isinstance(template, list):  # several, by name
            named = [t for t in template if isinstance(t, dict) and t.get("name") == "default"]
            template = named[0].get("template") if named else None
        if isinstance(template, str) and template:
            return template
    return ""


def _object(path: Path) -> dict[str, Any]:
    """A JSON object; empty where the file is missing or holds something else."""
    said = read_json(path) if path.is_file() else {}
    return said if isinstance(said, dict) else {}
