"""Formulas are set beside the process that wants them."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from llama32_desktop import __main__
from llama32_desktop.cage import landlock
from llama32_desktop.typeset import formula, formula_setting
from llama32_desktop.typeset.formula import set_formula
from llama32_desktop.typeset.formula_setting import FormulaSetting

HOURS = "x^{" * 22 + "x" + "}" * 22


@pytest.fixture
def setting() -> Iterator[FormulaSetting]:
    setting = FormulaSetting()
    yield setting
    setting.close()


def test_a_drawing_is_what_it_was(setting: FormulaSetting) -> None:
    for latex, display in ((r"\frac{a}{b}", True), ("x^2", False)):
        drawing = setting.set(latex, display=display)
        assert drawing is not None and drawing == set_formula(latex, display=display)
    assert setting.set(r"\undefined{", display=True) is None


@pytest.mark.skipif(
    sys.platform != "linux" or landlock.version() < 3, reason="this system has no such cage"
)
def test_the_process_is_caged(setting: FormulaSetting) -> None:
    assert setting.set("x", display=True) is not None
    assert "Seccomp:\t2" in Path(f"/proc/{setting._helper.pid}/status").read_text(encoding="utf-8")


def test_a_formula_beyond_its_time_is_given_up_and_others_go_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where the look at its depth does not know what it costs."""
    monkeypatch.setattr(formula_setting, "is_sane", lambda latex: True)
    setting = FormulaSetting(seconds=1)
    try:
        assert setting.set("x", display=False) is not None
        assert not formula.is_sane(HOURS) and setting.set(HOURS, display=True) is None
        assert setting.set("y", display=False) is not None
    finally:
        setting.close()


def test_a_process_that_died_is_replaced(setting: FormulaSetting) -> None:
    setting.start()
    assert setting._helper.pid is not None
    child = psutil.Process(setting._helper.pid)
    child.kill()
    child.wait()
    assert setting.set("x", display=False) is not None


def test_a_process_that_cannot_be_started_leaves_the_source(
    setting: FormulaSetting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setting._helper, "_command", ["/nowhere/at/all"])
    setting.start()
    assert setting.set("x", display=False) is None


def test_the_frozen_app_starts_it_by_its_switch() -> None:
    assert formula_setting.SWITCH == __main__.FORMULA_FLAG
    command = [sys.executable, "-m", "llama32_desktop", __main__.FORMULA_FLAG]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=True)
    assert done.stdout == b""
