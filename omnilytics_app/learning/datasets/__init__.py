"""Data sets: the forms in which a person's data enters the program, and how it is read without holding it all.

    dataset = open_dataset(path)             # CSV, TSV, Parquet, NPZ, a folder of images
    dataset.columns, dataset.rows            # names in the order of the file; number of rows
    look_at_head(path)                       # the first rows and about how many there are, in a moment
    for part in dataset.parts:               # small frozen picklable descriptions, in order
        samples = read_part(part, features, task)    # Samples: x, N x (d - 1) float64; y, N labels or numbers

A part is read and summed in some 200 ms, whatever the size of the file, so parts are what is handed to worker
processes. Every reader may be called for any part in any process and at any time: it opens the source, refuses it if
its fingerprint is another than when it was cut, and closes it again. The rows of all parts are the rows of the data
set, each once and in order; how the parts are cut never changes what is computed from them, because moments are sums of
exact integers (`learning.moments`). Everything that is wrong with a file is a `DataFileError` of one sentence that says
where and what to do; nothing in a file is ever executed or unpickled, and sizes are bounded before memory is taken.
"""

from omnilytics_app.learning.datasets.opening import (
    Head,
    Outline,
    Piece,
    Survey,
    assemble,
    look_at_head,
    open_dataset,
    outline,
    pieces,
    survey,
)
from omnilytics_app.learning.datasets.parts import Block, Dataset, Part, Source
from omnilytics_app.learning.datasets.samples import Samples, read_all, read_columns, read_part

__all__ = [
    "Block",
    "Dataset",
    "Head",
    "Outline",
    "Part",
    "Piece",
    "Samples",
    "Source",
    "Survey",
    "assemble",
    "look_at_head",
    "open_dataset",
    "outline",
    "pieces",
    "read_all",
    "read_columns",
    "read_part",
    "survey",
]
