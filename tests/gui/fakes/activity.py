"""A stand-in for what the activity page asks for."""


class FakeActivity:
    """Implements `ActivityService`."""
