"""The text of arrays. The print options of each Java library object are a context of their own, as NumPy keeps them."""

import contextvars

import numpy

OPTIONS = "precision threshold edgeitems linewidth suppress nanstr infstr sign floatmode".split()


INITIAL = numpy.get_printoptions()


class Running:
    """In place of a context: that in which the program itself runs."""

    def run(self, function, *arguments):
        return function(*arguments)


def new_context(follows_program):
    """Returns a context with the print options that NumPy starts with, or that of the program."""
    if not follows_program:
        return contextvars.Context()
    numpy.set_printoptions(**INITIAL)
    return Running()


def representation(context, array):
    return context.run(repr, array)


def text(context, array):
    return context.run(str, array)


def set_print_options(context, settings):
    context.run(lambda: numpy.set_printoptions(**stated(settings)))


def array_to_string(context, array, settings, separator, prefix, suffix):
    options = stated(settings)
    if "linewidth" in options:
        options["max_line_width"] = options.pop("linewidth")
    if "suppress" in options:
        options["suppress_small"] = options.pop("suppress")
    return context.run(lambda: numpy.array2string(array, separator=separator, prefix=prefix, suffix=suffix, **options))


def array_repr(context, array, settings):
    return context.run(numpy.array_repr, array, *of_one_text(settings))


def array_str(context, array, settings):
    return context.run(numpy.array_str, array, *of_one_text(settings))


def of_one_text(settings):
    options = dict(zip(OPTIONS, settings))
    return options["linewidth"], options["precision"], options["suppress"]


def stated(settings):
    """Returns the options that are not None, by name."""
    return {name: value for name, value in zip(OPTIONS, settings) if value is not None}
