"""When a row's answer of before is shown, and when it is asked for again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from llama32_desktop.chat.rows.answers import Answer, KeptAnswers
from llama32_desktop.chat.rows.batch import AskedModel, answers
from llama32_desktop.chat.rows.prompts import RowPrompt, read_rows
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.summary.store import PartStore
from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.client.pool import private_session
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import LoadedModel, ModelSettings
from llama32_desktop.engine.sampling import Sampling

ROW = RowPrompt(number=1, values={"prompt": "Say so."}, prompt="Say so.")


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[KeptAnswers]:
    with PartStore(tmp_path / "answers.sqlite3") as store:
        yield KeptAnswers(store)


def asked(
    kept: KeptAnswers, model: Path, settings: ModelSettings, row: RowPrompt = ROW, name: str = "m"
) -> tuple[Answer, bool]:
    """A row's answer, and whether it is one of before; adapters are not applied."""

    @contextmanager
    def load() -> Iterator[tuple[Session, LoadedModel]]:
        with private_session() as session:
            plain = ModelSettings(context=512, threads=1)
            yield session, session.load(ModelRef(str(model)), plain)

    one = AskedModel(
        ModelRef(str(model)), name, settings, Sampling(max_tokens=2, temperature=0), load
    )
    with DocumentReader() as reader:
        [found] = answers([row], [one], kept, reader)
    return found


def test_another_set_up_is_asked_anew(kept: KeptAnswers, smollm2: Path, tmp_path: Path) -> None:
    adapter = tmp_path / "a.gguf"
    adapter.write_bytes(b"1")
    mine = Adapter(str(adapter))
    for settings in (
        ModelSettings(),
        ModelSettings(adapters=(mine,)),
        ModelSettings(adapters=(Adapter(str(adapter), 0.5),)),
        ModelSettings(kv_type="q8_0"),
        ModelSettings(v_type="q8_0"),
        ModelSettings(stretch="yarn"),
    ):
        assert asked(kept, smollm2, settings)[1] is False
        assert asked(kept, smollm2, settings)[1] is True
    adapter.write_bytes(b"22")  # another one of that name
    assert asked(kept, smollm2, ModelSettings(adapters=(mine,)))[1] is False
    assert asked(kept, smollm2, ModelSettings(), name="renamed")[0].model == "renamed"
    off = ModelSettings(adapters=(Adapter(str(adapter), 0.0),), threads=3, gpu_layers=2)
    assert asked(kept, smollm2, off)[1] is True  # all the same as without


def test_a_file_elsewhere_is_not_sent(kept: KeptAnswers, smollm2: Path, tmp_path: Path) -> None:
    (tmp_path / "key.md").write_text("secret")
    table = tmp_path / "in" / "a.csv"
    table.parent.mkdir()
    table.write_text("prompt,files\nSay it.,../key.md\n")
    answer, _ = asked(kept, smollm2, ModelSettings(), read_rows(table)[0][0])
    assert answer.state == "failed" and answer.answer == ""
    assert answer.problem.startswith("“../key.md” is not in the folder")
