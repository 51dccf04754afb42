from typing import Any

import pytest
from eth_account import Account
from eth_account.typed_transactions import TypedTransaction
from eth_utils.crypto import keccak
from hexbytes import HexBytes

from omnilytics_app.chain import connection as module
from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.connection import open_connection
from omnilytics_app.chain.market import open_market
from omnilytics_app.chain.preparation import MAX_GAS
from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.domain.ids import Wei
from omnilytics_app.errors import ChainUnavailable, ContractMissing, InsufficientFunds, TransactionRejected, WrongChain

from .endpoint import CHAIN_ID, URL, Answer, Endpoint, RpcError, artifact, connect, failing
from .test_calls import MARKET, OWNER
from .test_events import head

HASH = "0x" + "0d" * 32
COIN = 10**18
SIGNER = LocalSigner(keccak(b"sender"))
CALL = Call("publish", MARKET, b"\x01\x02", Wei(5))


def constant(value: Any) -> Answer:
    return lambda _: value


def receipt(status: int = 1) -> dict[str, Any]:
    return {
        "status": hex(status),
        "blockNumber": "0x10",
        "blockHash": "0x" + "0b" * 32,
        "gasUsed": "0x5208",
        "effectiveGasPrice": "0x3b9aca00",
        "contractAddress": None,
        "logs": [],
        "transactionHash": HASH,
    }


def node(**answers: Answer) -> Endpoint:
    """A node that mines everything at once."""
    block = {"number": "0x9", "timestamp": "0x1", "hash": HASH, "baseFeePerGas": hex(10**9)}
    usual = {
        "eth_getBlockByNumber": constant(block),
        "eth_getBalance": constant(hex(COIN)),
        "eth_getTransactionCount": constant("0x7"),
        "eth_estimateGas": constant(hex(100_000)),
        "eth_sendRawTransaction": constant(HASH),
        "eth_getTransactionReceipt": constant(receipt()),
    }
    return Endpoint(usual | answers)


def open_to(endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "HttpProvider", lambda url, timeout: endpoint)


async def test_a_connection_to_the_expected_chain_is_open(monkeypatch: pytest.MonkeyPatch) -> None:
    endpoint = Endpoint({"eth_getBlockByNumber": head(12)})
    open_to(endpoint, monkeypatch)
    connection = await open_connection(URL, CHAIN_ID, artifact())
    seen = await connection.head()
    assert (seen.number, seen.timestamp, seen.block_hash) == (12, 5_000, b"\x0c" * 32)
    await connection.close()
    assert endpoint.closed


async def test_another_chain_is_told_by_both_numbers_and_the_session_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    endpoint = Endpoint({"eth_chainId": constant("0x1")})
    open_to(endpoint, monkeypatch)
    with pytest.raises(WrongChain, match=f"serves chain 1, this profile is for chain {CHAIN_ID}"):
        await open_connection(URL, CHAIN_ID, artifact())
    assert endpoint.closed


async def test_an_endpoint_that_is_not_there_is_told_by_its_address(monkeypatch: pytest.MonkeyPatch) -> None:
    endpoint = Endpoint({"eth_chainId": failing(ConnectionRefusedError())})
    open_to(endpoint, monkeypatch)
    with pytest.raises(ChainUnavailable, match=URL):
        await open_connection(URL, CHAIN_ID, artifact())
    assert endpoint.closed


async def test_an_address_without_code_is_no_market() -> None:
    with pytest.raises(ContractMissing, match=MARKET):
        await open_market(connect(Endpoint({"eth_getCode": constant("0x")})), MARKET)


def holding(market: str, second_half: str) -> dict[str, Answer]:
    """What a node answers with this code at the market's address, and that where the market's second half lies."""
    return {
        "eth_getCode": lambda params: market if params[0] == MARKET else second_half,
        "eth_call": constant("0x" + OWNER[2:].lower().rjust(64, "0")),
    }


async def test_only_the_code_this_program_was_made_for_is_a_market() -> None:
    own, second_half = artifact().deployed_bytecode, artifact().disputes_bytecode
    market = await open_market(connect(Endpoint(holding(own, second_half))), MARKET)
    assert (market.address, await market.disputes()) == (MARKET, OWNER)
    for foreign in ("0x6001", own + "00", own[:-2] + "ee", second_half):
        with pytest.raises(ContractMissing, match=f"contract at {MARKET} is not the market this program knows"):
            await open_market(connect(Endpoint(holding(foreign, second_half))), MARKET)
    for foreign in ("0x", "0x6001", second_half + "00", second_half[:-2] + "ee", own):
        with pytest.raises(ContractMissing, match=f"market at {MARKET} runs unknown code at {OWNER}"):
            await open_market(connect(Endpoint(holding(own, foreign))), MARKET)


async def test_a_block_that_is_gone_has_no_hash() -> None:
    assert await connect(Endpoint({"eth_getBlockByNumber": constant(None)})).block_hash(5) == b""


async def test_a_transaction_is_signed_for_the_chain_with_room_for_its_gas_and_two_base_fees() -> None:
    endpoint = node()
    done = await TransactionSender(connect(endpoint), SIGNER).send(CALL)
    [[raw]] = endpoint.sent("eth_sendRawTransaction")
    sent = TypedTransaction.from_bytes(HexBytes(raw)).as_dict()
    assert Account.recover_transaction(raw) == SIGNER.address
    assert (sent["chainId"], sent["nonce"], sent["value"], bytes(sent["data"])) == (CHAIN_ID, 7, 5, b"\x01\x02")
    assert sent["gas"] == 100_000 * 5 // 4 + 60_000
    assert sent["maxFeePerGas"] == 2 * 10**9 + 10**9
    assert (done.gas_used, done.fee) == (21_000, 21_000 * 10**9)
    assert done.transaction_hash == "0x" + keccak(HexBytes(raw)).hex()


async def test_the_gas_stays_under_the_cap_of_a_transaction() -> None:
    endpoint = node(eth_estimateGas=constant(hex(MAX_GAS - 1)))
    await TransactionSender(connect(endpoint), SIGNER).send(CALL)
    [[raw]] = endpoint.sent("eth_sendRawTransaction")
    assert TypedTransaction.from_bytes(HexBytes(raw)).as_dict()["gas"] == MAX_GAS


@pytest.mark.parametrize("balance", [0, 4, 5, 10**9])
async def test_an_account_that_cannot_pay_is_told_both_amounts_and_nothing_is_sent(balance: int) -> None:
    endpoint = node(eth_getBalance=constant(hex(balance)))
    with pytest.raises(InsufficientFunds, match=f"{SIGNER.address} holds 0.000000 ETH but publish needs"):
        await TransactionSender(connect(endpoint), SIGNER).send(CALL)
    assert not endpoint.sent("eth_sendRawTransaction")


async def test_a_call_that_would_revert_is_not_sent() -> None:
    selector = "0x" + keccak(text="JobFull()")[:4].hex()
    endpoint = node(eth_estimateGas=failing(RpcError("execution reverted", 3, selector)))
    with pytest.raises(TransactionRejected) as caught:
        await TransactionSender(connect(endpoint), SIGNER).send(CALL)
    assert caught.value.error == "JobFull"
    assert not endpoint.sent("eth_sendRawTransaction")


async def test_a_transaction_that_fails_in_its_block_is_no_success() -> None:
    endpoint = node(eth_getTransactionReceipt=constant(receipt(status=0)))
    with pytest.raises(TransactionRejected, match="was mined but failed"):
        await TransactionSender(connect(endpoint), SIGNER).send(CALL)


async def test_several_transactions_go_out_before_the_first_is_waited_for() -> None:
    endpoint = node()
    await TransactionSender(connect(endpoint), SIGNER).send_all([CALL, Call("claim", MARKET, b""), CALL])
    methods = [m for m, _ in endpoint.requests if m in {"eth_sendRawTransaction", "eth_getTransactionReceipt"}]
    assert methods == ["eth_sendRawTransaction"] * 3 + ["eth_getTransactionReceipt"] * 3


async def test_a_deployment_names_no_receiver() -> None:
    endpoint = node()
    await TransactionSender(connect(endpoint), SIGNER).send(Call("deploy", None, b"\x60"))
    [[raw]] = endpoint.sent("eth_sendRawTransaction")
    assert bytes(TypedTransaction.from_bytes(HexBytes(raw)).as_dict()["to"]) == b""
