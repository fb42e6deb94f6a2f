"""What a hostile template costs: no more than the process that renders it has."""

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from llama32_desktop import __main__
from llama32_desktop.cage import landlock
from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.chat_template import ChatTemplate
from llama32_desktop.engine.worker.template import rendering
from llama32_desktop.engine.worker.template.families import LLAMA3_TEMPLATE
from llama32_desktop.engine.worker.template.messages import TOO_MUCH_MEMORY
from llama32_desktop.engine.worker.template.rendering import Renderer, TemplateFailedError

MEMORY = 256 * 1024**2
VALUES = {"bos_token": "<s>", "messages": [{"role": "user", "content": "Hello"}]}


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    """One for all, as the engine has: whoever comes after an attack is served."""
    renderer = Renderer(seconds=1.5, memory=MEMORY)
    yield renderer
    renderer.close()


def grown(step: str, times: int = 60) -> str:
    """A text that grows with each turn of a loop."""
    return (
        "{% set n = namespace(x='0123456789') %}"
        f"{{% for i in range({times}) %}}{{% set n.x = {step} %}}{{% endfor %}}{{{{ n.x|length }}}}"
    )


GREEDY = {
    "percent": "{{ '%2000000000d' % 1 }}",
    "percent, folded": "{{ '%2000000000d'|format(1)|length }}",
    "star": "{{ 'a' * 10000000000 }}",
    "list times": "{{ ([0] * 10000000000)|length }}",
    "center": "{{ 'x'.center(2000000000)|length }}",
    "center as a filter": "{{ 'x'|center(2000000000)|length }}",
    "ljust": "{{ 'x'.ljust(2000000000)|length }}",
    "zfill": "{{ 'x'.zfill(2000000000)|length }}",
    "format": "{{ '{:2000000000}'.format(1)|length }}",
    "format of a stranger's width": "{{ '{:{w}}'.format(1, w=2000000000)|length }}",
    "tabs": "{{ '\t'.expandtabs(2000000000)|length }}",
    "bytes": "{{ (1).to_bytes(2000000000, 'big')|length }}",
    "indented JSON": "{{ [[[1]]]|tojson(indent=900000000)|length }}",
    "indent": "{{ 'a\nb'|indent(2000000000)|length }}",
    "replace": grown("n.x.replace('0', n.x)"),
    "tilde": grown("n.x ~ n.x"),
    "plus": grown("n.x + n.x"),
    "join": grown("[n.x, n.x]|join"),
    "lists": "{% set n = namespace(x=[0]) %}"
    "{% for i in range(60) %}{% set n.x = n.x + n.x %}{% endfor %}{{ n.x|length }}",
    "kept ranges": "{% set n = namespace(x=[]) %}"
    "{% for i in range(99999) %}{% set n.x = [range(99999)|list, n.x] %}{% endfor %}",
    "sum of lists": "{{ ([range(99999)|list] * 9999)|sum(start=[])|length }}",
    "blocks": "{% set n = namespace(x='') %}{% for i in range(60) %}"
    "{% set n.x %}{{ n.x }}{{ n.x }}0123456789{% endset %}{% endfor %}{{ n.x|length }}",
}
SLOW = {
    "powers": "{{ (10 ** 100000000) % 7 }}",
    "products": "{% set n = namespace(x=9**999) %}"
    "{% for i in range(60) %}{% set n.x = n.x * n.x %}{% endfor %}{{ n.x % 7 }}",
    "loops": "{% for a in range(99999) %}" * 3 + "{% endfor %}" * 3,
    "placeholder text": "{% for a in range(99999) %}{% set x = lipsum(n=1000) %}{% endfor %}",
}


@pytest.mark.skipif(sys.platform != "linux", reason="the system refuses the memory there")
@pytest.mark.parametrize("attack", GREEDY)
def test_a_greedy_template_is_refused(renderer: Renderer, attack: str) -> None:
    with pytest.raises(TemplateFailedError) as caught:
        renderer.render(GREEDY[attack], VALUES)
    # A few are too slow to get at the memory.
    assert str(caught.value) in (TOO_MUCH_MEMORY, "it ran longer than 1.5 seconds"), caught.value
    assert renderer.render("{{ messages[0].content }}", VALUES) == "Hello"


@pytest.mark.parametrize("attack", SLOW)
def test_a_slow_template_is_ended(renderer: Renderer, attack: str) -> None:
    with pytest.raises(TemplateFailedError) as caught:
        renderer.render(SLOW[attack], VALUES)
    assert str(caught.value) in (TOO_MUCH_MEMORY, "it ran longer than 1.5 seconds"), caught.value
    assert renderer.render("{{ messages[0].content }}", VALUES) == "Hello"


@pytest.mark.parametrize(
    "source",
    [
        "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
        "{% if 1 %}" * 3000 + "{% endif %}" * 3000,
        "{{ " + "not " * 50000 + "1 }}",
        "{{ 1" + "|e" * 50000 + " }}",
        "x" * 2_000_000,
    ],
    ids=["brackets", "blocks", "nots", "filters", "length"],
)
def test_a_template_that_breaks_its_compiler_is_refused(renderer: Renderer, source: str) -> None:
    with pytest.raises(TemplateFailedError):
        renderer.render(source, VALUES)
    assert renderer.render("{{ messages[0].content }}", VALUES) == "Hello"


@pytest.mark.skipif(sys.platform != "linux", reason="the system refuses the memory there")
def test_the_engine_itself_needs_no_memory_for_it() -> None:
    """The engine under a limit that each attack would break, and told in a sentence."""
    code = f"""
        import resource
        resource.setrlimit(resource.RLIMIT_AS, (2**30, 2**30))
        from llama32_desktop.engine.worker.backend import EngineError
        from llama32_desktop.engine.worker.chat_template import ChatTemplate
        from llama32_desktop.engine.protocol import ChatMessage
        attack = ChatTemplate({GREEDY["percent"]!r}, model_name="m.gguf", bos="", eos="")
        try:
            attack.render([ChatMessage("user", "x")], special_text=None)
        except EngineError as error:
            print(error)
        status = open("/proc/self/status").read()  # what getrusage says has the parent's in it
        print(status.partition("VmHWM:")[2].split()[0])
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, check=True
    )
    said, peak = done.stdout.strip().split("\n")
    assert said.startswith("The chat template of “m.gguf” failed (it ")
    assert int(peak) < 200_000, "kilobytes"


@pytest.mark.skipif(
    sys.platform != "linux" or landlock.version() < 3, reason="this system has no such cage"
)
def test_the_process_is_caged(renderer: Renderer) -> None:
    assert renderer.render("x", VALUES) == "x"
    assert "Seccomp:\t2" in Path(f"/proc/{renderer._helper.pid}/status").read_text(encoding="utf-8")


def test_a_dead_process_is_replaced(renderer: Renderer) -> None:
    renderer.start()
    assert renderer._helper.pid is not None
    child = psutil.Process(renderer._helper.pid)
    child.kill()
    child.wait()
    assert renderer.render("{{ messages[0].content }}", VALUES) == "Hello"


def test_a_template_of_half_characters_comes_through(renderer: Renderer) -> None:
    assert renderer.render("{{ half }}", {"half": "a\ud800b"}) == "a\ud800b"


def test_the_conversation_s_length_does_not_matter() -> None:
    long = [ChatMessage("user", "word " * 100_000)] * 3
    template = ChatTemplate(LLAMA3_TEMPLATE, model_name="m", bos="<s>", eos="</s>")
    pieces = template.render(long, special_text=None).pieces
    assert pieces[0].text.count("word") == 300_000


def test_a_failure_is_one_sentence() -> None:
    with pytest.raises(EngineError) as caught:
        ChatTemplate("{{ 1 / 0 }}", model_name="m.gguf", bos="", eos="").render(
            [ChatMessage("user", "x")], special_text=None
        )
    assert str(caught.value) == (
        "The chat template of “m.gguf” failed (division by zero), so the message was not sent "
        "to the model; choose another template in the model's settings."
    )


def test_the_frozen_app_starts_it_by_its_switch() -> None:
    assert rendering.SWITCH == __main__.TEMPLATE_FLAG
    command = [sys.executable, "-m", "llama32_desktop", __main__.TEMPLATE_FLAG]
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, env={**os.environ}, check=True
    )
    assert done.stdout == b""


def test_a_models_template_runs_where_no_other_models_was() -> None:
    renderer = Renderer(seconds=1.5, memory=MEMORY)
    renderer.start()
    first = renderer._helper.pid
    renderer.renew()
    assert first is not None and renderer._helper.pid not in (first, None)
    assert not psutil.pid_exists(first)
    renderer.close()
