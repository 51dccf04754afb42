import asyncio
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from eth_utils.crypto import keccak

from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.chain.upkeep import SendingPolicy
from omnilytics_app.domain.ids import Digest
from omnilytics_app.domain.transactions import SignedTransaction, TransactionState
from omnilytics_app.services.senders import Senders
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.transaction_journal import JournalFile
from tests.unit.chain.endpoint import CHAIN_ID, connect
from tests.unit.chain.test_calls import MARKET
from tests.unit.chain.test_connection import constant, node, receipt
from tests.unit.storage.test_transaction_journal import signed

DEPLOYMENT = Deployment(Digest(bytes(32)), CHAIN_ID, MARKET)
SIGNER, OTHER = LocalSigner(keccak(b"one")), LocalSigner(keccak(b"other"))
POLICY = SendingPolicy(care_s=0.01)


async def test_whoever_asks_for_an_account_gets_the_same_sender(tmp_path: Path) -> None:
    senders, connection = Senders(), connect(node())
    journal = tmp_path / "transactions.db"
    one = senders.of(SIGNER, journal, connection, DEPLOYMENT, POLICY)
    assert senders.of(SIGNER, journal, connection, DEPLOYMENT, POLICY) is one
    assert senders.of(OTHER, journal, connection, DEPLOYMENT, POLICY) is not one
    assert senders.of(SIGNER, tmp_path / "another.db", connection, DEPLOYMENT, POLICY) is not one
    await senders.close()


async def test_what_a_former_process_left_is_looked_after_without_anybody_asking(tmp_path: Path) -> None:
    left: SignedTransaction = replace(signed(1), nonce=3)
    rows = JournalFile(tmp_path / "transactions.db", DEPLOYMENT.genesis, CHAIN_ID, SIGNER.address)
    with closing(rows):
        rows.add(left)
        endpoint = node(eth_getTransactionReceipt=constant(receipt()))
        senders = Senders()
        sender = senders.of(SIGNER, tmp_path / "transactions.db", connect(endpoint), DEPLOYMENT, POLICY)
        async with asyncio.timeout(5):
            while sender.pending():  # noqa: ASYNC110 - it tells nobody
                await asyncio.sleep(0.01)
        await senders.close()
        assert [t.state for t in rows.history(9)] == [TransactionState.MINED]  # beyond the head of this endpoint
    assert not endpoint.sent("eth_sendRawTransaction")
