"""The protocol without a chain: whole jobs in one process, in plaintexts or really encrypted, under attack or not."""
