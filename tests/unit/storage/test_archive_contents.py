"""Which files of a profile travel in an exported one."""

from pathlib import Path

from omnilytics_app.paths import Paths
from omnilytics_app.storage import archive_contents

TRAVELS = frozenset(
    {"profile_file", "keystore", "jobs", "transactions", "address_book", "activity", "ledger", "data_sets", "data"}
    | {"auto_join", "backup_note", "preferences"}
)
"""What a profile is: it cannot be had again, or a person made it."""
STAYS = frozenset(
    {"lock_file", "cache", "history", "downloads", "logs", "anvil_state", "moved"}  # made anew, or of this computer
    | {"job_draft", "speed"}  # names files of this computer; was measured on it
)


def test_every_file_of_a_profile_is_decided_on(tmp_path: Path) -> None:
    paths = Paths.of_profile(tmp_path)
    files = {name for name, of in vars(Paths).items() if isinstance(of, property)}
    assert files == TRAVELS | STAYS
    names = {name: getattr(paths, name).relative_to(tmp_path).as_posix() for name in files}
    assert {name for name in files if archive_contents.left_out(f"{names[name]}")} == STAYS
    databases = {name for name in TRAVELS if names[name].endswith(".db")}
    assert all(archive_contents.left_out(f"{names[name]}-shm") for name in databases)
    assert not any(archive_contents.left_out(f"{names[name]}-wal") for name in databases)
