from typing import Any

import pytest

from omnilytics_app.storage.stores.s3 import _whole_size


@pytest.mark.parametrize(
    ("answer", "size"),
    [
        ({"ContentLength": 7}, 7),
        ({"ContentRange": "bytes 4-6/9", "ContentLength": 3}, 9),
        ({}, None),
        ({"ContentRange": "bytes 4-6/*"}, None),
    ],
)
def test_an_answer_may_hide_how_long_it_is(answer: dict[str, Any], size: int | None) -> None:
    assert _whole_size(answer) == size
