"""What the wallet page asks for."""

from omnilytics_app.services.session import Session
from omnilytics_app.storage.profile import Profile


class WalletDesk:
    """Serves the wallet page of one profile."""

    def __init__(self, session: Session, profile: Profile) -> None:
        self._session = session
        self._profile = profile
