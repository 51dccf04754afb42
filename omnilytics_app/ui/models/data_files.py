"""Data files in words: what may be chosen, what a file holds, and how it fits a job."""

from omnilytics_app.domain.progress import ColumnRange, DataMatch, DataPreview
from omnilytics_app.ui.format import significant, visible_text
from omnilytics_app.ui.language import marked, tr

FILE_FILTER = "Data (*.csv *.tsv *.tab *.parquet *.pq *.npz);;All files (*)"
OWN_HINT = marked("A table (CSV, TSV, Parquet, NPZ) or a folder of images.")
JOB_HINT = marked("A table with the job's columns, or a folder of images.")
STAYS = marked("It stays on this computer.")
_MOSTLY = 0.5


def preview_sentence(preview: DataPreview) -> str:
    """How large a data file is."""
    rows = _rows(preview.rows, exact=preview.exact)
    return f"{tr('{rows}, %n column(s).', n=len(preview.columns), rows=rows)} {tr(STAYS)}"


def match_sentence(match: DataMatch) -> str:
    """How a data file fits a job; its refusal, if it has one, is said elsewhere."""
    size = _rows(match.rows, exact=match.exact)
    if match.refusal:
        return f"{size}. {tr(STAYS)}"
    strange = [column for column in match.ranges if column.clipped > _MOSTLY]
    if strange:
        return f"{size}. {_units_sentence(strange)}"
    fits = tr("{rows} with all %n column(s) of the job.", n=len(match.ranges), rows=size)
    if match.classes:
        fits += " " + tr("The first rows hold %n of its classes.", n=len(match.classes))
    return f"{fits} {tr(STAYS)}"


def _units_sentence(strange: list[ColumnRange]) -> str:
    first, more = strange[0], len(strange) - 1
    said = tr(
        "Most values of {column} lie outside {low} to {high}, where the model owner's are; are they in the same unit?",
        column=repr(visible_text(first.column)),
        low=significant(first.expected_low),
        high=significant(first.expected_high),
    )
    return f"{said} {tr('The same holds for %n more column(s).', n=more)}" if more else said


def _rows(count: int, *, exact: bool) -> str:
    return tr("%n row(s)", n=count) if exact else tr("About %n row(s)", n=count)
