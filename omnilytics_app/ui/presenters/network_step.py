"""The step of the first run that chooses a network: the local one, a known one, or an endpoint of one's own."""

from omnilytics_app.domain.onboarding import KNOWN_NETWORKS, EndpointFound, NetworkChoice
from omnilytics_app.errors import ConfigurationError, UserFacingError
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.ports.onboarding import OnboardingService
from omnilytics_app.ui.presenters.alone import LonePresenter

OWN_NETWORK = len(KNOWN_NETWORKS) + 1
"""The last choice: an endpoint of one's own. The first, 0, is the local one."""


class NetworkStep(LonePresenter):
    """What is known of the network so far. An answer about an endpoint that was changed meanwhile is dropped."""

    def __init__(self, service: OnboardingService) -> None:
        super().__init__()
        self._onboarding = service
        self.network = 0
        self.rpc_url, self.market = "", ""
        self.endpoint: EndpointFound | None = None
        self.endpoint_problem = ""

    def choose_network(self, index: int) -> None:
        """0 is the local one, then those that are known, then an endpoint of one's own."""
        self.network = index
        self.endpoint, self.endpoint_problem = None, ""
        self.changed.emit()
        if self.rpc_url.strip() and index:
            self.look_at_endpoint()

    def set_endpoint(self, url: str) -> None:
        """The address of an endpoint as it is typed."""
        self.rpc_url = url
        self.endpoint, self.endpoint_problem = None, ""
        self.changed.emit()

    def look_at_endpoint(self) -> None:
        """Ask the endpoint which chain it serves."""
        self._scope.start(self._look_at_endpoint(self.rpc_url))

    async def _check_network(self) -> None:
        if self.network == 0:
            return
        if not self.rpc_url.strip():
            raise ConfigurationError(tr("Enter the address of an endpoint: your own node's, or one from a provider."))
        self.endpoint = await self._onboarding.probe_endpoint(self.rpc_url)
        expected = self._expected_chain()
        if expected and self.endpoint.chain_id != expected:
            raise ConfigurationError(self._wrong_chain(self.endpoint.chain_id, expected))
        self.changed.emit()
        if not self.market.strip():
            raise ConfigurationError(tr("Enter the address of the market; whoever runs it tells it."))
        await self._onboarding.check_market(self._network_choice())

    def _expected_chain(self) -> int:
        return KNOWN_NETWORKS[self.network - 1].chain_id if 0 < self.network < OWN_NETWORK else 0

    def _wrong_chain(self, found: int, expected: int) -> str:
        return tr(
            "The endpoint serves chain {found}, and {name} is chain {expected}; choose another endpoint.",
            found=found,
            name=KNOWN_NETWORKS[self.network - 1].name,
            expected=expected,
        )

    def _network_choice(self) -> NetworkChoice:
        if self.network == 0:
            return NetworkChoice()
        chain_id = self._expected_chain() or (self.endpoint.chain_id if self.endpoint else 0)
        return NetworkChoice(False, self.rpc_url.strip(), chain_id, self.market.strip())  # noqa: FBT003

    async def _look_at_endpoint(self, url: str) -> None:
        try:
            found, problem = await self._onboarding.probe_endpoint(url), ""
            expected = self._expected_chain()
            if expected and found.chain_id != expected:
                problem = self._wrong_chain(found.chain_id, expected)
        except UserFacingError as error:
            found, problem = None, str(error)
        if url == self.rpc_url and self.network:
            self.endpoint, self.endpoint_problem = found, problem
            self.changed.emit()
