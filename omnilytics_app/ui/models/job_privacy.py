"""Who can see what of one's data in a job, in plain sentences."""

from dataclasses import dataclass

from omnilytics_app.domain.market import JobDetail
from omnilytics_app.domain.privacy import LARGEST_HELD_BACK, NEEDED, PROPOSED_EPSILON, DataReport
from omnilytics_app.ui.format import decimal, integer, percent, visible_text
from omnilytics_app.ui.language import tr


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to know. `tone` is empty where it is neither good nor bad."""

    title: str
    text: str
    tone: str = ""


def points_of_job(detail: JobDetail) -> tuple[Point, ...]:
    """What holds whatever data is used."""
    size = detail.terms.group_size
    return (
        Point(
            tr("What leaves this computer"),
            tr("Encrypted, masked numbers computed from all your rows together. The rows themselves never leave."),
        ),
        Point(
            tr("What the model owner sees"),
            tr(
                "The exact sum of the statistics of your group of %n owner(s), and no more than that: expect it to "
                "learn this sum.",
                n=size,
            ),
        ),
        Point(
            tr("What the other data owners see"),
            tr("Neither your statistics nor the model: both stay encrypted, and only the model owner has the key."),
        ),
        Point(
            tr("What everybody sees"),
            tr(
                "That your account joined, when it submitted and what it earned. In an audit, also random mixtures of "
                "how groups differ, of a model that is a random probe."
            ),
        ),
        _key(detail),
    )


def group_point(detail: JobDetail, report: DataReport | None) -> Point:
    """Whom one depends on."""
    title, size = tr("Whom you depend on"), detail.terms.group_size
    if report is None:
        text = tr(
            "The sum hides you only among members of your group who do not work with the model owner. Groups of %n are "
            "drawn by lot; noise is proposed unless {needed} members that you trust are certain.",
            n=size,
            needed=NEEDED,
        )
        return Point(title, text)
    trust = report.trust
    if trust.certain:
        return Point(
            title,
            tr("However groups are drawn, %n or more members of yours are owners you trust.", n=NEEDED),
            "success",
        )
    if not trust.trusted:
        text = tr(
            "None of the other owners is on your list of trusted accounts. If all others of your group work with the "
            "model owner, it sees your statistics as they are. Noise protects your rows even then."
        )
        return Point(title, text, "warning")
    text = tr(
        "{trusted} of the {others} other seats are taken by owners you trust; the chance that {needed} of them are in "
        "your group is {chance}. Noise protects your rows whoever the others are.",
        trusted=trust.trusted,
        others=trust.others,
        needed=NEEDED,
        chance=percent(trust.chance),
    )
    return Point(title, text, "warning")


def points_of_data(report: DataReport) -> tuple[Point, ...]:
    """What holds for the data that was looked at."""
    points = [_rows(report), _noise(report)]
    if report.concern:
        points.insert(0, Point(tr("What the job asks for"), visible_text(report.concern), "danger"))
    if report.unrecorded:
        numbers = ", ".join(f"#{number}" for number in report.unrecorded[:8])
        text = tr("This account took part in jobs of which this computer has no record: {jobs}.", jobs=numbers)
        points.append(Point(tr("Unrecorded jobs"), text, "warning"))
    return tuple(points)


def _key(detail: JobDetail) -> Point:
    title = tr("The job's key")
    if detail.proven:
        return Point(title, tr("This computer has verified the proof that the key hides what it should."), "success")
    if detail.document is None:
        return Point(title, tr("It cannot be verified, because the job's document cannot be read."), "danger")
    text = tr("Not verified on this computer yet. It verifies the proof before it pays a stake, and refuses a bad key.")
    return Point(title, text)


def _rows(report: DataReport) -> Point:
    title = tr("Your rows")
    if not report.used_before and not report.held_back:
        text = tr("All {rows} rows may be used: none stands out, and none was sold before.", rows=integer(report.rows))
        return Point(title, text, "success")
    parts = []
    if report.held_back:
        parts.append(
            tr("%n row(s) stand out so much that sums would show them, and are held back.", n=report.held_back)
        )
    if report.used_before:
        where = ", ".join(visible_text(name, 40) for name in report.used_in[:4]) or tr("another job")
        parts.append(tr("%n row(s) were sold before, in {jobs}, and are left out.", n=report.used_before, jobs=where))
    parts.append(
        tr("{usable} of {rows} are left without noise.", usable=integer(report.usable), rows=integer(report.rows))
    )
    many = report.held_back > LARGEST_HELD_BACK * (report.rows - report.used_before)
    return Point(title, " ".join(parts), "danger" if many or not report.usable else "warning")


def _noise(report: DataReport) -> Point:
    title, epsilon = tr("Noise"), PROPOSED_EPSILON
    total = report.total.get(epsilon, epsilon)
    values = {"epsilon": decimal(epsilon, 0), "total": decimal(total, 1), "budget": decimal(report.budget, 0)}
    if not report.possible(epsilon):
        text = tr(
            "With noise of epsilon {epsilon} these rows would have spent {total} of their {budget}: too much.", **values
        )
        return Point(title, text, "danger")
    spent = tr("So far they have spent {spent}.", spent=decimal(report.spent, 1)) if report.spent else ""
    text = tr("With noise of epsilon {epsilon} these rows would have spent {total} of a budget of {budget}.", **values)
    return Point(title, f"{text} {spent}".strip())
