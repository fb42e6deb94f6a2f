"""Which dollars enclose a formula, and which are prices or names of variables."""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.dollarmath.index import math_inline_dollar

from llama32_desktop.typeset.unspaced import LETTERS, PUNCTUATION

_PRICE: Final = re.compile(r"\d[\d.,]*(?:\s?[kKmMbB%])?(?![\w^])")
_WORDS: Final = re.compile(r"[^\W\d_]{2,}")
_TEX: Final = re.compile(r"[\\^_{}]")
_VARIABLE: Final = re.compile(r"\{?[A-Za-z_]\w*\}?")
_NAME_BEGINS: Final = re.compile("[A-Za-z_{]")
_BETWEEN: Final = "/:.,;@-"
"""What stands between variables."""
_UNSPACED: Final = re.compile(f"[{LETTERS}{PUNCTUATION}]")
_SINGLE: Final = math_inline_dollar(allow_space=False, allow_digits=False, allow_double=True)


def dollar_plugin(parser: MarkdownIt) -> None:
    """Lets a parser read formulas between dollars.

    A dollar beside a space or a digit opens and closes none, as in “$5 and $10”.
    """
    # A label behind a formula, `$$ x $$ (1)`, is text.
    parser.use(
        dollarmath_plugin,
        allow_labels=False,
        allow_space=False,
        allow_digits=False,
        double_inline=True,
    )
    parser.inline.ruler.at("math_inline", _inline_rule)


def is_formula(inside: str, before: str, after: str) -> bool:
    """Whether single dollars enclose a formula.

    Args:
        before: The character before the first dollar, or nothing.
        after: The character behind the last dollar, or nothing.
    """
    if before.isascii() and before.isalnum():  # US$
        return False
    name = _VARIABLE.match(inside)
    if name is not None and _NAME_BEGINS.match(after):  # $HOME/$USER, ${a}:${b}
        alone = name[0] == inside and len(inside) > 1
        between = _BETWEEN if len(name[0]) > 1 else _BETWEEN.removesuffix("-")  # the $y-$axis
        if alone or (inside[-1] in between and not _TEX.search(inside[name.end() :])):
            return False
    if _TEX.search(inside):
        return True
    if _UNSPACED.search(inside):
        return False
    price = _PRICE.match(inside)
    if price is None:
        return True
    rest = inside[price.end() :]
    words = _WORDS.findall(rest)
    ends_in_price = bool(words) and inside[-1].isdigit()
    return not (len(words) > 1 or ends_in_price or (words and re.search(r"[,;:.!?]\s", rest)))


def _inline_rule(state: StateInline, silent: bool) -> bool:
    start = state.pos
    if not _SINGLE(state, True):
        return False
    end, source = state.pos, state.src
    single = source[start + 1] != "$"
    before, after = source[max(0, start - 1) : start], source[end : end + 1]
    if single and not is_formula(source[start + 1 : end - 1], before, after):
        state.pos = start
        return False
    if silent:
        return True
    state.pos = start
    return _SINGLE(state, False)
