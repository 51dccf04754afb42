"""What the window needs from the services, as Protocols: one module a page, and the `Desk` that holds them all.

Everything here happens on the event loop's thread. Snapshots are immutable; the latest one wins. A coroutine raises
`UserFacingError` when a person can do something about it; its text is shown as it is.
"""

from omnilytics_app.ui.ports.activity import ActivityListener, ActivityService, EntryRows
from omnilytics_app.ui.ports.data_owner import DataOwnerService
from omnilytics_app.ui.ports.desk import Desk
from omnilytics_app.ui.ports.market import MarketService
from omnilytics_app.ui.ports.model_owner import ModelOwnerService
from omnilytics_app.ui.ports.participant import Observer, ParticipantService
from omnilytics_app.ui.ports.practice import PracticeService
from omnilytics_app.ui.ports.settings import SettingsService
from omnilytics_app.ui.ports.wallet import WalletService

__all__ = [
    "ActivityListener",
    "ActivityService",
    "DataOwnerService",
    "Desk",
    "EntryRows",
    "MarketService",
    "ModelOwnerService",
    "Observer",
    "ParticipantService",
    "PracticeService",
    "SettingsService",
    "WalletService",
]
