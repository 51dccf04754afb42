"""What persons do, by name."""

from tests.e2e.window import crashes, data_owner, model_owner

SCENES = {
    "model-owner": model_owner.plays,
    "model-owner-again": model_owner.comes_back,
    "data-owner": data_owner.plays,
    **crashes.SCENES,
}
