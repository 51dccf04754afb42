"""A stand-in for what the wallet page asks for."""


class FakeWallet:
    """Implements `WalletService`."""
