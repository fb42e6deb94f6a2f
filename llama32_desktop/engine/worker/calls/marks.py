"""What stands before, in and behind a call, in whichever family."""

from __future__ import annotations

import re
from typing import Final

MARKS: Final = (
    "<tool_call>",  # Hermes, Qwen, Granite 4, SmolLM3; GLM, Laguna
    "[TOOL_CALLS]",  # Mistral
    "<|python_tag|>",  # Llama 3.1 and 3.2
    "<|python_start|>",  # Llama 4
    "<|tool_call|>",  # Granite 3, Phi-4-mini
    "<function=",  # Llama 3.1, as the person's own tools; Qwen3-Coder
    "<function name=",  # MiniCPM5
    "<|tool_call_start|>",  # LFM2
    "<|tool_call>",  # Gemma 4
    "<start_function_call>",  # FunctionGemma
    "<TOOLCALL>",  # Nemotron
    "<tool_calls>",  # Hunyuan, Apriel, MiniMax M1
    "<tool_calls:opensource>",  # Hunyuan, newer
    "<tool_call:opensource>",
    "<function_calls>",  # OLMo 3
    "<seed:tool_call>",
    "<minimax:tool_call>",
    "<atem:function_calls>",  # Muse
    "<atem:invoke name=",
    "<|tools_prefix|>",  # Apertus
    "<|START_ACTION|>",  # Command
    "<|function_call|>",  # GigaChat
    "<|tool_calls_section_begin|>",  # Kimi
    "<|tool_call_begin|>",
    "<|tool_calls|>",  # Solar
    "<|tool_call:begin|>",
    "<｜tool▁calls▁begin｜>",  # DeepSeek
    "<｜tool▁call▁begin｜>",
    "<｜DSML｜function_calls>",
    "<｜DSML｜tool_calls>",
    "<｜DSML｜invoke name=",
)
"""What stands before a call. One that ends with “=” is a part of it."""
ENDS: Final = (
    "</tool_call>",
    "<|python_end|>",
    "</function_calls>",
    "<|tool_call_end|>",
    "<tool_call|>",
    "<end_function_call>",
    "<|/tool_call|>",
    "</TOOLCALL>",
    "</tool_calls>",
    "</tool_calls:opensource>",
    "</tool_call:opensource>",
    "</seed:tool_call>",
    "</minimax:tool_call>",
    "</atem:function_calls>",
    "<|tools_suffix|>",
    "<|END_ACTION|>",
    "<|tool_calls_section_end|>",
    "<|tool_call:end|>",
    "```<｜tool▁call▁end｜>",
    "<｜tool▁call▁end｜>",
    "<｜tool▁calls▁end｜>",
    "</｜DSML｜function_calls>",
    "</｜DSML｜tool_calls>",
)
"""What may stand behind one."""
BEHIND_NAME: Final = (
    "[ARGS]",
    "<|tool_call_argument_begin|>",
    "<|tool_call:args|>",
    "<｜tool▁sep｜>",
    "```json",
)
"""What stands between a tool's name and its arguments."""
CALL_ID: Final = "[CALL_ID]"
"""Behind a name too, and an id behind it."""
BEFORE_NAME: Final = ("function<｜tool▁sep｜>", "<|tool_call:name|>")
"""What ends the words that stand before a name: what kind of tool it is, or an id."""
KEY: Final = "<arg_key"
"""Begins GLM's and Hunyuan's arguments."""
SEPARATORS: Final = ("<tool_sep>", "<tool_sep:opensource>")
QUOTES: Final = ('<|"|>', "<escape>")
"""Around the texts of Gemma's calls."""
_TAGS: Final = tuple(
    f"<{slash}{name}{kind}>"
    for name in ("arg_key", "arg_value")
    for slash in ("", "/")
    for kind in ("", ":opensource")
)
SPELLED: Final = frozenset(
    word
    for word in (
        *(mark for mark in (*MARKS, *ENDS, *BEHIND_NAME) if not mark.endswith("=")),
        *("[CALL_ID]", "<｜tool▁sep｜>", "<|tool_call:name|>", "｜DSML｜"),
        *SEPARATORS,
        *QUOTES,
        *_TAGS,
    )
    if word[0] in "<[｜"
)
"""Those that are control tokens in some vocabularies."""
FIRST_MARK: Final = re.compile("|".join(map(re.escape, MARKS)))


def begun_at_end(text: str) -> int:
    """How many characters at the end may be the beginning of a mark."""
    start = max(0, len(text) - _LONGEST + 1)
    for found in _BEGINNING.finditer(text, start):
        if text[found.start() :] in _BEGUN:
            return len(text) - found.start()
    return 0


_LONGEST: Final = max(map(len, MARKS))
_BEGINNING: Final = re.compile("[" + re.escape("".join({mark[0] for mark in MARKS})) + "]")
_BEGUN: Final = frozenset(mark[:end] for mark in MARKS for end in range(1, len(mark)))
