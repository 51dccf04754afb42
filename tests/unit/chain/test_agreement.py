"""One endpoint of three may say what it likes, and fail as it likes."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from omnilytics_app.chain.agreement import agreed
from omnilytics_app.errors import ChainUnavailable, TransactionRejected


class Voice:
    """An endpoint that says or raises something."""

    trouble, avoided = "", False

    def __init__(self, name: str, says: object) -> None:
        self.name, self.says, self.complaint = name, says, ""

    def avoid(self, reason: str) -> None:
        self.complaint = reason


class Voices:
    """Stands for a provider."""

    def __init__(self, *says: object) -> None:
        self.endpoints = [Voice(f"node {i}", what) for i, what in enumerate(says)]
        self.asked: Voice

    @contextmanager
    def only(self, endpoint: Voice) -> Iterator[None]:
        self.asked = endpoint
        yield

    async def read(self) -> object:
        if isinstance(self.asked.says, Exception):
            raise self.asked.says
        return self.asked.says


async def ask(voices: Voices, *, or_alone: bool = False) -> object:
    provider: Any = voices
    return await agreed(provider, voices.read, "state", or_alone=or_alone)


NO = TransactionRejected("The market refused.", "Surprise")


async def test_who_claims_a_refusal_keeps_no_other_from_being_asked() -> None:
    assert await ask(Voices(NO, "right", "right")) == "right"
    assert await ask(Voices(NO, "right"), or_alone=True) == "right"
    with pytest.raises(ChainUnavailable):
        await ask(Voices(NO, "right"))


async def test_nothing_is_an_answer_that_the_others_have_to_give_too() -> None:
    voices = Voices(None, "right", "right")
    assert await ask(voices) == "right"
    assert voices.endpoints[0].complaint
    assert await ask(Voices(None, "wrong", None)) is None


async def test_where_all_refuse_the_refusal_is_the_answer() -> None:
    with pytest.raises(TransactionRejected, match="The market refused"):
        await ask(Voices(NO, ChainUnavailable("gone"), NO))
