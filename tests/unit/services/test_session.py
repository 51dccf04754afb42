"""What a session is not opened with."""

from typing import Any

import pytest

from omnilytics_app.errors import ConfigurationError
from omnilytics_app.services.session import open_session
from omnilytics_app.settings import Settings


async def test_blobs_are_published_by_one_account_alone() -> None:
    """Others look for a payload's blobs under the account that committed to it."""
    nobody: Any = None
    with pytest.raises(ConfigurationError, match="run each profile by itself"):
        async with open_session([nobody, nobody], Settings(store="blob:", beacon_url="http://127.0.0.1:5052")):
            raise AssertionError
