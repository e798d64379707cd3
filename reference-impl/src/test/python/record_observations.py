"""Records what the real PyTorch and NumPy do, for the unit tests of the reference implementation.

Usage: python record_observations.py FOLDER

Writes numbers.tsv, copies.tsv and selections.tsv. Bytes are hexadecimal and little endian; "!" is a refusal, "-" means
that the library has no such dtype, and "()" is nothing at all. A complex number is written REAL|IMAGINARY.
"""

import math
import random
import sys
import warnings
from pathlib import Path

import numpy as np
import torch

warnings.simplefilter("ignore")

DTYPES = (
    "bool uint8 uint16 uint32 uint64 int8 int16 int32 int64 float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz "
    "float8_e8m0fnu float16 bfloat16 float32 float64 complex32 complex64 complex128"
).split()
IN_NUMPY = {name for name in DTYPES if hasattr(np, "bool_" if name == "bool" else name)}
NUMBERS = (
    "True False 1 -1 127 128 -128 -129 200 -255 -256 300 70000 2**31 -2**31-1 2**32-1 2**32 2**63-1 2**63 -2**63 "
    "-2**63-1 2**64-1 2**64 10**40 10**310 1.7 -1.7 -0.5 127.5 200.5 3e9 1e19 2e19 1e40 -1e40 0.1 -0.0 inf -inf nan "
    "1+0j 1+2j 1e40j nan+1j"
).split()
# Names that the numbers are made of.
NAMES = {"inf": math.inf, "nan": math.nan}


def torch_dtype(name):
    return getattr(torch, name)


def numpy_dtype(name):
    return np.dtype("bool" if name == "bool" else name)


def torch_bytes(tensor):
    return bytes(tensor.reshape(-1).contiguous().view(torch.uint8).tolist()).hex()


def attempt(action):
    try:
        return action()
    except Exception:
        return "!"


def write(folder, name, columns, lines):
    header = f"# PyTorch {torch.__version__}, NumPy {np.__version__}; recorded by record_observations.py\n"
    text = header + "# " + "\t".join(columns) + "\n" + "".join("\t".join(map(str, line)) + "\n" for line in lines)
    (folder / name).write_text(text, encoding="utf-8")


def numbers():
    for name in DTYPES:
        for literal in NUMBERS:
            number = eval(literal, dict(NAMES))

            def torch_assigned():
                tensor = torch.zeros(1, dtype=torch_dtype(name))
                tensor[0] = number
                return torch_bytes(tensor)

            def numpy_assigned():
                array = np.zeros(1, dtype=numpy_dtype(name))
                array[0] = number
                return array.tobytes().hex()

            numpy_outcomes = ("-", "-")
            if name in IN_NUMPY:
                numpy_outcomes = (
                    attempt(lambda: np.array(number, dtype=numpy_dtype(name)).tobytes().hex()),
                    attempt(numpy_assigned),
                )
            yield (
                name,
                f"{number.real}|{number.imag}" if isinstance(number, complex) else number,
                attempt(lambda: torch_bytes(torch.tensor(number, dtype=torch_dtype(name)))),
                attempt(torch_assigned),
                *numpy_outcomes,
            )


def random_layout(generator):
    """A shape with strides: a permuted, stepped, sometimes broadcast part of a contiguous tensor."""
    shape = [generator.choice([1, 1, 2, 3, 4, 0]) if generator.random() < 0.9 else 5 for _ in range(generator.randrange(5))]
    tensor = torch.zeros([2 * length for length in shape], dtype=torch.int8)
    for axis, length in enumerate(shape):
        if generator.random() < 0.4:
            tensor = tensor.narrow(axis, 0, 2 * length)[(slice(None),) * axis + (slice(0, 2 * length, 2),)]
        else:
            tensor = tensor.narrow(axis, 0, length)
    tensor = tensor.permute(generator.sample(range(len(shape)), len(shape)))
    if generator.random() < 0.2:
        tensor = tensor[None]
    if generator.random() < 0.3 and tensor.ndim:
        axis = generator.randrange(tensor.ndim)
        tensor = tensor.narrow(axis, 0, min(1, tensor.shape[axis]))
        if tensor.shape[axis] == 1:
            tensor = tensor.expand([3 if place == axis else -1 for place in range(tensor.ndim)])
    return tensor


def listed(values):
    return ",".join(map(str, values)) or "()"


def copies():
    generator = random.Random(1)
    for _ in range(150):
        tensor = random_layout(generator)
        array = np.lib.stride_tricks.as_strided(np.zeros(1, np.int8), tensor.shape, tensor.stride())
        yield (
            listed(tensor.shape),
            listed(tensor.stride()),
            listed(tensor.clone().stride()),
            listed(tensor.to(torch.int16).stride()),
            listed(array.astype(np.int8, copy=True).strides),
            listed(array.copy().strides),
        )


def random_index(generator, rank):
    items = []
    rest = False
    for _ in range(generator.randrange(rank + 3)):
        kind = generator.random()
        if kind < 0.25:
            items.append(str(generator.randrange(-4, 4)))
        elif kind < 0.75:
            bounds = [generator.choice(["", "", "0", str(generator.randrange(-5, 6))]) for _ in range(2)]
            step = generator.choice(["", "", ":1", ":2", ":3", ":-1", ":-2"])
            items.append(bounds[0] + ":" + bounds[1] + step)
        elif kind < 0.9 or rest:
            items.append("None")
        else:
            items.append("...")
            rest = True
    return items


def selections():
    generator = random.Random(2)
    for _ in range(300):
        shape = [generator.choice([1, 2, 3, 4]) for _ in range(generator.randrange(1, 4))]
        items = random_index(generator, len(shape))
        index = eval("np.s_[" + ",".join(items) + "]") if items else ()
        tensor = torch.zeros(shape, requires_grad=True)
        array = np.zeros(shape, dtype=np.int8)

        def of_torch():
            selected = tensor[index]
            function = type(selected.grad_fn).__name__
            return "|".join([listed(selected.shape), listed(selected.stride()), str(selected.storage_offset()), function])

        def of_numpy():
            selected = array[index]
            if not isinstance(selected, np.ndarray):
                selected = array[index + (...,) if isinstance(index, tuple) else (index, ...)]
            start = selected.__array_interface__["data"][0] - array.__array_interface__["data"][0]
            return "|".join([listed(selected.shape), listed(selected.strides), str(start)])

        yield listed(shape), " , ".join(items) or "()", attempt(of_torch), attempt(of_numpy)


def main(folder):
    write(folder, "numbers.tsv", ["dtype", "number", "torch.tensor", "tensor[0] =", "numpy.array", "array[0] ="], numbers())
    write(folder, "copies.tsv", ["shape", "strides", "Tensor.clone", "Tensor.to", "ndarray.astype", "ndarray.copy"], copies())
    write(folder, "selections.tsv", ["shape", "index", "Tensor", "ndarray"], selections())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
