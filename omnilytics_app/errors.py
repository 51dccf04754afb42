"""Every error the program raises on purpose.

    OmniLyticsError
    +-- UserFacingError          shown as it is: one sentence that says what happened and what to do
    |   +-- ConfigurationError   a setting, an option or a profile is wrong
    |   |   +-- ProfileInUse     another program works with the profile
    |   +-- DataFileError        a data file cannot be used
    |   +-- ModelFileError       an exported model cannot be read, or not be written
    |   +-- KeyStoreError        keyring, passphrase or key file
    |   |   +-- WrongPassphrase      it does not open the key file
    |   |   +-- WatchOnly            the profile has no key
    |   +-- ArchiveError         an exported profile cannot be read, or not be written
    |   +-- StorageFault         the profile's disk will not be written
    |   |   +-- StorageFull          no space is left
    |   |   +-- StorageUnwritable    read-only, of another user, or broken
    |   +-- ChainUnavailable     the endpoint does not answer
    |   |   +-- EndpointsDisagree    two of them answer differently
    |   |   +-- FeesTooHigh          gas costs more than the profile pays
    |   +-- CacheLost            what was remembered of the chain was damaged
    |   +-- WrongChain           the endpoint serves another chain
    |   +-- ContractMissing      no market at the configured address
    |   +-- InsufficientFunds    the account cannot pay for a transaction
    |   +-- TransactionRejected  the contract reverted; carries its custom error's name
    |   +-- Declined             a person did not approve a transaction
    |   +-- WrongSignature       what was signed is not what was approved
    |   +-- JobRefused           a job's terms or document are not acceptable
    |   +-- PrivacyRefused       joining would tell more about the data than the person has accepted
    |   +-- PayloadUnavailable   a store does not have a payload, or does not answer
    |   +-- DemoFailed           the demonstration did not end as it must
    +-- InvalidCiphertext        a ciphertext that must not enter any computation
    +-- InvalidPayload           a payload of wrong length, digest or content
    +-- InvalidOpening           an opening or a probe that does not verify
    +-- InvalidModulus           a modulus that is malformed, or whose proof does not verify
    +-- StatisticsChanged        frozen statistics no longer match their digest
    +-- ClusterUnavailable       a cluster does not compute what it was asked to
    +-- WrongResult              a cluster computed something else

Verification raises; it never returns a bool. Anything outside this tree is a programming error and is logged with its
traceback at the outermost edge.
"""


class OmniLyticsError(Exception):
    """Root of the tree."""


class UserFacingError(OmniLyticsError):
    """Its text is one sentence for a person, in English; the window translates it where it is shown."""


def clause(text: str) -> str:
    """`text` unchanged; says that it is put into such sentences and is translated with them."""
    return text


class ConfigurationError(UserFacingError):
    """A setting, an option or a profile is wrong."""


class ProfileInUse(ConfigurationError):
    """Another program works with the profile."""


class DataFileError(UserFacingError):
    """A data file cannot be used."""


class ModelFileError(UserFacingError):
    """An exported model cannot be read, or not be written."""


class KeyStoreError(UserFacingError):
    """The keyring, the passphrase or the key file does not give the key."""


class WrongPassphrase(KeyStoreError):
    """A passphrase does not open the key file; another one may."""


class WatchOnly(KeyStoreError):
    """Something needs a key, and the profile only watches an account."""

    def __init__(self, account: str) -> None:
        super().__init__(
            f"This profile only watches {account}: it holds no key, so it cannot sign, join or create a job; make a "
            "profile with the key of that account."
        )


class ArchiveError(UserFacingError):
    """An exported profile cannot be read, or not be written."""


class StorageFault(UserFacingError):
    """The profile's disk will not be written. Nothing was half-written."""


class StorageFull(StorageFault):
    """No space is left, or none of this user's share."""


class StorageUnwritable(StorageFault):
    """The place is read-only or belongs to another user, or the disk is broken."""


class ChainUnavailable(UserFacingError):
    """The endpoint does not answer."""


class EndpointsDisagree(ChainUnavailable):
    """Two endpoints give different answers to a question that has one."""


class CacheLost(UserFacingError):
    """What was remembered of the chain was damaged; the program goes on with nothing remembered."""


class FeesTooHigh(ChainUnavailable):
    """Gas costs more than this profile pays; what is to be sent waits."""


class WrongChain(UserFacingError):
    """The endpoint serves another chain than the profile expects."""


class ContractMissing(UserFacingError):
    """There is no market at the configured address."""


class InsufficientFunds(UserFacingError):
    """The account cannot pay for a transaction."""


class TransactionRejected(UserFacingError):
    """The contract reverted.

    `error` is the name of its custom error, or empty.
    """

    def __init__(self, message: str, error: str = "") -> None:
        super().__init__(message)
        self.error = error


class Declined(UserFacingError):
    """A person looked at a transaction and did not approve it. Nothing was signed."""


class WrongSignature(UserFacingError):
    """What was signed is not what was to be signed, or by another account. Nothing was sent."""


class JobRefused(UserFacingError):
    """A job's terms or document are not acceptable."""


class PrivacyRefused(UserFacingError):
    """Joining would tell more about the data than the person has accepted."""


class PayloadUnavailable(UserFacingError):
    """A store does not have a payload, or does not answer."""


class DemoFailed(UserFacingError):
    """The demonstration did not end as it must."""


class InvalidCiphertext(OmniLyticsError):
    """A value that is not a unit modulo n squared, or not of canonical length."""


class InvalidPayload(OmniLyticsError):
    """A payload of wrong length, digest or content."""


class InvalidOpening(OmniLyticsError):
    """An opening, a probe or published lanes that do not verify."""


class InvalidModulus(OmniLyticsError):
    """A modulus that is malformed, or whose proof does not verify. The text is a clause that says what is wrong."""


class StatisticsChanged(OmniLyticsError):
    """Frozen statistics no longer match the digest stored on joining."""


class ClusterUnavailable(OmniLyticsError):
    """A cluster cannot be reached, does not answer, or failed at a task; the work is done on this machine."""


class WrongResult(OmniLyticsError):
    """What a cluster returned is not the result of its task."""
