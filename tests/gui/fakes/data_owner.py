"""A stand-in for what the data_owner page asks for."""


class FakeDataOwner:
    """Implements `DataOwnerService`."""
