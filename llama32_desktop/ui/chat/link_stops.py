"""The links of a message by keyboard: Tab goes from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from llama32_desktop.ui.chat.steps import link_at

if TYPE_CHECKING:
    from llama32_desktop.ui.chat.body import MessageBody


class LinkStops:
    """Where Tab is among the links, if it is at one."""

    def __init__(self, body: MessageBody) -> None:
        self._body = body
        self._at = -1

    def leave(self) -> None:
        """Tab begins anew, from the caret or from the first link."""
        self._at = -1
        self._body.setToolTip("")

    def address(self) -> str:
        """Of the link that Tab has gone to, or that the caret is in; empty where there is none."""
        body = self._body
        links = self._links() if self._at >= 0 else []
        if self._at < len(links) and links:  # a text that changes may have lost some
            return links[self._at][2]
        if not body.caret.shown:
            return ""
        index, position = body.caret.place
        return link_at(body.views[index], position)

    def move(self, *, forwards: bool) -> bool:
        """Selects the next link; False where there is none more."""
        body, links = self._body, self._links()
        if self._at < 0 and body.caret.shown:
            place = body.caret.place
            passed = sum((index, part[0]) < place for index, part, _ in links)
            wanted = passed if forwards else passed - 1
        else:
            wanted = self._at + (1 if forwards else -1)
        if not 0 <= wanted < len(links):
            return False
        index, (start, end), address = links[wanted]
        self._at = wanted
        body.select_alone((index, start), (index, end))
        body.setToolTip(address)
        return True

    def _links(self) -> list[tuple[int, tuple[int, int], str]]:
        views = self._body.views
        return [
            (i, part, address) for i, view in enumerate(views) for part, address in view.links()
        ]
