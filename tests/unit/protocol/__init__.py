"""A second client, written from docs/protocol.md alone."""
