"""Everything a window on one profile can ask for, opened and closed together.

Each part serves one page and holds what only that page needs; jobs themselves are the `Participant`'s.
"""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

from omnilytics_app.domain.review import Reviewer
from omnilytics_app.services.contacts import ContactBook
from omnilytics_app.services.desks.activity import ActivityDesk
from omnilytics_app.services.desks.data_owner import DataOwnerDesk
from omnilytics_app.services.desks.market import MarketDesk
from omnilytics_app.services.desks.model_owner import ModelOwnerDesk
from omnilytics_app.services.desks.settings import SettingsDesk
from omnilytics_app.services.desks.wallet import WalletDesk
from omnilytics_app.services.job_runners import HONEST, Casting
from omnilytics_app.services.local_network import LocalNetwork
from omnilytics_app.services.participant import Participant
from omnilytics_app.services.practice import Practice, practising
from omnilytics_app.services.review import reviewed
from omnilytics_app.services.session import Session, Unlocked, open_session, started_participants
from omnilytics_app.settings import Settings


@dataclass(frozen=True)
class Desk:
    """The open services of one profile."""

    participant: Participant
    wallet: WalletDesk
    market: MarketDesk
    model_owner: ModelOwnerDesk
    data_owner: DataOwnerDesk
    activity: ActivityDesk
    settings: SettingsDesk
    practice: Practice | None = None


@contextlib.asynccontextmanager
async def open_desk(
    unlocked: Unlocked,
    settings: Settings,
    reviewer: Reviewer | None = None,
    casting: Casting = HONEST,
    network: LocalNetwork | None = None,
) -> AsyncIterator[Desk]:
    """The desk of a profile whose lock the caller holds; errors as for `open_session`.

    `reviewer` is asked before anything is signed that a person starts. The pages' session sends with it, the
    participant's runners without. On a local `network` there are practice participants.
    """
    profile, _ = unlocked
    async with (
        open_session([unlocked], settings) as session,
        started_participants(session, [profile.paths], settings, [casting], reviewer) as [participant],
    ):
        book = ContactBook(profile.paths.address_book)
        by_hand = reviewed(session.account, session.gateway, reviewer, book.names)
        desk = _desk(unlocked, settings, replace(session, accounts=(by_hand,)), participant, book)
        async with (
            desk.activity.recording(participant),
            desk.data_owner.at_work(),
            desk.wallet.at_work(),
            desk.market.open(),
            practising(network, profile, session) as practice,
        ):
            yield replace(desk, practice=practice)


def _desk(
    unlocked: Unlocked, settings: Settings, session: Session, participant: Participant, book: ContactBook
) -> Desk:
    profile, _ = unlocked
    activity = ActivityDesk(session, profile)
    return Desk(
        participant=participant,
        wallet=WalletDesk(session, profile, book),
        market=MarketDesk(session, profile),
        model_owner=ModelOwnerDesk(session, profile),
        data_owner=DataOwnerDesk(session, profile, participant),
        activity=activity,
        settings=SettingsDesk(profile, settings, activity.note_setting),
    )
