"""Total tokens a second of a server with 1, 2, 4 and 8 programs at once, and what a token takes.

    python -m tests.bench.server_clients NAME=URL[@PID] ... [--token T] [--rounds N] [--stream]

The servers are asked in turns, so that what else the machine does meets all alike, with a pause
between: for two seconds our engine counts what the server before it took as another program's, and
leaves it a core. Medians of the rounds are printed, and how many times a round's figure is that of
the first server in the same round. Each program asks OpenAI's chat interface for 32 tokens of a
text of its own. With the number of a server's process the processor's time is measured too, of that
process and of its children, which says more than the clock on a machine that does other work.
Answers that stream are timed by their first piece and by the longest wait between two.
"""

from __future__ import annotations

import argparse
import itertools
import json
import threading
import time
from collections.abc import Callable, Sequence
from statistics import median
from typing import Final, NamedTuple

import httpx2 as httpx
import psutil

PAUSE_S: Final = 2.5


class Server(NamedTuple):
    """One to be measured; `pid` 0 where its process is not known."""

    name: str
    url: str
    pid: int

    def processor_s(self) -> tuple[float, float]:
        """The processor's time until now: of its process, and of that one's children."""
        if not self.pid:
            return 0.0, 0.0
        own = psutil.Process(self.pid)
        times = [each.cpu_times() for each in (own, *own.children(recursive=True))]
        spent = [each.user + each.system for each in times]
        return spent[0], sum(spent[1:])


class Answer(NamedTuple):
    """Tokens of an answer, and the seconds of one that streams: until its first piece, and the
    longest between two."""

    tokens: int
    first_s: float = 0.0
    gap_s: float = 0.0


class Found(NamedTuple):
    """Of all programs together: tokens a second, the processor's milliseconds a token of the
    server's process and of its children, and what an answer's reader waits for, in milliseconds."""

    speed: float
    own_ms: float
    children_ms: float
    first_ms: float
    gap_ms: float


def server_of(text: str) -> Server:
    """A server as the command names it."""
    name, _, where = text.partition("=")
    url, _, pid = where.partition("@")
    return Server(name, url, int(pid or 0))


def request_of(number: int, tokens: int) -> dict[str, object]:
    """What a program asks."""
    text = f"Write a long story about ship number {number} and its crew of {number + 3}."
    return {
        "model": "starter",
        "messages": [{"role": "user", "content": text}],
        "max_tokens": tokens,
        "temperature": 0.8,
    }


def ask(http: httpx.Client, number: int, tokens: int = 32) -> Answer:
    """An answer that comes when it is whole."""
    body = {**request_of(number, tokens), "stream": False}
    answer = http.post("/v1/chat/completions", json=body).raise_for_status().json()
    return Answer(int(answer["usage"]["completion_tokens"]))


def follow(http: httpx.Client, number: int, tokens: int = 32) -> Answer:
    """An answer that streams."""
    own = {"stream": True, "stream_options": {"include_usage": True}}
    moments, counted = [time.perf_counter()], 0
    body = {**request_of(number, tokens), **own}
    with http.stream("POST", "/v1/chat/completions", json=body) as response:
        response.raise_for_status()
        for line in response.iter_lines():
            if not line.startswith("data: {"):
                continue
            chunk = json.loads(line.removeprefix("data: "))
            if (usage := chunk.get("usage")) is not None:
                counted = int(usage["completion_tokens"])
            if any(choice["delta"].get("content") for choice in chunk["choices"]):
                moments.append(time.perf_counter())
    gaps = [after - before for before, after in itertools.pairwise(moments[1:])]
    return Answer(counted, moments[1] - moments[0], max(gaps, default=0.0))


Asking = Callable[[httpx.Client, int, int], Answer]


def measured(server: Server, parsed: argparse.Namespace, clients: int, salt: int) -> Found:
    """Of programs that ask once each."""
    answers: list[Answer] = []
    asking: Asking = follow if parsed.stream else ask

    def run(number: int) -> None:
        headers = {"Authorization": f"Bearer {parsed.token}", "User-Agent": f"bench/{number}"}
        with httpx.Client(base_url=server.url, headers=headers, timeout=600) as http:
            answers.append(asking(http, salt + number, parsed.tokens))

    threads = [threading.Thread(target=run, args=(number,)) for number in range(clients)]
    before, began = server.processor_s(), time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took, after = time.perf_counter() - began, server.processor_s()
    tokens = max(1, sum(each.tokens for each in answers))
    own, children = (1000 * (b - a) / tokens for a, b in zip(before, after, strict=True))
    first, gap = (
        1000 * max(getattr(each, name) for each in answers) for name in Answer._fields[1:]
    )
    return Found(tokens / took, own, children, first, gap)


def line_of(name: str, rounds: Sequence[Found], first: Sequence[Found]) -> str:
    """What was found of a server."""
    of = [median(getattr(each, name) for each in rounds) for name in Found._fields]
    shares = sorted(a.speed / b.speed for a, b in zip(rounds, first, strict=True))
    text = f"{name} {of[0]:6.1f} tokens/s ({shares[0]:.2f} to {shares[-1]:.2f}, "
    text += f"median {median(shares):.2f} of the first)"
    if of[1] or of[2]:
        text += f" {of[1]:5.2f} + {of[2]:5.1f} ms of the processor a token"
    if of[3]:
        text += f", first piece {of[3]:.0f} ms, longest wait {of[4]:.0f} ms"
    return text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("servers", nargs="+", metavar="NAME=URL[@PID]", type=server_of)
    parser.add_argument("--token", default="none")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tokens", type=int, default=32)
    parser.add_argument("--stream", action="store_true")
    parser.add_argument("--clients", type=int, nargs="+", default=[1, 2, 4, 8])
    parsed = parser.parse_args()
    for server in parsed.servers:
        measured(server, parsed, 1, 10_000)
    for clients in parsed.clients:
        found: dict[str, list[Found]] = {server.name: [] for server in parsed.servers}
        for round_ in range(parsed.rounds):
            for server in parsed.servers:
                time.sleep(PAUSE_S)
                found[server.name].append(measured(server, parsed, clients, 1000 * round_))
        first = next(iter(found.values()))
        for name, each in found.items():
            print(f"{clients} clients: {line_of(name, each, first)}", flush=True)


if __name__ == "__main__":
    main()
