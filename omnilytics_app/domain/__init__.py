"""Values, state machines and ports of the market. Standard library only."""
