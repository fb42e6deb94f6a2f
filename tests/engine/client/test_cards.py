"""A card that ends whoever touches it costs a sentence, and every model runs without it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from llama32_desktop import __main__
from llama32_desktop.engine.client import cards
from llama32_desktop.engine.client.cards import CardCheck, Cards
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.ggml import library
from llama32_desktop.engine.worker import card_check
from llama32_desktop.engine.worker.ggml.devices import Identity, used
from llama32_desktop.engine.worker.ggml.schedule import Backends
from tests.engine.driver import Driver


def trial(program: str, **options: float) -> Cards:
    """What a process that runs this program in the card check's place leads to."""
    head = "import os, time\nsays = lambda *words: print(*words, sep='\\t', flush=True)\n"
    return CardCheck([sys.executable, "-c", head + program], **options).cards()


def test_cards_that_work_are_named_and_nothing_is_hidden() -> None:
    found = trial("for n in 'ab': says('tries', 'Vulkan', n); says('works', 'Vulkan', n)")
    assert found == Cards(("a", "b"), {}, "")


def test_without_a_card_nothing_is_said() -> None:
    assert trial("") == Cards()


def test_a_card_that_ends_the_process_is_hidden_and_the_others_stay() -> None:
    found = trial(
        "says('tries', 'CUDA', 'one'); says('works', 'CUDA', 'one')\n"
        "if 'GGML_VK_VISIBLE_DEVICES' not in os.environ:\n"
        "    says('tries', 'Vulkan', 'Arc A770'); os.abort()"
    )
    assert found.names == ("one",)
    assert found.variables["GGML_VK_VISIBLE_DEVICES"] == ""
    assert "CUDA_VISIBLE_DEVICES" not in found.variables
    assert "“Arc A770”" in found.remark and "driver" in found.remark


def test_a_card_that_computes_wrong_numbers_is_hidden() -> None:
    found = trial(
        "if 'CUDA_VISIBLE_DEVICES' not in os.environ:\n"
        "    says('tries', 'CUDA', 'RTX'); says('wrong', 'CUDA', 'RTX')"
    )
    assert (found.names, found.variables) == ((), {"CUDA_VISIBLE_DEVICES": "-1"})
    assert "“RTX”" in found.remark


def test_a_driver_that_fails_before_any_card_is_known_hides_all() -> None:
    found = trial("'CUDA_VISIBLE_DEVICES' in os.environ or os.abort()")
    assert {"CUDA_VISIBLE_DEVICES", "VK_DRIVER_FILES"} <= set(found.variables)
    assert "graphics card" in found.remark


@pytest.mark.parametrize(
    ("broken", "left_out"),
    [({"cuda"}, "cuda"), ({"vulkan"}, "vulkan"), ({"cuda", "vulkan"}, "cuda,vulkan")],
)
def test_a_driver_that_ends_whoever_loads_it_costs_no_other_card(
    monkeypatch: pytest.MonkeyPatch, broken: set[str], left_out: str
) -> None:
    monkeypatch.setattr(cards, "card_backends", lambda: ["cuda", "vulkan"])
    found = trial(
        f"gone = os.environ.get({library.LEFT_OUT!r}, '').split(',')\n"
        "here = {'cuda', 'vulkan'} - set(gone)\n"
        f"here & {broken} and os.abort()\n"
        "for kind in here: says('tries', kind, kind); says('works', kind, kind)"
    )
    works = {"cuda", "vulkan"} - broken
    assert set(found.names) == works
    assert found.variables[library.LEFT_OUT] == left_out
    assert ("VK_DRIVER_FILES" in found.variables) == (not works)  # what works is not hidden
    assert ("by another driver" in found.remark) == bool(works)
    assert "up to date" in found.remark


def test_a_card_that_another_driver_reaches_is_not_said_to_be_left_out() -> None:
    found = trial(
        "says('tries', 'Vulkan', 'RTX'); says('works', 'Vulkan', 'RTX')\n"
        "if 'CUDA_VISIBLE_DEVICES' not in os.environ:\n"
        "    says('tries', 'CUDA', 'RTX'); os.abort()"
    )
    assert found.names == ("RTX",)
    assert "run on “RTX” by another driver" in found.remark


def test_a_card_that_hangs_counts_as_failed() -> None:
    found = trial(
        "says('tries', 'Vulkan', 'slow')\n"
        "'GGML_VK_VISIBLE_DEVICES' in os.environ or time.sleep(600)",
        patience_s=5.0,
    )
    assert found.variables["GGML_VK_VISIBLE_DEVICES"] == ""


def test_what_cannot_be_hidden_ends_in_a_sentence_too() -> None:
    found = trial("says('tries', 'Vulkan', 'bad'); os.abort()")
    assert "“bad”" in found.remark and found.names == ()


def test_it_is_tried_once(tmp_path: Path) -> None:
    log = tmp_path / "log"
    check = CardCheck([sys.executable, "-c", f"open({str(log)!r}, 'a').write('x')"])
    assert check.cards() is check.cards()
    assert log.read_text() == "x"


def test_a_build_without_cards_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "card_backends", list)
    monkeypatch.setattr(cards, "output_of", None)
    assert CardCheck().cards() == Cards()


def test_the_kinds_of_cards_are_read_from_the_libraries_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("libggml-base.so.0", "libggml-cpu.so", "libggml-vulkan.so", "ggml-cuda.dll"):
        (tmp_path / name).touch()
    monkeypatch.setattr(library, "_folder", lambda: tmp_path)
    assert library.card_backends() == ["cuda", "vulkan"]


def test_the_trial_computes_and_compares() -> None:
    processor = Backends().devices[-1]
    assert card_check.computes_right(processor)


def test_wrong_numbers_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(card_check, "write_tensor", lambda tensor, numbers: None)
    assert not card_check.computes_right(Backends().devices[-1])


def test_the_switch_of_the_frozen_app() -> None:
    assert cards.SWITCH == card_check.SWITCH == __main__.CARD_FLAG


def test_a_loaded_model_carries_the_sentence(smollm2: Path) -> None:
    program = "import os; print('tries\\tVulkan\\tbad', flush=True); os.abort()"
    supervisor = Supervisor(check=CardCheck([sys.executable, "-c", program]))
    try:
        model = Driver(supervisor).loaded(str(smollm2), context=512, threads=1).model
        assert (model.device, model.gpu_layers) == ("CPU", 0)
        assert "“bad”" in model.remark
        environment = Path(f"/proc/{supervisor.child_pid}/environ")
        if environment.exists():
            told = environment.read_bytes().split(b"\0")
            assert {b"VK_DRIVER_FILES=none", b"GGML_VK_VISIBLE_DEVICES="} <= set(told)
    finally:
        supervisor.close()


CARD, OTHER = Identity("gpu", "CUDA", "0000:01:00.0"), Identity("gpu", "CUDA", "0000:02:00.0")
TWIN = Identity("gpu", "Vulkan", "0000:01:00.0")
BUILT_IN = Identity("igpu", "Vulkan", "0000:00:02.0")
PROCESSOR = Identity("cpu", "CPU", "")


@pytest.mark.parametrize(
    ("found", "kept"),
    [
        ([CARD, OTHER, TWIN, PROCESSOR], [0, 1, 3]),  # one card, known to two backends
        ([CARD, BUILT_IN, PROCESSOR], [0, 2]),
        ([BUILT_IN, PROCESSOR], [0, 1]),
        ([BUILT_IN, Identity("igpu", "SYCL", ""), PROCESSOR], [0, 2]),
        ([Identity("gpu", "RPC", ""), Identity("gpu", "RPC", ""), PROCESSOR], [0, 1, 2]),
        ([PROCESSOR, Identity("accel", "BLAS", "")], [0, 1]),
        ([], []),
    ],
)
def test_which_devices_models_run_on(found: list[Identity], kept: list[int]) -> None:
    assert used(found) == kept


def test_backends_of_their_own_are_loaded_from_llama_cpps_folder_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bytes] = []
    functions = {
        "ggml_backend_reg_count": lambda: len(asked),
        "ggml_backend_load_all_from_path": asked.append,
    }
    monkeypatch.setattr(library, "bind", lambda name, *types: functions[name])
    monkeypatch.setattr(library, "_folder", lambda: tmp_path / "lib")
    for _ in range(2):
        library.load_backends()
    assert asked == [os.fsencode(tmp_path / "lib")]


@pytest.mark.parametrize(("least", "best"), [("x64", "zen4"), ("armv8.0_1", "armv8.2_1")])
def test_a_library_that_is_left_out_is_not_loaded_and_the_best_of_the_others_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, least: str, best: str
) -> None:
    processors = [f"libggml-cpu-{name}.so" for name in (least, best)]
    others = ["libggml-base.so", "libggml-cuda.so", "libggml-rpc.so", "libggml.so", "libllama.so"]
    for name in [*processors, *others, f"{processors[0]}.0", "libggml-base.so.0.25.3"]:
        (tmp_path / name).touch()
    loaded: list[bytes] = []
    functions = {"ggml_backend_reg_count": lambda: 0, "ggml_backend_load": loaded.append}
    monkeypatch.setattr(library, "bind", lambda name, *types: functions[name])
    monkeypatch.setattr(library, "_folder", lambda: tmp_path)
    monkeypatch.setattr(library, "_score", lambda file: int(best in file.name))
    monkeypatch.setenv(library.LEFT_OUT, "cuda,vulkan")
    library.load_backends()
    wanted = [processors[1], "libggml-rpc.so"]
    assert loaded == [os.fsencode(tmp_path / name) for name in wanted]


@pytest.mark.parametrize("chosen", ["", "~all~"])
def test_overlays_of_other_programs_stay_out_unless_a_person_said_what_does(
    monkeypatch: pytest.MonkeyPatch, chosen: str
) -> None:
    seen: list[str] = []

    def bound(name: str, *_types: object) -> Callable[[], int]:
        seen.append(os.environ["VK_LOADER_LAYERS_DISABLE"])  # before ggml is asked for anything
        return lambda: 1

    monkeypatch.setattr(library, "bind", bound)
    monkeypatch.setattr(os, "environ", dict(os.environ))
    os.environ.pop("VK_LOADER_LAYERS_DISABLE", None)
    if chosen:
        os.environ["VK_LOADER_LAYERS_DISABLE"] = chosen
    library.load_backends()
    assert seen == [chosen or "~implicit~"]
