"""A shared folder as everybody's store, and what can go wrong with it: things that are said to be there and are not."""

from dataclasses import dataclass, field

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Phase
from omnilytics_app.paths import Paths
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.settings import Settings
from omnilytics_app.storage.payload_cache import PayloadCache
from omnilytics_app.storage.stores.opening import open_stores
from omnilytics_app.storage.stores.router import OwnStore, Stores
from tests.integration.marketplace import Marketplace, Person


@dataclass
class Shelf:
    """One person's way to the folder. A `broken` one says that it has put what it has not."""

    store: OwnStore
    gateway: Gateway
    broken: bool = False
    put_in: list[tuple[Phase, int]] = field(default_factory=list)
    """In which phase and round of the first job something was put there, as the chain says."""

    async def uri_of(self, payload: bytes) -> str:
        """Where it would lie."""
        return await self.store.uri_of(payload)

    async def put(self, payload: bytes) -> str:
        """Put it there, unless broken."""
        job = await self.gateway.market.job(JobId(1))
        self.put_in.append((job.phase, job.round))
        return await (self.store.uri_of(payload) if self.broken else self.store.put(payload))

    async def get(self, uri: str, size_bytes: int) -> bytes:
        """As anybody reads it."""
        return await self.store.get(uri, size_bytes)


@dataclass
class Shelves:
    """The folder and everybody's way to it."""

    stores: Stores
    shelves: dict[str, Shelf]

    def __getitem__(self, person: Person) -> Shelf:
        """Somebody's."""
        return self.shelves[person.name]


async def open_shelves(market: Marketplace, *people: Person) -> Shelves:
    """Give everybody the same folder, and the gateway a place for what was downloaded."""
    folder = market.root / "store"
    folder.mkdir()
    stores = open_stores(Settings(store=f"dir:{folder}"), Paths.of_profile(market.root), local=True)
    assert stores.own is not None
    market.read_from(stores, PayloadCache(market.root / "downloads"))
    shelves = Shelves(stores, {p.name: Shelf(stores.own, market.gateway) for p in people})
    market.stores |= shelves.shelves
    return shelves
