"""Records what operators of the real PyTorch and NumPy give for random operands, as arithmetic.tsv.

Run: python record_arithmetic.py > ../resources/org/tensortck/reference/arithmetic.tsv

Left out is what the reference does otherwise, or what no requirement asks for: quotients and powers of complex numbers,
complex numbers with infinities or NaN, powers of floats that are not exact, shapes that do not fit, and exceptions that
have no kind.
"""

import random
import re
import sys
import warnings
from pathlib import Path

import numpy as np
import torch

COUNT = 1500
SEED = 1
ERRORS = Path(__file__).resolve().parents[4] / "spec" / "errors.md"
OPERATORS = ["+", "-", "*", "/", "//", "%", "**", "&", "|", "^", "<<", ">>", "==", "!=", "<", "<=", ">", ">="]
INTEGERS = ["uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64"]
TORCH = ["bool", *INTEGERS, "float16", "bfloat16", "float32", "float64", "complex32", "complex64", "complex128"]
NUMPY = ["bool_", *INTEGERS, "float16", "float32", "float64", "complex64", "complex128"]


def element(rng, dtype, operator):
    if dtype.startswith("bool"):
        return rng.choice(["True", "False"])
    if dtype in INTEGERS:
        low, high = limits(dtype)
        common = ["0", "1", "2", "3", "5", "7", "100"] + (["-1", "-2", "-7"] if low else [])
        return rng.choice(common if operator == "**" else common + [str(low), str(high), str(high - 1)])
    if dtype.startswith("complex"):
        return rng.choice(["1+2j", "0j", "3-1j", "-2j", "1.5+0j"])
    if operator == "**":
        return rng.choice(["0.0", "1.0", "2.0", "4.0"])
    special = ["float('inf')", "float('-inf')", "float('nan')", "-0.0"]
    return rng.choice(["0.0", "1.0", "-1.5", "2.5", "3.0", "0.1", "7.3", "100.7", "-4.0", "2047.0", "1e-3", *special])


def limits(dtype):
    bits = int(re.sub(r"\D", "", dtype))
    return (0, 2**bits - 1) if dtype.startswith("u") else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)


def number(rng, operator):
    if operator == "**":
        return rng.choice(["True", "2", "3", "1.0", "2.0"])
    return rng.choice(["True", "0", "1", "3", "-7", "300", "70000", "2**31", "2**40", "0.0", "0.1", "-1.5", "1.0004",
                       "1e30", "float('nan')", "float('inf')", "-0.0", "1j", "1+2j"])


def operand(rng, module, operator):
    if rng.random() < 0.2:
        return number(rng, operator)
    dtype = rng.choice(TORCH if module == "torch" else NUMPY)
    make = "torch.tensor" if module == "torch" else "np.array"
    elements = [element(rng, dtype, operator) for _ in range(3)]
    form = rng.random()
    if form < 0.25:
        return f"{make}({elements[0]}, dtype={module}.{dtype})"
    if form < 0.35 and module == "np":
        return f"np.array([{elements[0]}], dtype=np.{dtype})[0]"
    if form < 0.9:
        return f"{make}([{', '.join(elements)}], dtype={module}.{dtype})"
    return f"{make}([[{elements[0]}], [{elements[1]}]], dtype={module}.{dtype})"


def kinds():
    rows, kind = [], None
    for line in ERRORS.read_text().splitlines():
        heading = re.match(r"## `(\w+)`", line)
        row = re.match(r"\| \w+ \| `(\w+)` \| `([^`]+)` \|", line)
        kind = heading[1] if heading else kind
        if row:
            rows.append((kind, *row.groups()))
    return rows


def outcome(code, rows):
    """Returns the dtype and the elements, or a refusal, or None where that has no kind."""
    try:
        result = eval(code, {"torch": torch, "np": np})
    except Exception as e:
        bases = [base.__name__ for base in type(e).__mro__]
        found = {kind for kind, name, fragment in rows if name in bases and fragment in str(e)}
        return ("!" + found.pop(), "") if len(found) == 1 else None
    if isinstance(result, torch.Tensor):
        return str(result.dtype), repr(result.tolist())
    name = "bool_" if result.dtype == bool else result.dtype.name
    return "np." + name, repr(result.tolist())


def asks_for_what_is_open(code, operator, result):
    is_complex = "complex" in code or "j" in re.sub(r"dtype=\S+", "", code)
    if is_complex and (operator in ("/", "**") or "inf" in code + result[1] or "nan" in code + result[1]):
        return True
    # PyTorch has short cuts for the exponents 0 and 1, and refuses other powers of these dtypes.
    return operator == "**" and re.search(r"torch\.(bool|uint16|uint32|uint64)", code) is not None


def main():
    warnings.simplefilter("ignore")
    rng, rows, seen = random.Random(SEED), kinds(), set()
    print(f"# record_arithmetic.py, PyTorch {torch.__version__}, NumPy {np.__version__}")
    while len(seen) < COUNT:
        module, operator = rng.choice(["torch", "np"]), rng.choice(OPERATORS)
        left, right = operand(rng, module, operator), operand(rng, module, operator)
        code = f"({left}) {operator} ({right})"
        if not {"torch", "np"} & set(re.findall(r"\w+", code)) or code in seen:
            continue
        result = outcome(code, rows)
        if result is None or result[0] == "!SHAPE_MISMATCH" or asks_for_what_is_open(code, operator, result):
            continue
        seen.add(code)
        print(code, *result, sep="\t")


if __name__ == "__main__":
    sys.exit(main())
