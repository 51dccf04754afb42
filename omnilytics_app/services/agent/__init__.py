"""Participants without a window: what they do by themselves, and the news they tell."""
