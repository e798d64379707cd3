"""What the tests ask of NumPy and the tested code does not."""

import numpy


def same(array):
    return numpy.asarray(array)


def reversed_steps(array):
    return array[::-1, ::-2]


def last_column_upwards(array):
    return array[::-1, -1]


def read_only(array):
    view = array.view()
    view.flags.writeable = False
    return view


def big_endian(array):
    return array.astype(array.dtype.newbyteorder(">"))


def broadcast(array, rows):
    return numpy.broadcast_to(array, (rows, *array.shape))


def unaligned(array):
    return numpy.frombuffer(b"\0" + array.tobytes(), dtype=array.dtype, offset=1)


def flags(array):
    return f"writeable={array.flags.writeable} aligned={array.flags.aligned} owndata={array.flags.owndata}"


def dates():
    return numpy.array(["2000-01-01"], dtype="datetime64[D]")


def described(*arguments):
    return " ".join(map(repr, arguments))


def same_object(value):
    return value


def edges_of_long():
    return -1, 0, -(2**63)


def huge():
    return 2**63


def lone_surrogate():
    return "\ud800"


class Odd(LookupError):
    def __str__(self):
        raise RuntimeError


def odd():
    raise Odd


def busy(array):
    return float(sum(float(x) for x in array.flat))


def resident_bytes():
    """Returns how much memory this process uses now; Linux only."""
    with open("/proc/self/statm") as statistics:
        return int(statistics.read().split()[1]) * 4096
