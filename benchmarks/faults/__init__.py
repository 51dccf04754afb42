"""Faults of a chain's endpoint, made on purpose, and what participants make of them."""
