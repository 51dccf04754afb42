"""Everything that speaks to an EVM chain. The only package that imports web3."""
