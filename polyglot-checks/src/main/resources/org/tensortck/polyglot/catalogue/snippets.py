"""Runs snippets that set `observed`, and compares it with the result of the real libraries."""

import contextlib
import io
import json
import math
import warnings

def run(row):
    """Runs a snippet and compares.

    The row is JSON with `python` and `observed`. Returns a pair for each difference: whether it is the text of an error or
    a warning only, and a line.
    """
    row = json.loads(row)
    problem = None
    names = {"__name__": "__main__"}
    output = io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output), warnings.catch_warnings():
        warnings.simplefilter("default")
        try:
            exec(compile(row["python"], "<snippet>", "exec"), names)
        except BaseException as error:
            if type(error).__module__ == "polyglot":
                raise  # GraalPy's own way to end the program, for os._exit
            problem = f"it ended with {type(error).__name__}: {error}"
    if problem is None and "observed" not in names:
        problem = "it sets no observed"
    if problem is not None:
        return [(False, problem)]
    return list(compare(plain(names["observed"]), row["observed"], "observed"))


def plain(value):
    """Returns a value as JSON has it."""
    return json.loads(json.dumps(value, default=repr))


def compare(actual, expected, place, in_error=False):
    """Gives a pair for each difference: whether it is the text of an error or a warning only, and a line."""
    if isinstance(actual, dict) and isinstance(expected, dict) and actual.keys() == expected.keys():
        for key in expected:
            yield from compare(actual[key], expected[key], f"{place}.{key}", key in ("message", "text"))
    elif isinstance(actual, list) and isinstance(expected, list) and len(actual) == len(expected):
        raised = bool(expected) and is_class_of_exception(expected[0])
        for index, (one, other) in enumerate(zip(actual, expected)):
            yield from compare(one, other, f"{place}[{index}]", raised and index > 0)
    elif not equal(actual, expected):
        text = isinstance(actual, str) and isinstance(expected, str) and (in_error or same_class(actual, expected))
        yield text, f"{place} is {shortened(actual)}, and was {shortened(expected)}"


def is_class_of_exception(text):
    return isinstance(text, str) and text.isidentifier() and text.endswith(("Error", "Warning", "Exception"))


def same_class(actual, expected):
    """Returns whether two texts begin with the same class of exceptions, as in "TypeError: can't …"."""
    classes = [text.partition(":")[0].strip() for text in (actual, expected)]
    return classes[0] == classes[1] and is_class_of_exception(classes[0])


def equal(actual, expected):
    if isinstance(actual, float) and isinstance(expected, float) and math.isnan(actual) and math.isnan(expected):
        return True
    return type(actual) is type(expected) and actual == expected


def shortened(value, longest=160):
    text = json.dumps(value)
    return text if len(text) <= longest else text[: longest - 1] + "…"
