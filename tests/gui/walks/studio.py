"""A studio whose texts are longer than they are, and one whose services say what an attacker would."""

import dataclasses
import enum
import inspect
from collections.abc import Callable, Mapping
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from omnilytics_app.domain.progress import JobForm
from omnilytics_app.ui.presenters import Presenter, Presenters
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.views import main_window
from omnilytics_app.ui.views.main_window import MainWindow, Page
from omnilytics_app.ui.views.page import PageView
from tests.gui import sample
from tests.gui.fakes.desk import FakeDesk
from tests.gui.states import Studio

LONGER = 0.4
"""How much longer a translation may be than the English text."""
MARK = "gnp.exe"
"""Of a hostile text, that stays to be seen."""
HOSTILE = (
    '<img src="file:///etc/passwd"><a href="http://evil.example">x</a>&lt;b&gt; \u202egnp.exe\u2066 '
    "\x1b[31m\x07\x00\u200b\ufeff\U000e0041 e\u0301\u0302\u0303\u0304"
)
_FILLING = "und noch mehr davon, so lang es nur geht, weil es das muss "
_WIDE = "\u4e2d\u6587\u6587\u5b57\u8bad\u7ec3\u6570\u636e\u6a21\u578b\u8d26\u6237\u7f51\u7edc"


Poison = Callable[[str], str]
"""Makes a text hostile."""


class Longer(QTranslator):
    """Every text, and as much again as a longer language needs; places of values and mnemonics stay.

    `said` are the texts that were asked for with their comments, by what is shown in their place.
    """

    def __init__(self) -> None:
        super().__init__()
        self.said: dict[str, tuple[str, str]] = {}

    def translate(self, _: str, text: str, comment: str | None = None, n: int = -1) -> str:
        """Of `QTranslator`."""
        said = text.replace("%n", str(n)) if n >= 0 else text
        more = round(len(said) * LONGER)
        shown = f"{said} {_FILLING[: max(1, more - 1)].rstrip()}" if more else said
        self.said[shown] = text, comment or ""
        return shown

    def isEmpty(self) -> bool:  # noqa: N802 - of Qt
        """It has something to say to everything."""
        return False


class Wide(Longer):
    """Texts of Chinese letters, about as wide as the English ones and without spaces to break lines at."""

    def translate(self, _: str, text: str, comment: str | None = None, n: int = -1) -> str:
        """Of `QTranslator`: places of values stay."""
        kept = " ".join(word for word in text.split() if "{" in word)
        letters = max(1, len(text) * 55 // 100)
        mnemonic = text[text.index("&") + 1] if "&" in text and "&&" not in text else ""
        return (
            (_WIDE * (letters // len(_WIDE) + 1))[:letters]
            + (f" {kept}" if kept else "")
            + (f"(&{mnemonic})" if mnemonic else "")
        )


class Speaking:
    """Has the application speak with a translator meanwhile."""

    def __init__(self, app: QApplication, translator: QTranslator) -> None:
        self._app, self._translator = app, translator

    def __enter__(self) -> None:
        self._app.installTranslator(self._translator)

    def __exit__(self, *_: object) -> None:
        self._app.removeTranslator(self._translator)


class _Blank(PageView):
    """Stands for a page that is not looked at."""

    def __init__(self, presenter: Presenter, theme: Theme) -> None:
        super().__init__(presenter, theme, "")


class OnePageStudio(Studio):
    """Makes main windows with nothing on the pages that are not shown, which takes a fraction of the time."""

    def main_window(
        self, desk: FakeDesk, page: Page, form: JobForm = sample.FORM, data_file: str = "/home/ada/data/clinic-a.csv"
    ) -> tuple[MainWindow, Presenters]:
        """The main window on a page."""
        others = {name: _Blank for other, name in _VIEWS.items() if other is not page}
        with patch.multiple(main_window, **others):
            return super().main_window(desk, page, form, data_file)


_VIEWS = {
    Page.WALLET: "WalletView",
    Page.MARKET: "MarketView",
    Page.MODEL_OWNER: "ModelOwnerView",
    Page.DATA_OWNER: "DataOwnerView",
    Page.ACTIVITY: "ActivityView",
    Page.SETTINGS: "SettingsView",
}


class HostileStudio(OnePageStudio):
    """Puts `HOSTILE` before every text that services give to a window, or does something else to them."""

    def __init__(self, app: QApplication, mode: Mode = Mode.DARK, poison: Poison = HOSTILE.__add__) -> None:
        super().__init__(app, mode)
        self._poison = poison

    def main_window(
        self, desk: FakeDesk, page: Page, form: JobForm = sample.FORM, data_file: str = "/home/ada/data/clinic-a.csv"
    ) -> tuple[MainWindow, Presenters]:
        """The main window over services that cannot be trusted."""
        parts = {field.name: _Lying(getattr(desk, field.name), self._poison) for field in dataclasses.fields(desk)}
        return super().main_window(FakeDesk(**parts), page, form, data_file)  # type: ignore[arg-type]


class _Lying:
    """A service or an observer, with every text that passes it poisoned on the way to the window."""

    def __init__(self, honest: object, poison: Poison) -> None:
        self._honest, self._poison = honest, poison

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._honest, name)
        if not callable(value):
            return poisoned(value, self._poison)

        def call(*arguments: Any, **named: Any) -> Any:
            if name == "subscribe":
                return value(_Deceived(arguments[0], self._poison))
            result = value(*arguments, **named)
            return self._later(result) if inspect.isawaitable(result) else poisoned(result, self._poison)

        return call

    async def _later(self, result: Any) -> Any:
        return poisoned(await result, self._poison)


class _Deceived:
    """An observer that hears poisoned snapshots."""

    def __init__(self, observer: object, poison: Poison) -> None:
        self._observer, self._poison = observer, poison

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._observer, name)
        return (lambda *heard: value(*(poisoned(h, self._poison) for h in heard))) if callable(value) else value


def poisoned(value: Any, poison: Poison = HOSTILE.__add__) -> Any:
    """A snapshot with every text in it made hostile; what refuses that, because it is no free text, stays."""
    if isinstance(value, enum.Enum) or value is None:
        return value
    if isinstance(value, str):
        return poison(value)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*(poisoned(v, poison) for v in value))
    if isinstance(value, (tuple, list, frozenset)):
        return type(value)(poisoned(v, poison) for v in value)
    if isinstance(value, Mapping):
        return {key: poisoned(v, poison) for key, v in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _poisoned_fields(value, poison)
    return value


def _poisoned_fields(value: Any, poison: Poison) -> Any:
    for field in dataclasses.fields(value):
        if not field.init:
            continue
        before = getattr(value, field.name)
        try:
            value = dataclasses.replace(value, **{field.name: poisoned(before, poison)})
        except (ValueError, TypeError, KeyError):
            continue
    return value
