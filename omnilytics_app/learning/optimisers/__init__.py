"""From what the market has answered to the next weights: one optimiser a module, each a pure function of `Objective`.

None carries anything from round to round but what the history holds. So a group that loses trust is taken out of the
past as well, and a session that was interrupted goes on as if it had not been.
"""
