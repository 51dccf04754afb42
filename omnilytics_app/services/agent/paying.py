"""Agents have what they earned paid out by themselves."""

from omnilytics_app.domain.amounts import ether_unit
from omnilytics_app.domain.ids import Wei
from omnilytics_app.errors import UserFacingError
from omnilytics_app.services.agent.news import Event, News, Tell
from omnilytics_app.services.participant import Participant


async def pay_out(participant: Participant, above: Wei, tell: Tell) -> None:
    """Withdraw what is more than `above`, and tell; trouble is told and left for the next time."""
    try:
        amount = await participant.pay_out(above)
    except UserFacingError as error:
        fields = {"account": participant.address, "job": None, "problem": str(error)}
        tell(News(Event.PROBLEM, str(error), fields))
        return
    if amount > 0:
        fields = {"account": participant.address, "amount_wei": str(amount)}
        tell(News(Event.WITHDRAWN, f"withdrew {ether_unit(amount)} to {participant.address}", fields))
