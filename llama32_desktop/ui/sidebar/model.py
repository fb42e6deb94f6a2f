"""The rows of the list as Qt asks for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.kit.plain_text import plain
from llama32_desktop.ui.sidebar.grouping import Header, date_text

if TYPE_CHECKING:
    from llama32_desktop.conversations.model import Conversation

HINT: Final = Qt.ItemDataRole.UserRole + 1
"""What stands at a title's right."""
ID: Final = Qt.ItemDataRole.UserRole + 2
"""The conversation's id; `None` for a header."""
ROW: Final = Qt.ItemDataRole.UserRole + 3
"""The `Header` or `Conversation` itself."""
INSIDE: Final = Qt.ItemDataRole.UserRole + 4
"""Whether a conversation stands below its folder."""
_DRAGGED: Final = "application/x-llama32-desktop-conversations"
Index = QModelIndex | QPersistentModelIndex


def ranges(rows: Iterable[int]) -> list[tuple[int, int]]:
    """The first and the last row of each stretch of neighbours among ascending rows."""
    result: list[tuple[int, int]] = []
    for row in rows:
        if result and result[-1][1] == row - 1:
            result[-1] = (result[-1][0], row)
        else:
            result.append((row, row))
    return result


class ConversationModel(QStringListModel):
    """Conversations below the headers of their groups.

    Qt's own list of strings counts the rows: a layout asks for that once a row, which in Python
    takes longer than a frame of the screen.
    """

    renamed = Signal(int, str)
    dropped = Signal(tuple, object)
    """The ids of conversations that were let go on a folder, whose id follows; `None` for none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Header | Conversation] = []
        self._row_of: dict[int, int] = {}
        self._inside: set[int] = set()
        self._answering: frozenset[int] = frozenset()

    def set_rows(self, rows: Sequence[Header | Conversation]) -> None:
        """Shows other rows; as many as before are not laid out anew."""
        as_many = len(rows) == self.rowCount() and len(rows) > 0
        self._take(rows)
        if as_many:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.setStringList([""] * len(rows))  # what they say is asked of `data`

    def _take(self, rows: Sequence[Header | Conversation]) -> None:
        self._rows = list(rows)
        self._inside.clear()
        folder = None
        for row in rows:
            if isinstance(row, Header):
                folder = row.folder
            elif folder is not None:
                self._inside.add(row.id)
        self._row_of = {r.id: i for i, r in enumerate(rows) if not isinstance(r, Header)}

    def set_answering(self, ids: frozenset[int]) -> None:
        """Which conversations an answer is being written in."""
        if ids != self._answering:
            self._answering = ids
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_of(self, conversation_id: int | None) -> int:
        """-1 where it is not shown."""
        return -1 if conversation_id is None else self._row_of.get(conversation_id, -1)

    def row_for_keys(self, what: Header | Conversation | None, place: int) -> int:
        """The row of what the keys were at in a place, else what has come there; -1: none.

        Headings of groups are passed over.
        """
        if isinstance(what, Header) and (folder := what.folder) is not None:
            for number, row in enumerate(self._rows):
                if isinstance(row, Header) and row.folder and row.folder.id == folder.id:
                    return number
        elif what is not None and not isinstance(what, Header) and what.id in self._row_of:
            found: int = self._row_of[what.id]
            return found
        count = len(self._rows)
        near = [*range(place, count), *reversed(range(min(place, count)))]
        return next((each for each in near if not self._is_heading(each)), -1)

    def _is_heading(self, row: int) -> bool:
        shown = self._rows[row]
        return isinstance(shown, Header) and shown.folder is None

    def conversations(self, parts: Iterable[tuple[int, int]]) -> tuple[Conversation, ...]:
        """Those in ranges of rows, each from its first to its last, as they stand."""
        rows = (row for first, last in sorted(parts) for row in self._rows[first : last + 1])
        return tuple(row for row in rows if not isinstance(row, Header))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        return self._of_header(row, role) if isinstance(row, Header) else self._of(row, role)

    def _of_header(self, header: Header, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return header.title
        if role == HINT:
            return str(header.count) if header.folder is not None and header.count else ""
        if role == Qt.ItemDataRole.AccessibleTextRole and header.folder is not None:
            state = self.tr("closed") if header.collapsed else self.tr("open")
            return self.tr("Folder {0}, {1}").format(header.title, state)
        return header.title if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _of(self, conversation: Conversation, role: int) -> Any:
        title = conversation.title or self.tr("Untitled")
        if role == ID:
            return conversation.id
        if role == Qt.ItemDataRole.EditRole:
            return conversation.title
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == INSIDE:
            return conversation.id in self._inside
        if role == HINT:
            return self.tr("Answering…") if conversation.id in self._answering else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(f"{title}\n{date_text(conversation.updated_at)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title}, {date_text(conversation.updated_at)}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        flags = flag.ItemIsEnabled | flag.ItemNeverHasChildren
        row = self._rows[index.row()]
        if not isinstance(row, Header):
            moves = flag.ItemIsDragEnabled if row.deleted_at is None else flag.NoItemFlags
            return flags | flag.ItemIsSelectable | flag.ItemIsEditable | moves
        out = bool(self._inside) and not row.count  # a date, where some stand in folders
        return flags | flag.ItemIsDropEnabled if row.folder is not None or out else flags

    def mimeTypes(self) -> list[str]:  # noqa: N802
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """The ids of what is dragged."""
        numbers = [index.data(ID) for index in indexes]
        data = QMimeData()
        data.setData(_DRAGGED, ",".join(str(n) for n in numbers if n is not None).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802
        """Not to move: the view would take the rows away itself."""
        return Qt.DropAction.CopyAction

    def dropMimeData(  # noqa: N802
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Says what was let go on a folder, or out of one."""
        header = parent.data(ROW) if parent.isValid() else None
        if not isinstance(header, Header) or not data.hasFormat(_DRAGGED):
            return False
        parts = bytes(data.data(_DRAGGED).data()).split(b",")
        numbers = tuple(int(part) for part in parts if part.isdigit() and len(part) < 19)
        self.dropped.emit(numbers, header.folder.id if header.folder is not None else None)
        return True

    def setData(  # noqa: N802
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        title = " ".join(str(value).split())
        number = index.data(ID) if index.isValid() else None
        if number is None or not title:
            return False
        self.renamed.emit(number, title)
        return True
