"""Page state without widgets: snapshots from the services, what a person is doing, and the actions that start work."""

from omnilytics_app.ui.presenters.activity import ActivityPresenter
from omnilytics_app.ui.presenters.data_owner import DataOwnerPresenter
from omnilytics_app.ui.presenters.market import MarketPresenter
from omnilytics_app.ui.presenters.model_owner import ModelOwnerPresenter
from omnilytics_app.ui.presenters.presenter import Presenter, Problem
from omnilytics_app.ui.presenters.presenters import Presenters, presenters_of
from omnilytics_app.ui.presenters.settings import SettingsPresenter
from omnilytics_app.ui.presenters.wallet import WalletPresenter

__all__ = [
    "ActivityPresenter",
    "DataOwnerPresenter",
    "MarketPresenter",
    "ModelOwnerPresenter",
    "Presenter",
    "Presenters",
    "Problem",
    "SettingsPresenter",
    "WalletPresenter",
    "presenters_of",
]
