from pathlib import Path

import pytest

from omnilytics_app.errors import ConfigurationError, StorageFault
from omnilytics_app.services.csv_file import write_csv


def test_a_file_is_replaced_as_a_whole_and_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    file = tmp_path / "payouts.csv"
    write_csv(file, ["a"], [[1]])
    write_csv(file, ["a"], [[2]])
    assert file.read_bytes() == b"a\r\n2\r\n"
    with pytest.raises((ConfigurationError, StorageFault), match="cannot"):
        write_csv(tmp_path / "none" / "payouts.csv", ["a"], [])
