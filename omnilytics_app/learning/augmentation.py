"""Random copies of images whose class is still what it was: what a few labelled images do not say by themselves.

Turned, scaled, sheared and shifted by one affine map, resampled bilinearly with the edge continued outwards, made
brighter or darker, and a little noisy. Images lie in [-1, 1] before and after.
"""

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Generator, Tensor

TURN_DEGREES = 15.0
STRETCH = 0.15
"""Sides are scaled, and sheared, by up to this part."""
SHIFT = 0.15
"""In halves of the image's side."""
BRIGHTNESS = 0.15
NOISE = 0.05


def augmented(images: "Tensor", generator: "Generator") -> "Tensor":
    """One random copy of each of N x c x h x w images."""
    import torch  # noqa: PLC0415 - 200 MB and two seconds, needed in worker processes only
    from torch.nn import functional  # noqa: PLC0415

    count = len(images)

    def uniform(bound: float) -> "Tensor":
        return (torch.rand(count, generator=generator) * 2 - 1) * bound

    turn = uniform(math.radians(TURN_DEGREES))
    width, height, shear = uniform(STRETCH).exp(), uniform(STRETCH).exp(), uniform(STRETCH)
    across = torch.stack([turn.cos() * width, -turn.sin() * height + shear, uniform(SHIFT)], dim=1)
    down = torch.stack([turn.sin() * width, turn.cos() * height, uniform(SHIFT)], dim=1)
    grid = functional.affine_grid(torch.stack([across, down], dim=1), list(images.shape), align_corners=False)
    moved = functional.grid_sample(images, grid, padding_mode="border", align_corners=False)
    bright = uniform(BRIGHTNESS).exp()[:, None, None, None]
    return (moved * bright + NOISE * torch.randn(moved.shape, generator=generator)).clamp(-1.0, 1.0)
