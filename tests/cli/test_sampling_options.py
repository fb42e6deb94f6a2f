"""Every way of choosing tokens can be asked for, within the bounds that the engine has."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from msgspec import inspect

from llama32_desktop.cli import build_parser
from llama32_desktop.cli.options.sampling import sampling
from llama32_desktop.engine.sampling import Sampling, Thinking

CHOSEN = Sampling(
    temperature=1.25,
    top_k=7,
    top_p=0.5,
    min_p=0.2,
    typical_p=0.9,
    top_n_sigma=1.5,
    xtc_probability=0.5,
    xtc_threshold=0.2,
    repeat_penalty=1.1,
    presence_penalty=-0.5,
    frequency_penalty=0.3,
    penalty_window=1000,
    dry_multiplier=0.8,
    dry_base=2.0,
    dry_allowed_length=3,
    dry_window=5000,
    mirostat=2,
    mirostat_tau=6.0,
    mirostat_eta=0.2,
    seed=9,
    max_tokens=30,
    stop=("a", "b"),
    schema='{"type": "null"}',
    thinking=Thinking(mode="off", effort="high", budget=0),
)


def asked(*options: str, base: Sampling = Sampling()) -> Sampling:  # noqa: B008
    return sampling(build_parser().parse_args(["chat", "--prompt", "x", *options]), base)


def option(name: str, value: float) -> str:
    return f"--{name.replace('_', '-')}={value}"


def test_every_option_reaches_its_field(tmp_path: Path) -> None:
    usual, chosen = msgspec.structs.asdict(Sampling()), msgspec.structs.asdict(CHOSEN)
    assert [name for name in usual if usual[name] == chosen[name]] == ["grammar"]
    file = tmp_path / "schema.json"
    file.write_text(CHOSEN.schema, encoding="utf-8")
    numbers = [option(name, n) for name, n in chosen.items() if isinstance(n, int | float)]
    others = ["--stop", "a", "--stop", "b", "--schema", str(file)]
    others += ["--thinking", "off", "--effort", "high", "--thinking-budget", "0"]
    assert asked(*numbers, *others) == CHOSEN
    assert asked(base=CHOSEN) == CHOSEN, "what is not asked for stays"


BOUNDED = [
    (field.name, kind)
    for field in inspect.type_info(Sampling).fields  # type: ignore[union-attr]
    if isinstance(kind := field.type, inspect.IntType | inspect.FloatType)
]


@pytest.mark.parametrize(("name", "kind"), BOUNDED, ids=[name for name, _ in BOUNDED])
def test_the_bounds_are_the_engines(
    name: str, kind: inspect.IntType | inspect.FloatType, capsys: pytest.CaptureFixture[str]
) -> None:
    beyond = [low - 1 for low in (kind.ge, kind.gt) if low is not None]
    beyond += [kind.gt] if kind.gt is not None else []
    beyond += [kind.le + 1] if kind.le is not None else []
    assert beyond
    for value in beyond:
        with pytest.raises(SystemExit):
            asked(option(name, value))
        assert "not a" in capsys.readouterr().err
    for value in (kind.ge, kind.le):
        if value is not None:
            assert getattr(asked(option(name, value)), name) == value
