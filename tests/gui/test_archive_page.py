"""The page of the first run that brings a profile from another computer, over a stand-in that brings none."""

import asyncio

from omnilytics_app.domain.onboarding import Way
from omnilytics_app.errors import ArchiveError
from tests.gui.conftest import Run
from tests.gui.first_steps import GOOD, Scene, press, type_into


def test_a_profile_comes_from_a_file_and_its_passphrase(scene: Scene, run: Run) -> None:
    async def play() -> None:
        await scene.start(Way.ARCHIVE)
        page = scene.view.archive
        await scene.next()
        assert scene.view.banner.text == "Choose the file of the profile first."
        page.file.file_chosen.emit("/media/ada/ada.omnilytics")
        await scene.next()
        assert scene.view.banner.text == "Enter the passphrase of the file."
        type_into(page.passphrase, GOOD)
        await scene.finish()
        assert scene.service.asked == [
            ("look_at_archive", "/media/ada/ada.omnilytics"),
            ("import_archive", "/media/ada/ada.omnilytics", GOOD),
        ]
        assert (scene.presenter.passphrase_used, scene.presenter.archive_passphrase) == (GOOD, "")
        assert scene.service.made == []

    run(play())


def test_a_file_that_was_opened_is_filled_in_and_what_is_wrong_with_it_is_said_at_once(scene: Scene, run: Run) -> None:
    async def play() -> None:
        scene.service.failures["look_at_archive"] = ArchiveError("The file is no exported profile; name another.")
        scene.presenter.take_archive("/home/ada/holiday.omnilytics")
        page = scene.view.archive
        await scene.until(lambda: page.of_file.problem)
        assert page.file.name.text() == "/home/ada/holiday.omnilytics"
        assert page.of_file.problem == "The file is no exported profile; name another."
        scene.service.failures = {"import_archive": ArchiveError("The passphrase is wrong.")}
        page.file.file_chosen.emit("/home/ada/ada.omnilytics")
        await scene.until(lambda: not page.of_file.problem)
        type_into(page.passphrase, "wrong")
        await scene.next()
        assert (scene.view.banner.text, scene.made) == ("The passphrase is wrong.", [])
        press(scene.view.back)
        assert scene.view.welcome.options.index == list(Way).index(Way.ARCHIVE)

    run(play())


def test_what_is_said_of_a_file_that_was_exchanged_meanwhile_is_dropped(scene: Scene, run: Run) -> None:
    async def play() -> None:
        scene.service.gate = asyncio.Event()
        scene.service.failures["look_at_archive"] = ArchiveError("The file is no exported profile; name another.")
        scene.presenter.take_archive("/home/ada/first")
        await asyncio.sleep(0)
        scene.presenter.choose_archive("/home/ada/second")
        await asyncio.sleep(0)
        scene.presenter.archive = "/home/ada/third"
        scene.service.gate.set()
        await scene.until(lambda: len(scene.service.asked) == 2)
        await asyncio.sleep(0.01)
        assert scene.presenter.archive_problem == ""

    run(play())
