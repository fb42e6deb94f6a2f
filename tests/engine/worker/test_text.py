from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.engine.worker.text import TextStream


@given(st.text(), st.integers(1, 5))
def test_any_split_of_the_bytes_gives_the_text_back(text: str, size: int) -> None:
    stream = TextStream()
    data = text.encode("utf-8", "surrogatepass") if text.isprintable() else text.encode()
    shown = [stream.feed(data[i : i + size]) for i in range(0, len(data), size)]
    assert "".join(shown) + stream.finish() == text
    assert "�" not in "".join(shown) or "�" in text


def test_half_a_character_is_never_shown() -> None:
    stream = TextStream()
    assert stream.feed("é".encode()[:1]) == ""
    assert stream.finish() == ""


@given(st.text(alphabet="abX", max_size=30), st.text(alphabet="abX", min_size=1, max_size=3))
def test_a_stop_string_ends_the_text_before_it(text: str, stop: str) -> None:
    stream = TextStream([stop])
    shown = ""
    for character in text:
        shown += stream.feed(character.encode())
        if stream.stopped:
            break
    shown += stream.finish()
    before, found, _ = text.partition(stop)
    assert stream.stopped == bool(found)
    assert shown == before
