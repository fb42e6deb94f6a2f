"""The package fetches a gated file over TLS with a token of the system's password store."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Final

from bundling import secure_hub
from bundling.bare_root import USER, BareRoot
from bundling.places import NAME, say

PATIENCE_S: Final = 120.0
PASSWORD_STORE: Final = ("ca-certificates", "dbus", "gnome-keyring", "libsecret-tools")
_SESSION: Final = """
printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null
printf %s "$1" | secret-tool store --label=check service "$0" username "$2"
shift 2
exec "$0" "$@"
"""


def pull(root: BareRoot, address: str, token: str) -> tuple[int, str, str]:
    """The command's exit status, output and errors, in a session with a password store."""
    program = root.start(
        ["dbus-run-session", "--", "sh", "-c", _SESSION, NAME, token,
         secure_hub.HOST, "pull", f"{secure_hub.REPO}:{secure_hub.FILE}", "--json"],
        network=True,
        variables={"HF_ENDPOINT": address, "XDG_RUNTIME_DIR": f"/home/{USER}"},
    )  # fmt: skip
    out, error = program.communicate(timeout=PATIENCE_S)
    return program.returncode, out, error


def check_network(root: BareRoot) -> None:
    """Ends the check where certificates or the password store are not the system's."""
    root.add(*PASSWORD_STORE)
    with tempfile.TemporaryDirectory() as folder:
        certificate, key = secure_hub.make_certificate(Path(folder))
        [model] = (root.folder / "usr/lib" / NAME).rglob("SmolLM2*.gguf")
        with secure_hub.serving(model, certificate, key) as server:
            status, out, error = pull(root, server.url, secure_hub.MEMBER)
            if status == 0 or "certificate was refused" not in error:
                raise SystemExit(f"A certificate that nobody trusts was taken: {out}{error}")
            say("a certificate that the system does not trust is refused")

            trusted = root.folder / "usr/local/share/ca-certificates/check.crt"
            trusted.write_bytes(certificate.read_bytes())
            root.root_run(["update-ca-certificates"])
            status, out, error = pull(root, server.url, secure_hub.MEMBER)
            if status != 0:
                raise SystemExit(f"The file was not fetched over TLS: {out}{error}")
            fetched = root.folder / json.loads(out)["path"].lstrip("/")
            if fetched.stat().st_size != model.stat().st_size:
                raise SystemExit(f"{fetched} is not the file that was served.")
            tokens = {request.token for request in server.log if request.host == "front"}
            if secure_hub.MEMBER not in tokens:
                raise SystemExit("The token of the password store was not used.")
    say("a gated file is fetched over TLS, with a token of the system's password store")
