"""The experiments of the paper: what is measured over which axes, kept, drawn and written into the documents.

    make experiments                                  all of them, under an hour on two cores
    make experiments ARGS="--quick"                   the same with few small points, under five minutes
    make experiments ARGS="--only gas --publish"      one of them, and its figures into docs/

An experiment is a module of this package that is named in `catalogue.EXPERIMENTS` and has four things:

- `run(notebook) -> Result`: measures point by point. `notebook.size` says whether the quick or the full form is wanted
  and `notebook.seed` fixes all that is random. Each point goes through `notebook.point(axes, measure)` (or, where
  measuring is awaited, `notebook.awaited`): it prints a line, and a point that an interrupted run with the same code,
  size and seed has measured already is not measured again.
- `blocks(result) -> dict[str, str]`: pieces of Markdown, tables or sentences, by their names. Every number that
  docs/experiments.md says of the experiment comes out of here.
- `PLOTS: dict[str, Painter]`: what draws each of its pictures, given a result and matplotlib's axes.
- `SOURCES: tuple[str, ...]`: files and folders from the root of the repository that its figures depend on.
- `PAGE: str`, optional: its page under docs/, if it is not experiments.md.

Results have the form of the benches (`benchmarks.report`): the machine without its name, bars that are met or missed,
and under `details` the points. They lie in build/experiments/NAME.json. With --publish they go to
docs/experiments/NAME.json as well, the pictures to docs/images/experiments/NAME-PLOT.svg, and the blocks into
docs/experiments.md between `<!-- begin NAME/BLOCK -->` and `<!-- end NAME/BLOCK -->`. The block NAME/made, which every
experiment has, says how, where and how long it was measured. --redraw does that from the committed JSON, without
measuring. A test holds page and JSON together.
"""
