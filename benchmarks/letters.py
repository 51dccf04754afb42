"""A folder of images as a person might have: ten letters in four fonts, tilted, shifted, faint and noisy, as PNG files.

The same arguments write the same images. Nothing in them is taken from anywhere but the fonts.
"""

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from omnilytics_app.paths import resources_directory

LETTERS = "ABDEGHKMRS"
SIDE = 16
_CANVAS = 64
"""Letters are drawn large and made smaller, so that tilts and shifts are fractions of a pixel."""
_TILT_DEGREES = 20.0
_SHIFT = 5.0
_SIZES = (36, 56)


def write_letters(folder: Path, count: int, seed: int = 0) -> None:
    """`count` images of `SIDE` x `SIDE` pixels under `folder`, a folder a letter."""
    rng = np.random.default_rng(seed)
    fonts = [None, *sorted((resources_directory() / "theme" / "fonts").glob("*.ttf"))]
    for letter in LETTERS:
        (folder / letter).mkdir(parents=True)
    for number in range(count):
        letter = LETTERS[number % len(LETTERS)]
        pixels = _letter(letter, fonts[int(rng.integers(len(fonts)))], rng)
        Image.fromarray(pixels).save(folder / letter / f"{number:05}.png")


def _letter(letter: str, font: Path | None, rng: np.random.Generator) -> np.ndarray:
    """One letter as SIDE x SIDE grey values; without a font file it is Pillow's own font."""
    size = int(rng.integers(*_SIZES))
    face = ImageFont.truetype(str(font), size) if font else ImageFont.load_default(size)
    image = Image.new("L", (_CANVAS, _CANVAS))
    middle = _CANVAS / 2 + rng.uniform(-_SHIFT, _SHIFT, 2)
    ImageDraw.Draw(image).text((middle[0], middle[1]), letter, fill=255, font=face, anchor="mm")
    image = image.rotate(rng.uniform(-_TILT_DEGREES, _TILT_DEGREES), Image.Resampling.BILINEAR)
    small = np.asarray(image.resize((SIDE, SIDE), Image.Resampling.BOX), dtype=np.float64)
    faint, background = rng.uniform(0.4, 1.0), rng.uniform(0.0, 60.0)
    noisy = background + faint * small * (255.0 - background) / 255.0 + rng.normal(scale=20.0, size=small.shape)
    return noisy.clip(0, 255).astype(np.uint8)
