"""What the wallet page asks for: accounts, sending, pending transactions, history, address book, backup."""

from typing import Protocol


class WalletService(Protocol):
    """What the wallet page asks for."""
