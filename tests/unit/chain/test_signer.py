import pickle

import pytest
from eth_account import Account
from eth_utils.crypto import keccak

from omnilytics_app.chain.signer import LocalSigner

KEY = keccak(b"a key for the tests")
TRANSACTION = {
    "type": 2,
    "chainId": 31_337,
    "nonce": 0,
    "gas": 21_000,
    "maxFeePerGas": 10**9,
    "maxPriorityFeePerGas": 1,
    "to": "0x" + "11" * 20,
    "value": 5,
    "data": "0x",
}


def test_what_it_signs_is_recovered_to_its_address() -> None:
    signer = LocalSigner(KEY)
    assert Account.recover_transaction(signer.sign_transaction(TRANSACTION)) == signer.address


def test_signing_leaves_the_transaction_as_it_was() -> None:
    before = dict(TRANSACTION)
    LocalSigner(KEY).sign_transaction(TRANSACTION)
    assert before == TRANSACTION


@pytest.mark.parametrize("show", [repr, str, "{}".format, lambda s: repr([s]), lambda s: repr(vars(s))])
def test_no_way_of_printing_it_shows_the_key(show: object) -> None:
    text = show(LocalSigner(KEY))  # type: ignore[operator]
    assert KEY.hex() not in text
    assert repr(KEY)[2:-1] not in text
    assert str(int.from_bytes(KEY)) not in text


def test_it_does_not_travel_to_another_process_by_accident() -> None:
    with pytest.raises((TypeError, pickle.PicklingError)):
        pickle.dumps(LocalSigner(KEY))
