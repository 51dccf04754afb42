"""The step of the first run that brings a profile from another computer: its file, and the passphrase of that."""

from omnilytics_app.errors import ArchiveError, UserFacingError
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.ports.onboarding import OnboardingService
from omnilytics_app.ui.presenters.network_step import NetworkStep


class ArchiveStep(NetworkStep):
    """What is known of the file so far. An answer about a file that was exchanged meanwhile is dropped."""

    def __init__(self, service: OnboardingService) -> None:
        super().__init__(service)
        self.archive, self.archive_passphrase = "", ""
        self.archive_problem = ""

    def choose_archive(self, path: str) -> None:
        """A file, which is looked at at once."""
        if path != self.archive:
            self.archive, self.archive_problem = path, ""
            self.changed.emit()
            self._scope.start(self._look_at_archive(path))

    async def _import_archive(self) -> str:
        """Make the profile; its folder."""
        if not self.archive:
            raise ArchiveError(tr("Choose the file of the profile first."))
        if not self.archive_passphrase:
            raise ArchiveError(tr("Enter the passphrase of the file."))
        return await self._onboarding.import_archive(self.archive, self.archive_passphrase)

    async def _look_at_archive(self, path: str) -> None:
        try:
            await self._onboarding.look_at_archive(path)
            problem = ""
        except UserFacingError as error:
            problem = str(error)
        if path == self.archive:
            self.archive_problem = problem
            self.changed.emit()
