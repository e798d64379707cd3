"""Records how the real PyTorch casts, for every pair of its dtypes, for the unit tests of the reference implementation.

Usage: python record_casts.py FOLDER

Writes casts.tsv.gz. A line with one dtype lists the elements to cast, one with two dtypes what they become, in the same
order; bytes are hexadecimal and little endian. "-" stands where the result depends on the machine or on the length of
the data: a float for an integer dtype that does not hold its whole part.
"""

import gzip
import math
import random
import sys
import warnings
from pathlib import Path

import torch

warnings.simplefilter("ignore")

DTYPES = (
    "bool uint8 uint16 uint32 uint64 int8 int16 int32 int64 float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz "
    "float8_e8m0fnu float16 bfloat16 float32 float64 complex32 complex64 complex128"
).split()
PARTS = {"complex32": "float16", "complex64": "float32", "complex128": "float64"}
# The significant binary digits of the formats that numbers are rounded to, and numbers on their borders.
PRECISIONS = (3, 4, 8, 11, 24, 53)
BORDERS = (
    448.0, 464.0, 240.0, 248.0, 57344.0, 61440.0, 65504.0, 65520.0, 2.0**-6, 2.0**-9, 2.0**-10, 2.0**-14, 2.0**-16,
    2.0**-17, 2.0**-18, 2.0**-24, 2.0**-25, 2.0**-126, 2.0**-127, 2.0**-133, 2.0**-134, 2.0**-149, 2.0**-150, 2.0**127,
    1.5 * 2.0**127, 3.3961775292304957e38, 3.4028235677973366e38, 1e300, 5e-324, 0.1, 100.7, 0.9, 127.9, 255.9, 0.0,
)


def torch_dtype(name):
    return getattr(torch, name)


def size(name):
    return torch_dtype(name).itemsize


def of_bits(patterns, name):
    """Makes a tensor of bit patterns."""
    data = b"".join(pattern.to_bytes(size(name), "little") for pattern in patterns)
    return torch.frombuffer(bytearray(data), dtype=torch.uint8).view(torch_dtype(name))


def float_values(generator):
    """Numbers on the borders of all formats, ties between two numbers of a format, and what lies beside a tie."""
    values = [sign * value for value in BORDERS for sign in (1.0, -1.0)] + [math.inf, -math.inf, math.nan]
    for precision in PRECISIONS:
        for _ in range(4):
            tie = 1.0 + (2 * generator.getrandbits(precision - 1) + 1) * 2.0**-precision
            exponent = generator.randrange(-20, 20)
            for nudge in (0.0, 2.0**-40, -(2.0**-40), 2.0**-52):
                values.append(generator.choice((1, -1)) * math.ldexp(tie + nudge, exponent))
    return values


def integer_values(generator, low, high):
    values = {low, high, high - 1, low + 1, 0, 1, 100, 127, 128, 255, 256, 65504, 65519, 65520, -1, -128, -129}
    for precision in PRECISIONS:
        for _ in range(4):
            shift = generator.randrange(0, 63 - precision)
            tie = ((1 << precision) | (2 * generator.getrandbits(precision - 1) + 1)) << shift
            values |= {sign * (tie + nudge) for sign in (1, -1) for nudge in (-1, 0, 1)}
    return sorted(value for value in values if low <= value <= high)


def sources(name, generator):
    """Returns the elements of a dtype to cast."""
    if name == "bool":
        return torch.tensor([False, True])
    if size(name) == 1:
        return torch.arange(256, dtype=torch.uint8).view(torch_dtype(name))
    if name in PARTS:
        parts = sources(PARTS[name], generator)
        places = torch.tensor([generator.randrange(len(parts)) for _ in range(2 * 96)])
        return parts[places].view(torch_dtype(name))
    random_bits = of_bits([generator.getrandbits(8 * size(name)) for _ in range(48)], name)
    if torch_dtype(name).is_floating_point:
        chosen = torch.tensor(float_values(generator), dtype=torch.float64).to(torch_dtype(name))
    else:
        limits = torch.iinfo(torch_dtype(name))
        chosen = torch.tensor(integer_values(generator, limits.min, limits.max), dtype=torch_dtype(name))
    return torch.cat([chosen, random_bits])


def is_portable(value, target):
    """Returns whether casting a Python number to a dtype has one result everywhere."""
    dtype = torch_dtype(target)
    if dtype.is_floating_point or dtype.is_complex or dtype == torch.bool or isinstance(value, int):
        return True
    real = value.real
    return math.isfinite(real) and torch.iinfo(dtype).min <= math.trunc(real) <= torch.iinfo(dtype).max


def elements(tensor):
    """Returns the bytes of each element."""
    width = tensor.dtype.itemsize
    data = bytes(tensor.contiguous().view(torch.uint8).tolist()).hex()
    return [data[place : place + 2 * width] for place in range(0, len(data), 2 * width)]


def numbers(tensor):
    """Returns the Python numbers that the elements stand for; every dtype fits exactly."""
    return (tensor.to(torch.complex128) if tensor.is_complex() else tensor).tolist()


def lines():
    generator = random.Random(20261123)
    for source in DTYPES:
        tensor = sources(source, generator)
        values = numbers(tensor)
        yield (source, *elements(tensor))
        for target in DTYPES:
            results = elements(tensor.to(torch_dtype(target)))
            yield (source, target, *(r if is_portable(v, target) else "-" for r, v in zip(results, values)))


def main(folder):
    text = f"# PyTorch {torch.__version__}; recorded by record_casts.py\n"
    text += "".join("\t".join(line) + "\n" for line in lines())
    # Without a time in its header, the same recording is the same file.
    (Path(folder) / "casts.tsv.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main(sys.argv[1])
