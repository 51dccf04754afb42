"""Who a profile is: somebody with keys, or somebody who only watches an account."""

from dataclasses import dataclass
from typing import TypeAlias

from omnilytics_app.chain.signer import LocalSigner, WatchingSigner
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.ports import Signer
from omnilytics_app.errors import WatchOnly
from omnilytics_app.storage.entropy import Entropy
from omnilytics_app.storage.keystore import unlock
from omnilytics_app.storage.profile import Profile
from omnilytics_app.storage.protectors import Protector
from omnilytics_app.storage.secret import Secret


@dataclass(frozen=True, slots=True)
class Watched:
    """An account that is looked at without its key. Whatever needs one raises `WatchOnly`."""

    address: Address

    @property
    def entropy(self) -> Entropy:
        """Raises `WatchOnly`."""
        raise WatchOnly(self.address)


Identity: TypeAlias = Secret | Watched


def signer_of(identity: Identity) -> Signer:
    """What signs for it. Takes milliseconds."""
    if isinstance(identity, Watched):
        return WatchingSigner(identity.address)
    return LocalSigner(identity.signing_key)


def unlocked(profile: Profile, protector: Protector) -> Identity:
    """The identity of a profile; a watch-only one needs nothing to be unlocked. Blocks: call it in a thread.

    Raises `KeyStoreError`.
    """
    if profile.watch_only and profile.account is not None:
        return Watched(profile.account)
    return unlock(profile.paths.keystore, protector)


def own_secret(profile: Profile, protector: Protector) -> Secret:
    """The secret of a profile that must have one; raises `WatchOnly` or `KeyStoreError`. Blocks."""
    if profile.watch_only and profile.account is not None:
        raise WatchOnly(profile.account)
    return unlock(profile.paths.keystore, protector)
