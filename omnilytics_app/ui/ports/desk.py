"""All that one profile's window asks for."""

from typing import Protocol

from omnilytics_app.ui.ports.activity import ActivityService
from omnilytics_app.ui.ports.data_owner import DataOwnerService
from omnilytics_app.ui.ports.market import MarketService
from omnilytics_app.ui.ports.model_owner import ModelOwnerService
from omnilytics_app.ui.ports.participant import ParticipantService
from omnilytics_app.ui.ports.practice import PracticeService
from omnilytics_app.ui.ports.settings import SettingsService
from omnilytics_app.ui.ports.wallet import WalletService


class Desk(Protocol):
    """The services of an open profile, one for each page and one for the jobs themselves."""

    @property
    def participant(self) -> ParticipantService:
        """Jobs, data and money as they move."""
        ...

    @property
    def wallet(self) -> WalletService:
        """Of the wallet page."""
        ...

    @property
    def market(self) -> MarketService:
        """Of the market page."""
        ...

    @property
    def model_owner(self) -> ModelOwnerService:
        """Of the model owner's page."""
        ...

    @property
    def data_owner(self) -> DataOwnerService:
        """Of the data owner's page."""
        ...

    @property
    def activity(self) -> ActivityService:
        """Of the activity page."""
        ...

    @property
    def settings(self) -> SettingsService:
        """Of the settings page."""
        ...

    @property
    def practice(self) -> PracticeService | None:
        """Practice participants, on the local network alone."""
        ...
