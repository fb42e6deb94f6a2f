"""Which chat template a model is given: its file's, the person's, or that of its family."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from llama32_desktop.engine.templates import FAMILIES, Family, TemplateChoice, TemplateName
from llama32_desktop.engine.worker.template.families import SOURCES, STOPS

_BY_TOKENS: Final[tuple[tuple[tuple[str, ...], Family], ...]] = (
    (("<|start|>", "<|channel|>", "<|message|>"), "gpt-oss"),
    (("<|start_of_role|>", "<|end_of_role|>"), "granite"),
    (("<|START_OF_TURN_TOKEN|>", "<|CHATBOT_TOKEN|>"), "command-r"),
    (("<｜User｜>", "<｜Assistant｜>"), "deepseek"),
    (("<|header_start|>", "<|eot|>"), "llama4"),
    (("<|start_header_id|>", "<|eot_id|>"), "llama3"),
    (("<|turn>", "<turn|>"), "gemma4"),
    (("<start_of_turn>", "<end_of_turn>"), "gemma"),
    (("<|im_start|>", "<|im_sep|>", "<|im_end|>"), "phi4"),
    (("<|user|>", "<|assistant|>", "<|end|>"), "phi3"),
    (("<|im_start|>", "<|im_end|>"), "chatml"),
    (("[SYSTEM_PROMPT]", "[INST]"), "mistral-v7"),
    (("[INST]", "[/INST]"), "mistral-v3"),
)
"""The control tokens that tell a family, the rarest first: many vocabularies have others' too."""
_OF_BYTES: Final[dict[Family, Family]] = {"phi3": "phi4-mini", "mistral-v3": "mistral-tekken"}
"""Of families with the same tokens, the one whose vocabulary is of bytes and not of words."""
_BY_NAME: Final[tuple[tuple[str, Family], ...]] = (
    (r"zephyr|tiny\W?llama", "zephyr"),
    (r"alpaca|wizard|vicuna", "alpaca"),
    (r"mistral|mixtral", "mistral-v3"),
    (r"llama", "llama2"),
)
"""What a name tells where a vocabulary has no control tokens for turns, the surest first."""
_BASE: Final = re.compile(r"(?i)(?<![a-z0-9])(base|pt|pretrain(ed)?)(?![a-z0-9])")
_TALKS: Final = re.compile(
    r"(?i)(?<![a-z0-9])(instruct|chat|it|sft|dpo|assistant|rlhf)(?![a-z0-9])"
)
_BARE: Final = re.compile(
    r"(meta|llama|google|gemma|mistralai|mistral|mixtral)\d*"  # of makers whose others say so
    r"|v?\d+|e?(\d+x)?\d+[bmk]"  # a version, a size
    r"|i?q\d\w*|[kmsl]|x?xs|xl|b?f\d+|fp\d+|gguf|ud|imatrix"  # a quantisation
)
"""Words of a name that says no more than which base model it is."""
_NAMED_TALKERS: Final = re.compile(r"(?i)zephyr|alpaca|wizard|vicuna")


@dataclass(frozen=True, slots=True)
class ChosenTemplate:
    """A template, and where it is from.

    Attributes:
        stop: What ends an answer beside the model's own end.
    """

    name: TemplateName
    source: str
    stop: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Traits:
    """What of a file tells its family.

    Attributes:
        in_file: Its own template; empty where it has none.
        has_token: Whether a text is a control token of its vocabulary.
        of_bytes: Whether its tokens are pieces of bytes (BPE) and not of words (SentencePiece).
        names: All that it is called.
        file: The file's name.
    """

    in_file: str
    has_token: Callable[[str], bool]
    of_bytes: bool
    names: str
    file: str


def choose(traits: Traits, choice: TemplateChoice = "auto", own: str = "") -> ChosenTemplate:
    """The template for a model.

    Args:
        own: The source that the person wrote.
    """
    if choice == "own" and own.strip():
        return ChosenTemplate("own", own)
    if choice in ("auto", "own", "file") and traits.in_file.strip():
        return ChosenTemplate("file", traits.in_file)
    family = choice if choice == "plain" or choice in FAMILIES else family_of(traits)
    return ChosenTemplate(family, SOURCES[family], STOPS.get(family, ()))


def family_of(traits: Traits) -> Family:
    """The family that a file without a template is of; “plain” for a model that only goes on with
    a text, and where nothing tells."""
    talks = _TALKS.search(traits.names) is not None
    if not talks and (_BASE.search(traits.names) or _is_bare(traits.names)):
        return "plain"
    for tokens, family in _BY_TOKENS:
        if all(map(traits.has_token, tokens)):
            return _OF_BYTES.get(family, family) if traits.of_bytes else family
    if talks or _NAMED_TALKERS.search(traits.names):
        for pattern, family in _BY_NAME:
            if re.search(rf"(?i){pattern}", traits.names):
                return family
    return "plain"


def _is_bare(names: str) -> bool:
    """Whether a name is that of a base model: with its vocabulary the model for conversations has
    the same control tokens, and “Instruct”, “it” or a name of its own."""
    words = re.findall(r"[a-z0-9]+", names.lower())
    return bool(words) and all(_BARE.fullmatch(word) for word in words)
