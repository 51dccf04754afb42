"""What joining would ask and bring, in sentences with their figures."""

from omnilytics_app.domain.estimate import JoinEstimate
from omnilytics_app.ui.format import duration, ether_unit, seconds_short
from omnilytics_app.ui.language import tr


def estimate_sentences(estimate: JoinEstimate | None) -> tuple[tuple[str, str], ...]:
    """The icon and the text of every line; none while nothing is known."""
    if estimate is None:
        return ()
    lines = [
        ("clock" if estimate.in_time else "alert", time_sentence(estimate)),
        ("coins", earnings_sentence(estimate)),
    ]
    if estimate.gain <= 0:
        lines.append(("alert", tr("At today's price, gas would take all that it pays, and more.")))
    return tuple(lines)


def time_sentence(estimate: JoinEstimate) -> str:
    """How long a round takes here, against the time there is."""
    taken, window = seconds_short(estimate.seconds), duration(estimate.terms.submit_window)
    if estimate.in_time:
        return tr("A round takes this computer about {taken} of computing; there are {window} for it.",
                  taken=taken, window=window)  # fmt: skip
    return tr("A round takes this computer about {taken} of computing, and there are only {window} for it: you may "
              "miss rounds and lose your stake.", taken=taken, window=window)  # fmt: skip


def earnings_sentence(estimate: JoinEstimate) -> str:
    """What may be expected to be earned."""
    expected, gas = estimate.expected, ether_unit(estimate.gas)
    if expected is None:
        return tr("It pays up to {most}; gas until the end is about {gas} at today's price.",
                  most=ether_unit(estimate.most), gas=gas)  # fmt: skip
    paid = estimate.record.accepted + estimate.record.voided
    return tr("With your record ({paid} of {decided} rounds paid) it would earn about {expected}; gas until the end is "
              "about {gas} at today's price.", paid=paid, decided=estimate.record.decided,
              expected=ether_unit(expected), gas=gas)  # fmt: skip
