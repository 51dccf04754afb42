"""What the data owner's page asks for beside `ParticipantService`: data sets, estimates, policy, earnings."""

from typing import Protocol


class DataOwnerService(Protocol):
    """What the data owner's page asks for beside `ParticipantService`."""
