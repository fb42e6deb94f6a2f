"""A server that answers for models, as it is remembered."""

from __future__ import annotations

import ipaddress
from typing import Final, Literal

import httpx2
import msgspec

from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.sentences import Sentence

Kind = Literal["openai", "ollama", "anthropic"]
"""What it speaks: OpenAI's interface, which most servers have; Ollama's own; Anthropic's."""

MOST_NAME: Final = 100
"""Characters of a name or address."""
_MOST_ADDRESS: Final = 500
_SURPLUS: Final[dict[Kind, tuple[str, ...]]] = {
    "openai": ("/chat/completions", "/models"),
    "ollama": ("/api/chat", "/api", "/v1"),
    "anthropic": ("/v1/messages", "/v1"),
}
"""What people copy behind the part that all ways of an interface begin with."""


class AddressError(Exception):
    """What was entered is no server's address or name; the text is one sentence for a person."""


class ServedModel(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A model as its server told of it; what it did not tell is `None`, or 0."""

    name: str
    context: int = 0
    sees: bool | None = None
    thinks: bool | None = None


class Server(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An address with a name. Its key is in the system's store: see `keys`."""

    name: str
    kind: Kind
    address: str
    """As `checked_address` gives it."""
    models: tuple[ServedModel, ...] = ()
    """Those that it told of when it was last asked."""

    @property
    def host(self) -> str:
        """What a person is told that something goes to: the host, with a port that is unusual."""
        url = httpx2.URL(self.address)
        host = f"[{url.host}]" if ":" in url.host else url.host
        return host if url.port is None else f"{host}:{url.port}"

    @property
    def origin(self) -> str:
        """Scheme, host and port: whom a key belongs to."""
        url = httpx2.URL(self.address)
        return f"{url.scheme}://{self.host}"

    @property
    def is_readable(self) -> bool:
        """Whether who stands between can read along: no TLS, and not this machine itself."""
        url = httpx2.URL(self.address)
        return url.scheme == "http" and not _is_here(url.host)

    def ref(self, model: str) -> ModelRef:
        """Names one of its models."""
        return ModelRef(model, self.name)

    def model(self, name: str) -> ServedModel | None:
        """One of the models that it told of."""
        return next((each for each in self.models if each.name == name), None)


def checked_address(text: str, kind: Kind) -> str:
    """An address without what stands behind the part that all ways begin with.

    Without a scheme it is `http` for this machine and for addresses of a local network, else
    `https`.

    Raises:
        AddressError: it is none.
    """
    address = text.strip()
    if "://" not in address:
        scheme = "http" if _is_near(address) else "https"
        address = f"{scheme}://{address}"
    address = address.rstrip("/")
    try:
        url = httpx2.URL(address)
        port_is_right = url.port is None or 0 < url.port < 65536
    except (httpx2.InvalidURL, ValueError):
        raise AddressError(_no_address(text)) from None
    plain = address.isascii() and not any(c in address for c in " \"'<>`\\?#")
    if (
        not (plain and port_is_right and url.host)
        or url.scheme not in ("http", "https")
        or len(address) > _MOST_ADDRESS
    ):
        raise AddressError(_no_address(text))
    if url.userinfo:
        raise AddressError(
            Sentence(
                "An address with a name or password in it would be kept in a file, so it was not "
                "taken: leave out what stands before the @, and enter the key by itself."
            )
        )
    for surplus in _SURPLUS[kind]:
        address = address.removesuffix(surplus)
    if kind == "openai" and httpx2.URL(address).path in ("", "/"):
        address = f"{address.rstrip('/')}/v1"
    return address


def checked_name(text: str) -> str:
    """A server's name, as lists and models have it.

    Raises:
        AddressError: it is none.
    """
    name = " ".join(text.split())
    if not name or len(name) > MOST_NAME or not name.isprintable():
        raise AddressError(
            Sentence("That is no name for a server, so nothing was added: give it a short one.")
        )
    return name


def _no_address(text: str) -> str:
    shown = text.strip().rpartition("@")[2]  # what stands before an @ may be a password
    return Sentence(
        "“{0}” is no address of a server, so nothing was asked: give one such as "
        "https://ai.example/v1 or http://192.168.1.20:11434.",
        shown[:MOST_NAME],
    )


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _is_near(address: str) -> bool:
    """Whether an address without a scheme is this machine's or of a local network."""
    try:
        host = httpx2.URL(f"http://{address}").host
    except (httpx2.InvalidURL, ValueError):
        return False
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return _is_here(host) or "." not in host or host.endswith((".local", ".lan"))
