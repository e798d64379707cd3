"""Archives of arrays: one function for each method of the Java side."""

import numpy


def save(file, arrays):
    numpy.savez(file, *arrays)


def save_compressed(file, arrays):
    numpy.savez_compressed(file, *arrays)


def members(file):
    """Returns the names in lines."""
    with numpy.load(file) as archive:
        return "\n".join(archive.files)


def member(file, name):
    with numpy.load(file) as archive:
        return archive[name]
