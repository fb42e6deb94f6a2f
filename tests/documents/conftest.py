"""The starter as the work on documents wants a model."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from llama32_desktop.document_models import SessionWriter
from llama32_desktop.engine.client.pool import private_session
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.protocol import LoadedModel, ModelSettings
from llama32_desktop.models.library import starter_model


@pytest.fixture(scope="module")
def loaded() -> Iterator[tuple[Session, LoadedModel]]:
    starter = starter_model()
    assert starter is not None
    with private_session() as session:
        yield session, session.load(starter.ref, ModelSettings(context=2048))


@pytest.fixture
def session(loaded: tuple[Session, LoadedModel]) -> Session:
    return loaded[0]


@pytest.fixture
def session_writer(loaded: tuple[Session, LoadedModel]) -> SessionWriter:
    return SessionWriter(*loaded)
