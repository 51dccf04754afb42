"""State of the market page: every job there is, by query, and the one looked at."""

from omnilytics_app.ui.ports import MarketService, ParticipantService
from omnilytics_app.ui.presenters.presenter import Presenter


class MarketPresenter(Presenter):
    """Every job there is, by query, and the one looked at."""

    def __init__(self, participant: ParticipantService, service: MarketService) -> None:
        self._market = service
        super().__init__(participant)
