"""Records how the installed PyTorch and NumPy print random tensors, arrays and scalars.

Usage: record_texts.py COUNT SEED FILE.gz

With PyTorch installed, tensors, arrays and scalars are recorded. Without it, arrays and scalars only; a NumPy 1.x then
gets the default integer that it has on Windows, whatever the platform.

The file is UTF-8 text of one line each, the columns separated by tabs, line breaks within a text written as \\n:
    # versions of the libraries
    printed   dtype   shape   options   suffix   elements   text
Elements are exact: integers, True and False, hexadecimal floats, or real,imaginary. They are repeated until the shape
is full.
"""

import gzip
import itertools
import math
import random
import sys
import warnings

import numpy as np

try:
    import torch
except ImportError:
    torch = None

warnings.simplefilter("ignore")
np.seterr(all="ignore")
NUMPY_1 = np.__version__.startswith("1.")

NUMPY_DTYPES = (
    "bool uint8 uint16 uint32 uint64 int8 int16 int32 int64 float16 float32 float64 complex64 complex128".split()
)
TORCH_DTYPES = NUMPY_DTYPES + (
    "bfloat16 complex32 float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz float8_e8m0fnu".split()
)
# Floating-point dtypes print in the most ways.
WEIGHTS = {"float": 4, "complex": 2, "bool": 2}


def draw_dtype(dtypes):
    weights = [WEIGHTS.get(name.rstrip("0123456789"), 1) for name in dtypes]
    return random.choices(dtypes, weights)[0]


def draw_shape():
    rank = random.choices(range(5), [1, 4, 3, 2, 1])[0]
    longest = [0, 30, 6, 4, 3][rank]
    least = 0 if random.random() < 0.06 else 1
    return tuple(random.randint(least, longest) for _ in range(rank))


def draw_large_shape():
    return random.choice([
        (random.randint(1001, 3000),),
        (random.randint(7, 60), random.randint(200, 300)),
        (random.randint(200, 300), random.randint(1, 6), random.randint(1, 8)),
        (random.randint(1, 5), random.randint(400, 500)),
        (7, 8, 9, 10),
        (1000,),
    ])


def draw_float():
    """Returns a source of floats that suit each other, often where the notation changes."""
    low = random.uniform(-12, 12)
    scale = 10.0 ** random.randint(-9, 9)
    near = random.choice([1e-4, 1e3, 1e6, 1e8, 1e16, 1.0, 1000.0])
    digits = random.randint(0, 9)
    pool = [random.uniform(-3, 3) for _ in range(3)]
    return random.choice([
        random.random,
        lambda: random.gauss(0, 1) * scale,
        lambda: float(random.randint(-9, 99)),
        lambda: float(random.randint(-(10**digits), 10**digits)),
        lambda: round(random.uniform(-100, 100), digits),
        lambda: 10.0 ** random.uniform(low, low + 3.1) * random.choice([1, 1, -1]),
        lambda: 10.0 ** random.randint(-8, 8),
        lambda: 10.0 ** random.uniform(-300, 300),
        lambda: near * (1 + random.randint(-3, 3) * 2.0 ** random.choice([-52, -23, -10, -7])),
        lambda: near * random.choice([1, 1, 1000, 0.001, 0.1]),
        lambda: near,
        lambda: random.randint(-4096, 4096) / 2.0 ** random.randint(0, 14),
        lambda: (random.randint(-(10**6), 10**6) * 2 + 1) / 2.0 ** random.randint(1, 20),
        lambda: random.choice(pool),
        lambda: math.ldexp(random.random(), random.randint(-1074, 1023)),
        lambda: 2.0 ** random.randint(-149, 127),
        lambda: 0.0,
    ])


def draw_elements(dtype, count):
    if dtype == "bool":
        return [random.random() < random.choice([0.5, 1.0]) for _ in range(count)]
    if "int" in dtype:
        bits = int(dtype.lstrip("uint"))
        least, most = (0, 2**bits - 1) if dtype.startswith("u") else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
        most_drawn = random.choice([9, 99, 10**6, most])
        least_drawn = random.choice([0, -9, -(10**5), least])
        return [random.randint(max(least, least_drawn), min(most, most_drawn)) for _ in range(count)]
    parts = [draw_special_float(draw_float(), random.choice([0, 0, 0, 0.1, 0.9])) for _ in range(2)]
    if dtype.startswith("complex"):
        return [complex(parts[0](), parts[1]()) for _ in range(count)]
    return [parts[0]() for _ in range(count)]


def draw_special_float(ordinary, likelihood):
    specials = [math.nan, math.inf, -math.inf, 0.0, -0.0][: random.randint(1, 5)]
    return lambda: random.choice(specials) if random.random() < likelihood else ordinary()


def exact(number):
    if isinstance(number, complex):
        return exact(number.real) + "," + exact(number.imag)
    if isinstance(number, float):
        return "NaN" if math.isnan(number) else number.hex().replace("inf", "Infinity")
    return str(number)


def row(printed, dtype, shape, options, suffix, elements, text):
    shape = "x".join(map(str, shape)) or "-"
    elements = " ".join(map(exact, elements)) or "-"
    return "\t".join([printed, dtype, shape, options, suffix, elements, text.replace("\n", "\\n")])


def draw_filling(dtype):
    shape = draw_large_shape() if random.random() < 0.08 else draw_shape()
    size = math.prod(shape)
    elements = draw_elements(dtype, min(size, random.choice([7, 11, 13]) if size > 200 else size))
    return shape, elements, list(itertools.islice(itertools.cycle(elements), size)) if elements else []


def tensor_row():
    dtype = draw_dtype(TORCH_DTYPES)
    shape, elements, filling = draw_filling(dtype)
    wide = torch.complex128 if "complex" in dtype else torch.float64 if "float" in dtype else None
    tensor = torch.tensor(filling, dtype=wide or getattr(torch, dtype)).reshape(shape)
    if dtype == "complex32":
        tensor = torch.view_as_complex(torch.view_as_real(tensor).to(torch.float16))
    elif wide:
        tensor = tensor.to(getattr(torch, dtype))
    read = tensor.flatten()[: len(elements)]
    if dtype == "complex32":
        read = torch.view_as_complex(torch.view_as_real(read).to(torch.float64))
    elif wide:
        read = read.to(torch.float32 if "float8" in dtype else wide).to(wide)
    elements = read.tolist()

    device = "meta" if random.random() < 0.03 else "cpu"
    default = random.choice(["float32"] * 8 + ["float64", "float16", "bfloat16"])
    gradient = random.choice(["-"] * 4 + ["leaf", "clone", "view"]) if wide and device == "cpu" else "-"
    if gradient != "-" and "float8" not in dtype:
        tensor.requires_grad_()
        tensor = {"leaf": lambda x: x, "clone": torch.clone, "view": lambda x: x.reshape(1, *shape).reshape(shape)}[
            gradient
        ](tensor)
    if device == "meta":
        tensor, elements = tensor.to("meta"), []

    values = (4, 1000, 3, 80, None)
    if random.random() < 0.25:
        values = (
            random.choice([0, 1, 4, 6, 10]),
            random.choice([4, 20, 1000]),
            random.choice([1, 2, 3, 5]),
            random.choice([20, 40, 80, 132]),
            random.choice([None, None, True, False]),
        )
    torch.set_printoptions(*values[:4], sci_mode=values[4])
    torch.set_default_dtype(getattr(torch, default))
    text = repr(tensor)
    torch.set_default_dtype(torch.float32)
    function = type(tensor.grad_fn).__name__ if tensor.grad_fn is not None else "-"
    suffix = " ".join([default, device, str(tensor.requires_grad), function])
    return row("tensor", dtype, shape, " ".join(map(str, values)), suffix, elements, text)


def draw_array_options():
    values = (8, 1000, 3, 75, False, "maxprec", "-", "nan", "inf")
    if random.random() < 0.25:
        values = (
            random.choice([0, 1, 3, 8, 12, 17]),
            random.choice([4, 20, 1000]),
            random.choice([1, 2, 3, 5]),
            random.choice([20, 40, 75, 132]),
            random.choice([True, False]),
            random.choice(["fixed", "unique", "maxprec", "maxprec_equal"]),
            # The sign of integers is new in NumPy 2.
            "-" if NUMPY_1 else random.choice(["-", "-", "+", "space"]),
            random.choice(["nan", "NotANumber"]),
            random.choice(["inf", "oo"]),
        )
    names = "precision threshold edgeitems linewidth suppress floatmode sign nanstr infstr".split()
    np.set_printoptions(**{**dict(zip(names, values)), "sign": values[6].replace("space", " ")})
    return " ".join(map(str, values))


def array_row():
    dtype = draw_dtype(NUMPY_DTYPES)
    shape, elements, filling = draw_filling(dtype)
    array = np.array(filling, dtype="complex128" if "complex" in dtype else "float64" if "float" in dtype else dtype)
    array = array.astype(dtype).reshape(shape)
    read = [x.item() for x in array.reshape(-1)[: len(elements)]]
    printed = random.choice(["array repr", "array str", "scalar repr", "scalar str"][: 4 if read else 2])
    if printed.startswith("scalar"):
        text = repr(array.flat[0]) if printed == "scalar repr" else str(array.flat[0])
        return row(printed, dtype, (), "-", "-", read[:1], text)
    options = draw_array_options()
    return row(printed, dtype, shape, options, "-", read, repr(array) if printed == "array repr" else str(array))


def main(count, seed, path):
    random.seed(seed)
    versions = "NumPy " + np.__version__
    if torch:
        versions = "PyTorch " + torch.__version__ + ", " + versions
    if NUMPY_1:
        # numpy.int_ is C's long, which has 32 bits on Windows.
        implied = np.core.arrayprint._typelessdata
        implied[implied.index(np.int_)] = np.int32
    with open(path, "wb") as file, gzip.GzipFile(fileobj=file, mode="wb", filename="", mtime=0) as out:
        out.write(f"# {versions}, seed {seed}\n".encode())
        for _ in range(count):
            printed = tensor_row() if torch and random.random() < 0.5 else array_row()
            out.write((printed + "\n").encode())


main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
