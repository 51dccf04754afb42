"""The model owner: the wizard that creates a job, and a dashboard for each job created."""
