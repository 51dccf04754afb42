"""A stand-in for what the model_owner page asks for."""


class FakeModelOwner:
    """Implements `ModelOwnerService`."""
