"""What the market page asks for: all jobs by query, one job in full, what is known of a model owner."""

from typing import Protocol


class MarketService(Protocol):
    """What the market page asks for."""
