"""Memory by the buffer protocol and by DLPack: one function for each question of the Java side."""

import numpy


def from_buffer(buffer, dtype, count, offset):
    return numpy.frombuffer(buffer, dtype=dtype, count=count, offset=offset)


def require_dlpack(array):
    """Raises what NumPy raises where it does not offer an array."""
    array.__dlpack__(max_version=(1, 0))


def from_dlpack(exporter):
    return numpy.from_dlpack(exporter)
