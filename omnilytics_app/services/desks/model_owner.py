"""What the model owner's page asks for."""

from omnilytics_app.services.session import Session


class ModelOwnerDesk:
    """Serves the model owner's page of one profile."""

    def __init__(self, session: Session) -> None:
        self._session = session
