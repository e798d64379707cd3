"""What programs use of torch beside the vocabulary; continues facade.py where Python runs a program and no scenario.

Everything here is Python's own protocols, names that stand for another one, and functions that follow from those of the
vocabulary. A scenario has none of it.
"""

import builtins as python
import warnings

OWN_FILES = ("<facade.py>", "<array_facade.py>", "<real_numpy.py>", "<program_facade.py>")

call_silently = call


def call(name, positional, options):
    """Calls a function of the vocabulary, and gives the warnings that the call has given in Java."""
    try:
        return call_silently(name, positional, options)
    except Exception as error:
        if getattr(error, "reason", "REFUSED") != "REFUSED":
            missing.append(f"{name}, as it is called")
        raise
    finally:
        for category, message in bridge.warnings():
            warnings.warn(
                message, getattr(python, category, UserWarning), stacklevel=2, skip_file_prefixes=OWN_FILES
            )


# What is missing

missing = []  # the names that the program has used and that are missing


def take_missing():
    """Returns the names that are missing and were used since the last call of this function."""
    names = list(dict.fromkeys(missing))
    missing.clear()
    return names


class NotInVocabulary(NotImplementedError, AttributeError):
    """Raised for a name that the vocabulary lacks; hasattr() finds no such attribute."""

    __module__ = "builtins"


NotInVocabulary.__name__ = NotInVocabulary.__qualname__ = "NotImplementedError"


def lacking(name):
    # Python asks for attributes such as __array_struct__ of its own accord.
    if name.rpartition(".")[2].startswith("__"):
        return AttributeError(f"{name} does not exist")
    missing.append(name)
    return unsupported(
        NotInVocabulary(
            f"{name} is not in the vocabulary; a method of the SPI with its signature adds it, see CONTRIBUTING.md"
        )
    )
