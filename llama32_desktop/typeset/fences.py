"""Code in a list whose closing fence stands further left than its opening one.

CommonMark ends the list and its code there, and takes the closing fence for the opening one of
other code, which then holds the rest of the text. Models often write so.
"""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.fence import fence


def fence_plugin(parser: MarkdownIt) -> None:
    """Lets such a fence close the code."""
    ends = ["paragraph", "reference", "blockquote", "list"]
    parser.block.ruler.at("fence", _rule, {"alt": ends})


def _rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    found = fence(state, start, end, silent)
    if found and not silent and state.line < end and _closes(state, start, state.line):
        state.line += 1
        state.tokens[-1].map = [start, state.line]
    return found


def _closes(state: StateBlock, start: int, line: int) -> bool:
    """Whether this line, which ended the list, is the fence that the code lacks."""
    token = state.tokens[-1]
    is_closed = token.content.count("\n") < line - start - 1
    if is_closed or state.sCount[line] >= state.blkIndent:
        return False
    text = state.src[state.bMarks[line] : state.eMarks[line]].strip()
    return len(text) >= len(token.markup) and set(text) == {token.markup[0]}
