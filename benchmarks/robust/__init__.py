"""Robustness, measured: what poison does to models, and whom audits reject."""
