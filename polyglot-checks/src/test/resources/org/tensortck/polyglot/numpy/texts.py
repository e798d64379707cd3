"""Texts of many arrays at once, for the tests that compare them."""

import contextvars
import warnings

import numpy

warnings.simplefilter("ignore")
NAMES = {"np": numpy}


def texts(settings, expressions):
    """Returns the value of each expression, a str, under the print options of the same place."""
    return tuple(contextvars.Context().run(text, *pair) for pair in zip(settings, expressions))


def text(setting, expression):
    eval(setting, NAMES)
    return eval(expression, NAMES)
