"""What the wallet page knows beside its snapshot, ready to be drawn."""

from dataclasses import dataclass, field

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.wallet import BackupState, Contact, PendingTransaction, WalletAccount


@dataclass(frozen=True, slots=True)
class WalletDetails:
    """Accounts, what waits, the address book and the backup; `backup` is None until it was looked at."""

    accounts: tuple[WalletAccount, ...] = ()
    pending: tuple[PendingTransaction, ...] = ()
    contacts: tuple[Contact, ...] = ()
    backup: BackupState | None = None
    names: dict[Address, str] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Know the names of addresses: the address book's, and those of the own accounts."""
        self.names.update({a.address: a.label for a in self.accounts if a.address is not None})
        self.names.update({contact.address: contact.name for contact in self.contacts})
