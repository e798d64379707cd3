"""NumPy's files, for NpyAgainstNumPyTest."""

import io

import numpy

KINDS = {"b", "u", "i", "f", "c"}
# numpy.longdouble has no counterpart elsewhere.
LARGEST = 16


def save(path, array):
    numpy.save(path, array, allow_pickle=False)


def load(path):
    return numpy.load(path, allow_pickle=False)


def outcome(path):
    """Returns what numpy.load gives: a description of the array and of its bytes, or the class of its exception."""
    # Of a file itself, NumPy takes a negative size for "all the rest".
    with open(path, "rb") as file:
        content = io.BytesIO(file.read())
    try:
        array = numpy.load(content, allow_pickle=False)
    except Exception as refusal:  # of many classes, also of the tokenizer
        return "refused " + type(refusal).__name__
    dtype = array.dtype
    if dtype.kind not in KINDS or dtype.itemsize > LARGEST or dtype.name in ("float128", "longdouble"):
        return "no numbers"
    order = "F" if array.flags.f_contiguous and not array.flags.c_contiguous else "C"
    return f"{dtype.str} {list(array.shape)} {order} {array.tobytes('A').hex()}"
