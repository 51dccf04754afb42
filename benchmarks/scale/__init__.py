"""`python -m benchmarks.scale`: many owners, many events, and what waiting costs."""
