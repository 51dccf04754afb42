"""State of the activity page: what happened, by query."""

from omnilytics_app.ui.ports import ActivityService, ParticipantService
from omnilytics_app.ui.presenters.presenter import Presenter


class ActivityPresenter(Presenter):
    """What happened, by query."""

    def __init__(self, participant: ParticipantService, service: ActivityService) -> None:
        self._activity = service
        super().__init__(participant)
