"""What the market page asks for."""

from omnilytics_app.services.session import Session


class MarketDesk:
    """Serves the market page of one profile."""

    def __init__(self, session: Session) -> None:
        self._session = session
