"""What the model does comes first, what waits behind it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from llama32_desktop.ui.services.workload import Workload, busy_text, waiting_text


def test_works_stand_in_the_order_in_which_the_model_takes_them(qtbot: QtBot) -> None:
    load = Workload()
    told: list[tuple[str, str]] = []
    load.changed.connect(lambda: told.append((busy_text(load), waiting_text(load))))
    summary = load.begin("Summarising notes", print)
    question = load.begin("Answering from documents", print)
    chat = load.begin("Answering", first=True)
    load.end(chat)
    load.end(chat)
    load.end(summary)
    load.end(question)
    load.end(None)
    assert told == [
        ("Busy: Summarising notes", ""),
        ("Busy: Summarising notes", "Waits: Answering from documents"),
        ("Busy: Answering", "Waits: Summarising notes, Answering from documents"),
        ("Busy: Summarising notes", "Waits: Answering from documents"),
        ("Busy: Answering from documents", ""),
        ("", ""),
    ]
