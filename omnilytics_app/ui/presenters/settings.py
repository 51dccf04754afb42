"""State of the settings page: the profile's settings as they are and as they are being changed."""

from omnilytics_app.ui.ports import ParticipantService, SettingsService
from omnilytics_app.ui.presenters.presenter import Presenter


class SettingsPresenter(Presenter):
    """The profile's settings as they are and as they are being changed."""

    def __init__(self, participant: ParticipantService, service: SettingsService) -> None:
        self._settings = service
        super().__init__(participant)
