"""The pages of the settings: made a piece at a time, and at once where one is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from llama32_desktop.ui.kit.background import said
from llama32_desktop.ui.kit.pieces import Making, Pieces, readied
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.removal import remove

_DIRECTLY: Final = Qt.FindChildOption.FindDirectChildrenOnly

Maker = Callable[[QWidget], Making[QWidget]]
"""Makes a page in the widget that it is given."""


@dataclass(eq=False)
class _Place:
    name: str
    area: QScrollArea
    left: Making[QWidget]
    content: QWidget | None = None
    then: list[Callable[[QWidget], object]] = field(default_factory=list)


class PageStack(QStackedWidget):
    """Shows one of them; that one is made first, then the others in their order."""

    made = Signal(str)
    """Another page is there: its name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._places: dict[str, _Place] = {}
        self._pieces = Pieces(self._step, self)
        self.currentChanged.connect(lambda _: self._pieces.begin())

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
        """Whether every page is there."""
        return all(place.content is not None for place in self._places.values())

    def add(self, name: str, make: Maker) -> None:
        """Adds the place of a page."""
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has the focus
        area.viewport().hide()  # nobody sees half a page, nor gets into it with Tab
        self._places[name] = _Place(name, area, _readied(make(area.viewport())))
        self.addWidget(area)
        self._pieces.begin()

    def page(self, name: str) -> QWidget:
        """A page, which is finished for it."""
        place = self._places[name]
        while place.content is None:
            self._go_on(place)
        return place.content

    def seen(self, name: str) -> QWidget | None:
        """A page, if it is there."""
        return self._places[name].content

    def when_made(self, name: str, then: Callable[[QWidget], object]) -> None:
        """Calls this with the page once it is there."""
        place = self._places[name]
        if place.content is None:
            place.then.append(then)
        else:
            then(place.content)

    def _step(self) -> bool:
        places = list(self._places.values())
        shown = [place for place in places if place.area is self.currentWidget()]
        place = next((each for each in shown + places if each.content is None), None)
        if place is not None:
            self._go_on(place)
        return place is not None

    def _go_on(self, place: _Place) -> None:
        try:
            next(place.left)
        except StopIteration as end:
            self._put(place, end.value)
            for then in place.then:
                then(end.value)
            place.then.clear()
            self.made.emit(place.name)
        except Exception as error:
            self._put(place, self._missing(place, error))
            self.made.emit(place.name)
            raise

    def _put(self, place: _Place, page: QWidget) -> None:
        place.content = page
        place.area.setWidget(page)
        place.area.viewport().show()

    def _missing(self, place: _Place, error: Exception) -> QWidget:
        """Stands where a page could not be made."""
        viewport = place.area.viewport()
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
