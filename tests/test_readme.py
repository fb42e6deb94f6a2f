"""What the README and the pages beside it say must be so."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from llama32_desktop.cli import PROGRAM, build_parser
from llama32_desktop.cli.options.loading import model_settings
from llama32_desktop.cli.options.sampling import sampling
from llama32_desktop.engine.model_ref import ModelRef

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = {
    page: (ROOT / "docs" / f"{page}.md").read_text(encoding="utf-8")
    for page in ("COMMANDS", "FIGURES", "OTHER-PROGRAMS")
}
CI = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
COMMANDS = re.findall(r"```sh\n(.*?)```", "".join([README, *PAGES.values()]), re.DOTALL)
_LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
EXAMPLES = [c.strip() for c in COMMANDS if c.startswith(f"{PROGRAM} ")]


def test_every_command_is_a_single_line() -> None:
    assert len(COMMANDS) >= 8
    for command in COMMANDS:
        assert command.count("\n") == 1 and not command.rstrip().endswith("\\")


def test_ci_runs_the_second_command_exactly() -> None:
    install, check = COMMANDS[:2]
    assert install.strip().endswith(f".venv/bin/{PROGRAM}")
    assert CI.endswith(f"\n{check}")
    assert (ROOT / "tests" / "__main__.py").is_file()
    extras = re.findall(r"\[([a-z,]+)\]", install + check)
    known = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert extras == ["starter", "starter,dev"]
    assert {"starter", "dev"} <= known["optional-dependencies"].keys()
    assert PROGRAM in known["scripts"]


def test_ci_installs_the_packages_that_the_readme_names() -> None:
    (packages,) = re.findall(r"^packages=\((.*?)^\)", CI, re.DOTALL | re.MULTILINE)
    (named,) = re.findall(r"^sudo apt-get install (.+)$", README, re.MULTILINE)
    assert named.split() == packages.split()


@pytest.mark.parametrize("example", EXAMPLES)
def test_examples_are_good_use(example: str) -> None:
    arguments = shlex.split(example.partition(" < ")[0])[1:]
    parsed = build_parser().parse_args(arguments)
    if parsed.command == "chat":
        assert sampling(parsed)
        parsed.adapter = None  # whose file would be looked for
        assert model_settings(parsed, ModelRef("no-such-file.gguf"))


def test_each_command_has_an_example() -> None:
    words = {example.split()[1] for example in EXAMPLES}
    assert words == {
        "chat",
        "models",
        "pull",
        "rm",
        "show",
        "export",
        "import",
        "convert",
        "merge",
        "bench",
        "recognise",
        "extract",
        "summarize",
        "notes",
        "ask",
        "watch",
        "run",
        "serve",
        "servers",
        "lend",
        "machines",
        "log",
        "--screenshot",
    }


def test_options_in_the_text_are_options(capsys: pytest.CaptureFixture[str]) -> None:
    known: set[str] = set()
    for command in (
        "",
        "chat",
        "models",
        "pull",
        "show",
        "export",
        "extract",
        "summarize",
        "notes",
        "ask",
        "watch",
        "run",
        "serve",
        "servers add",
        "log",
        "convert",
        "merge",
        "bench",
    ):
        with pytest.raises(SystemExit):
            build_parser().parse_args([*command.split(), "--help"])
        known |= set(re.findall(r"--[a-z][a-z-]+", capsys.readouterr().out))
    named = set(re.findall(r"`(--[a-z][a-z-]+)", "".join([README, *PAGES.values()])))
    assert len(named) >= 15
    assert named <= known


def test_links_to_files_lead_somewhere() -> None:
    links = re.findall(_LINK, README)
    assert "docs/ARCHITECTURE.md" in links
    for link in links:
        assert (ROOT / link).is_file(), link
    for page in (ROOT / "docs").glob("*.md"):
        for link in re.findall(_LINK, page.read_text(encoding="utf-8")):
            assert (page.parent / link).is_file(), (page.name, link)


def test_the_architecture_page_names_what_is_there() -> None:
    page = (ROOT / "docs" / "ARCHITECTURE.md").read_text(encoding="utf-8")
    lines = page.split("```")[1].splitlines()[2:]
    tree = [line for line in lines if not line.startswith(" " * 12)]  # a description goes on
    package = ROOT / "llama32_desktop"
    parents = {0: ROOT, 1: package}
    for line in tree:
        depth = (len(line) - len(line.lstrip())) // 2
        name = line.split()[0]
        path = parents[depth] / name
        parents[depth + 1] = path
        assert path.is_dir() if name.endswith("/") else path.is_file(), name
    rooms = {p.name for p in package.iterdir() if p.name[0] not in "_."}
    assert rooms <= {line.split()[0].rstrip("/") for line in tree}
