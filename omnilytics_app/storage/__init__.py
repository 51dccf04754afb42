"""What a profile keeps on disk and in the system keyring. No Qt, no chain, no arithmetic."""
