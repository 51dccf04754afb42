"""The colours of the window.

Text on `surface` and `background` keeps a contrast of at least 4.5 : 1 (WCAG 2.2, level AA); `muted` included.
State colours differ in lightness as well as in hue, and every state is also told by a shape or a word.
"""

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour used anywhere, as #rrggbb."""

    name: str
    background: str
    sidebar: str
    surface: str
    raised: str
    field: str
    border: str
    strong_border: str
    edge: str
    text: str
    secondary: str
    muted: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_text: str
    accent_soft: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    idle: str
    track: str
    accepted: str
    filtered: str
    rejected: str
    mark: str
    negative: str
    neutral: str
    positive: str

    def tokens(self) -> dict[str, str]:
        """The colours by name, for the style sheet."""
        return asdict(self)

    def diverging(self, steps: int = 256) -> list[tuple[int, int, int]]:
        """A colour map from `negative` over `neutral` to `positive`, `steps` RGB triples."""
        low, middle, high = (_rgb(c) for c in (self.negative, self.neutral, self.positive))
        half = (steps - 1) / 2
        return [_mix(middle, low if i < half else high, abs(i - half) / half) for i in range(steps)]


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _mix(a: tuple[int, int, int], b: tuple[int, int, int], share: float) -> tuple[int, int, int]:
    red, green, blue = (round(x + (y - x) * share) for x, y in zip(a, b, strict=True))
    return red, green, blue


LIGHT = Palette(
    name="light",
    background="#f6f7f9",
    sidebar="#eef0f4",
    surface="#ffffff",
    raised="#f8f9fb",
    field="#ffffff",
    border="#e3e6ec",
    strong_border="#cdd2dc",
    edge="#7f8899",
    text="#12161f",
    secondary="#3d4555",
    muted="#626b7d",
    accent="#3f51d9",
    accent_hover="#3546c6",
    accent_pressed="#2c3bab",
    accent_text="#ffffff",
    accent_soft="#e9ecfd",
    success="#10794f",
    success_soft="#e0f4ea",
    warning="#9a5b00",
    warning_soft="#fdf0d9",
    danger="#bf2626",
    danger_soft="#fde8e8",
    idle="#d5dae3",
    track="#e8ebf1",
    accepted="#3fae7e",
    filtered="#e3a336",
    rejected="#d64545",
    mark="#ffffff",
    negative="#2456c9",
    neutral="#f7f7f5",
    positive="#cf4a1f",
)

DARK = Palette(
    name="dark",
    background="#0f1217",
    sidebar="#0b0d12",
    surface="#171b22",
    raised="#1c212a",
    field="#12161c",
    border="#272d38",
    strong_border="#3a4250",
    edge="#6b7485",
    text="#e8ebf1",
    secondary="#c0c7d4",
    muted="#8e97a8",
    accent="#8391ff",
    accent_hover="#97a3ff",
    accent_pressed="#6f7df0",
    accent_text="#0d1026",
    accent_soft="#232a4d",
    success="#4fcf95",
    success_soft="#14322a",
    warning="#f0b451",
    warning_soft="#362a14",
    danger="#ff7b7b",
    danger_soft="#3d1d21",
    idle="#363d4a",
    track="#252b36",
    accepted="#2f8f66",
    filtered="#c98f2e",
    rejected="#d15454",
    mark="#0f1217",
    negative="#5c9bff",
    neutral="#1c212a",
    positive="#ff8552",
)
