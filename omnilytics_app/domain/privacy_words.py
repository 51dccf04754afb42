"""What joining a job would mean for one's data, in sentences for the window and the command line."""

from omnilytics_app.domain.privacy import NEEDED, Accepted, DataReport, NoiseCost, PrivacyChoice
from omnilytics_app.domain.progress import Metric

_PROMISES = {
    Accepted.EXACT: "I join without noise: my statistics are hidden only in the sum over my group.",
    Accepted.HELD_BACK: "I join although so many of my rows are held back.",
    Accepted.MAP: "I join although the job may learn more than averages.",
    Accepted.UNRECORDED: "None of these rows was used in a job that is not on record here.",
}


def said(report: DataReport, choice: PrivacyChoice) -> tuple[str, ...]:
    """Everything there is to say, and at the end what is chosen and what would still have to be accepted."""
    noise = choice.noise(report.trust)
    sentences = [
        rows_sentence(report, noise),
        trust_sentence(report),
        *(concern for concern in [report.concern] if concern),
    ]
    if report.cost is not None:
        sentences += [cost_sentence(report.cost, epsilon) for epsilon in report.cost.noisy]
    if noise is not None:
        sentences += [f"Joining adds noise of epsilon {noise:g}.", budget_sentence(report, noise)]
    else:
        sentences.append("Joining adds no noise.")
    missing = sorted(report.asked(noise) - choice.accepted) if Accepted.PUBLIC not in choice.accepted else []
    return (*sentences, *(f"It needs --accept-{name}." for name in missing))


def promise(accepted: Accepted) -> str:
    """What a person says by accepting, in the first person."""
    return _PROMISES[accepted]


def rows_sentence(report: DataReport, noise: float | None) -> str:
    """How many rows are used, and why not all of them."""
    if noise is not None:
        return f"All {report.rows:,} rows are used, with noise."
    usable, rows, before, strange = (
        f"{count:,}" for count in (report.usable, report.rows, report.used_before, report.held_back)
    )
    jobs = ", ".join(report.used_in) or "another job"
    if report.used_before and report.held_back:
        return (
            f"{usable} of {rows} rows are used: {before} were used in {jobs} and {strange} stand out so much that sums "
            "would show them."
        )
    if report.used_before:
        return f"{usable} of {rows} rows are used: {before} were used in {jobs}."
    if report.held_back:
        return f"{usable} of {rows} rows are used: {strange} stand out so much that sums would show them."
    return f"All {rows} rows are used: none stands out, none was used before."


def trust_sentence(report: DataReport) -> str:
    """What is known of the group."""
    trust = report.trust
    if trust.certain:
        return f"Whatever the draw, at least {NEEDED} members of your group are owners you trust."
    if trust.trusted == 0:
        return (
            "None of the other owners is on your list of trusted accounts. If all others of your group work with the "
            "model owner, it sees your statistics as they are; noise protects your rows even then."
        )
    return (
        f"{trust.trusted} of the {trust.others} other seats are taken by owners you trust; the chance that {NEEDED} of "
        f"them share your group is {trust.chance:.0%}. Noise protects your rows whoever the others are."
    )


def cost_sentence(cost: NoiseCost, epsilon: float) -> str:
    """What noise of this epsilon costs."""
    loss = max(0.0, cost.exact - cost.noisy[epsilon])
    if cost.metric is Metric.ACCURACY:
        amount = f"about {round(100 * loss)} points of accuracy" if loss >= 0.01 else "less than a point of accuracy"
    else:
        amount = f"about {loss:.2f} of R\N{SUPERSCRIPT TWO}"
    return f"Epsilon {epsilon:g} costs {amount} if all owners add it (estimated on your rows)."


def budget_sentence(report: DataReport, epsilon: float) -> str:
    """What the releases of these rows add up to."""
    total = report.total.get(epsilon, epsilon)
    if report.spent:
        return (
            f"With it your rows have spent epsilon {total:.1f} of your budget of {report.budget:g}; "
            f"{report.spent:.1f} so far."
        )
    return f"It is the first release of these rows, of a budget of {report.budget:g}."
