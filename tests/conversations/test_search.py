import sqlite3
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llama32_desktop.conversations import index_growth, several, trash
from llama32_desktop.conversations.search import search, snippet_of
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.engine.parts import Thought
from llama32_desktop.words import (
    folded,
    index_text,
    indexed_text,
    marks_of,
    searchable,
    terms_of,
)


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path / "c.sqlite3").store
    yield store
    store.close()


def add(store: Store, *texts: str, title: str = "Untitled") -> int:
    conversation = store.create_conversation(title)
    parent = None
    for i, text in enumerate(texts):
        role = "assistant" if i % 2 else "user"
        parent = store.add_message(conversation.id, parent, role, text).id
    return conversation.id


def found(store: Store, typed: str) -> list[str]:
    return [hit.snippet for hit in search(store, typed).hits]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("The invoice of Müller GmbH", "muller"),
        ("The invoice of Müller GmbH", "MÜLLER inv"),
        ("Der Straßenname", "straßenn"),
        ("東京都に住む", "京都"),
        ("東京都に住む", "都"),
        ("東京都に住む", "む"),
        ("我想学习机器学习", "机器学习"),
        ("안녕하세요 여러분", "안녕"),
        ("สวัสดีครับ", "สวัส"),
        ("well done 🎉 all", "🎉"),
        ("x = compute(a_value)", "compute"),
        ("ｆｕｌｌｗｉｄｔｈ", "fullwidth"),
        ("Здравствуйте", "здрав"),
    ],
)
def test_a_text_is_found_by_what_one_would_type(store: Store, text: str, typed: str) -> None:
    add(store, "something else", text)
    assert found(store, typed) == [text]


@pytest.mark.parametrize("typed", ["", "   ", '"', "'", "*", "AND", "()", "a:", "-", "NEAR(", "^"])
def test_operators_and_quotes_are_no_error(store: Store, typed: str) -> None:
    add(store, "nothing of it")
    assert found(store, typed) == []


def test_words_that_are_operators_elsewhere_are_looked_for(store: Store) -> None:
    add(store, "this AND that", "neither")
    assert found(store, "and") == ["this AND that"]
    assert found(store, "that NOT") == []


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_whatever_is_typed_is_no_error(store: Store, typed: str) -> None:
    search(store, typed)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="aé漢字かな한국 🦙b", min_size=1, max_size=12), st.data())
def test_a_text_is_found_by_any_of_its_unspaced_parts(store: Store, text, data) -> None:
    runs = [word for word in index_text(text).split() if len(word) == 2 and word[0] > "⺀"]
    if runs:
        number = add(store, text)
        typed = data.draw(st.sampled_from(runs))
        hits = search(store, typed, limit=100_000).hits
        assert number in {hit.conversation_id for hit in hits}


def test_all_words_are_needed_and_the_newest_comes_first(store: Store) -> None:
    add(store, "red apple", "green apple", "red pear", "a second red apple")
    assert found(store, "apple red") == ["a second red apple", "red apple"]


def test_what_a_model_thought_is_not_taken_for_what_it_said(store: Store) -> None:
    number = add(store, "Is 7 prime?")
    asked = store.branch(number)[0].id
    thoughts = (Thought(text="No divisor up to the root."), Thought(text="So yes.", at=4))
    store.add_message(number, asked, "assistant", "Yes. It is.", steps=thoughts)
    assert found(store, "divisor") == found(store, "so") == []
    assert found(store, "it is") == ["Yes. It is."]


def test_titles_come_before_messages(store: Store) -> None:
    add(store, "taxes are due", title="Shopping")
    add(store, "nothing", title="My Täxes")
    assert found(store, "tax") == ["My Täxes", "taxes are due"]


def test_a_changed_answer_is_found_by_its_new_words_only(store: Store) -> None:
    conversation = store.create_conversation()
    question = store.add_message(conversation.id, None, "user", "question")
    answer = store.add_message(conversation.id, question.id, "assistant", "", state="streaming")
    store.update_answer(answer.id, "early words")
    assert found(store, "early") == []  # still streaming
    store.update_answer(answer.id, "early words", state="complete")
    assert found(store, "early") == ["early words"]
    store.update_answer(answer.id, "late words", state="complete")
    assert found(store, "early") == []
    assert found(store, "late") == ["late words"]


def test_hidden_branches_are_found_and_revealed(store: Store) -> None:
    number = add(store, "question", "first version")
    question = store.branch(number)[0]
    store.add_message(number, question.id, "assistant", "second version")
    [hit] = search(store, "first").hits
    assert hit.message_id is not None
    assert [m.content for m in store.reveal(hit.message_id)] == ["question", "first version"]
    again = store.reveal(question.id)
    assert [m.content for m in again] == ["question", "first version"]  # it was shown already


def test_the_trash_is_not_searched_and_what_is_gone_leaves_no_words(store: Store) -> None:
    number = add(store, "secret plan")
    other = add(store, "secret wish", "answer")
    assert len(found(store, "secret")) == 2
    several.change(store, [number], "deleted_at", time.time())
    assert found(store, "secret") == ["secret wish"]
    trash.restore(store, number)
    assert len(found(store, "secret")) == 2
    store.delete(number)
    trash.trash_message(store, store.branch(other)[0].id)
    trash.empty_trash(store, older_than_s=-1)
    with store.reading() as db:
        db.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, message_index, row)")
        assert db.execute("SELECT term FROM words").fetchall() == []


def test_many_messages_are_indexed_in_steps(store: Store, monkeypatch) -> None:
    monkeypatch.setattr(index_growth, "BATCH_MESSAGES", 2)
    add(store, *(f"common word {n}" for n in range(5)))
    first = search(store, "common")
    assert (len(first.hits), first.still_indexing) == (2, True)
    assert index_growth.index_some(store)
    assert not index_growth.index_some(store)
    rest = search(store, "common", limit=3)
    assert (len(rest.hits), rest.more, rest.still_indexing) == (3, True, False)


def test_a_damaged_index_is_made_again_and_the_conversations_stay(tmp_path) -> None:
    path = tmp_path / "c.sqlite3"
    store = open_store(path).store
    add(store, "a needle", "in the hay")
    assert found(store, "needle")
    store.close()
    with sqlite3.connect(path) as db:
        db.execute("UPDATE message_index_data SET block = x'00' WHERE id > 1")
    store = open_store(path).store
    add(store, "another needle")
    results = [search(store, "needle") for _ in range(3)]
    assert sorted(h.snippet for h in results[-1].hits) == ["a needle", "another needle"]
    assert open_store(path).notice == ""


def test_a_snippet_shows_the_words_within_a_long_text() -> None:
    text = "beginning " * 100 + "the café\nis open " + "end " * 200
    snippet, marks = snippet_of(text, ["cafe"])
    assert [snippet[a:b] for a, b in marks] == ["café"]
    assert snippet.startswith("… ") and snippet.endswith("…")
    assert "\n" not in snippet and len(snippet) < 180


def test_marks_are_whole_words_but_for_the_last() -> None:
    text = "an ant and ants"
    assert [text[a:b] for a, b in marks_of(text, ["an", "ant"])] == ["an", "ant", "ant"]


EVERY_SCRIPT = [
    # marks and joiners of Arabic, Hebrew and Persian
    ("هذا كِتَابٌ جديد", "كتاب", "كِتَابٌ"),
    ("السلام عليكم", "السَّلام", "السلام"),
    ("الســـلام عليكم", "السلام", "الســـلام"),
    ("من می\u200cخواهم بروم", "میخواهم", "می\u200cخواهم"),
    ("من میخواهم بروم", "می\u200cخواهم", "میخواهم"),
    ("کتاب من", "كتاب", "کتاب"),
    ("مدرسة كبيرة", "مدرسه", "مدرسة"),
    ("أحمد في البيت", "احمد", "أحمد"),
    ("שָׁלוֹם עולם", "שלום", "שָׁלוֹם"),
    ("זה שלום", "שָׁלוֹם", "שלום"),
    ("عدد ١٢٣٤ فقط", "1234", "١٢٣٤"),
    # vowel signs are part of a word
    ("यह हिन्दी पाठ है", "हिन्दी", "हिन्दी"),
    ("हम दिल्ली देखते हैं", "दिल्", "दिल्"),
    ("सड़क पर", "सडक", "सड़क"),
    ("தமிழ் மொழி", "தமிழ்", "தமிழ்"),
    ("মাতৃভাষা বাংলা", "বাংলা", "বাংলা"),
    ("తెలుగు భాష", "తెలుగు", "తెలుగు"),
    ("ಕನ್ನಡ ಭಾಷೆ", "ಭಾಷೆ", "ಭಾಷೆ"),
    ("മലയാളം ഭാഷ", "മലയാ", "മലയാ"),
    ("ગુજરાતી ભાષા", "ગુજ", "ગુજ"),
    ("ආයුබෝවන් සිංහල", "සිංහල", "සිංහල"),
    ("བོད་ཡིག", "ཡིག", "ཡིག"),
    # no spaces between words
    ("ผมอยากเรียนภาษาไทยครับ", "ภาษาไทย", "ภาษาไทย"),
    ("ខ្ញុំចូលចិត្តភាសាខ្មែរ", "ភាសាខ្មែរ", "ភាសាខ្មែរ"),
    ("၁၂၃ မြန်မာစာ", "မြန်မာ", "မြန်မာ"),
    # case and form
    ("Die große STRASSE", "straße", "STRASSE"),
    ("İstanbul'da ısrar", "ISRAR", "ısrar"),
    ("İSTANBUL güzel", "istanbul", "İSTANBUL"),
    ("ο ΣΊΣΥΦΟΣ", "σισυφος", "ΣΊΣΥΦΟΣ"),
    ("Việt Nam đẹp", "dep", "đẹp"),
    ("Łódź i Ærø", "lodz aero", "Łódź"),
    ("ｆｕｌｌ ｗｉｄｔｈ １２", "width 12", "ｗｉｄｔｈ"),
    ("これはｶﾞｲﾄﾞです", "ガイド", "ｶﾞｲﾄﾞ"),
    ("cafe\u0301 noir", "café", "cafe\u0301"),
    ("a soft\u00adware", "software", "soft\u00adware"),
    ("👍🏽 well", "👍", "👍🏽"),
    ("ﬁnal ½", "final", "ﬁnal"),
]


@pytest.mark.parametrize(("text", "typed", "marked"), EVERY_SCRIPT)
def test_a_word_of_every_script_is_found_and_marked(store, text, typed, marked) -> None:
    add(store, "है ना दी कितना", text, "دوست", "ไทย")
    [hit] = search(store, typed).hits
    assert hit.snippet == text
    start, end = hit.marks[0]
    assert text[start:end] == marked
    trash.trash_message(store, hit.message_id)
    add(store, "nothing", title=text)
    assert [other.snippet for other in search(store, typed).hits] == [text]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("है ना दी कितना", "हिन्दी"),  # its letters, with other vowels
        ("दिल्ली", "दाल"),
        ("தமிழ் மொழி", "தமழ"),
        ("మానం", "మీనం"),
        ("ภาษาไทย", "ไทยภาษา"),
        ("東京都", "京東"),
    ],
)
def test_other_words_of_the_same_letters_are_not_found(store, text, typed) -> None:
    add(store, text)
    assert found(store, typed) == []


LETTERS = (
    "aZéßıİ ｆ漢かガｶﾞ한\u1112\u1161ﬁ\u0301\u05d0\u05b8\u0628\u0650ی\u200c\u0939\u093f\u094d🎉👍🏽_-"
)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=LETTERS, max_size=25), st.data())
def test_marks_are_whole_letters_at_the_right_place(text: str, data) -> None:
    terms = terms_of(text)
    if not terms:
        return
    term = data.draw(st.sampled_from(terms))
    places = marks_of(text, [term])
    assert places, (text, term)
    for start, end in places:
        assert terms_of(text[start:end])
        assert searchable(text[start:end]).startswith(term) or term in searchable(text[start:end])


@given(st.text())
def test_what_is_folded_is_folded_no_further(text: str) -> None:
    once = searchable(text)
    assert searchable(once) == once and folded(folded(text)) == folded(text)
    assert index_text(indexed_text(index_text(text))).split() == index_text(text).split()


def test_a_snippet_is_around_a_word_with_other_marks_far_within() -> None:
    text = "كلام كثير " * 400 + "كِتَابٌ جديد " + "نهاية " * 100
    snippet, marks = snippet_of(text, terms_of("كتاب"))
    assert [snippet[a:b] for a, b in marks] == ["كِتَابٌ"]
