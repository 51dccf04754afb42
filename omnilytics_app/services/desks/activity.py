"""What the activity page asks for."""

from omnilytics_app.services.session import Session
from omnilytics_app.storage.profile import Profile


class ActivityDesk:
    """Serves the activity page of one profile."""

    def __init__(self, session: Session, profile: Profile) -> None:
        self._session = session
        self._profile = profile
