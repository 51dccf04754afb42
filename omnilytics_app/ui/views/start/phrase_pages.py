"""The pages of the recovery phrase: its words shown, some of them asked for, and all of them typed in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget

from omnilytics_app.domain.onboarding import Way
from omnilytics_app.domain.phrases import LENGTHS
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters.first_run import ASKED, FirstRunPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.fields import Field
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.secret_edit import SECRET_INPUT, PhraseEdit
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.text import PlainLabel

_COLUMNS = 4


class WordGrid(QFrame):
    """Numbered words, to be read and written down; they are not put on the clipboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "inset")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(6)
        self.setLayout(self._grid)
        self._words: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """What is shown."""
        return self._words

    def show_words(self, words: tuple[str, ...]) -> None:
        """Down the columns, as on paper."""
        if words == self._words:
            return
        self._words = words
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        rows = -(-len(words) // _COLUMNS)
        for i, word in enumerate(words):
            self._grid.addWidget(_numbered(i + 1, word), i % max(1, rows), i // max(1, rows))


def _numbered(number: int, word: str) -> QWidget:
    place, shown = PlainLabel(str(number), "caption"), PlainLabel(word, "strong")
    place.setMinimumWidth(18)
    place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    shown.setAccessibleName(tr("Word {number}: {word}", number=number, word=word))
    widget = QWidget()
    layout = row(place, shown, spacing=8)
    layout.setStretch(1, 1)
    widget.setLayout(layout)
    return widget


class WordsPage(QWidget):
    """The words of a new phrase."""

    def __init__(self, presenter: FirstRunPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.grid = WordGrid()
        self.waiting = PlainLabel(tr("Making the words\N{HORIZONTAL ELLIPSIS}"), "caption")
        self.meaning = PlainLabel("", "secondary", wrap=True)
        self.later = Button(theme, tr("I will do it &later"), "", "quiet")
        self.later.clicked.connect(presenter.do_it_later)
        warning = PlainLabel(
            tr("Nobody can give them to you again, and whoever has them has your money. Do not photograph them."),
            "caption",
            wrap=True,
        )
        foot = row(self.later, None)
        self.setLayout(column(self.meaning, Card(self.waiting, self.grid, warning), foot, spacing=14))
        self.render_state()

    def render_state(self) -> None:
        """What the presenter says now."""
        presenter = self._presenter
        self.waiting.setVisible(not presenter.words)
        self.grid.setVisible(bool(presenter.words))
        self.grid.show_words(presenter.words)
        self.later.setEnabled(bool(presenter.words))
        self.meaning.setText(
            tr(
                "These words are not your imported key: they are a second secret, for the keys of jobs. Without them, "
                "what a running job holds is lost with this computer. Write them down as well."
            )
            if presenter.way is Way.IMPORT
            else tr("Write these words down on paper, in this order. They alone bring this profile back.")
        )


class CheckPage(QWidget):
    """Some of the words, asked for."""

    def __init__(self, presenter: FirstRunPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.fields = [Field(" ", QLineEdit()) for _ in range(ASKED)]
        self.editors = [field.editor for field in self.fields if isinstance(field.editor, QLineEdit)]
        for number, editor in enumerate(self.editors):
            editor.textEdited.connect(lambda text, n=number: presenter.set_answer(n, text))  # which one
            editor.returnPressed.connect(presenter.go_on if number == ASKED - 1 else editor.focusNextChild)
            editor.setMaxLength(40)
            editor.setInputMethodHints(SECRET_INPUT & ~Qt.InputMethodHint.ImhHiddenText)
        self.later = Button(theme, tr("I will do it &later"), "", "quiet")
        self.later.clicked.connect(presenter.do_it_later)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for number, field in enumerate(self.fields):
            grid.addWidget(field, number // 2, number % 2)
        inner = QWidget()
        inner.setLayout(grid)
        self.setLayout(column(Card(inner), row(self.later, None), spacing=14))
        self._asked: tuple[int, ...] = ()
        self.render_state()

    def render_state(self) -> None:
        """What the presenter says now."""
        asked = self._presenter.asked
        if asked == self._asked:
            return
        self._asked = asked
        for field, editor, position in zip(self.fields, self.editors, asked, strict=False):
            field.show_label(tr("Word {number}", number=position + 1))
            editor.clear()


class RestorePage(QWidget):
    """A phrase typed in, or pasted; every word is looked at as it comes."""

    def __init__(self, presenter: FirstRunPresenter, theme: Theme) -> None:
        super().__init__()
        del theme
        self._presenter = presenter
        self.editor = PhraseEdit()
        self.editor.setPlaceholderText(tr("abandon ability able \N{HORIZONTAL ELLIPSIS}"))
        self.editor.setMinimumHeight(110)
        self.field = Field(tr("Recovery &phrase, with spaces between the words"), self.editor)
        self.editor.textChanged.connect(self._on_text_changed)
        self.setLayout(column(Card(self.field)))
        self.render_state()

    def render_state(self) -> None:
        """What the presenter says now."""
        if self._presenter.phrase != self.editor.toPlainText():
            self.editor.setPlainText(self._presenter.phrase)
        verdict = self._presenter.verdict
        if not self._presenter.known_words or not verdict.count:
            self.field.show_problem("")
            self.field.show_hint(tr("12, 15, 18, 21 or 24 English words."))
        elif verdict.wrong:
            self.field.show_problem(self._of_wrong())
        else:
            self.field.show_problem("")
            self.field.show_hint(self._of_count(verdict.count))

    def _of_wrong(self) -> str:
        verdict = self._presenter.verdict
        number, word = verdict.wrong, verdict.word[:24]
        if nearest := verdict.nearest:
            return tr(
                "Word {number}, “{word}”, is in no phrase. Is it “{nearest}”?",
                number=number,
                word=word,
                nearest=nearest,
            )
        return tr("Word {number}, “{word}”, is in no phrase; compare it with your note.", number=number, word=word)

    @staticmethod
    def _of_count(count: int) -> str:
        if count in LENGTHS:
            return tr("%n words, each of them known. Whether they belong together is checked next.", n=count)
        following = next((length for length in LENGTHS if length > count), 0)
        if not following:
            return tr("%n words, and a phrase has at most 24.", n=count)
        missing = following - count
        return tr("{count} words so far, {missing} more make {total}.", count=count, missing=missing, total=following)

    def _on_text_changed(self) -> None:
        if self.editor.toPlainText() != self._presenter.phrase:
            self._presenter.set_phrase(self.editor.toPlainText())
