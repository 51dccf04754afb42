"""Every decoder of bytes that come from outside or from disk, with bytes it accepts and what it may raise."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from gmpy2 import mpz, powmod

from omnilytics_app.chain.calls import OpeningEvidence, RangeClaim
from omnilytics_app.chain.canonical_abi import struct_of
from omnilytics_app.chain.events import EventReader
from omnilytics_app.chain.faults import revert_error
from omnilytics_app.chain.market import Market
from omnilytics_app.crypto.lanes import LaneLayout, decode
from omnilytics_app.crypto.merkle import verify_path
from omnilytics_app.crypto.modulus_proof import unpack_proof
from omnilytics_app.crypto.opening import Bundle, Opening, pack_bundle, pack_lanes, unpack_bundle, unpack_lanes
from omnilytics_app.crypto.payload import malformed_leaves, pack, payload_digest, prove_leaves, unpack, verify_payload
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.domain.document import MAGIC, parse_document
from omnilytics_app.domain.ids import GroupIndex, RoundNumber
from omnilytics_app.domain.tensor_file import read_tensors
from omnilytics_app.errors import (
    ChainUnavailable,
    ConfigurationError,
    InvalidCiphertext,
    InvalidModulus,
    InvalidOpening,
    InvalidPayload,
    JobRefused,
    KeyStoreError,
    StatisticsChanged,
)
from omnilytics_app.learning import framing
from omnilytics_app.learning.learner import ModelOwnerLearner
from omnilytics_app.learning.statistics import Statistics
from omnilytics_app.paths import Paths
from omnilytics_app.services.job_terms import check_job
from omnilytics_app.services.open_audit import parse_evidence, serialise_evidence
from omnilytics_app.services.owner_records import TIMES_FILE, OwnerRecords
from omnilytics_app.services.round_log import LOG_FILE, RoundLog
from omnilytics_app.storage import keystore
from omnilytics_app.storage.entropy import Entropy, entropy_of
from omnilytics_app.storage.job_files import JobFiles
from omnilytics_app.storage.profile import create_profile, open_profile
from omnilytics_app.storage.secret import Secret
from tests.unit.chain.endpoint import Endpoint, artifact, connect
from tests.unit.chain.test_calls import MARKET
from tests.unit.chain.test_events import EVENTS, OPENING, PAYLOAD, log_of
from tests.unit.learning.markets import SmallMarket
from tests.unit.services.test_job_terms import DOCUMENT, MAINNET, RAW, job
from tests.unit.storage.test_keystore import DictKeyring

N = (2**521 - 1) * ((1 << 502) + 1155)  # an odd number of 1024 bits serves the codecs
LAYOUT = LaneLayout.derive(1024, 2, 10, 3, 1)
SIZE = LAYOUT.ciphertext_bytes
KEYRING = DictKeyring()
TENSORS = {"0.weight": (2, 3), "0.bias": (2,)}
ANSWERED = [(3, bytes(256), [b"n" * 32] * 4)] * 3


@dataclass(frozen=True)
class Decoder:
    """`read` takes bytes: it returns, or raises one of `raises`. `sample` is accepted."""

    sample: bytes
    read: Callable[[bytes], object]
    raises: tuple[type[Exception], ...]


def _of_file(path: Path, read: Callable[[], object]) -> Callable[[bytes], object]:
    """A decoder that reads a file."""

    def from_bytes(raw: bytes) -> object:
        path.write_bytes(raw)
        return read()

    return from_bytes


@cache
def _reader() -> EventReader:
    return EventReader(Market(connect(Endpoint({})), MARKET))


def _with_data(log: dict[str, Any], data: bytes) -> dict[str, Any]:
    """A log as web3 gives it, with data that an endpoint chose."""
    return {
        **log,
        "topics": [bytes.fromhex(t[2:]) for t in log["topics"]],
        "data": data,
        **{n: bytes.fromhex(log[n][2:]) for n in ("blockHash", "transactionHash")},
        **{n: int(log[n], 16) for n in ("blockNumber", "logIndex", "transactionIndex")},
    }


def _event(name: str, **values: Any) -> Decoder:
    log = log_of(name, **values)
    sample = bytes.fromhex(log["data"][2:])
    return Decoder(sample, lambda raw: _reader().decode_all((_with_data(log, raw),)), (ChainUnavailable,))


def _verify(raw: bytes) -> None:
    """A Merkle path of as many nodes as there are bytes for."""
    verify_path(bytes(32), 5000, 17, bytes(32), [raw[i : i + 32] for i in range(0, len(raw), 32)])


def _payload_doors(raw: bytes) -> None:
    prove_leaves(bytes(32), raw, SIZE, {0})
    malformed_leaves(raw, N)
    verify_payload(payload_digest(bytes(32), raw, SIZE), bytes(32), raw, SIZE)


def _known_job(raw: bytes) -> object:
    """What a data owner's client does with a document that the chain names."""
    return check_job(job(raw), raw, MAINNET)


def _session() -> bytes:
    market = SmallMarket(0)
    learner = ModelOwnerLearner.start(market.terms(4), market.task, *market.own)
    return learner.absorb(market.answer(1, learner.next_weights()))[0].to_bytes()


def _rounds(files: JobFiles) -> bytes:
    log = RoundLog(files)
    for number in map(RoundNumber, range(1, 9)):
        log[number].filtered, log[number].seconds = [1, 2], {"publish": 1.5, "settle": 2.5}
    log.save()
    return files.read(LOG_FILE)


def _files(folder: Path) -> dict[str, Decoder]:
    """What reads files of a profile."""
    files, key_file, profile = JobFiles(folder), folder / "keystore.json", folder / "profile"
    protector = keystore.KeyringProtector("s", "a", KEYRING)
    keystore.create(key_file, Secret(Entropy(bytes(32))), protector)
    create_profile(profile, "Mine", {"rpc_url": "http://127.0.0.1:8545", "workers": 2})
    profile_file = Paths.of_profile(profile).profile_file
    return {
        "records of rounds": Decoder(
            _rounds(files), _of_file(folder / LOG_FILE, lambda: RoundLog(files)), (ValueError,)
        ),
        "times of rounds": Decoder(
            b'{"1":2.5}', _of_file(folder / TIMES_FILE, lambda: OwnerRecords(files).seconds), ()
        ),
        "file of a job": Decoder(
            b'{"a":1}', _of_file(folder / "join.json", lambda: files.read_json("join.json")), (ValueError,)
        ),
        "key file": Decoder(
            key_file.read_bytes(),
            _of_file(key_file, lambda: keystore.unlock(key_file, protector)),
            (KeyStoreError,),
        ),
        "profile": Decoder(
            profile_file.read_bytes(), _of_file(profile_file, lambda: open_profile(profile)), (ConfigurationError,)
        ),
    }


def _evidence() -> bytes:
    claim = RangeClaim(GroupIndex(2), 1, 0, -(2**200))
    evidence = OpeningEvidence(
        frozenset({GroupIndex(2)}), 3, b"s" * 32, (b"n" * 32,) * 3, bytes(480), bytes(8000), (claim,)
    )
    return serialise_evidence(evidence)


def _tensors() -> bytes:
    """Two arrays in the safetensors form."""
    header = json.dumps(
        {
            "0.weight": {"dtype": "F16", "shape": [2, 3], "data_offsets": [0, 12]},
            "0.bias": {"dtype": "F32", "shape": [2], "data_offsets": [12, 20]},
        }
    ).encode()
    return len(header).to_bytes(8, "little") + header + bytes(20)


def _lanes() -> dict[int, tuple[tuple[int, ...], ...]]:
    return {g: tuple(tuple(range(LAYOUT.lanes)) for _ in range(3)) for g in (1, 2)}


def _ciphertexts(count: int) -> bytes:
    return pack([powmod(mpz(i + 2), N, mpz(N) ** 2) for i in range(count)], SIZE)


def decoders(folder: Path) -> dict[str, Decoder]:
    """All of them by name; those of files work in a folder of their own."""
    bundle = Bundle({1: (Opening(1, 2),) * 3}, (Opening(3, 4),))
    statistics = Statistics(np.arange(16).reshape(4, 4), np.arange(8).reshape(2, 4), 9)
    arrays = {"a": np.arange(12.0).reshape(3, 4), "b": np.array([True, False]), "c": np.zeros((0, 5), np.int64)}
    registered = log_of("Registered", x25519Key=b"\x09" * 32)
    kept = _reader().decode_all((registered,))[0].raw
    revert = artifact().error_selectors()
    selector = next(s for s, e in revert.items() if e["inputs"])
    return _files(folder) | {
        "job document": Decoder(RAW, parse_document, (JobRefused,)),
        "job document, named by terms": Decoder(RAW, _known_job, (JobRefused,)),
        "tensors of a backbone": Decoder(_tensors(), lambda raw: read_tensors(raw, TENSORS), (JobRefused,)),
        "JSON": Decoder(json.dumps({"a": [1, 2.5, "text", None]}).encode(), read_bounded, (ValueError,)),
        "payload": Decoder(_ciphertexts(6), lambda raw: unpack(raw, N, 6), (InvalidPayload, InvalidCiphertext)),
        "payload of committed leaves": Decoder(_ciphertexts(6), _payload_doors, (InvalidPayload,)),
        "lanes": Decoder(pack_lanes(_lanes()), lambda raw: unpack_lanes(raw, {1, 2}, LAYOUT), (InvalidOpening,)),
        "lanes of a plaintext": Decoder(
            bytes(128), lambda raw: decode(int.from_bytes(raw), N, 8, LAYOUT.lane_bits, 5), ()
        ),
        "bundle": Decoder(
            pack_bundle(bundle, LAYOUT), lambda raw: unpack_bundle(raw, {1}, 1, LAYOUT), (InvalidOpening,)
        ),
        "proof of the modulus": Decoder(DOCUMENT.proof, lambda raw: unpack_proof(raw, 2048), (InvalidModulus,)),
        "Merkle path": Decoder(bytes(32 * 12), _verify, (InvalidPayload,)),
        "arrays": Decoder(framing.pack({"kind": "x"}, arrays), framing.unpack, (ValueError,)),
        "statistics": Decoder(statistics.to_bytes(), Statistics.from_bytes, (StatisticsChanged,)),
        "learning session": Decoder(_session(), ModelOwnerLearner.from_bytes, (ValueError,)),
        "evidence": Decoder(_evidence(), parse_evidence, (ValueError,)),
        "recovery phrase": Decoder(
            b"legal winner thank year wave sausage worth useful legal winner thank yellow",
            lambda raw: entropy_of(raw.decode("utf-8", "replace")),
            (KeyStoreError,),
        ),
        "event with a payload": _event("Submitted", payload=(b"d" * 32, bytes(2000), "")),
        "event with answers": _event("Answered", accused=MARKET, answerer=MARKET, leaves=ANSWERED),
        "event with flags": _event("Flagged", flags=[(MARKET, [1, 2, 3]), (MARKET, [])], answerUntil=5),
        "event with an opening": _event("SettledOpen", opening=OPENING, rejected=4, disputeUntil=9, publishUntil=9),
        "kept event": Decoder(kept, lambda raw: _reader().restore(raw), (ValueError,)),
        "encoded values": Decoder(
            bytes.fromhex(log_of("Submitted", payload=PAYLOAD)["data"][2:]),
            struct_of([i for i in EVENTS["Submitted"]["inputs"] if not i["indexed"]]).decode,
            (ValueError,),
        ),
        "reason of a revert": Decoder(selector + bytes(96), lambda raw: revert_error(raw, artifact()), ()),
    }


def document_with(described: bytes) -> bytes:
    """A framed document around any JSON."""
    return MAGIC + len(described).to_bytes(4) + described + DOCUMENT.proof
