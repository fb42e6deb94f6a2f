"""The model that drafts for the one in use, in the window."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from llama32_desktop.engine.model_ref import ModelRef
from tests.ui.driver import Driver


def test_a_draft_model_is_let_go_of_before_it_is_deleted(ready: Driver) -> None:
    """Windows deletes no file that is mapped; the model that answers stays chosen."""
    models = ready.app.models
    loaded, chosen = models.loaded, models.ref
    assert loaded is not None
    assert loaded.settings.draft_model == "off", "nothing here is smaller"
    settings = msgspec.structs.replace(loaded.settings, draft_model="/models/small.gguf")
    models._state = replace(
        models._state, loaded=msgspec.structs.replace(loaded, settings=settings)
    )
    gone: list[bool] = []
    models.give_up(ModelRef("/models/other.gguf"), lambda: gone.append(True))
    assert gone and models.state.phase == "ready"
    models.give_up(ModelRef("/models/small.gguf"), lambda: gone.append(True))
    assert len(gone) == 1, "the engine has it until it says so"
    ready.until(lambda: len(gone) == 2)
    assert models.state.phase == "unloaded" and models.ref == chosen
    models.load()
    models.give_up(ModelRef("/models/small.gguf"), lambda: gone.append(True))
    assert len(gone) == 2, "it may be the one that drafts in the load that has begun"
    ready.until(lambda: len(gone) == 3)
    assert models.state.phase == "unloaded" and models.ref == chosen
    models.load()
    models._draft = "off"
    models.give_up(ModelRef("/models/small.gguf"), lambda: gone.append(True))
    assert len(gone) == 4 and models.state.phase == "loading"
    ready.wait_ready()
