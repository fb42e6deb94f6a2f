"""The chat templates that a person can choose from, by their names."""

from __future__ import annotations

from typing import Final, Literal

Family = Literal[
    "llama3",
    "llama4",
    "llama2",
    "chatml",
    "gemma",
    "gemma4",
    "mistral-v7",
    "mistral-tekken",
    "mistral-v3",
    "phi4",
    "phi4-mini",
    "phi3",
    "zephyr",
    "alpaca",
    "deepseek",
    "granite",
    "command-r",
    "gpt-oss",
    "plain",
]
"""A format of conversations that this app has a template of its own for."""
TemplateName = Literal["file", "own"] | Family
"""The file's own, one that the person wrote, or that of a family."""
TemplateChoice = Literal["auto"] | TemplateName
"""“auto”: the file's own, else that of the family which its vocabulary tells."""

FAMILIES: Final[dict[Family, str]] = {
    "llama3": "Llama 3",
    "llama4": "Llama 4",
    "llama2": "Llama 2",
    "chatml": "ChatML (Qwen, SmolLM, LFM2)",
    "gemma": "Gemma 2, 3",
    "gemma4": "Gemma 4",
    "mistral-v7": "Mistral Small, Ministral (V7)",
    "mistral-tekken": "Mistral Nemo (V3, Tekken)",
    "mistral-v3": "Mistral 7B, Mixtral (V1–V3)",
    "phi4": "Phi-4",
    "phi4-mini": "Phi-4-mini",
    "phi3": "Phi-3",
    "zephyr": "Zephyr, TinyLlama",
    "alpaca": "Alpaca",
    "deepseek": "DeepSeek V2.5, V3, R1",
    "granite": "Granite",
    "command-r": "Command R",
    "gpt-oss": "gpt-oss (Harmony)",
}
"""What a person calls them; those of conversations, without “plain”."""
MOST_PREVIEW: Final = 20_000
"""Characters of a template and of a prompt that are shown: Qt lays out as many at once."""
MOST_TEMPLATE: Final = 1_000_000
"""Characters; the longest of known models has some ten thousand."""
