"""A stand-in for what the settings page asks for."""


class FakeSettings:
    """Implements `SettingsService`."""
