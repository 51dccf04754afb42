"""Data sets in words and columns: what a file holds, how it stands, what has left of it."""

from omnilytics_app.domain.data_shelf import (
    BLOCKING,
    ColumnKind,
    ColumnSummary,
    DataSetStatus,
    DataUse,
    FileState,
    Finding,
    Flaw,
    Inspection,
)
from omnilytics_app.ui.format import decimal, epsilon, integer, significant, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.rows import Column

_NAMED = 4
_DASH = "\N{EN DASH}"


def data_set_columns() -> tuple[Column[DataSetStatus], ...]:
    """Columns of the table of data sets; the first holds two lines."""
    return (
        Column(tr("Data set"), _name, lambda s: s.path),
        Column(tr("Rows"), lambda s: row_count(s.rows, exact=s.exact), right=True),
        Column(tr("Columns"), lambda s: integer(len(s.columns)), right=True),
        Column(tr("Jobs"), lambda s: integer(len(s.uses)), right=True),
        Column(tr("Privacy spent"), spent_text, _spent_hint, _spent_tone, right=True),
        Column(tr("File"), state_text, state_sentence, state_tone, right=True),
    )


def use_columns() -> tuple[Column[DataUse], ...]:
    """Columns of what was joined with one data set."""
    return (
        Column(tr("Job"), lambda u: visible_text(u.title), lambda u: u.title),
        Column(tr("Rows used"), lambda u: integer(u.rows), right=True),
        Column(tr("Noise"), noise_text, right=True),
        Column(tr("Statistics"), lambda u: tr("frozen here") if u.frozen else tr("gone"), _frozen_hint, right=True),
    )


def summary_columns() -> tuple[Column[ColumnSummary], ...]:
    """Columns of what a file holds, column by column."""
    return (
        Column(tr("Column"), lambda c: visible_text(c.name), lambda c: c.name),
        Column(tr("Type"), lambda c: tr("number") if c.kind is ColumnKind.NUMBER else tr("text")),
        Column(tr("Range or labels"), range_text, range_text),
        Column(tr("Different"), lambda c: integer(c.distinct), right=True),
        Column(
            tr("Empty"), lambda c: integer(c.empty) if c.empty else _DASH, tone=lambda c: "warning" if c.empty else "",
            right=True,
        ),
    )  # fmt: skip


def _name(data: DataSetStatus) -> str:
    return f"{visible_text(data.name)}\n{visible_text(data.path)}"


def row_count(rows: int, *, exact: bool) -> str:
    """A number of rows, which may be estimated."""
    return integer(rows) if exact else tr("about {rows}", rows=integer(rows))


def range_text(column: ColumnSummary) -> str:
    """What a column holds: its range, or its labels where it has few."""
    if column.kind is ColumnKind.NUMBER and column.low is not None and column.high is not None:
        return tr("{low} to {high}", low=significant(column.low), high=significant(column.high))
    if column.labels:
        shown = [visible_text(label, 24) for label in list(column.labels)[:_NAMED]]
        more = len(column.labels) - len(shown)
        return ", ".join(shown) + (f", +{more}" if more else "")
    return tr("%n different text(s)", n=column.distinct) if column.distinct else _DASH


def state_text(data: DataSetStatus) -> str:
    """How the file stands, in a word."""
    return {
        FileState.UNCHANGED: tr("unchanged"),
        FileState.CHANGED: tr("changed"),
        FileState.GONE: tr("moved or gone"),
        FileState.UNREADABLE: tr("unreadable"),
    }[data.state]


def state_tone(data: DataSetStatus) -> str:
    """The colour that goes with it."""
    return "success" if data.state is FileState.UNCHANGED else "danger"


def state_sentence(data: DataSetStatus) -> str:
    """How the file stands, and what to do."""
    return {
        FileState.UNCHANGED: tr("The file is what it was when you added it."),
        FileState.CHANGED: tr(
            "The file has changed since you added it, so no job is joined with it under this name. Look at it again "
            "and add it as it is now. Jobs already joined are not affected: their statistics are frozen."
        ),
        FileState.GONE: tr(
            "There is nothing at this path any more. Put the file back, or remove the name and add the file where it "
            "is now. Jobs already joined are not affected: their statistics are frozen."
        ),
        FileState.UNREADABLE: tr("The file cannot be read; check its permissions, or whether its disk is connected."),
    }[data.state]


def noise_text(use: DataUse) -> str:
    """How a release was protected."""
    return tr("none") if use.exact else epsilon(use.epsilon)


def _frozen_hint(use: DataUse) -> str:
    if use.frozen:
        return tr("Computed once when you joined; every round uses these numbers and never reads the file again.")
    return tr("The statistics of this job are not on this computer.")


def spent_text(data: DataSetStatus) -> str:
    """The epsilon spent of the budget."""
    if not data.account.spent:
        return _DASH
    return tr("ε {spent} of {budget}", spent=decimal(data.account.spent, 1), budget=significant(data.account.budget))


def _spent_hint(data: DataSetStatus) -> str:
    return " ".join(budget_sentences(data))


def _spent_tone(data: DataSetStatus) -> str:
    return "" if data.account.left else "danger"


def budget_sentences(data: DataSetStatus) -> tuple[str, ...]:
    """What has left, and what one more job would add."""
    account, lines = data.account, list[str]()
    if data.exact_uses:
        lines.append(
            tr("Exact statistics left in %n job(s): rows used there join no other job unless noise is added.",
               n=data.exact_uses)
        )  # fmt: skip
    if account.spent:
        lines.append(
            tr("Noisy releases add up to ε {spent}; your budget is {budget}.",
               spent=decimal(account.spent), budget=significant(account.budget))
        )  # fmt: skip
    elif not data.uses:
        lines.append(tr("Nothing of this data has left this computer."))
    fitting = [(e, total) for e, total in sorted(account.after.items()) if total <= account.budget]
    if fitting:
        steps = ", ".join(tr("ε {step} → {total}", step=significant(e), total=decimal(t, 1)) for e, t in fitting)
        lines.append(tr("One more job would bring the sum to: {steps}.", steps=steps))
    elif account.after:
        lines.append(tr("No noise that is offered fits the budget any more."))
    return tuple(lines)


def inspection_sentence(found: Inspection) -> str:
    """How large a file is, in one line."""
    rows = row_count(found.rows, exact=found.exact)
    if found.image_shape is not None:
        height, width, channels = found.image_shape
        colour = tr("colour") if channels == 3 else tr("grey")
        return tr("{rows} images, {width} by {height}, {colour}, %n class(es).", rows=rows, width=width, height=height,
                  colour=colour, n=found.columns[0].distinct if found.columns else 0)  # fmt: skip
    return tr("{rows} rows, %n column(s). Types and ranges are those of the first {seen} rows.", rows=rows,
              n=len(found.columns) + found.left_out, seen=integer(found.looked_at))  # fmt: skip


def finding_sentence(finding: Finding) -> str:
    """A flaw in plain words."""
    named = ", ".join(visible_text(c, 40) for c in finding.columns[:_NAMED])
    more = len(finding.columns) - _NAMED
    columns = f"{named}, +{more}" if more > 0 else named
    return {
        Flaw.FEW_ROWS: tr("It has %n row(s), and every job needs at least 10.", n=finding.count),
        Flaw.ALL_CONSTANT: tr("Nothing in it varies: there is nothing to learn from."),
        Flaw.CONSTANT: tr("Holds the same everywhere: {columns}. A job that uses it may refuse the file.",
                          columns=columns),
        Flaw.EMPTY_CELLS: tr("%n empty cell(s) in {columns}. A job that uses the column refuses the file; fill them or "
                             "leave those rows out.", n=finding.count, columns=columns),
        Flaw.NOT_FINITE: tr("Holds infinite numbers: {columns}. A job that uses it refuses the file.", columns=columns),
        Flaw.MANY_COLUMNS: tr("%n more column(s) are not shown here.", n=finding.count),
    }[finding.flaw]  # fmt: skip


def finding_icon(finding: Finding) -> str:
    """The sign that goes with a flaw."""
    return "info" if finding.flaw is Flaw.MANY_COLUMNS else "alert"


def finding_tone(finding: Finding) -> str:
    """The colour that goes with it."""
    if finding.flaw in BLOCKING:
        return "danger"
    return "muted" if finding.flaw is Flaw.MANY_COLUMNS else "warning"
