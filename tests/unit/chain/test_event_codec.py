from typing import Any

import pytest

from omnilytics_app.chain.event_codec import EventCodec
from omnilytics_app.domain.ids import Address

from .endpoint import artifact
from .test_calls import MARKET, OWNER
from .test_events import log_of

CODEC = EventCodec(artifact(), Address(MARKET))
SETTLED = log_of("Settled", outcome=2, accepted=5)


def test_a_log_of_a_receipt_gives_the_same_event_as_one_of_json() -> None:
    binary = SETTLED | {n: bytes.fromhex(SETTLED[n][2:]) for n in ("blockHash", "transactionHash", "data")}
    binary |= {n: int(SETTLED[n], 16) for n in ("blockNumber", "logIndex")}
    binary |= {"topics": [bytes.fromhex(t[2:]) for t in SETTLED["topics"]]}
    assert CODEC.decode(binary) == CODEC.decode(SETTLED)


@pytest.mark.parametrize(
    "changes",
    [
        {"address": OWNER},
        {"removed": True},
        {"topics": SETTLED["topics"][:2]},
        {"topics": [*SETTLED["topics"], SETTLED["topics"][1]]},
        {"topics": [*SETTLED["topics"][:2], "0x" + "ff" * 32]},
        {"topics": [SETTLED["topics"][0], "0x" + "ff" * 32, SETTLED["topics"][2]]},
        {"data": SETTLED["data"] + "00" * 32},
        {"data": SETTLED["data"][:-64]},
        {"data": SETTLED["data"][2:]},
        {"blockNumber": hex(2**63)},
        {"blockNumber": None},
        {"logIndex": -1},
        {"logIndex": True},
        {"blockHash": "0x00"},
    ],
    ids=str,
)
def test_a_log_the_contract_cannot_have_written_is_refused(changes: dict[str, Any]) -> None:
    CODEC.decode(SETTLED)
    with pytest.raises((ValueError, TypeError)):
        CODEC.decode(SETTLED | changes)


def test_a_party_is_the_data_owner_or_whoever_creates_the_job() -> None:
    assert CODEC.decode(log_of("Claimed", reward=1, stake=2)).party == OWNER
    assert CODEC.decode(SETTLED).party is None


@pytest.mark.parametrize("cut", [0, 1, 80, 81, 100, 180, -1])
def test_a_kept_event_that_is_cut_off_is_damaged(cut: int) -> None:
    raw = CODEC.decode(SETTLED).raw
    with pytest.raises(ValueError, match=r"damaged|cut off|log|encoded|longer"):
        CODEC.restore(raw[:cut])
