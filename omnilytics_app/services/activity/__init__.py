"""Keeps the record of what happens to a profile: from events of its jobs, its journal, and what the client tells."""
