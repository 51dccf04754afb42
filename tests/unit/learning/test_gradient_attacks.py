import numpy as np

from omnilytics_app.learning import gradient_attacks as poison

OWN = np.array([[10, -20], [30, 40]])
HONEST = np.array([[[0, 100]], [[10, 100]], [[20, 100]]])


def test_an_owner_that_climbs_shouts_or_rests() -> None:
    assert poison.sign_flip(OWN).tolist() == [[-40, 80], [-120, -160]]
    assert poison.scale(OWN).tolist() == [[100, -200], [300, 400]]
    assert poison.zero(OWN).tolist() == [[0, 0], [0, 0]]


def test_noise_is_as_large_as_the_update_whatever_the_own_gradient() -> None:
    own, update = np.zeros((40, 50), np.int64), np.full((40, 50), 3_000_000)
    sent = poison.gaussian(own, update, np.random.default_rng(1))
    assert abs(sent.mean()) < 300_000
    assert 2_850_000 < sent.std() < 3_150_000
    again = poison.gaussian(own + 7, update, np.random.default_rng(1))
    assert (again - sent == 7).all()


def test_a_little_is_enough_computed_by_hand() -> None:
    # means 10 and 100, standard deviations sqrt(200 / 3) = 8.165 and 0
    assert poison.a_little_is_enough(HONEST, 2.0).tolist() == [[-6, 100]]
    assert poison.a_little_is_enough(HONEST).tolist() == [[-2, 100]]


def test_inner_products_are_manipulated_by_a_negative_multiple_of_the_mean() -> None:
    assert poison.inner_product_manipulation(HONEST, poison.IPM_SMALL).tolist() == [[-1, -10]]
    assert poison.inner_product_manipulation(HONEST, poison.IPM_LARGE).tolist() == [[-100, -1000]]


def test_whom_to_mimic_is_the_farthest_along_the_widest_direction() -> None:
    spread = np.array([[[0, 5]], [[3, -5]], [[-1, 0]], [[90, 1]]])
    assert poison.whom_to_mimic(spread) == 3
