"""How a person likes its window: language, colours, when it locks, what it tells. Nothing of the network is in here.

A value is valid by construction: `Preferences` raises `ValueError` for anything else, wherever it comes from.
"""

import re
from dataclasses import dataclass

LANGUAGES = ("", "en", "de", "zh")
"""The first follows the system."""
THEMES = ("system", "light", "dark")
SIDEBARS = ("auto", "wide", "narrow")
"""The first is narrow where the window is."""
CLOSINGS = ("ask", "keep", "quit")
"""What closing the window means while jobs run: the person is asked, they go on without it, or they wait."""
LONGEST_LOCK_MINUTES = 24 * 60
_GEOMETRY = re.compile(r"[A-Za-z0-9+/]{0,400}={0,2}")
_MUTED = re.compile(r"[a-z][a-z ]{0,40}")
_MOST_MUTED = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """`lock_minutes` without input lock the window, 0 never does. `muted` are kinds of notices that are not shown.

    `geometry` is what Qt says of the window's place and size, in base64; empty for the usual one.
    """

    language: str = ""
    theme: str = "system"
    sidebar: str = "auto"
    lock_minutes: int = 15
    muted: tuple[str, ...] = ()
    geometry: str = ""
    closing: str = "ask"

    def __post_init__(self) -> None:
        """Refuse what is no preference."""
        for name, value, allowed in (
            ("language", self.language, LANGUAGES),
            ("theme", self.theme, THEMES),
            ("sidebar", self.sidebar, SIDEBARS),
            ("closing", self.closing, CLOSINGS),
        ):
            if value not in allowed:
                raise ValueError(f"{name} is none of {allowed}")
        if type(self.lock_minutes) is not int or not 0 <= self.lock_minutes <= LONGEST_LOCK_MINUTES:
            raise ValueError("lock_minutes is no number of minutes of a day")
        if not isinstance(self.muted, tuple) or len(self.muted) > _MOST_MUTED or len(set(self.muted)) < len(self.muted):
            raise ValueError("muted is no list of different kinds")
        if not all(isinstance(kind, str) and _MUTED.fullmatch(kind) for kind in self.muted):
            raise ValueError("muted holds something that is no kind")
        if not isinstance(self.geometry, str) or not _GEOMETRY.fullmatch(self.geometry):
            raise ValueError("geometry is not in base64")
