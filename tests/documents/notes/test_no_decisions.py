"""Sentences that have a word of deciding and decide nothing, beside some that do; all are ours."""

from __future__ import annotations

import pytest

from llama32_desktop.documents.notes.decisions import says_decision


@pytest.mark.parametrize(
    ("sentence", "decides"),
    [
        ("Decision to buy the rope, which is needed in May", True),
        ("Agreement that the pier stays open", True),
        ("Decision on the venue is still open.", False),
        ("Decision on rope is pending", False),
        ("Agreement on the price was not reached", False),
        ("Agreement on dates is needed before May.", False),
        ("Consensus on naming?", False),
        ("The release was pushed back to May.", True),
        ("Topic pushed back to next week.", True),
        ("Ada pushed back to the vendor.", False),
        ("Topic moved to the next meeting.", True),
        ("The button moved to the next line.", False),
        ("No meeting on the 5th", True),
        ("No meeting on record says so.", False),
        ("Der Vorstand ist dagegen, dass wir kaufen.", True),
        ("Alle sind dafür.", True),
        ("Ada ist dafür zuständig.", False),
        ("Wir sind dagegen machtlos.", False),
        ("该方案通过", True),
        ("CI 测试通过", False),
        ("单元测试全部通过。", False),
        ("暂不采用", True),
        ("暂不清楚原因", False),
        ("日程は5日で確定", True),
        ("ツールで確定申告をした", False),
        ("この方式で進めていく", True),
        ("議論を進めていく", False),
    ],
)
def test_what_only_speaks_of_a_decision_is_none(sentence: str, decides: bool) -> None:
    assert says_decision(sentence) is decides
