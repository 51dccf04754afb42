"""Looks a profile and its surroundings over, and says what is wrong and what to do. Changes nothing that stays.

What it can look at without the key it looks at without the key; of a profile whose key is in the system keyring it
opens the key file, to see that they fit. Nothing it says holds a secret. It works beside a running agent.
"""

from omnilytics_app.services.doctor.examination import examine
from omnilytics_app.services.doctor.findings import Finding, Level

__all__ = ["Finding", "Level", "examine"]
