"""Pictures of a window as files."""

import asyncio
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from omnilytics_app.errors import ConfigurationError


def capture(window: QWidget) -> QImage:
    """The window as it is drawn now, at its device pixel ratio.

    Without a display nothing can cover the window, so what it has painted already is copied instead of painted anew.
    """
    if QGuiApplication.platformName() == "offscreen" and window.isVisible():
        return window.screen().grabWindow(window.winId()).toImage()
    return window.grab().toImage()


def write(image: QImage, path: Path) -> None:
    """Write a PNG file.

    Raises `ConfigurationError` if the file cannot be written.
    """
    if not image.save(str(path), "PNG"):  # type: ignore[call-overload]
        raise ConfigurationError(f"The screenshot {path} cannot be written; choose another folder.")


async def save(window: QWidget, path: Path) -> None:
    """Capture `window` now and write it beside the window's thread: compressing a PNG takes longer than a frame."""
    image = capture(window)
    await asyncio.to_thread(write, image, path)
