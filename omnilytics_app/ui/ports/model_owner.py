"""What the model owner's page asks for beside `ParticipantService`: costs, baselines, trying a model."""

from typing import Protocol


class ModelOwnerService(Protocol):
    """What the model owner's page asks for beside `ParticipantService`."""
