"""What sends for an account, as everybody sees it who has something sent."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.fees import Fees
from omnilytics_app.chain.outbox import Approval
from omnilytics_app.chain.preparation import Survey
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.ports import Signer
from omnilytics_app.domain.sending import FeeQuotes
from omnilytics_app.domain.transactions import SignedTransaction


@dataclass(frozen=True, slots=True)
class Receipt:
    """A mined, successful transaction. `logs` are raw, for `chain.events` to decode."""

    transaction_hash: str
    block_number: int
    gas_used: int
    fee: Wei
    contract: Address | None
    logs: tuple[Any, ...]


class Sender(Protocol):
    """What everybody who sends for an account asks for, whether somebody looks at each transaction or not."""

    @property
    def address(self) -> Address:
        """The sending account."""
        ...

    @property
    def notice(self) -> str:
        """Why something that was signed is held back."""
        ...

    @property
    def ceiling(self) -> Wei:
        """The most that is ever offered for a unit of gas."""
        ...

    async def quiet(self) -> None:
        """Return when nothing is being signed or waited for."""
        ...

    def alone(self) -> AbstractAsyncContextManager[Signer]:
        """Who signs, for what is sent in another way."""
        ...

    async def fee_quotes(self) -> FeeQuotes:
        """What each speed costs now."""
        ...

    async def survey(self, call: Call) -> Survey:
        """How things stand for a call; raises what sending it raises before it is signed."""
        ...

    async def send(self, call: Call, fees: Fees | None = None) -> Receipt:
        """Send and wait."""
        ...

    async def send_all(self, calls: Sequence[Call]) -> list[Receipt]:
        """Send several in order, and wait for all."""
        ...

    async def send_in_turn(self, calls: Sequence[Call]) -> list[Receipt]:
        """Send several, each once the one before is mined: where one builds on what another changes."""
        ...

    def pending(self) -> tuple[SignedTransaction, ...]:
        """What is signed and in no block."""
        ...

    def was_signed(self, call: Call) -> bool:
        """Whether a transaction that does this was ever signed."""
        ...

    def history(self, limit: int = 100) -> tuple[SignedTransaction, ...]:
        """What was signed last, newest first."""
        ...

    async def speed_up(self, nonce: int) -> SignedTransaction:
        """Offer more for a pending transaction."""
        ...

    async def cancel(self, nonce: int) -> SignedTransaction:
        """Send nothing to oneself in place of a pending transaction."""
        ...

    def reviewed(self, approval: Approval) -> "Sender":
        """The same account, each transaction approved before it is signed."""
        ...
