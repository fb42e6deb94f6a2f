"""A code block among the leaves of a message, of which a long one takes several."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from llama32_desktop.ui.text.leaf_view import LeafView
from llama32_desktop.ui.text.markdown import Leaf


def pieces_of(views: Sequence[LeafView], head: LeafView) -> Iterator[LeafView]:
    """The pieces of the block that begins with `head`; of what is no code, that alone."""
    yield head
    following = views.index(head) + 1 if head in views else len(views)
    while following < len(views) and views[following].continued:
        yield views[following]
        following += 1


def joined(leaves: Sequence[Leaf]) -> str:
    """The code of pieces that follow each other."""
    return "".join(
        (leaf.joint or "" if index else "") + leaf.content for index, leaf in enumerate(leaves)
    )
