from __future__ import annotations

import datetime

import pytest

from llama32_desktop.documents.extraction.fields.dates import date_order, find_dates, parse_date


@pytest.mark.parametrize(
    "printed",
    [
        "2026-03-05",
        "2026/03/05",
        "05.03.2026",
        "5.3.26",
        "5. März 2026",
        "5 mars 2026",
        "5 de marzo de 2026",
        "5 marzo 2026",
        "5 de março de 2026",
        "5 maart 2026",
        "March 5, 2026",
        "5th of March 2026",
        "Mar 5th, 2026",
        "05-Mar-2026",
    ],
)
def test_one_day_in_many_notations(printed: str) -> None:
    assert parse_date(printed) == datetime.date(2026, 3, 5)


@pytest.mark.parametrize(
    "printed", ["", "31.02.2026", "1.234,56", "13/13/2026", "March 2026", "12"]
)
def test_what_is_no_date_is_none(printed: str) -> None:
    assert parse_date(printed) is None


def test_the_document_decides_which_comes_first() -> None:
    assert date_order(["03/04/2026", "03/25/2026"]) == "mdy"
    assert date_order(["03/04/2026", "25/03/2026"]) == "dmy"
    assert date_order(["03/04/2026"]) == ""
    assert parse_date("03/04/2026", "mdy") == datetime.date(2026, 3, 4)
    assert parse_date("03/04/2026", "dmy") == datetime.date(2026, 4, 3)
    assert parse_date("25/04/2026", "mdy") == datetime.date(2026, 4, 25)
    assert [d.certain for d in find_dates("03/04/2026, 25/04/2026, 03.04.2026")] == [
        False,
        True,
        True,
    ]


def test_places_are_those_of_the_text() -> None:
    text = "Zürich, den 5. März 2026, fällig 04.04.2026."
    assert [text[d.start : d.end] for d in find_dates(text)] == ["5. März 2026", "04.04.2026"]


def test_a_hyphen_behind_a_label_is_no_part_of_a_number() -> None:
    (day,) = find_dates("DATE:-02-09-2025")
    assert day.value.isoformat() == "2025-09-02"
    assert not find_dates("A4-02-09-2025")


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("Feb29'16 03:03AM", "2016-02-29"),
        ("Mar 16, 19 09:31 AM", "2019-03-16"),
        ("Jan11'20 08:22PM", "2020-01-11"),
    ],
)
def test_tills_write_years_in_two_figures_behind_a_months_name(printed: str, day: str) -> None:
    assert [one.value.isoformat() for one in find_dates(printed)] == [day]


def test_two_figures_behind_a_day_are_no_year_without_a_time() -> None:
    assert not find_dates("May 12, 14 apples")


def test_a_year_long_ago_may_be_the_day() -> None:
    assert not find_dates("25/11/03 09:35")[0].certain
    assert find_dates("25/11/19", "dmy")[0].certain


def test_tills_set_a_hyphen_between_date_and_time() -> None:
    assert [str(one.value) for one in find_dates("21.01.22-18:27/2.2.1/F4UB 354501")] == [
        "2022-01-21"
    ]
    assert find_dates("21.01.22-18/2.2.1") == ()


def test_where_the_year_comes_first_the_month_does_too() -> None:
    [other] = find_dates("02/07/2017 21:14:10", "ymd")
    assert (str(other.value), other.certain) == ("2017-02-07", False)
    [known] = find_dates("23/07/2017", "ymd")
    assert str(known.value) == "2017-07-23"
    [year] = find_dates("25-05-24", "ymd")
    assert (str(year.value), year.certain) == ("2025-05-24", True)


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("令和6年1月15日", "2024-01-15"),
        ("平成元年12月3日", "1989-12-03"),
        ("昭和 64 年 1 月 7 日", "1989-01-07"),
    ],
)
def test_dates_by_the_eras_of_japan(printed: str, date: str) -> None:
    found = parse_date(printed)
    assert found is not None
    assert found.isoformat() == date
    assert parse_date("令和6年13月15日") is None


@pytest.mark.parametrize("text", ["08 Feb,15 Time : 12:49", "08 Feb 15 20:47:26"])
def test_tills_print_two_figures_of_the_year_behind_the_months_name(text: str) -> None:
    assert [one.value for one in find_dates(text)] == [datetime.date(2015, 2, 8)]


@pytest.mark.parametrize("text", ["08 Feb 15:30", "8 May 15 pieces", "8 Mar, 15"])
def test_a_number_behind_a_month_is_no_year(text: str) -> None:
    assert find_dates(text) == ()
