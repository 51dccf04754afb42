"""The settings as fields of a form: their sections, their words, and the text in an editor for each value."""

from dataclasses import dataclass
from enum import StrEnum

from omnilytics_app.ui.format import parse_decimal
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.typed_numbers import number_text

LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


class Section(StrEnum):
    """The sections of the page, in their order."""

    NETWORK = "network"
    STORES = "stores"
    COMPUTE = "compute"
    APPEARANCE = "appearance"
    SECURITY = "security"
    NOTIFICATIONS = "notifications"
    LOGS = "logs"
    EXPERT = "expert"


FIELDS: dict[Section, tuple[str, ...]] = {
    Section.NETWORK: ("rpc_url", "rpc_fallbacks", "chain_id", "market", "tokens", "confirmations", "max_fee_gwei"),
    Section.STORES: ("store", "s3_endpoint", "ipfs_gateways", "beacon_url"),
    Section.COMPUTE: ("workers", "compute"),
    Section.LOGS: ("log_level",),
    Section.EXPERT: ("poll_interval_s", "quota_mb", "epsilon_budget", "trusted"),
}
"""Names of settings; sections without any hold preferences. Whether the window runs the chain is not for a form."""
LISTS = frozenset({"rpc_fallbacks", "ipfs_gateways", "tokens", "trusted"})
DECIMALS = frozenset({"poll_interval_s", "epsilon_budget"})
OPTIONAL = frozenset({"market", "confirmations"})


@dataclass(frozen=True, slots=True)
class Words:
    """What stands above and below an editor, and in it while it is empty."""

    label: str
    hint: str = ""
    placeholder: str = ""


def section_of(name: str) -> Section:
    """Where a setting is shown."""
    return next(section for section, names in FIELDS.items() if name in names)


def text_of(name: str, value: object) -> str:
    """A value as its editor shows it."""
    if name in LISTS and isinstance(value, list | tuple):
        return "\n".join(map(str, value))
    if isinstance(value, float):
        return number_text(value)
    return "" if value is None else str(value)


def value_of(name: str, text: str) -> object:
    """What was typed, as it is checked; raises `ValueError` with a sentence where a number cannot be read."""
    cleaned = text.strip()
    if name in OPTIONAL and not cleaned:
        return None
    return parse_decimal(cleaned) if name in DECIMALS else cleaned


def section_title(section: Section) -> str:
    """The name of a section."""
    return {
        Section.NETWORK: tr("Network"),
        Section.STORES: tr("Stores"),
        Section.COMPUTE: tr("Computing"),
        Section.APPEARANCE: tr("Language and look"),
        Section.SECURITY: tr("Security"),
        Section.NOTIFICATIONS: tr("Notifications"),
        Section.LOGS: tr("Logs"),
        Section.EXPERT: tr("Expert"),
    }[section]


def section_icon(section: Section) -> str:
    """The name of a section's icon."""
    return {
        Section.NETWORK: "globe",
        Section.STORES: "store",
        Section.COMPUTE: "cpu",
        Section.APPEARANCE: "palette",
        Section.SECURITY: "lock",
        Section.NOTIFICATIONS: "bell",
        Section.LOGS: "logs",
        Section.EXPERT: "flask",
    }[section]


def words_of(name: str) -> Words:
    """The words of a setting."""
    return (_network_words() | _store_words() | _other_words())[name]


def _network_words() -> dict[str, Words]:
    return {
        "rpc_url": Words(
            tr("Node"),
            tr("An Ethereum node that answers JSON-RPC. It learns your address and what you ask for."),
            "http://127.0.0.1:8545",
        ),
        "rpc_fallbacks": Words(
            tr("Further nodes"),
            tr("One on each line; used when the first does not answer, and compared with it before anything final."),
        ),
        "chain_id": Words(
            tr("Chain id"), tr("Nodes of another chain are refused. The demonstration's local chain is 31337.")
        ),
        "market": Words(
            tr("Market contract"), tr("Its code is compared with this program's before anything is sent."), "0x…"
        ),
        "tokens": Words(
            tr("Tokens"),
            tr("ERC-20 contracts, one on each line, whose balances the wallet shows and jobs may pay in."),
            "0x…",
        ),
        "confirmations": Words(
            tr("Confirmations"),
            tr("Blocks before anything that cannot be taken back is built on what the chain shows."),
            tr("Automatic"),
        ),
        "max_fee_gwei": Words(
            tr("Highest price of gas, in gwei"), tr("Nothing is sent for more; it waits until gas is cheaper.")
        ),
    }


def _store_words() -> dict[str, Words]:
    return {
        "store": Words(
            tr("Your store"),
            tr("Where your encrypted payloads lie: a folder, a bucket, IPFS, a web server or blobs of the chain."),
            tr("None: payloads travel in call data"),
        ),
        "s3_endpoint": Words(
            tr("S3 service"), tr("For buckets that are not Amazon's. Keys are taken from the environment."), "https://…"
        ),
        "ipfs_gateways": Words(tr("IPFS gateways"), tr("One on each line; payloads of others are read there.")),
        "beacon_url": Words(
            tr("Consensus node"), tr("Needed to read and write blobs of the chain, which it keeps for about 18 days.")
        ),
    }


def _other_words() -> dict[str, Words]:
    return {
        "workers": Words(
            tr("Processes"),
            tr("Heavy arithmetic runs in so many processes of this machine; fewer leave more of it for other work."),
        ),
        "compute": Words(
            tr("Dask scheduler"),
            tr("A cluster that only sees ciphertexts and public numbers; its results are checked here."),
            tr("None: this machine alone"),
        ),
        "log_level": Words(tr("What is written down"), tr("DEBUG tells most, ERROR least. No secret is ever written.")),
        "poll_interval_s": Words(
            tr("Seconds between looks at the chain"), tr("More seconds ask your node less often.")
        ),
        "quota_mb": Words(tr("Room for payloads, in megabytes"), tr("Downloaded payloads are removed beyond this.")),
        "epsilon_budget": Words(
            tr("Privacy budget of a row (epsilon)"),
            tr("What noisy releases of one row may add up to. Lower keeps more private."),
        ),
        "trusted": Words(
            tr("Data owners you trust"),
            tr("Accounts, one on each line, that you know do not work with model owners. They count for your group."),
            "0x…",
        ),
    }
