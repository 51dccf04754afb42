"""The languages of the window: every text a person reads goes through `tr`.

English texts in the code are the keys; `resources/languages/<code>.ts` are Qt Linguist files, `.qm` what the program
loads. A text is translated when it is rendered, never at import, and a window is built anew when the language changes.
Values are put into a text after it was translated, so that nothing from outside is ever looked up or parsed. Sentences
of errors are made elsewhere, in English, and translated by `ui.sentences`. `python -m scripts.languages update` brings
the files in line with the code, and `check` looks them over.
"""

import locale
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "OmniLytics"
LANGUAGES = {"en": "English", "de": "Deutsch", "zh": "中文"}
"""Codes and what each language calls itself."""
_THOUSAND = 1_000


def tr(text: str, /, comment: str = "", n: int = -1, **values: object) -> str:
    """`text` in the language of the window.

    `comment` tells two meanings of one text apart. `n` is a count: `%n` in the text becomes that number, in the right
    plural and with its thousands set apart. `{name}` becomes the value of that name as it is: chains, jobs and nonces
    are numbers that nobody groups, and what is a quantity comes from `ui.format`.
    """
    translated = QCoreApplication.translate(CONTEXT, text, comment or None, n)
    if n >= _THOUSAND:
        translated = translated.replace(str(n), f"{n:,}".replace(",", QLocale().groupSeparator()))
    return translated.format(**values) if values else translated


def marked(text: str, comment: str = "") -> str:
    """`text` unchanged; says that it is translated later, with `tr`, where it is shown; with the same comment."""
    return text


class Language:
    """Installs a language into the application and keeps its translator alive."""

    def __init__(self, application: QCoreApplication, resources: Path) -> None:
        self._application = application
        self._folder = resources / "languages"
        self._translator: QTranslator | None = None
        self.code = "en"

    def use(self, code: str) -> None:
        """Speak a language; "" follows the system, and what is not known is English."""
        self.leave()
        self.code = code if code in LANGUAGES else system_language()
        QLocale.setDefault(QLocale(self.code))
        self._translator = QTranslator()
        if self._translator.load(str(self._folder / f"{self.code}.qm")):
            self._application.installTranslator(self._translator)

    def leave(self) -> None:
        """Speak the texts of the code again."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
            self._translator = None


def system_language() -> str:
    """The code of the system's language where the window speaks it, else "en"."""
    names = (*QLocale.system().uiLanguages(), locale.getlocale()[0] or "")
    return next((code for name in names for code in LANGUAGES if name.lower().startswith(code)), "en")
