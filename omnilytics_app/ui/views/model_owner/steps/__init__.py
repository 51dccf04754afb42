"""The pages of the wizard, one a module. They edit `presenter.wizard` and render it; they decide nothing."""
