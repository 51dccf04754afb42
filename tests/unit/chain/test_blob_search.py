"""Finding an account's blobs by its transaction counts, on chains made up of random transactions."""

from dataclasses import dataclass, field
from hashlib import sha256
from types import SimpleNamespace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.chain.blob_search import MAX_BLOCKS_READ, RETENTION_BLOCKS, BlobSearch, PlacedBlob

ACCOUNT, OTHER = "0xAccount", "0xOther"


@dataclass
class History:
    """Blocks with transactions, answering as `web3.eth` does."""

    blocks: dict[int, list[dict[str, Any]]]
    head: int
    asked: list[int] = field(default_factory=list)

    @property
    async def block_number(self) -> int:
        return self.head

    async def get_transaction_count(self, account: str, block: int) -> int:
        assert 0 <= block <= self.head
        self.asked.append(block)
        return sum(t["from"] == account for n, ts in self.blocks.items() if n <= block for t in ts)

    async def get_block(self, number: int, *, full_transactions: bool) -> dict[str, Any]:
        assert full_transactions
        return {"transactions": self.blocks.get(number, [])}

    def search(self) -> BlobSearch:
        web3 = SimpleNamespace(eth=self, to_checksum_address=lambda account: account)
        return BlobSearch(SimpleNamespace(web3=web3), ACCOUNT)  # type: ignore[arg-type]

    def published(self) -> list[PlacedBlob]:
        return [
            PlacedBlob(n, name)
            for n in sorted(self.blocks)
            for t in self.blocks[n]
            if t["from"] == ACCOUNT
            for name in t.get("blobVersionedHashes", [])
        ]


def transaction(sender: str, *names: int) -> dict[str, Any]:
    hashes = {"blobVersionedHashes": [bytes([1]) * 31 + bytes([name]) for name in names]} if names else {}
    return {"from": sender, "type": 3 if names else 2, **hashes}


def name_of(blobs: list[PlacedBlob]) -> bytes:
    return sha256(b"".join(blob.versioned_hash for blob in blobs)).digest()


transactions = st.builds(
    lambda sender, names: transaction(sender, *names),
    st.sampled_from([ACCOUNT, OTHER]),
    st.lists(st.integers(0, 2), max_size=3),
)
histories = st.builds(
    lambda blocks, more: History(blocks, max(blocks, default=0) + more),
    st.dictionaries(st.integers(1, 500), st.lists(transactions, min_size=1, max_size=3), max_size=6),
    st.integers(0, 5_000),
)


@settings(max_examples=60)
@given(histories, st.data())
async def test_finds_the_newest_of_every_run_of_blobs(history: History, data: st.DataObject) -> None:
    published = history.published()
    if not published:
        assert await history.search().find(name_of([]), 1) is None
        return
    start = data.draw(st.integers(0, len(published) - 1))
    count = data.draw(st.integers(1, len(published) - start))
    wanted = [blob.versioned_hash for blob in published[start : start + count]]
    last = max(i for i in range(len(published)) if [blob.versioned_hash for blob in published[i : i + count]] == wanted)
    found = await history.search().find(name_of(published[start : start + count]), count)
    assert found == published[last : last + count]


@settings(max_examples=30)
@given(histories)
async def test_finds_nothing_that_was_not_published(history: History) -> None:
    assert await history.search().find(bytes(32), 2) is None


async def test_looks_in_few_places_however_long_ago_it_was() -> None:
    history = History({1_000: [transaction(ACCOUNT, 7)]}, 101_000)
    found = await history.search().find(name_of(history.published()), 1)
    assert found == history.published()
    assert len(history.asked) < 40


async def test_reads_a_bounded_number_of_a_busy_accounts_blocks() -> None:
    history = History({n: [transaction(ACCOUNT)] for n in range(1, 300)}, 300)
    search = history.search()
    assert await search.find(bytes(32), 1) is None
    assert search.blocks_read == MAX_BLOCKS_READ == 32


async def test_does_not_look_further_back_than_blobs_are_kept() -> None:
    history = History({1_000: [transaction(ACCOUNT, 7)]}, 1_001 + RETENTION_BLOCKS)
    assert await history.search().find(name_of(history.published()), 1) is None
    assert min(history.asked) >= 1_001
