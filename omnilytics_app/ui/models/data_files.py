"""Data files in words: what may be chosen, what a file holds, and how it fits a job."""

from omnilytics_app.domain.progress import ColumnRange, DataMatch, DataPreview
from omnilytics_app.ui.format import plural, visible_text

FILE_FILTER = "Data (*.csv *.tsv *.tab *.parquet *.pq *.npz);;All files (*)"
OWN_HINT = "A table (CSV, TSV, Parquet, NPZ) or a folder of images."
JOB_HINT = "A table with the job's columns, or a folder of images."
STAYS = "It stays on this computer."
_MOSTLY = 0.5


def preview_sentence(preview: DataPreview) -> str:
    """How large a data file is."""
    return f"{_rows(preview.rows, exact=preview.exact)}, {plural(len(preview.columns), 'column')}. {STAYS}"


def match_sentence(match: DataMatch) -> str:
    """How a data file fits a job; its refusal, if it has one, is said elsewhere."""
    size = _rows(match.rows, exact=match.exact)
    if match.refusal:
        return f"{size}. {STAYS}"
    strange = [column for column in match.ranges if column.clipped > _MOSTLY]
    if strange:
        return f"{size}. {_units_sentence(strange)}"
    classes = f" and {len(match.classes)} of its classes in the first rows" if match.classes else ""
    return f"{size} with all {plural(len(match.ranges), 'column')} of the job{classes}. {STAYS}"


def _units_sentence(strange: list[ColumnRange]) -> str:
    first, more = strange[0], len(strange) - 1
    others = f" (and {plural(more, 'column')} more)" if more else ""
    return (
        f"Most values of {visible_text(first.column)!r}{others} lie outside {first.expected_low:.6g} to "
        f"{first.expected_high:.6g}, where the model owner's are; are they in the same unit?"
    )


def _rows(count: int, *, exact: bool) -> str:
    return plural(count, "row") if exact else f"About {plural(count, 'row')}"
