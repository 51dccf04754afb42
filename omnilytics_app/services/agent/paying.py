"""Agents have what they earned paid out by themselves."""

from collections.abc import Mapping

from omnilytics_app.domain.amounts import ether_unit
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import UserFacingError
from omnilytics_app.services.agent.news import Event, News, Tell
from omnilytics_app.services.participant import Participant
from omnilytics_app.services.withdraw import NO_BOUNDS


async def pay_out(participant: Participant, above: Wei, tell: Tell, tokens: Mapping[Address, int] = NO_BOUNDS) -> None:
    """Withdraw what is more than `above`, or its bound in a token, and tell; trouble is left for the next time."""
    try:
        paid = await participant.pay_out(above, tokens)
    except UserFacingError as error:
        fields = {"account": participant.address, "job": None, "problem": str(error)}
        tell(News(Event.PROBLEM, str(error), fields))
        return
    for token, amount in paid.items():
        fields = {"account": participant.address, "amount_wei": str(amount)}
        words = ether_unit(amount)
        if token != NATIVE_COIN:
            fields |= {"token": token}
            words = f"{amount} units of the token {token}"
        tell(News(Event.WITHDRAWN, f"withdrew {words} to {participant.address}", fields))
