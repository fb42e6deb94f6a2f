"""An answer that keeps to a JSON schema is shown as a table, and copied as JSON."""

from __future__ import annotations

import pytest

from llama32_desktop.conversations.model import AnswerRecord
from llama32_desktop.conversations.store import Store
from llama32_desktop.engine.sampling import Sampling
from tests.ui.conftest import Opener
from tests.ui.conversation.test_find import find
from tests.ui.driver import Driver

ROWS = '[{"name": "Ada", "born": 1815}, {"name": "Alan", "born": 1912}]'


@pytest.fixture
def driver(open_window: Opener) -> Driver:
    return open_window()


def test_json_is_shown_as_a_table(driver: Driver) -> None:
    def fill(store: Store) -> None:
        number = store.create_conversation("People").id
        asked = store.add_message(number, None, "user", "Who?")
        for schema in ("", '{"type": "array"}'):
            record = AnswerRecord(model_path="/m", model_name="m", sampling=Sampling(schema=schema))
            said = store.add_message(number, asked.id, "assistant", ROWS, answer=record)
            asked = store.add_message(number, said.id, "user", "And?")

    driver.app.storage.run(fill)
    driver.app.chats.refresh_list()
    driver.until(lambda: driver.titles == ["People"])
    driver.app.chats.open_conversation(1)
    driver.until(lambda: len(driver.branch) == 5 and driver.pane.transcript.complete)
    transcript = driver.pane.transcript
    plain, formed = driver.branch[1].id, driver.branch[3].id
    driver.until(lambda: bool(transcript.leaves(plain)) and bool(transcript.leaves(formed)))
    kinds = [[leaf.kind for leaf in transcript.leaves(number) or ()] for number in (plain, formed)]
    assert "table" not in kinds[0] and kinds[1] == ["table"]
    assert transcript.message_text(formed) == ROWS  # what is copied and edited
    find(driver, "Ada")
    assert driver.pane.find_bar.count.text().endswith("of 2")
    find(driver, '": "Alan')
    assert driver.pane.find_bar.count.text() == "1 of 1", "what the table does not show"
