"""What is on screen, as a screen reader is told it: the tree of the accessibility bus, asked over D-Bus.

The program under trial is frozen and in a root of its own; this is the one way to find its buttons and labels that
needs nothing of it but what it tells everybody. A `Thing` is a snapshot: places and texts are those of the moment.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

REGISTRY = DBusAddress("/org/a11y/atspi/accessible/root", "org.a11y.atspi.Registry", "org.a11y.atspi.Accessible")
BUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
PROPERTIES = "org.freedesktop.DBus.Properties"
ACCESSIBLE, COMPONENT, TEXT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Component", "org.a11y.atspi.Text"
ENABLED, SHOWING, MODAL, CHECKED, SELECTABLE = 8, 25, 16, 4, 22
SCREEN = 0
ANSWER_S = 20.0
MOST_CHILDREN = 400
TYPED_ROLES = frozenset(
    {"text", "entry", "password text", "spin box", "spin button", "combo box", "editbar", "paragraph"}
)


@dataclass(eq=False, slots=True)
class Thing:
    """One part of a window. `place` is left, top, width and height on the screen, in pixels."""

    name: str
    role: str
    states: int
    place: tuple[int, int, int, int]
    text: str = ""
    description: str = ""
    parent: "Thing | None" = None
    children: "list[Thing]" = field(default_factory=list)

    def has(self, state: int) -> bool:
        """Whether a state of the standard's list is set."""
        return bool(self.states >> state & 1)

    @property
    def centre(self) -> tuple[int, int]:
        """Where a click belongs."""
        left, top, width, height = self.place
        return left + width // 2, top + height // 2

    @property
    def window(self) -> "Thing":
        """What is directly below the program."""
        thing = self
        while thing.parent is not None and thing.parent.role != "application":
            thing = thing.parent
        return thing

    def all(self) -> Iterator["Thing"]:
        """Itself and everything below, in reading order."""
        yield self
        for child in self.children:
            yield from child.all()

    def contains(self, other: "Thing") -> bool:
        """Whether the other's centre lies in it."""
        (x, y), (left, top, width, height) = other.centre, self.place
        return left <= x < left + width and top <= y < top + height


class Screen:
    """The accessibility bus of one desktop."""

    def __init__(self, session_bus: str, user: int) -> None:
        with _belonging_to(user):
            with open_dbus_connection(session_bus) as session:
                address = _answer(session, new_method_call(BUS, "GetAddress"))[0]
            self._connection = open_dbus_connection(address.split(";")[0])

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def windows(self) -> list[Thing]:
        """Every window that shows, of every program that is there; programs that leave meanwhile are left out."""
        found = []
        for bus, path in self._call(REGISTRY, "GetChildren")[0]:
            application = Thing("", "application", 0, (0, 0, 0, 0))
            try:
                for place in self._call(_at(bus, path), "GetChildren")[0]:
                    window = self._thing(*place, application)
                    if window is not None:
                        found.append(window)
            except LookupError:
                continue
        return found

    def _thing(self, bus: str, path: str, parent: Thing) -> Thing | None:
        """One thing with all that shows below it; None where it does not show."""
        try:
            low, high = self._call(_at(bus, path), "GetState")[0]
            states = low | high << 32
            if not states >> SHOWING & 1:
                return None
            role = str(self._call(_at(bus, path), "GetRoleName")[0])
            place = tuple(self._call(_at(bus, path, COMPONENT), "GetExtents", "u", (SCREEN,))[0])
            thing = Thing(self._property(bus, path, "Name"), role, states, place, parent=parent)  # type: ignore[arg-type]
            thing.description = self._property(bus, path, "Description")
            if role in TYPED_ROLES:
                thing.text = self._text(bus, path)
            for child in self._call(_at(bus, path), "GetChildren")[0][:MOST_CHILDREN]:
                below = self._thing(*child, thing)
                if below is not None:
                    thing.children.append(below)
        except LookupError:
            return None
        return thing

    def _property(self, bus: str, path: str, name: str) -> str:
        return str(self._call(_at(bus, path, PROPERTIES), "Get", "ss", (ACCESSIBLE, name))[0][1])

    def _text(self, bus: str, path: str) -> str:
        try:
            return str(self._call(_at(bus, path, TEXT), "GetText", "ii", (0, -1))[0])
        except LookupError:
            return ""

    def _call(self, address: DBusAddress, method: str, signature: str = "", body: tuple[object, ...] = ()) -> tuple:  # type: ignore[type-arg]
        return _answer(self._connection, new_method_call(address, method, signature or None, body))


@contextmanager
def _belonging_to(user: int) -> Iterator[None]:
    """A bus of a session lets in its own user only, not even root."""
    os.setresuid(user, user, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


def _at(bus: str, path: str, interface: str = ACCESSIBLE) -> DBusAddress:
    return DBusAddress(path, bus, interface)


def _answer(connection: DBusConnection, message: object) -> tuple:  # type: ignore[type-arg]
    """The body of the answer; `LookupError` where there is none, since what was asked has gone."""
    try:
        reply = connection.send_and_get_reply(message, timeout=ANSWER_S)  # type: ignore[arg-type]
    except TimeoutError as error:
        raise LookupError("no answer on the accessibility bus") from error
    if reply.header.message_type is MessageType.error:
        raise LookupError(str(reply.body))
    return tuple(reply.body)
