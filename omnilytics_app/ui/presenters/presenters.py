"""The presenters of all pages of one window."""

from dataclasses import dataclass, fields

from omnilytics_app.domain.progress import JobForm
from omnilytics_app.ui.ports import Desk
from omnilytics_app.ui.presenters.activity import ActivityPresenter
from omnilytics_app.ui.presenters.data_owner import DataOwnerPresenter
from omnilytics_app.ui.presenters.market import MarketPresenter
from omnilytics_app.ui.presenters.model_owner import ModelOwnerPresenter
from omnilytics_app.ui.presenters.practice import PracticePresenter
from omnilytics_app.ui.presenters.presenter import Presenter
from omnilytics_app.ui.presenters.reviewing import Reviewing
from omnilytics_app.ui.presenters.settings import SettingsPresenter
from omnilytics_app.ui.presenters.wallet import WalletPresenter


@dataclass(frozen=True, slots=True)
class Presenters:
    """One for each page."""

    wallet: WalletPresenter
    market: MarketPresenter
    model_owner: ModelOwnerPresenter
    data_owner: DataOwnerPresenter
    activity: ActivityPresenter
    settings: SettingsPresenter
    practice: PracticePresenter | None = None
    """On the local network alone."""

    @property
    def all(self) -> tuple[Presenter, ...]:
        """In the order of the pages."""
        everybody = (getattr(self, field.name) for field in fields(self))
        return tuple(presenter for presenter in everybody if presenter is not None)

    async def close(self) -> None:
        """Stop observing and end every action."""
        for presenter in self.all:
            await presenter.close()


def presenters_of(desk: Desk, form: JobForm, data_file: str = "", reviewing: Reviewing | None = None) -> Presenters:
    """The presenters of an open profile; `form` and `data_file` are what its pages begin with.

    `reviewing` asks the person before anything is signed, and is told the names in the address book.
    """
    return Presenters(
        wallet=WalletPresenter(desk.participant, desk.wallet, reviewing),
        market=MarketPresenter(desk.participant, desk.market),
        model_owner=ModelOwnerPresenter(desk.participant, desk.model_owner, form),
        data_owner=DataOwnerPresenter(desk.participant, desk.data_owner, data_file),
        activity=ActivityPresenter(desk.participant, desk.activity),
        settings=SettingsPresenter(desk.participant, desk.settings),
        practice=PracticePresenter(desk.participant, desk.practice) if desk.practice is not None else None,
    )
