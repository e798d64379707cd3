"""Calls of functions of NumPy, and of methods and attributes of arrays, by their names.

Of a scalar Java makes no array: one comes back as an array without axes, and a list as a tuple.
"""

import numpy


def call(path, is_attribute, positional, names, values):
    owner, *members = path.split(".")
    positional = [_given(argument) for argument in positional]
    target = positional.pop(0) if owner == "ndarray" else numpy
    for member in members:
        target = getattr(target, member)
    named = dict(zip(names, map(_given, values)))
    return _returned(target if is_attribute else target(*positional, **named))


def _given(argument):
    """A NumPy scalar arrives as the name of its dtype and its value."""
    if isinstance(argument, tuple) and argument and isinstance(argument[0], str):
        dtype, value = argument
        return numpy.dtype(dtype).type(value)
    return argument


def _returned(result):
    if isinstance(result, numpy.generic):
        return numpy.asarray(result)
    return tuple(result) if isinstance(result, list) else result
