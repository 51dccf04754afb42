"""The data owner: data sets, jobs that fit them, running participations, earnings."""
