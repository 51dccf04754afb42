"""What the settings page asks for: the profile's settings, checked and kept."""

from typing import Protocol


class SettingsService(Protocol):
    """What the settings page asks for."""
