"""What Java needs in Python to run other code there."""

from types import SimpleNamespace


class Namespace:
    """The names of some code; Java would make a map of a plain dict."""

    __slots__ = ("names",)

    def __init__(self, names):
        self.names = names


def load(name, *sources_and_file_names):
    """Runs code in a new namespace and returns that."""
    names = {"__name__": name}
    for source, file_name in zip(sources_and_file_names[::2], sources_and_file_names[1::2]):
        exec(compile(source, file_name, "exec"), names)
    return Namespace(names)


def call(facade, namespace, function, *arguments):
    """Calls a function of a namespace; see `outcome` in facade.py."""
    plain = [argument.names if isinstance(argument, Namespace) else argument for argument in arguments]
    returned = facade.names["outcome"](namespace.names[function], *plain)
    if returned[0] and isinstance(returned[1], dict):
        returned[1] = Namespace(returned[1])
    return returned


def make(makers, what, *parts):
    return getattr(makers, what)(*parts)


def bridge(*names_and_functions):
    """Returns an object whose methods are functions in Java."""
    return SimpleNamespace(**dict(zip(names_and_functions[::2], names_and_functions[1::2])))


def version():
    import sys

    return sys.version.split()[0]
