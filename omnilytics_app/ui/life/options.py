"""What one run of the window was started with. Neither Qt nor cryptography is needed to say that."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omnilytics_app.domain.progress import JobForm

if TYPE_CHECKING:
    from omnilytics_app.storage.protectors import Protector


@dataclass(frozen=True, slots=True)
class Script:
    """What a demonstration wants of a window; read from a file it wrote."""

    role: str
    auto: bool
    form: JobForm | None
    data_file: str
    pictures: Path | None
    outcome: Path
    villain: str = ""

    @classmethod
    def read(cls, path: Path) -> "Script":
        """The script in a file."""
        body: dict[str, Any] = json.loads(path.read_text("utf-8"))
        form = body["form"]
        if form is not None:
            form["image_shape"] = tuple(form["image_shape"]) if form["image_shape"] else None
            form["left_out"] = tuple(form["left_out"])
        pictures = Path(body["pictures"]) if body["pictures"] else None
        return cls(
            role=body["role"],
            auto=body["auto"],
            form=JobForm(**form) if form is not None else None,
            data_file=body["data_file"],
            pictures=pictures,
            outcome=Path(body["outcome"]),
            villain=body["villain"],
        )


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """`folder` is the profile that was named, None for whichever there is below `root`; `flags` are settings.

    With a `protector` nobody is asked for a passphrase. `script` is set by demonstrations only. `archive` is the file
    of an exported profile, which is to be brought here.
    """

    root: Path
    form: JobForm
    folder: Path | None = None
    flags: Mapping[str, object] = field(default_factory=dict)
    protector: "Protector | None" = None
    script: Script | None = None
    archive: Path | None = None

    @property
    def alone(self) -> bool:
        """Nobody sits in front of it: what goes wrong ends it."""
        return self.script is not None and self.script.auto
