"""Calls of the market, encoded and not yet signed: what to sign, apart from who signs."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass

from eth_utils.crypto import keccak
from web3 import Web3

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Terms, bitmap_of
from omnilytics_app.domain.tokens import NATIVE_COIN

NO_URI = ""
"""Of what travels in call data: job documents, and payloads that lie in no store."""
OPEN_ADMISSION: tuple[list[bytes], int, bytes] = ([], 0, b"")
"""For a job that is open to everyone: no path in a list, no invitation."""


@dataclass(frozen=True, slots=True)
class Call:
    """A transaction's content; `to` is None for a deployment, `name` says it to people."""

    name: str
    to: Address | None
    data: bytes
    value: Wei = Wei(0)  # noqa: RUF009 - a NewType is the identity


@dataclass(frozen=True, slots=True)
class RangeClaim:
    """One value of a group's sum that no honest gradients can give; see the contract's struct."""

    group: GroupIndex
    leaf: int
    lane: int
    value: int


@dataclass(frozen=True, slots=True)
class LeafEvidence:
    """One ciphertext of a payload with its Merkle path, to answer with."""

    index: int
    ciphertext: bytes
    path: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class OpeningEvidence:
    """What settles an audit round with openings; see the contract's struct.

    Its bundle is `openings`, then `gradients`: the payloads of the opened groups that do not travel in call data.
    """

    claimed: frozenset[GroupIndex]
    shift: int
    probe_seed: bytes
    probe_path: tuple[bytes, ...]
    lanes: bytes
    openings: bytes
    ranges: tuple[RangeClaim, ...] = ()
    gradients: bytes = b""

    @property
    def bundle(self) -> bytes:
        """What the settlement commits to beside what it shows the contract."""
        return self.openings + self.gradients


class MarketCalls:
    """Encodes every transaction of the market at one address."""

    def __init__(self, address: Address, artifact: MarketArtifact) -> None:
        self.address = address
        self._contract = Web3().eth.contract(abi=artifact.abi)

    def create_job(self, terms: Terms, modulus_digest: Digest, document: bytes) -> Call:
        """Escrow and open a job; in a job paid in a token the market takes the escrow out of an allowance."""
        value = _coin(terms.token, terms.escrow + terms.bond)
        return self._call("createJob", astuple(terms), modulus_digest, document, NO_URI, value=value)

    def register(self, job: JobId, terms: Terms, terms_hash: Digest, x25519_key: bytes) -> Call:
        """Take a seat, paying the stake; in a job paid in a token the market takes it out of an allowance."""
        value = _coin(terms.token, terms.stake)
        return self._call("register", job, terms_hash, x25519_key, OPEN_ADMISSION, value=value)

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

    def publish(self, job: JobId, round_number: RoundNumber, digest: Digest, payload: bytes, uri: str = NO_URI) -> Call:
        """Publish the encrypted model: the payload itself, or where it lies."""
        return self._call("publish", job, round_number, _posted(digest, payload, uri))

    def submit(
        self,
        job: JobId,
        round_number: RoundNumber,
        model_digest: Digest,
        digest: Digest,
        payload: bytes,
        uri: str = NO_URI,
    ) -> Call:
        """Submit a masked encrypted gradient: the payload itself, or where it will lie."""
        return self._call("submit", job, round_number, model_digest, _posted(digest, payload, uri))

    def contest(
        self,
        job: JobId,
        round_number: RoundNumber,
        leaves: Sequence[int],
        fee: Wei,
        token: Address = NATIVE_COIN,
    ) -> Call:
        """Ask for leaves of the published model, with a deposit of `fee` for each."""
        return self._call("contest", job, round_number, list(leaves), value=_coin(token, fee * len(leaves)))

    def flag(
        self,
        job: JobId,
        round_number: RoundNumber,
        flags: Sequence[tuple[Address, Sequence[int]]],
        fee: Wei,
        token: Address = NATIVE_COIN,
    ) -> Call:
        """Ask for leaves of owners' payloads, with a deposit of `fee` for each."""
        named = [(owner, list(leaves)) for owner, leaves in flags]
        count = sum(len(leaves) for _, leaves in named)
        return self._call("flag", job, round_number, named, value=_coin(token, fee * count))

    def answer(
        self,
        job: JobId,
        round_number: RoundNumber,
        accused: Address,
        leaves: Sequence[LeafEvidence],
        modulus: bytes,
        document_hash: Digest,
    ) -> Call:
        """Show leaves that were asked for; `accused` is the model owner for a model."""
        shown = [(leaf.index, leaf.ciphertext, list(leaf.path)) for leaf in leaves]
        return self._call("answer", job, round_number, accused, shown, modulus, document_hash)

    def settle_open(self, job: JobId, round_number: RoundNumber, evidence: OpeningEvidence, uri: str = NO_URI) -> Call:
        """Settle an audit with openings; the bundle goes along, or `uri` says where it lies."""
        opening = (
            bitmap_of(evidence.claimed),
            evidence.shift,
            evidence.probe_seed,
            list(evidence.probe_path),
            evidence.lanes,
            [astuple(claim) for claim in evidence.ranges],
            _posted(Digest(keccak(evidence.bundle)), evidence.bundle, uri),
        )
        return self._call("settleOpen", job, round_number, opening)

    def of_round(self, name: str, job: JobId, round_number: RoundNumber) -> Call:
        """Encode a call that takes a job and a round alone, such as `closeRound` or `finalize`."""
        return self._call(name, job, round_number)

    def stop(self, job: JobId) -> Call:
        """End the job early."""
        return self._call("stop", job)

    def close_job(self, job: JobId) -> Call:
        """End the job."""
        return self._call("closeJob", job)

    def claim(self, job: JobId, owners: Sequence[Address]) -> Call:
        """Credit members what they are owed."""
        return self._call("claim", job, list(owners))

    def withdraw(self, to: Address, token: Address = NATIVE_COIN) -> Call:
        """Pay the caller's credit out."""
        return self._call("withdraw", token, to)

    def withdraw_sink(self, token: Address = NATIVE_COIN) -> Call:
        """Push the sink's credit to the burn address."""
        return self._call("withdrawSink", token)

    def _call(self, function: str, *args: object, value: Wei = Wei(0)) -> Call:  # noqa: B008 - a NewType is the identity
        data = self._contract.encode_abi(function, list(args))
        return Call(function, self.address, bytes.fromhex(data[2:]), value)


def _coin(token: Address, amount: int) -> Wei:
    """The coin that travels with a call which takes so much in."""
    return Wei(amount if token == NATIVE_COIN else 0)


def _posted(digest: Digest, payload: bytes, uri: str) -> tuple[Digest, bytes, str]:
    """The contract's struct: what lies in a store does not travel."""
    return digest, b"" if uri else payload, uri


def deployment(artifact: MarketArtifact, min_window: int, max_window: int) -> Call:
    """The call that deploys a market whose windows last `min_window` to `max_window` seconds."""
    contract = Web3().eth.contract(abi=artifact.abi, bytecode=artifact.bytecode)
    data = contract.constructor(min_window, max_window).data_in_transaction
    return Call("deploy", None, bytes.fromhex(data[2:]))
