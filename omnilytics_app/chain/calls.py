"""Calls of the market, encoded and not yet signed: what to sign, apart from who signs."""

from dataclasses import astuple, dataclass

from web3 import Web3

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Terms, bitmap_of

NATIVE_COIN = Address("0x0000000000000000000000000000000000000000")


@dataclass(frozen=True, slots=True)
class Call:
    """A transaction's content; `to` is None for a deployment, `name` says it to people."""

    name: str
    to: Address | None
    data: bytes
    value: Wei = Wei(0)  # noqa: RUF009 - a NewType is the identity


@dataclass(frozen=True, slots=True)
class OpeningEvidence:
    """What settles an audit round with openings; see the contract's struct of the same content."""

    claimed: frozenset[GroupIndex]
    shift: int
    probe_seed: bytes
    probe_path: tuple[bytes, ...]
    lanes: bytes
    openings: bytes


class MarketCalls:
    """Encodes every transaction of the market at one address."""

    def __init__(self, address: Address, artifact: MarketArtifact) -> None:
        self.address = address
        self._contract = Web3().eth.contract(abi=artifact.abi)

    def create_job(self, terms: Terms, document: bytes) -> Call:
        """Escrow and open a job."""
        return self._call("createJob", astuple(terms), document, value=Wei(terms.escrow + terms.bond))

    def register(self, job: JobId, terms: Terms, terms_hash: Digest, x25519_key: bytes) -> Call:
        """Take a seat, paying the stake."""
        return self._call("register", job, terms_hash, x25519_key, value=terms.stake)

    def leave(self, job: JobId) -> Call:
        """Give a seat back."""
        return self._call("leave", job)

    def arm(self, job: JobId) -> Call:
        """Fix the block that draws the groups."""
        return self._call("arm", job)

    def start(self, job: JobId) -> Call:
        """Draw the groups."""
        return self._call("start", job)

    def cancel(self, job: JobId) -> Call:
        """Close a job that never started."""
        return self._call("cancel", job)

    def publish(self, job: JobId, round_number: RoundNumber, digest: Digest, payload: bytes) -> Call:
        """Publish the encrypted model."""
        return self._call("publish", job, round_number, digest, payload)

    def submit(
        self, job: JobId, round_number: RoundNumber, model_digest: Digest, digest: Digest, payload: bytes
    ) -> Call:
        """Submit a masked encrypted gradient."""
        return self._call("submit", job, round_number, model_digest, digest, payload)

    def settle_open(self, job: JobId, round_number: RoundNumber, evidence: OpeningEvidence) -> Call:
        """Settle an audit with openings."""
        opening = (
            bitmap_of(evidence.claimed),
            evidence.shift,
            evidence.probe_seed,
            list(evidence.probe_path),
            evidence.lanes,
            evidence.openings,
        )
        return self._call("settleOpen", job, round_number, opening)

    def of_round(self, name: str, job: JobId, round_number: RoundNumber) -> Call:
        """Encode `closeRound`, `storeSeed`, `settleQuiet`, `settleByDefault`, `dispute` or `finalize`."""
        return self._call(name, job, round_number)

    def stop(self, job: JobId) -> Call:
        """End the job early."""
        return self._call("stop", job)

    def close_job(self, job: JobId) -> Call:
        """End the job."""
        return self._call("closeJob", job)

    def claim(self, job: JobId, owner: Address) -> Call:
        """Credit a member what it is owed."""
        return self._call("claim", job, owner)

    def withdraw(self, to: Address) -> Call:
        """Pay the caller's credit out."""
        return self._call("withdraw", NATIVE_COIN, to)

    def withdraw_sink(self) -> Call:
        """Push the sink's credit to the burn address."""
        return self._call("withdrawSink", NATIVE_COIN)

    def _call(self, function: str, *args: object, value: Wei = Wei(0)) -> Call:  # noqa: B008 - a NewType is the identity
        data = self._contract.encode_abi(function, list(args))
        return Call(function, self.address, bytes.fromhex(data[2:]), value)


def deployment(artifact: MarketArtifact, min_window: int, max_window: int) -> Call:
    """The call that deploys a market whose windows last `min_window` to `max_window` seconds."""
    contract = Web3().eth.contract(abi=artifact.abi, bytecode=artifact.bytecode)
    data = contract.constructor(min_window, max_window).data_in_transaction
    return Call("deploy", None, bytes.fromhex(data[2:]))
