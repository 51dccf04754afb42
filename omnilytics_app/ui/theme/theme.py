"""The look of the application: which mode is on, fonts, icons in the right colour, and the style sheet.

One `Theme` is made by whoever starts the application and handed to every view. Painted widgets read its colours when
they paint and repaint on `changed`; everything else is styled by `resources/theme/app.qss`.
"""

from enum import StrEnum
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from omnilytics_app.errors import ConfigurationError
from omnilytics_app.ui.theme.palette import DARK, LIGHT, Palette

FONT_FAMILIES = (
    *("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans"),
    *("Noto Sans CJK SC", "WenQuanYi Micro Hei", "Microsoft YaHei", "PingFang SC"),
)
"""The first that has a letter draws it; the second line is for Chinese, of which Inter has nothing."""
BASE_PIXELS = 13


class Mode(StrEnum):
    """What the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def with_figures(font: QFont, *, equal: bool = True) -> QFont:
    """`font` with digits of equal width, or expressly without where it is inherited."""
    font = QFont(font)
    font.setFeature(QFont.Tag("tnum"), int(equal))
    return font


_SCHEMES = {
    Mode.SYSTEM: Qt.ColorScheme.Unknown,
    Mode.LIGHT: Qt.ColorScheme.Light,
    Mode.DARK: Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Applies a palette to `app` and follows the system while the mode is `Mode.SYSTEM`.

    Raises `ConfigurationError` if `resources` does not hold the style sheet.
    """

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path, mode: Mode = Mode.SYSTEM) -> None:
        super().__init__()
        self._app = app
        self._icons_folder = resources / "icons"
        self._icons: dict[tuple[str, str, int], QIcon] = {}
        self._mode = mode
        self._palette = LIGHT
        self._text = ""
        self._styled: list[QWidget] = []
        self._unstyled: list[QWidget] = []
        try:
            self._sheet = Template((resources / "theme" / "app.qss").read_text("utf-8"))
        except OSError as error:
            raise ConfigurationError(f"No style sheet in {resources}; install the program again.") from error
        for font in sorted((resources / "theme" / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(font))
        app.setStyle("Fusion")
        app.setFont(self.font())
        app.setWindowIcon(QIcon(str(self._icons_folder / "omnilytics.svg")))
        app.screenAdded.connect(self._on_screen_added)
        app.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)
        app.styleHints().setColorScheme(_SCHEMES[mode])
        self._apply()

    @property
    def palette(self) -> Palette:
        """The colours in use."""
        return self._palette

    @property
    def mode(self) -> Mode:
        """What was chosen; the colours follow the system if it is `Mode.SYSTEM`."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Choose a mode."""
        if mode is self._mode:
            return
        self._mode = mode
        self._app.styleHints().setColorScheme(_SCHEMES[mode])
        self._apply()

    def style(self, widget: QWidget) -> None:
        """Style a part of a window with all that is in it, now and whenever the colours change.

        A sheet on widgets restyles in a tenth of the time of one on the application; hidden parts follow one by one
        after the visible ones, so that changing the colours does not stall the window.
        """
        self._styled.append(widget)
        widget.destroyed.connect(lambda: self._forget(widget))  # the argument would be a dead QObject
        widget.setStyleSheet(self._text)

    def font(
        self, pixels: int = BASE_PIXELS, weight: QFont.Weight = QFont.Weight.Normal, *, figures: bool = False
    ) -> QFont:
        """The text font; with `figures` all digits are equally wide, so that changing numbers do not jump."""
        font = QFont(list(FONT_FAMILIES))
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return with_figures(font) if figures else font

    def colour(self, token: str) -> QColor:
        """A colour of the palette by its name."""
        return QColor(getattr(self._palette, token))

    def icon(self, name: str, tone: str = "secondary", pixels: int = 18) -> QIcon:
        """A line icon in a colour of the palette, sharp on every screen that there is."""
        key = (name, getattr(self._palette, tone), pixels)
        if key not in self._icons:
            self._icons[key] = self._render(name, key[1], pixels)
        return self._icons[key]

    def logo(self) -> QIcon:
        """The application's mark."""
        return self._app.windowIcon()

    def _render(self, name: str, colour: str, pixels: int) -> QIcon:
        source = (self._icons_folder / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
        renderer = QSvgRenderer(QByteArray(source.encode()))
        icon = QIcon()
        for ratio in (1, 2) if self._has_fine_screen() else (1,):
            pixmap = QPixmap(QSize(pixels * ratio, pixels * ratio))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(pixmap.rect()))
            painter.end()
            pixmap.setDevicePixelRatio(ratio)
            icon.addPixmap(pixmap)
        return icon

    def _has_fine_screen(self) -> bool:
        return any(screen.devicePixelRatio() > 1 for screen in self._app.screens())

    def _on_screen_added(self) -> None:
        if self._has_fine_screen():
            self._icons.clear()
            self.changed.emit()

    def _on_system_scheme_changed(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._apply()

    def _is_dark(self) -> bool:
        if self._mode is Mode.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._mode is Mode.DARK

    def _apply(self) -> None:
        self._palette = DARK if self._is_dark() else LIGHT
        self._app.setPalette(_qt_palette(self._palette))
        self._text = self._sheet.substitute(self._palette.tokens(), icons=self._icons_folder.as_posix())
        self._unstyled = [widget for widget in self._styled if not widget.isVisible()]
        for widget in self._styled:
            if widget.isVisible():
                widget.setStyleSheet(self._text)
        QTimer.singleShot(0, self, self._style_next)
        self.changed.emit()

    def _style_next(self) -> None:
        if self._unstyled:
            self._unstyled.pop().setStyleSheet(self._text)
            QTimer.singleShot(0, self, self._style_next)

    def _forget(self, widget: QWidget) -> None:
        self._styled = [w for w in self._styled if w is not widget]
        self._unstyled = [w for w in self._unstyled if w is not widget]


def _qt_palette(colours: Palette) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, colours.background),
        (roles.WindowText, colours.text),
        (roles.Base, colours.field),
        (roles.AlternateBase, colours.raised),
        (roles.Text, colours.text),
        (roles.Button, colours.surface),
        (roles.ButtonText, colours.text),
        (roles.PlaceholderText, colours.muted),
        (roles.Highlight, colours.accent),
        (roles.HighlightedText, colours.accent_text),
        (roles.ToolTipBase, colours.raised),
        (roles.ToolTipText, colours.text),
        (roles.Link, colours.accent),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette
