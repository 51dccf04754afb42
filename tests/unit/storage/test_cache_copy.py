from pathlib import Path

from omnilytics_app.domain.ids import Digest
from omnilytics_app.storage.cache import Cache
from omnilytics_app.storage.cache_copy import copied_cache
from omnilytics_app.storage.deployment import Deployment
from tests.unit.chain.test_calls import MARKET

HERE = Deployment(Digest(bytes(32)), 31_337, MARKET)


def test_a_copy_has_what_the_original_has_while_that_is_in_use(tmp_path: Path) -> None:
    with Cache(tmp_path / "cache.db", HERE) as original:
        original.put("a", b"1")
        with copied_cache(tmp_path / "cache.db") as path:
            with Cache(path, HERE) as copy:
                assert copy.get("a") == b"1"
                copy.put("a", b"2")
            original.put("b", b"3")
        assert original.get("a") == b"1"
        assert not path.parent.exists()


def test_what_cannot_be_copied_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "broken.db").write_bytes(b"no database" * 100)
    for name in ("broken.db", "none.db"):
        with copied_cache(tmp_path / name) as path, Cache(path, HERE) as cache:
            assert cache.get("a") is None
    assert not (tmp_path / "none.db").exists()
