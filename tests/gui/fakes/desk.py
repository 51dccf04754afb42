"""All the stand-ins of one window."""

from dataclasses import dataclass, field

from tests.gui.fakes.activity import FakeActivity
from tests.gui.fakes.data_owner import FakeDataOwner
from tests.gui.fakes.market import FakeMarket
from tests.gui.fakes.model_owner import FakeModelOwner
from tests.gui.fakes.participant import FakeParticipant
from tests.gui.fakes.practice import FakePractice
from tests.gui.fakes.settings import FakeSettings
from tests.gui.fakes.wallet import FakeWallet


@dataclass
class FakeDesk:
    """Implements `Desk`."""

    participant: FakeParticipant = field(default_factory=FakeParticipant)
    wallet: FakeWallet = field(default_factory=FakeWallet)
    market: FakeMarket = field(default_factory=FakeMarket)
    model_owner: FakeModelOwner = field(default_factory=FakeModelOwner)
    data_owner: FakeDataOwner = field(default_factory=FakeDataOwner)
    activity: FakeActivity = field(default_factory=FakeActivity)
    settings: FakeSettings = field(default_factory=FakeSettings)
    practice: FakePractice | None = None
