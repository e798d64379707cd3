"""NumPy as the other side of DLPack, for DlpackRoundTripTest."""

import ctypes
import sys

import numpy


class Exporter:
    def __init__(self, capsule):
        self.capsule = capsule

    def __dlpack__(self, **options):
        return self.capsule

    def __dlpack_device__(self):
        return 1, 0


def consume(capsule):
    """Reads the array over a capsule, adds one to its elements, and drops it."""
    array = numpy.from_dlpack(Exporter(capsule))
    total = int(array.sum())
    if array.flags.writeable:
        array += 1
    return total


def kept(capsule):
    return numpy.from_dlpack(Exporter(capsule))


def keeps(capsule):
    """Returns the refusal of NumPy, after which the capsule is not consumed."""
    try:
        numpy.from_dlpack(Exporter(capsule))
    except (RuntimeError, BufferError) as refusal:
        return f"{refusal} {repr(capsule).split()[2]}"
    return "consumed"


def drop(capsule):
    return None


SOURCE = numpy.arange(6, dtype=numpy.int64).reshape(2, 3)


def source():
    return SOURCE


def offered(versioned):
    return SOURCE.__dlpack__(max_version=(1, 0)) if versioned else SOURCE.__dlpack__()


def references():
    return sys.getrefcount(SOURCE)


_pointer = ctypes.pythonapi.PyCapsule_GetPointer
_pointer.restype = ctypes.c_void_p
_pointer.argtypes = [ctypes.py_object, ctypes.c_char_p]


def broken():
    """Returns a capsule whose elements have two lanes."""
    capsule = SOURCE.__dlpack__(max_version=(1, 0))
    lanes = 32 + 22
    ctypes.c_uint16.from_address(_pointer(capsule, b"dltensor_versioned") + lanes).value = 2
    return capsule


def name(capsule):
    return repr(capsule).split()[2]


def same(capsule):
    return capsule
