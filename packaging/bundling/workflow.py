"""The steps of GitHub's workflows, so that they can be run elsewhere.

Only what our workflows use is understood: `matrix`, `secrets`, `github` and `env` in expressions,
and conditions that compare one of these with a text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from bundling.places import ROOT

FOLDER: Final = ROOT / ".github" / "workflows"
Values = Mapping[str, Mapping[str, str]]
"""What expressions can name: `{"matrix": {"system": "linux"}, "secrets": {}, …}`."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a job, its expressions replaced.

    Attributes:
        run: A script for bash; empty where an action is used.
        uses: The action without its version, such as `actions/checkout`; empty where a script runs.
        given: What the action is told.
        environment: The job's and the step's variables.
    """

    run: str
    uses: str
    given: dict[str, str]
    environment: dict[str, str]


def jobs(name: str) -> dict[str, Any]:
    """The jobs of `.github/workflows/NAME.yml` as they are written."""
    said: dict[str, Any] = yaml.safe_load((FOLDER / f"{name}.yml").read_text(encoding="utf-8"))
    return {job: {"env": said.get("env", {}), **about} for job, about in said["jobs"].items()}


def variants(job: dict[str, Any]) -> list[dict[str, str]]:
    """What each of a job's runs has as `matrix`."""
    return job.get("strategy", {}).get("matrix", {}).get("include", [{}])


def steps(job: dict[str, Any], values: Values) -> list[Step]:
    """The steps whose conditions hold.

    Args:
        job: One of `jobs`.
        values: What expressions name; a secret that is not there is empty, as it is at GitHub.

    Raises:
        ValueError: an expression is none that is understood here.
    """
    found = []
    for step in job["steps"]:
        if "if" in step and not _holds(step["if"], values):
            continue
        variables = {**job["env"], **step.get("env", {})}
        found.append(
            Step(
                run=_filled(step.get("run", ""), values),
                uses=step.get("uses", "").partition("@")[0],
                given={key: _filled(str(v), values) for key, v in step.get("with", {}).items()},
                environment={key: _filled(str(v), values) for key, v in variables.items()},
            )
        )
    return found


def _filled(text: str, values: Values) -> str:
    return re.sub(r"\$\{\{(.*?)\}\}", lambda found: _value(found[1].strip(), values), text)


def _value(expression: str, values: Values) -> str:
    room, _, name = expression.partition(".")
    if room not in values or not re.fullmatch(r"\w+", name):
        raise ValueError(f"“{expression}” is no expression that is understood here.")
    if room == "secrets":
        return values[room].get(name, "")
    return values[room][name]


def _holds(condition: str, values: Values) -> bool:
    found = re.fullmatch(r"([\w.]+) == '([^']*)'", condition)
    if found is None:
        raise ValueError(f"“{condition}” is no condition that is understood here.")
    return _value(found[1], values) == found[2]


def matched(patterns: str, folder: Path) -> list[Path]:
    """The files that an artifact's `path` names, one pattern a line."""
    lines = [line.strip() for line in patterns.splitlines() if line.strip()]
    return sorted({file for line in lines for file in folder.glob(line) if file.is_file()})
