"""A data file that a model owner looked into, in words and as table columns."""

from omnilytics_app.domain.drafting import ColumnLook, DataLook
from omnilytics_app.ui.format import visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.rows import Column


def data_hint(look: DataLook | None) -> str:
    """How large a file is; what may be chosen where none is known."""
    if look is None:
        return tr("A table (CSV, TSV, Parquet, NPZ) or a folder of images. It stays on this computer.")
    rows = tr("%n row(s)", n=look.rows) if look.exact else tr("About %n row(s)", n=look.rows)
    if look.picture is not None:
        height, width, channels = look.picture
        kind = tr("in colour") if channels == 3 else tr("grey")
        size = tr("images of {height} x {width} pixels, {kind}", height=height, width=width, kind=kind)
        return tr("{rows}, {images}. It stays on this computer.", rows=rows, images=size)
    columns = tr("%n column(s)", n=len(look.columns))
    return tr("{rows}, {columns}. It stays on this computer.", rows=rows, columns=columns)


def task_words(target: ColumnLook | None) -> str:
    """What the first rows of a target hold; empty where nobody looked."""
    if target is None or not target.distinct:
        return ""
    if target.numeric:
        return tr("Numbers, %n different in the first rows.", n=target.distinct)
    return tr("Labels, %n different in the first rows.", n=target.distinct)


def preview_columns(names: tuple[str, ...]) -> tuple[Column[tuple[str, ...]], ...]:
    """The columns of a table of first rows; names and cells are a stranger's."""
    return tuple(_column(i, name) for i, name in enumerate(names))


def _column(index: int, name: str) -> Column[tuple[str, ...]]:
    return Column(visible_text(name, 40), lambda cells: visible_text(cells[index], 60))
