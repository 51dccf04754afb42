"""OmniLytics: a desktop market for training machine-learning models on private data."""

__version__ = "0.1.0"
