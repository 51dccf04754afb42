"""The services behind a page of somebody who sits at a market."""

from omnilytics_app.paths import Paths
from omnilytics_app.services.desks.data_owner import DataOwnerDesk
from omnilytics_app.services.session import Session
from omnilytics_app.storage.profile import Profile
from tests.integration.marketplace import Marketplace, Seat


def data_owner_desk(market: Marketplace, seat: Seat) -> DataOwnerDesk:
    """What the data owner's page of a seat asks."""
    profile = Profile(Paths.of_profile(seat.person.directory), seat.person.name, {})
    return DataOwnerDesk(Session(market.gateway, (seat.account,), market.pool), profile, seat.participant)
