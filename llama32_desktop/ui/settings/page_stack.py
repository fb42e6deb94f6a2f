"""The pages of the settings: made a piece at a time, and at once where one is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from llama32_desktop.ui.kit.background import said
from llama32_desktop.ui.kit.coming import Coming
from llama32_desktop.ui.kit.pieces import Making, Pieces, drawn, readied
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.kit.setting_rows import rows_of

_DIRECTLY: Final = Qt.FindChildOption.FindDirectChildrenOnly

Maker = Callable[[QWidget], Making[QWidget]]
"""Makes a page in the widget that it is given."""


@dataclass(eq=False)
class _Place:
    """
    Attributes:
        area: Scrolls the page; before that is begun, an empty widget that costs less.
        left: What is still to be done of the page; `None`: it is not begun.
    """

    name: str
    make: Maker
    area: QWidget
    left: Making[QWidget] | None = None
    content: QWidget | None = None
    then: list[Callable[[QWidget], object]] = field(default_factory=list)


class PageStack(QStackedWidget):
    """Shows one of them; that one is made first, then the others in their order."""

    made = Signal(str)
    """Another page is there: its name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._places: dict[str, _Place] = {}
        self._drawing: Iterator[None] = iter(())
        """Of the page that is shown: its rows, one after the other."""
        self._drawn = True
        self._ended = False
        self._pieces = Pieces(self._step, self)
        self._coming = Coming(self)
        self.currentChanged.connect(self._on_turned)

    @property
    def names(self) -> list[str]:
        """Of the pages, in their order."""
        return list(self._places)

    @property
    def name(self) -> str:
        """Of the page that is shown."""
        return self.names[self.currentIndex()]

    @property
    def complete(self) -> bool:
        """Whether every page is there, and the one that is shown is seen whole."""
        return self._drawn and self.all_there

    @property
    def all_there(self) -> bool:
        """Whether every page is there."""
        return all(place.content is not None for place in self._places.values())

    def add(self, name: str, make: Maker) -> None:
        """Adds the place of a page."""
        self._places[name] = _Place(name, make, QWidget(self))
        self.addWidget(self._places[name].area)
        self._pieces.begin()

    def page(self, name: str) -> QWidget:
        """A page, which is finished for it."""
        place = self._places[name]
        while place.content is None:
            self._go_on(place)
        return place.content

    def finish(self) -> None:
        """Has the page that is shown there at once: the keys want to go into it."""
        self.page(self.name)

    def seen(self, name: str) -> QWidget | None:
        """A page, if it is there."""
        return self._places[name].content

    def end(self) -> list[QWidget]:
        """Makes no more of the pages, and gives what they stand in, to be taken away."""
        self._ended = True
        self.blockSignals(True)
        return [place.area for place in self._places.values()]

    def when_made(self, name: str, then: Callable[[QWidget], object]) -> None:
        """Calls this with the page once it is there."""
        place = self._places[name]
        if place.content is None:
            place.then.append(then)
        else:
            then(place.content)

    def _step(self) -> bool:
        if self._ended:
            return False
        if not self._drawn:
            self._drawn = next(self._drawing, self) is self
            return True
        places = list(self._places.values())
        shown = [place for place in places if place.area is self.currentWidget()]
        place = next((each for each in shown + places if each.content is None), None)
        if place is not None:
            self._go_on(place)
        return place is not None

    def _on_turned(self, index: int) -> None:
        if 0 <= index < len(self._places):
            place = self._places[self.names[index]]
            if place.content is not None:
                self._coming.end()
                self._draw(place.content)
            else:
                self._coming.begin()
        self._pieces.begin()

    def _draw(self, page: QWidget) -> None:
        """Draws a page that is shown: its rows at once would hold the window up."""
        for _ in self._drawing:  # those of another page, which are not seen
            pass
        self._drawing = drawn(rows_of(page))
        self._drawn = False

    def _go_on(self, place: _Place) -> None:
        try:
            if place.left is None:
                place.left = self._begun(place)
            else:
                next(place.left)
        except StopIteration as end:
            self._put(place, end.value)
            waiting, place.then = place.then, []
            try:
                for then in waiting:
                    then(end.value)
            finally:
                self.made.emit(place.name)
        except Exception as error:
            self._put(place, self._missing(place, error))
            self.made.emit(place.name)
            raise

    def _begun(self, place: _Place) -> Making[QWidget]:
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has the focus
        area.viewport().hide()  # nobody sees half a page, nor gets into it with Tab
        before, place.area = place.area, area
        index, is_shown = self.indexOf(before), before is self.currentWidget()
        blocked = self.blockSignals(True)  # the same page is shown
        self.insertWidget(index, area)
        if is_shown:
            self.setCurrentWidget(area)
            self._coming.begin()
        self.removeWidget(before)
        self.blockSignals(blocked)
        remove(before)
        return _readied(place.make(area.viewport()))

    def _put(self, place: _Place, page: QWidget) -> None:
        place.content = page
        area = place.area
        assert isinstance(area, QScrollArea)
        area.setWidget(page)
        area.viewport().show()
        if area is self.currentWidget():
            self._coming.end()
            self._draw(page)

    def _missing(self, place: _Place, error: Exception) -> QWidget:
        """Stands where a page could not be made."""
        area = place.area
        assert isinstance(area, QScrollArea)
        viewport = area.viewport()
        for begun in viewport.findChildren(QWidget, options=_DIRECTLY):
            remove(begun)
        label = plain_label(str(said(error)), viewport)
        label.setWordWrap(True)
        label.setMargin(16)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        return label


def _readied(left: Making[QWidget]) -> Making[QWidget]:
    page = yield from left
    yield
    yield from readied(page)
    return page
