import datetime

import msgspec

from llama32_desktop.conversations.model import Conversation, Folder
from llama32_desktop.ui.sidebar.grouping import Header, date_text, grouped

TODAY = datetime.date(2026, 11, 23)


def conversation(number: int, days: int, **values: object) -> Conversation:
    moment = datetime.datetime.combine(TODAY, datetime.time(12)) - datetime.timedelta(days=days)
    return Conversation(
        id=number,
        title=f"C{number}",
        system_prompt="",
        created_at=0,
        updated_at=moment.timestamp(),
        **values,  # type: ignore[arg-type]
    )


def shown(rows: list[Header | Conversation]) -> list[str]:
    return [f"[{r.title}]" if isinstance(r, Header) else r.title for r in rows]


def test_conversations_stand_below_the_time_they_went_on_last(qapp) -> None:
    days = [0, 1, 2, 6, 8, 29, 31, 60, 400]
    rows = grouped([conversation(n, d) for n, d in enumerate(days)], [], today=TODAY)
    assert shown(rows) == [
        *("[Today]", "C0", "[Yesterday]", "C1", "[Last 7 days]", "C2", "C3"),
        *("[Last 30 days]", "C4", "C5", "[October]", "C6", "[September]", "C7"),
        *("[October 2025]", "C8"),
    ]


def test_pinned_and_folders_come_first_and_each_stands_once(qapp) -> None:
    work, empty = Folder(1, "Work"), Folder(2, "Empty")
    listed = [
        conversation(1, 0),
        conversation(2, 0, folder_id=1),
        conversation(3, 1, pinned=True, folder_id=1),
        conversation(4, 2, folder_id=99),
    ]
    rows = grouped(listed, [empty, work], today=TODAY)
    assert shown(rows) == [
        *("[Pinned]", "C3", "[Empty]", "[Work]", "C2", "[Today]", "C1", "[Last 7 days]", "C4")
    ]
    closed = grouped(listed, [empty, work], {1}, today=TODAY)
    assert "C2" not in shown(closed)
    assert Header("Work", work, 1, True) in closed


def test_dates_are_short(qapp) -> None:
    now = datetime.datetime(2026, 3, 5, 15, 0)
    assert date_text(datetime.datetime(2026, 3, 5, 9, 7).timestamp(), now).startswith(("9", "09"))
    assert "2" in date_text(datetime.datetime(2026, 3, 2, 9, 7).timestamp(), now)
    assert "25" in date_text(datetime.datetime(2025, 12, 31, 9, 7).timestamp(), now)


def test_an_import_without_a_date_stands_at_the_very_beginning(qapp) -> None:
    dateless = msgspec.structs.replace(conversation(1, 0), updated_at=0.0)
    *_, header, last = shown(grouped([conversation(2, 0), dateless], [], today=TODAY))
    assert last == "C1" and header in ("[January 1970]", "[December 1969]")
    assert date_text(0.0).endswith(("70", "69"))
