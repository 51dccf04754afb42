"""`omnilytics export`: the model of a job as a file."""

import argparse
import sys
from pathlib import Path

from omnilytics_app.cli.options import Commands, settings_of
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.paths import default_profile


def add_export(commands: Commands) -> None:
    """Add `omnilytics export`."""
    export = commands.add_parser(
        "export", help="write the model of a job of your own to a file", argument_default=argparse.SUPPRESS
    )
    export.set_defaults(command=_export)
    export.add_argument("--profile", type=Path, metavar="DIR")
    export.add_argument("--chain-id", metavar="N", help="the chain of the job, if it is not the profile's")
    export.add_argument("--market", metavar="ADDRESS", help="the market of the job, if it is not the profile's")
    export.add_argument("--job", type=int, required=True, metavar="N", help="number of the job")
    export.add_argument(
        "--format", metavar="NAME", help="safetensors or onnx; by default what the file's name ends with"
    )
    export.add_argument("--out", type=Path, required=True, metavar="FILE")


def _export(options: argparse.Namespace) -> int:
    number = write_model(options)
    of_round = f"of round {number}" if number else "it started with"
    sys.stdout.write(f"The model {of_round} of job {options.job} is in {options.out}.\n")
    return 0


def write_model(options: argparse.Namespace) -> int:
    """Write the model of a job; the round it is from."""
    from omnilytics_app.domain.ids import JobId  # noqa: PLC0415
    from omnilytics_app.services.export_model import export_model_now, files_of_job  # noqa: PLC0415
    from omnilytics_app.storage.profile import open_profile  # noqa: PLC0415
    from omnilytics_app.workers.export_tasks import FORMATS, format_of  # noqa: PLC0415

    profile = open_profile(options.profile or default_profile())
    settings = settings_of(options, profile)
    named = getattr(options, "format", None)
    if named is not None and named not in FORMATS:
        raise ConfigurationError(f"There is no format {named!r}; choose one of {', '.join(FORMATS)}.")
    job_id = JobId(options.job)
    files = files_of_job(profile.paths.jobs, settings.chain_id, settings.market, job_id)
    return export_model_now(files, job_id, named or format_of(str(options.out)), options.out)
