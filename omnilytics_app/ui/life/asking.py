"""Waits for the first of several signals."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import SignalInstance


async def first_of(**signals: SignalInstance) -> tuple[str, object]:
    """The name of the signal that comes first, and what it carries (the first of it, None for nothing)."""
    answer: asyncio.Future[tuple[str, object]] = asyncio.get_running_loop().create_future()

    def answers(name: str) -> Callable[..., None]:
        def on_signal(*carried: object) -> None:
            if not answer.done():
                answer.set_result((name, carried[0] if carried else None))

        return on_signal

    slots = {name: answers(name) for name in signals}
    for name, slot in slots.items():
        signals[name].connect(slot)
    try:
        return await answer
    finally:
        for name, slot in slots.items():
            signals[name].disconnect(slot)
