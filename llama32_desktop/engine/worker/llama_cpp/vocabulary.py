"""A model's vocabulary: text to token ids and back."""

from __future__ import annotations

import ctypes
import re
from array import array
from collections import OrderedDict
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property, partial

import llama_cpp

from llama32_desktop.engine.thought_marks import EVERY_MARK, TURNS, Effect
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.generation import AbortedError, check_least
from llama32_desktop.engine.worker.llama_cpp.bound import bound
from llama32_desktop.engine.worker.llama_cpp.long_texts import PIECE, pieces
from llama32_desktop.engine.worker.llama_cpp.stretches import stretches
from llama32_desktop.engine.worker.template.marks import RenderedPrompt
from llama32_desktop.engine.worker.thoughts.spelled import is_plain

_SPECIAL = (
    llama_cpp.LLAMA_TOKEN_ATTR_CONTROL
    | llama_cpp.LLAMA_TOKEN_ATTR_USER_DEFINED
    | llama_cpp.LLAMA_TOKEN_ATTR_UNKNOWN
)
_MAX_KNOWN_ANSWERS = 4096
_ROOM = 512
"""Bytes of a token; longer ones are rare."""
_LONG = 100_000
"""Characters that are tokenised in a moment."""


class Vocabulary:
    """Tokenises and detokenises with the vocabulary of one loaded model.

    It also remembers the token ids of answers: text does not always tokenise back to the ids
    that it was generated as, and a prompt with other ids would lose the cached prefix.
    """

    def __init__(self, handle: llama_cpp.llama_vocab_p, image_token: int | None = None) -> None:
        self.handle = handle
        self._image_token = image_token
        self.size: int = llama_cpp.llama_vocab_n_tokens(handle)
        self._pieces: dict[int, bytes] = {}
        """What tokens stand for that are not in `plain`."""
        self.plain: dict[int, str] = {}
        self._known = 0
        """Tokens below this one are in one or the other."""
        self._buffer = ctypes.create_string_buffer(_ROOM)
        self._token = llama_cpp.llama_token()
        place = ctypes.c_char_p(ctypes.addressof(self._buffer))
        self._write_piece = bound(
            llama_cpp.llama_token_to_piece, handle, self._token, place, _ROOM, 0, False
        )
        self._answers: OrderedDict[str, tuple[int, ...]] = OrderedDict()
        special = {
            token: text
            for token in range(self.size)
            if llama_cpp.llama_vocab_get_attr(handle, token) & _SPECIAL
            and (text := self.text_of(token))
        }
        self._special_tokens = special
        self.marks: dict[int, tuple[str, Effect]] = {}
        self.know_marks(EVERY_MARK)
        self._special = frozenset(special.values())
        self.special_text = (
            re.compile("|".join(re.escape(s) for s in sorted(self._special, key=len, reverse=True)))
            if special
            else None
        )
        self.bos = self.text_of(llama_cpp.llama_vocab_bos(handle))
        self.eos = self.text_of(llama_cpp.llama_vocab_eos(handle))
        self._end_tokens = frozenset(
            token for token in range(self.size) if llama_cpp.llama_vocab_is_eog(handle, token)
        )
        self.of_bytes = llama_cpp.llama_vocab_type(handle) == llama_cpp.LLAMA_VOCAB_TYPE_BPE
        self._adds_bos = bool(llama_cpp.llama_vocab_get_add_bos(handle))

    def know_marks(self, marks: Mapping[str, Effect]) -> None:
        """Take tokens of these names for marks that part thoughts from an answer."""
        self.marks |= {
            token: (text, marks[text])
            for token, text in self._special_tokens.items()
            if text in marks
        }

    def spelled(self, names: Collection[str]) -> dict[int, bytes]:
        """The control tokens of these names, with what they are called."""
        found = self._special_tokens.items()
        return {token: text.encode() for token, text in found if text in names}

    def has_special(self, text: str) -> bool:
        return text in self._special

    def text_of(self, token: int) -> str:
        """The token's name in the vocabulary; empty where there is none."""
        if token < 0:
            return ""
        text = llama_cpp.llama_vocab_get_text(self.handle, token)
        return text.decode("utf-8", "replace") if text else ""

    def end_at(self, text: str) -> None:
        """Have answers end at the token of this name, too, where it parts no thoughts from them."""
        self._end_tokens |= {
            token
            for token, name in self._special_tokens.items()
            if name == text and (token not in self.marks or name in TURNS)
        }

    def ends_answer(self, token: int) -> bool:
        return token in self._end_tokens

    def piece(self, token: int) -> bytes:
        """The bytes that a token stands for; none for a control token."""
        known = self._pieces.get(token)
        if known is not None:
            return known
        if (text := self.plain.get(token)) is not None:
            return text.encode()
        self._token.value = token
        size = self._write_piece()
        if size < 0:
            larger = ctypes.create_string_buffer(-size)
            size = llama_cpp.llama_token_to_piece(self.handle, token, larger, -size, 0, False)
            data = ctypes.string_at(larger, size)
        else:
            data = ctypes.string_at(self._buffer, size)
        if token in self._special_tokens or not self._keep_plain(token, data):
            self._pieces[token] = data
        return data

    def _keep_plain(self, token: int, data: bytes) -> bool:
        """Take a token's text for one that the decode loop need not look at, where it is."""
        if token in self._end_tokens:
            return False
        try:
            text = data.decode()
        except UnicodeDecodeError:
            return False
        if not text or not is_plain(text):
            return False
        self.plain[token] = text
        return True

    def know_pieces(self, cancel: CancelFlag) -> None:
        """Find what all tokens stand for; a set flag ends it, and it goes on the next time.

        An answer finds it for each token that it is the first to have, between two evaluations,
        where it costs more than all else that is done there.
        """
        while self._known < self.size and not cancel.is_set():
            self.piece(self._known)
            self._known += 1

    def tokenize(self, text: str, *, special: bool, begin: bool = False) -> list[int]:
        """Token ids of `text`; with `special`, control tokens in it are recognised."""
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        tokens = (llama_cpp.llama_token * room)()
        count = llama_cpp.llama_tokenize(self.handle, data, len(data), tokens, room, begin, special)
        if count < 0:
            tokens = (llama_cpp.llama_token * -count)()
            count = llama_cpp.llama_tokenize(
                self.handle, data, len(data), tokens, -count, begin, special
            )
        return list(tokens[:count])

    def _tokens_of(self, text: str, *, special: bool, begin: bool) -> Iterator[list[int]]:
        """As `tokenize`, of a long text piece by piece."""
        inside = partial(self._inside, special=special)
        for number, piece in enumerate(pieces(text, inside, self.special_text)):
            yield inside(piece) if number else self.tokenize(piece, special=special, begin=begin)

    def _inside(self, text: str, *, special: bool) -> list[int]:
        """Token ids of what stands in the middle of a text."""
        lead, known = self._lead
        if lead:
            found = self.tokenize(lead + text, special=special)
            if found[: len(known)] == known:
                return found[len(known) :]
        return self.tokenize(text, special=special)

    @cached_property
    def _lead(self) -> tuple[str, list[int]]:
        """What a text is to begin with where a blank would be put before it else, and its ids."""
        lead = self.tokenize("\n", special=False)
        found = self.tokenize("\na", special=False)
        behind_it = found[: len(lead)] == lead and found[len(lead) :]
        if behind_it and behind_it != self.tokenize("a", special=False):
            return "\n", lead
        return "", []

    def least_tokens(self, prompt: RenderedPrompt) -> int:
        """How many tokens a prompt has at the least: as if all were the longest; 0 where texts
        are changed before they are tokenised. It costs a moment, where tokens of a text that is far
        too long cost minutes, in which nothing can be cancelled."""
        if not self.of_bytes:
            return 0
        size = sum(len(piece.text) for piece in prompt.pieces)
        return size // self._longest if size > _LONG else 0

    @cached_property
    def _longest(self) -> int:
        """Bytes of the longest token, or letters of its name; 1 at the least."""
        names = max(map(len, self._special_tokens.values()), default=0)
        return max(1, names, *map(self._bytes_of, range(self.size)))

    def _bytes_of(self, token: int) -> int:
        """How many bytes a token stands for; unlike with `piece` nothing of it is kept."""
        # Where there is no room for them llama.cpp says so by a negative number.
        return -int(llama_cpp.llama_token_to_piece(self.handle, token, self._buffer, 0, 0, False))

    def begin_of(self, text: str) -> str:
        """The BOS token, where it is to be added: a template usually writes it itself."""
        return "" if not self._adds_bos or text.startswith(self.bos) else self.bos

    def remember_answer(self, text: str, tokens: list[int], *, after: str = "") -> None:
        """Keep the ids of an answer's text; `after` is what it went on from."""
        begun = self._answers.get(after) or tuple(self.tokenize(after, special=False))
        self._answers[after + text] = (*begun, *tokens)
        self._answers.move_to_end(after + text)
        if len(self._answers) > _MAX_KNOWN_ANSWERS:
            self._answers.popitem(last=False)

    def answers_in(self, tokens: list[int]) -> dict[str, list[int]]:
        """The answers whose ids stand among these, by their texts; of one that was cut the last id
        was drawn, and not evaluated."""
        whole = array("i", tokens).tobytes()
        return {
            text: list(ids)
            for text, ids in self._answers.items()
            if len(ids) > 1 and whole.find(array("i", ids[:-1]).tobytes()) >= 0
        }

    def knows_answer(self, text: str) -> bool:
        return text in self._answers

    def encode(
        self, prompt: RenderedPrompt, cancel: CancelFlag | None = None, context: int | None = None
    ) -> tuple[list[int], list[int]]:
        """Token ids of a prompt, and how many of them stand before each of its `ends`.

        Args:
            cancel: Looked at between two pieces of a long text.
            context: Tokens that there is room for: of a long text no more are made.

        Raises:
            AbortedError: the flag was set.
            EngineError: kind `context_full`.
        """
        tokens: list[int] = []
        starts = [0]
        for index, stretch in enumerate(stretches(prompt.pieces, self.special_text)):
            if stretch.kind == "answer":
                tokens.extend(self._answers[stretch.text])
            elif stretch.kind == "image":
                assert self._image_token is not None, "only a vision model is given pictures"
                tokens.append(self._image_token)
            else:
                begin = index == 0 and bool(self.begin_of(stretch.text))
                special = stretch.kind == "template"
                for some in self._tokens_of(stretch.text, special=special, begin=begin):
                    tokens.extend(some)
                    if len(stretch.text) <= PIECE:
                        continue
                    if cancel is not None and cancel.is_set():
                        raise AbortedError
                    if context is not None:
                        check_least(len(tokens), context)
            starts.extend([len(tokens)] * stretch.ends)
        return tokens, [starts[end] for end in prompt.ends]
