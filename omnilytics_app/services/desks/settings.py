"""What the settings page asks for."""

from omnilytics_app.settings import Settings
from omnilytics_app.storage.profile import Profile


class SettingsDesk:
    """Serves the settings page of one profile."""

    def __init__(self, profile: Profile, settings: Settings) -> None:
        self._profile = profile
        self._settings = settings
