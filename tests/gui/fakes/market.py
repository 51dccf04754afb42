"""A stand-in for what the market page asks for."""


class FakeMarket:
    """Implements `MarketService`."""
