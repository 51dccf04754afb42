"""One use case a module. Plain asyncio; no Qt, no web3."""
