"""Memory by the buffer protocol and by DLPack: one function for each question of the Java side."""

import numpy


def from_buffer(buffer, dtype, count, offset):
    return numpy.frombuffer(buffer, dtype=dtype, count=count, offset=offset)


def buffer(array):
    view = memoryview(array)
    return view.format, view.shape, view.strides, view.readonly


def of_buffer(array, format):
    """Returns the array that NumPy makes of a view of the memory of another array, in the given format."""
    view = memoryview(array)
    if view.format != format:
        view = view.cast("B").cast(format, view.shape)
    return numpy.asarray(view)


def to_bytes(array, order):
    return tuple(array.tobytes(order))


def to_dlpack(array):
    return array.__dlpack__(max_version=(1, 0))


def to_capsule(array, stream, max_version, dl_device, copy):
    return array.__dlpack__(stream=stream, max_version=max_version, dl_device=dl_device, copy=copy)


def dlpack_device(array):
    return array.__dlpack_device__()


def array_interface(array):
    """Returns the items of the dict; the strides are a tuple of none or one."""
    described = array.__array_interface__
    strides = described["strides"]
    return (*described["data"], described["typestr"], described["shape"], () if strides is None else (strides,))


class Exporter:
    """An object over a capsule that numpy.from_dlpack accepts."""

    HOST = (1, 0)

    def __init__(self, capsule):
        self.capsule = capsule

    def __dlpack__(self, **options):
        return self.capsule

    def __dlpack_device__(self):
        return self.HOST


def from_dlpack(capsule):
    return numpy.from_dlpack(Exporter(capsule))
