r"""LaTeX between `\(` and `\)`, `\[` and `\]`, `\begin` and `\end`, and in fences, for markdown-it.

Dollars are read by mdit-py-plugins (see `dollars`). Its rules for brackets know no lines, which
the growing answer needs, and no `\[` within a paragraph.
"""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from llama32_desktop.typeset.dollars import dollar_plugin
from llama32_desktop.typeset.formula import MOST_LENGTH

INLINE = ("math_inline", "math_inline_double")
BLOCK = "math_block"
FENCE_RULE: Final = "math_fence"
OPENINGS: Final = ("$$", "\\[", "\\begin{")
"""What may begin a formula that goes over several lines."""
_ENVIRONMENT = re.compile(
    r"\\begin\{((?:equation|align|x?alignat|flalign|eqnarray|gather|multline)\*?)\}"
)
_FENCE: Final = "math"
"""The language of a code fence that holds a formula, as on GitHub."""
_FAILURES: Final = "math_failures"
MOST_OPEN: Final = 2000
"""Characters from a formula's beginning to its end, where it has empty lines within."""
_MOST_LINES: Final = 100
"""Of a formula; a fence with more of them is code."""


def math_plugin(parser: MarkdownIt) -> None:
    """Lets a parser read formulas."""
    dollar_plugin(parser)
    parser.inline.ruler.before("escape", "bracket_math", _inline_rule)
    parser.block.ruler.before(
        "fence",
        "bracket_math",
        _block_rule,
        {"alt": ["paragraph", "reference", "blockquote", "list"]},
    )
    parser.core.ruler.after("block", FENCE_RULE, _fence_rule)


def is_formula_fence(info: str, content: str) -> bool:
    """Whether a code fence holds a formula, by what is behind its marks."""
    sane = 0 < len(content.strip()) <= MOST_LENGTH and content.count("\n") < _MOST_LINES
    return info.strip().lower() == _FENCE and sane


def _fence_rule(state: StateCore) -> None:
    for token in state.tokens:
        if (
            token.type == "fence"
            and _is_closed(token)
            and is_formula_fence(token.info, token.content)
        ):
            token.type, token.tag, token.markup = BLOCK, "math", "$$"
            token.content = token.content.strip()


def _is_closed(fence: Token) -> bool:
    """Whether its closing marks are there: else it may be on its way, and be set at each letter."""
    first, end = fence.map or (0, 0)
    lines = fence.content.removesuffix("\n").count("\n") + bool(fence.content)
    return end - first == lines + 2


def _inline_rule(state: StateInline, silent: bool) -> bool:
    opening = state.src[state.pos : state.pos + 2]
    if opening not in ("\\(", "\\["):
        return False
    closing = "\\)" if opening == "\\(" else "\\]"
    failures = _failures(state)
    key = closing, state.posMax
    if state.pos >= failures.get(key, (state.posMax, 0))[0]:
        return False
    end = state.src.find(closing, state.pos + 2, state.posMax)
    if end < 0:
        failures[key] = state.pos, state.posMax
        return False
    if state.src.find(opening, state.pos + 2, end) >= 0:
        return False
    content = state.src[state.pos + 2 : end].strip()
    if not content:
        return False
    if not silent:
        token = state.push(INLINE[opening == "\\["], "math", 0)
        token.content = content
        token.markup = opening
    state.pos = end + 2
    return True


def _block_rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    begin = state.bMarks[start] + state.tShift[start]
    if state.is_code_block(start) or not state.src.startswith("\\", begin):
        return False
    environment = _ENVIRONMENT.match(state.src, begin)
    if environment is not None:  # its name says how it is set, so that it stays in the formula
        opening, closing, kept = "", f"\\end{{{environment[1]}}}", True
    elif state.src.startswith("\\[", begin):
        opening, closing, kept = "\\[", "\\]", False
    else:
        return False
    failures = _failures(state)
    key = closing, end, state.level
    first_failed, last_failed = failures.get(key, (0, -1))
    if first_failed <= start <= last_failed:
        return False
    lines: list[str] = []
    for line in range(start, min(end, start + _MOST_LINES)):
        if line > start and state.isEmpty(line):
            continue
        beyond_empty = len(lines) < line - start
        first = state.bMarks[line] + state.tShift[line]
        first = begin + len(opening) if line == start else first
        text = state.src[first : state.eMarks[line]]
        place = text.find(closing)
        head = text if place < 0 else text[:place]
        far = state.eMarks[line] - state.bMarks[start] > MOST_OPEN
        if beyond_empty and (far or "\\[" in head or state.sCount[line] < state.blkIndent):
            failures[key] = start, line - 1
            return False  # another one begins, or its list ends: this was never closed
        if place < 0:
            lines.append(text)
            continue
        after = place + len(closing)
        lines.append(text[: after if kept else place])
        content = "\n".join(lines).strip()
        if not content or text[after:].strip():
            failures[key] = start, line - 1
            return False  # something follows on the line: a formula within a paragraph
        if not silent:
            token = state.push(BLOCK, "math", 0)
            token.content, token.markup, token.block = content, opening, True
            token.map = [start, line + 1]
            state.line = line + 1
        return True
    failures[key] = start, min(end, start + _MOST_LINES)
    return False


def _failures(state: StateBlock | StateInline) -> dict[tuple[object, ...], tuple[int, int]]:
    """Between which lines or places of this text no formula begins, by its closing mark.

    Else each of many openings without an end would look through all that follows.
    """
    failures: dict[tuple[object, ...], tuple[int, int]]
    text, failures = state.env.get(_FAILURES, ("", {}))
    if text is not state.src:
        failures = {}
        state.env[_FAILURES] = state.src, failures
    return failures
