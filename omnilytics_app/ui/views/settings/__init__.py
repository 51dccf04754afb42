"""Settings of the profile."""
