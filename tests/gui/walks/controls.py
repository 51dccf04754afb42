"""What a person can act on in a window, and whether a screen reader and a keyboard find it."""

from collections import Counter
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
_NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client}
_MOST_STEPS = 400


def front_of(window: QWidget) -> QWidget:
    """What is above everything else: the dialog that is open, or the window."""
    dialogs = [d for d in window.findChildren(QDialog) if d.isVisible()]
    return dialogs[-1] if dialogs else window


def visible(root: QWidget) -> Iterator[QWidget]:
    """The visible widgets of one window, without those of dialogs above it."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is root.window():
            yield widget


def controls(root: QWidget) -> list[QWidget]:
    """What a person can act on; the parts that Qt puts into a control are of that control."""
    return [w for w in visible(root) if isinstance(w, CONTROLS) and not _is_part(w) and not _only_shows(w)]


def described(widget: QObject) -> str:
    """What a complaint calls a widget: its class, its text, and where it is."""
    text = getattr(widget, "text", None)
    words = str(text()) if callable(text) else ""
    name = widget.accessibleName() if isinstance(widget, QWidget) else ""
    parents = []
    parent = widget.parent()
    while parent is not None and len(parents) < 4:
        parents.append(type(parent).__name__)
        parent = parent.parent()
    return f"{type(widget).__name__} {(words or name)[:60]!r} in {' < '.join(parents)}"


def unnamed(root: QWidget) -> Iterator[str]:
    """Controls of which a screen reader says nothing, or not what they are."""
    for widget in controls(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or interface.role() in _NO_ROLES:
            yield f"has no role: {described(widget)}"
        elif not interface.text(QAccessible.Text.Name).strip():
            yield f"has no name: {described(widget)}"


def unreachable(root: QWidget) -> Iterator[str]:
    """Enabled controls that Tab does not come to, and those that it does not leave."""
    found, trap = _tabbed(root)
    if trap is not None:
        yield f"keeps the focus: {described(trap)}"
    for widget in controls(root):
        proxy = widget.focusProxy() or widget
        if widget.isEnabled() and proxy not in found and not _stands_in(widget, found):
            yield f"is not reached by Tab: {described(widget)}"


def ambiguous(root: QWidget, spoken: Callable[[str], str] = str) -> Iterator[str]:
    """Mnemonics that more than one enabled control answers to; `spoken` gives a text in another language."""
    users: dict[str, list[QWidget]] = {}
    for widget in visible(root):
        labelled = isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None)
        if labelled and widget.isEnabled():
            key = QKeySequence.mnemonic(spoken(widget.text())).toString()  # type: ignore[attr-defined]
            users.setdefault(key, []).append(widget)
    for key, widgets in users.items():
        if key and len(widgets) > 1:
            yield f"{key} is of several: {', '.join(described(w) for w in widgets)}"


def _is_part(widget: QWidget) -> bool:
    if isinstance(widget, (QHeaderView, QScrollBar)):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView)):
            return True
        parent = parent.parentWidget()
    return False


def _only_shows(widget: QWidget) -> bool:
    """Whether a field only shows what is chosen elsewhere."""
    return isinstance(widget, QLineEdit) and widget.isReadOnly() and widget.focusPolicy() is Qt.FocusPolicy.NoFocus


def _stands_in(widget: QWidget, found: Counter[QWidget | None]) -> bool:
    """Whether the arrow keys lead to a button from another one of its group (Qt, QAbstractButton, autoExclusive)."""
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return False
    group = widget.group()
    if group is None or not group.exclusive():
        return False
    return any(button in found for button in group.buttons())


def _tabbed(root: QWidget) -> tuple[Counter[QWidget | None], QWidget | None]:
    """Where Tab leads, until it comes to a place again; and what it could not get out of."""
    window = root.window()
    window.activateWindow()
    QApplication.processEvents()
    found: Counter[QWidget | None] = Counter()
    focus = QApplication.focusWidget()
    if focus is None or not window.isAncestorOf(focus):
        window.focusNextChild()
        focus = QApplication.focusWidget()
    found[focus] = 1
    for _ in range(_MOST_STEPS):
        if focus is None:
            break
        _press_tab(focus)
        following = QApplication.focusWidget()
        if following is focus:
            return found, focus if _has_others(focus) else None
        focus = following
        if focus is not None:
            found[focus] += 1
            if found[focus] > 1:
                break
    return found, None


def _has_others(focus: QWidget) -> bool:
    """Whether Tab should have led from a widget to another one of its window."""
    return any(
        other is not focus
        and bool(other.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        and other.isVisible()
        and other.isEnabled()
        and not _is_part(other)
        for other in focus.window().findChildren(QWidget)
    )


def _press_tab(widget: QWidget) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t"))
