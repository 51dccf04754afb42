import csv
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from omnilytics_app.domain.activity import ActivityQuery, Entry, Kind, Term
from omnilytics_app.domain.document import parse_document
from omnilytics_app.domain.ids import JobId, Wei
from omnilytics_app.domain.notifications import Notice, NoticeKind
from omnilytics_app.domain.progress import JobCard
from omnilytics_app.paths import Paths
from omnilytics_app.services.desks.activity import HEADING, ActivityDesk
from omnilytics_app.services.desks.settings import SettingsDesk
from omnilytics_app.services.session import Session
from omnilytics_app.settings import resolve_settings
from omnilytics_app.storage.data_sets import DataSets, RegisteredData
from omnilytics_app.storage.profile import Profile, create_profile
from omnilytics_app.workers.pool import WorkerPool
from tests.unit.services.scripted import ScriptedMarket, account_on, gateway_to, shown, thread_pool
from tests.unit.services.test_job_terms import RAW
from tests.unit.services.test_job_terms import job as fitting_job


class Heard:
    """What the page is told."""

    def __init__(self) -> None:
        self.recorded = 0
        self.told: list[Notice] = []

    def on_recorded(self) -> None:
        self.recorded += 1

    def on_notices(self, told: tuple[Notice, ...]) -> None:
        self.told += told


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[ActivityDesk]:
    market, pool = ScriptedMarket(), thread_pool()
    async with gateway_to(market, tmp_path) as gateway:
        account = account_on(gateway, tmp_path)
        made = ActivityDesk(_session(gateway, account, pool), Profile(Paths.of_profile(tmp_path), "Ada", {}))
        await shown(gateway.watcher, market.mine())
        await made._recorder.record()
        yield made
        made._kept.close()
    pool.close()


def _session(gateway: object, account: object, pool: WorkerPool) -> Session:
    return Session(gateway, (account,), pool)  # type: ignore[arg-type]


def entry(number: int, kind: Kind = Kind.CLAIMED, **changes: object) -> Entry:
    usual: dict[str, object] = {"job": JobId(number), "amount": Wei(10**18 + number), "transaction": f"0x{number:064x}"}
    return Entry(f"test:{number}", kind, 1_700_000_000 + number, **(usual | changes))  # type: ignore[arg-type]


async def test_listeners_hear_of_what_is_new_and_of_what_is_worth_a_notice(desk: ActivityDesk) -> None:
    heard = Heard()
    stop = desk.subscribe(heard)
    desk._recorder.note(entry(1))
    desk._recorder.note(entry(2, Kind.SENT))
    await desk._recorder.record()
    assert (heard.recorded, [n.kind for n in heard.told]) == (1, [NoticeKind.PAID])
    stop()
    desk._recorder.note(entry(3))
    await desk._recorder.record()
    assert heard.recorded == 1


async def test_a_job_fits_where_a_registered_data_set_has_its_columns(desk: ActivityDesk, tmp_path: Path) -> None:
    document = parse_document(RAW)
    names = (*document.features.columns, document.task.target)
    card = JobCard(replace(fitting_job(), job_id=JobId(7)), "Digits", "Classification")
    assert not desk._fits(card)
    shelf, seen = DataSets(tmp_path / "datasets.json"), replace(desk._watcher.view, documents={JobId(7): RAW})
    desk._watcher = SimpleNamespace(view=seen)  # type: ignore[assignment]
    shelf.add(RegisteredData("lacking", "/a.csv", names[1:], 9, True, "00" * 32))
    assert not desk._fits(card)
    shelf.add(RegisteredData("clinic", "/b.csv", (*names, "more"), 9, True, "00" * 32))
    assert desk._fits(card)
    (tmp_path / "datasets.json").write_text("damaged")
    assert not desk._fits(card)


async def test_what_is_found_is_written_to_a_file_with_every_digit(desk: ActivityDesk, tmp_path: Path) -> None:
    formula = {"title": '=HYPERLINK("x")'}
    for made in (entry(1), entry(2, job=None, amount=None), entry(3, Kind.SENT, values=formula)):
        desk._recorder.note(made)
    await desk._recorder.record()
    path = tmp_path / "activity.csv"
    assert await desk.export(ActivityQuery(descending=False), path, lambda e: e.text("title") or e.kind) == 3
    rows = list(csv.reader(path.read_text("utf-8").splitlines()))
    assert tuple(rows[0]) == HEADING
    assert rows[1][:5] == ["2023-11-14T22:13:21+00:00", "claimed", "1", "", "1000000000000000001"]
    assert rows[2][2:5] == ["", "", ""]
    assert rows[3][7].startswith("'=")
    assert await desk.export(ActivityQuery(terms=(Term("hyperlink"),)), path, str) == 1


async def test_a_setting_that_was_changed_is_recorded_and_its_value_is_not(desk: ActivityDesk, tmp_path: Path) -> None:
    profile = create_profile(tmp_path / "other", "Ada", {"chain_id": 5})
    settings = SettingsDesk(profile, resolve_settings({}, {}, profile.settings), desk.note_setting)
    await settings.save({"rpc_url": "https://node.example/v3/secret", "workers": settings.values["workers"].value})
    await desk._recorder.record()
    rows = desk.rows(ActivityQuery())
    assert rows.count() == 1
    assert (rows.rows(0, 1)[0].kind, rows.rows(0, 1)[0].text("value")) == (Kind.SETTING_CHANGED, "")
    assert await desk.jobs() == ()
    assert desk.notice == ""
