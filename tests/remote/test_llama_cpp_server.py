"""The server of llama-cpp-python, a real one of OpenAI's interface that others wrote.

It wants packages that the app has no use for (`llama-cpp-python[server]`), so it runs where an
environment has them: the one that runs the tests, or that of `LLAMA_CPP_SERVER_PYTHON`.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.remote.listing import refreshed
from tests.remote.conftest import Asking, asking_of, server_at
from tests.server.conftest import wait_for

PYTHON = os.environ.get("LLAMA_CPP_SERVER_PYTHON", sys.executable)
KEY = "sesame"
COUNT = (ChatMessage("user", "Count from one to a hundred."),)


@pytest.fixture(scope="module")
def there(smollm2: Path) -> Iterator[Asking]:
    try:
        subprocess.run(
            [PYTHON, "-c", "import llama_cpp.server.app"], check=True, capture_output=True
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("llama-cpp-python[server] is not installed")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    command = [PYTHON, "-m", "llama_cpp.server", "--model", str(smollm2), "--n_ctx", "512"]
    command += ["--model_alias", "small", "--port", str(port), "--api_key", KEY]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            url = f"http://127.0.0.1:{port}"

            def answers() -> bool:
                assert process.poll() is None
                try:
                    return bool(httpx2.get(f"{url}/v1/models", headers={"Authorization": KEY}))
                except httpx2.TransportError:
                    return False

            wait_for(answers)
            with asking_of(refreshed(server_at(url), KEY), key=KEY) as asking:
                yield asking
        finally:
            process.terminate()


def test_it_answers_and_is_stopped_and_answers_again(there: Asking) -> None:
    assert [model.name for model in there.server.models] == ["small"]
    there.load("small")
    name = there.server.ref("small").text
    few = Sampling(temperature=0, seed=1, max_tokens=6)
    first = there.ask(COUNT, few, leaves_for=name)
    assert first.text
    assert first.done.finish_reason == "length"
    stopped = there.ask(
        COUNT,
        Sampling(temperature=0, seed=1, max_tokens=400),
        leaves_for=name,
        on_text=lambda: there.running.cancel(),
    )
    assert stopped.done.finish_reason == "cancelled"
    assert there.ask(COUNT, few, leaves_for=name).text == first.text


def test_where_it_ends_its_stream_without_a_word_that_is_said(there: Asking) -> None:
    """It begins its answer before it looks whether the prompt fits."""
    there.load("small")
    long = (ChatMessage("user", "word " * 2000),)
    assert "was cut" in there.ask(long, leaves_for=there.server.ref("small").text).failed.message
