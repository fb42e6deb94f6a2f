"""What has to be accepted before a download, and by whom it cannot be."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.models import licence
from llama32_desktop.models.catalogue import find, load_catalogue
from llama32_desktop.models.licence import Terms
from tests.make.gguf_file import MakeGguf

TEXT = find("llama3.2-1b").model
VISION = find("llama3.2-11b-vision").model


def test_every_model_of_the_catalogue_has_a_licence_that_is_known() -> None:
    for model in load_catalogue()[0].models:
        assert (licence.licence_of(model) is None) == (model.licence == "apache-2.0")
        assert licence.needs_acceptance(model) == (model.licence != "apache-2.0")


def test_the_summary_names_what_matters_and_links_the_agreements() -> None:
    shown = licence.licence_of(TEXT)
    assert shown is not None
    assert (shown.name, shown.version) == ("Llama 3.2 Community License", "2024-09-25")
    text = " ".join(shown.summary)
    for what in ("700 million", "Built with Llama", "Acceptable Use", "European Union", "human"):
        assert what in text
    assert [link.url for link in shown.links] == [
        "https://www.llama.com/llama3_2/license/",
        "https://www.llama.com/llama3_2/use-policy/",
    ]


def test_an_acceptance_is_kept_with_its_date_and_version() -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    licence.accept(TEXT)
    assert not licence.needs_acceptance(TEXT)
    kept = licence.acceptance_of(TEXT)
    assert kept is not None and kept.version == "2024-09-25"
    assert before <= datetime.fromisoformat(kept.accepted_at) <= datetime.now(UTC)
    assert licence.needs_acceptance(find("llama-guard3-8b").model)  # another agreement


def test_an_acceptance_of_another_version_is_asked_for_again() -> None:
    licence.accept(TEXT)
    file = paths.config_folder() / "licences.json"
    file.write_text(file.read_text("utf-8").replace("2024-09-25", "2024-01-01"), "utf-8")
    assert licence.needs_acceptance(TEXT)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"llama3.2": 1}', "[" * 100_000])
def test_a_damaged_record_asks_again(content: str) -> None:
    (paths.config_folder() / "licences.json").write_text(content, "utf-8")
    assert licence.needs_acceptance(TEXT)
    licence.accept(TEXT)
    assert not licence.needs_acceptance(TEXT)


def test_a_record_that_cannot_be_read_takes_no_other_with_it() -> None:
    licence.accept(TEXT)
    file = paths.config_folder() / "licences.json"
    file.write_text(
        file.read_text("utf-8").replace("{", '{"llama9": {"place": "moon"},', 1), "utf-8"
    )
    assert not licence.needs_acceptance(TEXT)


def test_vision_models_ask_for_the_place() -> None:
    licence.accept(TEXT)
    assert licence.needs_place(VISION) and not licence.needs_place(TEXT)
    assert licence.needs_acceptance(VISION)
    with pytest.raises(ValueError, match="place"):
        licence.accept(VISION)
    licence.accept(VISION, "elsewhere")
    assert not licence.needs_acceptance(VISION)
    assert licence.refusal(VISION) == ""
    licence.accept(TEXT)
    assert not licence.needs_acceptance(VISION)  # accepting again forgets no answer


def test_nobody_in_the_eu_gets_a_vision_model_and_may_move() -> None:
    licence.accept(VISION, "eu")
    sentence = licence.refusal(VISION)
    assert "European Union" in sentence and sentence.count(".") == 1
    assert licence.refusal(TEXT) == ""
    assert not licence.needs_acceptance(TEXT)
    assert "end users" in licence.EXEMPTION
    licence.accept(VISION, "elsewhere")
    assert licence.refusal(VISION) == ""


def test_models_outside_the_catalogue_are_judged_by_their_card() -> None:
    assert licence.needs_acceptance(Terms("llama3.2"))
    assert licence.needs_place(Terms("llama3.2", multimodal=True))
    assert not licence.needs_acceptance(Terms("mit"))
    with pytest.raises(ValueError, match="no agreement"):
        licence.accept(Terms("mit"))


def test_the_notice_goes_with_the_models(tmp_path: Path) -> None:
    path = licence.write_notice(tmp_path, TEXT)
    assert path is not None and path.name == "NOTICE-llama3.2.txt"
    text = path.read_text("utf-8")
    assert text.startswith(
        "Llama 3.2 is licensed under the Llama 3.2 Community License, "
        "Copyright © Meta Platforms, Inc. All Rights Reserved.\n"
    )
    assert licence.BUILT_WITH in text
    assert licence.write_notice(tmp_path, TEXT) == path
    assert licence.write_notice(tmp_path, Terms("apache-2.0")) is None


@pytest.mark.parametrize(
    ("name", "license_id", "base", "hints"),
    [
        ("Nice Tune", "llama3.2", "", True),
        ("Nice Tune", "", "Llama 3.2 3B Instruct", True),
        ("Nice Tune", "other", "meta-llama/Llama-3.2-1B", True),
        ("Llama Nice Tune", "llama3.2", "", False),
        ("Nice Tune", "apache-2.0", "Qwen 3 4B", False),
        ("Nice Tune", "", "", False),
    ],
)
def test_a_fine_tune_of_another_name_gets_a_hint(
    make_gguf: MakeGguf, tmp_path: Path, name: str, license_id: str, base: str, hints: bool
) -> None:
    def extra(writer: object) -> None:
        if license_id:
            writer.add_license(license_id)  # type: ignore[attr-defined]
        if base:
            writer.add_base_model_count(1)  # type: ignore[attr-defined]
            writer.add_base_model_name(0, base)  # type: ignore[attr-defined]

    header = read_header(make_gguf(tmp_path / "m.gguf", name=name, extra=extra))
    assert bool(licence.name_hint(name, header)) == hints
