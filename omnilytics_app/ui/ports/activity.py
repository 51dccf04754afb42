"""What the activity page asks for: everything that happened, by query, and what is worth a notification."""

from typing import Protocol


class ActivityService(Protocol):
    """What the activity page asks for."""
