"""Writes the features about casts between every pair of dtypes, with what the real PyTorch and NumPy make of each number.

Usage: python cast_tables.py FOLDER

FOLDER is that of the features about casts. Writes PairsOfTensors.feature and PairsOfArrays.feature.

The numbers of a pair are the edges of both dtypes, as far as the source holds them. Left out is what no requirement asks:
a float that an integer dtype does not hold (the introduction of spec/chapters/casts.md), what is too large for a float of
8 bits (CST-11), and what PyTorch would round twice (CST-2).
"""

import math
import sys
import warnings
from itertools import cycle, islice, product
from pathlib import Path

import numpy as np
import torch

from fill_tables import aligned, shown

warnings.simplefilter("ignore")

COUNT = 9  # Numbers in a row of the table.
TIMES = 13  # A row of memory has them so often: it is longer than a vector register, and no multiple of one.

COMMON = ["bool", "uint8", "int8", "int16", "int32", "int64", "float32", "float64"]
GROUPS = {
    "common dtypes": COMMON,
    "16-bit floats": ["float16", "bfloat16"],
    "complex dtypes": ["complex64", "complex128"],
    "wide unsigned integers": ["uint16", "uint32", "uint64"],
    "complex32": ["complex32"],
    "8-bit floats": ["float8_e4m3fn", "float8_e5m2", "float8_e4m3fnuz", "float8_e5m2fnuz", "float8_e8m0fnu"],
}
INTEGERS = {"uint8": (0, 2**8 - 1), "int8": (-(2**7), 2**7 - 1), "int16": (-(2**15), 2**15 - 1),
            "int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1), "uint16": (0, 2**16 - 1),
            "uint32": (0, 2**32 - 1), "uint64": (0, 2**64 - 1)}
# Digits of the significand, exponent of the least subnormal and of the largest number.
FLOATS = {"float16": (11, -24, 15), "bfloat16": (8, -133, 127), "float32": (24, -149, 127), "float64": (53, -1074, 1023)}
PARTS = {"complex32": "float16", "complex64": "float32", "complex128": "float64"}
INFINITIES = [math.inf, -math.inf, math.nan]


def part(dtype):
    """Returns the dtype of a real part."""
    return PARTS.get(dtype, dtype)


def is_float8(dtype):
    return dtype.startswith("float8")


def largest8(dtype):
    return torch.finfo(getattr(torch, dtype)).max


def edges(dtype):
    """Returns numbers at the edges of a real dtype and just beyond them, the most telling ones first."""
    if dtype == "bool":
        return [0, 1]
    if dtype in INTEGERS:
        low, high = INTEGERS[dtype]
        return [high, low, -1, 1, 0, high - 1, low + 1, high + 1, low - 1]
    if dtype in FLOATS:
        digits, least, exponent = FLOATS[dtype]
        ulp = 2.0 ** (1 - digits)
        largest = (2 - ulp) * 2.0**exponent
        # A tie that goes down, one that goes up, and ties at the two ends.
        ties = [1 + ulp / 2, 1 + 3 * ulp / 2] if digits < 53 else [2**53 + 1, 2**53 + 3]
        ends = [(2 - ulp / 2) * 2.0**exponent, 2.0 ** (least - 1), 3 * 2.0 ** (least - 1)] if digits < 53 else []
        return [-0.0, ties[0], largest, 2.0**least, math.inf, math.nan, -largest, ties[1], *ends, -math.inf, -1.75]
    numbers = torch.arange(256, dtype=torch.uint8).view(getattr(torch, dtype)).to(torch.float64)
    finite = numbers[numbers.isfinite()]
    positive = finite[finite > 0]
    largest, least = positive.max().item(), positive.min().item()
    return [-0.0, largest, least, -largest, 1.0, 1.125, 3.0, largest / 2, math.nan, 2 * least]


def interleaved(*lists):
    return [number for numbers in zip_longest(*lists) for number in numbers if number is not None]


def zip_longest(*lists):
    length = max(map(len, lists))
    return zip(*[numbers + [None] * (length - len(numbers)) for numbers in lists])


def key(number):
    return (repr(number), type(number))


def held(number, dtype, torch_side):
    """Returns the number as an element of a real dtype, or None where the dtype does not hold it."""
    if dtype == "bool":
        return bool(number) if number in (0, 1) and not math.copysign(1, number) < 0 else None
    if dtype in INTEGERS:
        low, high = INTEGERS[dtype]
        return int(number) if math.isfinite(number) and number == int(number) and low <= number <= high else None
    try:
        number = float(number) if float(number) == number or math.isnan(number) else None
    except OverflowError:
        return None
    if number is None:
        return None
    # The number is what the source holds, so that no cast but the one that is looked at changes it.
    stored = torch.tensor(number, dtype=torch.float64).to(getattr(torch, dtype)).to(torch.float64).item() \
        if torch_side else np.array(number).astype(dtype).item()
    same = math.isnan(stored) and math.isnan(number) or stored == number and math.copysign(1, stored) == math.copysign(1, number)
    return number if same else None


def is_asked(number, source, target, torch_side):
    """Returns whether a requirement says what becomes of the number in another real dtype."""
    if target in INTEGERS:
        if not isinstance(number, float):
            return True
        low, high = INTEGERS[target]
        return math.isfinite(number) and low <= math.trunc(number) <= high and (low < 0 or number > -1)
    if is_float8(target):
        if math.isnan(number):
            return True
        if target == "float8_e8m0fnu":
            return math.isfinite(number) and 2.0**-126 <= abs(number) <= 2.0**126
        return abs(number) <= largest8(target) and float(np.float32(number)) == number
    if torch_side and target in ("float16", "bfloat16") and math.isfinite(number):
        return int(np.float32(number)) == number if isinstance(number, int) else float(np.float32(number)) == number
    return True


def numbers(source, target, torch_side):
    """Returns COUNT numbers for a pair of dtypes, of which there may be fewer different ones."""
    candidates = interleaved(edges(part(source)), edges(part(target)))
    if part(source) in FLOATS and target in INTEGERS:
        low, high = INTEGERS[target]
        candidates = interleaved(candidates, [-0.9, 1.9, low + 1.5, high - 0.5, float(low)])
    found = {}
    for candidate in candidates:
        number = held(candidate, part(source), torch_side)
        if number is not None and is_asked(number, source, part(target), torch_side):
            found.setdefault(key(number), number)
    reals = list(found.values())[:COUNT]
    if source in PARTS:
        # Each number as a real part, beside another one; without NaN in the parts of what becomes a bool.
        reals = list(islice(cycle(reals), COUNT))
        found = [complex(number, other) for number, other in zip(reals, reals[4:] + reals[:4])]
        return found
    return list(islice(cycle(reals), COUNT))


def made(values, source, torch_side):
    if torch_side:
        return torch.tensor(values, dtype=getattr(torch, source))
    return np.array(values, dtype=source)


def cast(values, source, target, torch_side):
    x = made(values, source, torch_side)
    return x.to(getattr(torch, target)) if torch_side else x.astype(target)


def row(source, target, torch_side):
    values = numbers(source, target, torch_side)
    few = shown(cast(values, source, target, torch_side))
    # The loop over a vector and the one over what is left of it have to agree, or nothing can be asked.
    many = cast(values * TIMES, source, target, torch_side)
    for n in range(TIMES):
        assert shown(many[n * COUNT:(n + 1) * COUNT]) == few, (source, target, values)
    assert shown(made(values, source, torch_side)) == shown(values), (source, values)
    return [np_name(source, torch_side), np_name(target, torch_side), shown(values), few]


def np_name(dtype, torch_side):
    return "bool_" if dtype == "bool" and not torch_side else dtype


def pairs(torch_side):
    """Yields a title and the pairs of dtypes of a table."""
    known = {name: [d for d in group if torch_side or hasattr(np, d)] for name, group in GROUPS.items()}
    names = [name for name in known if known[name]]
    for n, first in enumerate(names):
        for second in names[n:]:
            both = [(a, b) for a, b in product(known[first], known[second])]
            both += [(b, a) for a, b in both if first != second]
            both = [(a, b) for a, b in both if a != b]
            if both:
                yield (f"Among {the(first)}" if first == second else f"Between {the(first)} and {the(second)}"), both


def the(name):
    return name if name == "complex32" else "the " + name


VARIANTS = {
    True: [
        ["case", "description", "before", "after", "part"],
        ["row", "whole rows", "", ".to(torch.TO)", ""],
        ["gaps", "rows with gaps", "", "[1::2].to(torch.TO)", "[1::2]"],
        ["into-gaps", "rows into gaps", f"torch.zeros({COUNT * TIMES}, 2, dtype=torch.TO)[:, 1].copy_(", ")", ""],
    ],
    False: [
        ["case", "description", "before", "after", "part"],
        ["row", "whole rows", "", ".astype(np.TO)", ""],
        ["gaps", "rows with gaps", "", "[1::2].astype(np.TO)", "[1::2]"],
        ["reversed", "reversed rows", "", "[::-1].astype(np.TO)", "[::-1]"],
        ["into-gaps", "rows into gaps", f"np.full((2, {COUNT * TIMES}), ", ", dtype=np.TO, order='F')[1]", ""],
    ],
}


def feature(title, requirement, torch_side):
    module = "torch" if torch_side else "np"
    function = "torch.tensor" if torch_side else "np.array"
    yield f"Feature: {title}"
    yield "# Written by features/src/test/python/cast_tables.py: change that, not this."
    yield ""
    yield f"  Rule: {requirement}"
    for n, (description, both) in enumerate(pairs(torch_side), 1):
        yield ""
        yield f"    @{requirement.split()[0]}.{n}"
        yield f"    Scenario Outline: {description}, <description>"
        yield (f"      Then `<before>{function}(NUMBERS * {TIMES}, dtype={module}.FROM)<after>` is "
               f"`(RESULT * {TIMES})<part>` for every row of")
        table = [["FROM", "TO", "NUMBERS", "RESULT"]] + [row(a, b, torch_side) for a, b in both]
        yield from aligned(table, " " * 8)
        yield ""
        yield "      Examples:"
        yield from aligned(VARIANTS[torch_side], " " * 8)


def main(folder):
    for name, title, requirement, torch_side in (
            ("PairsOfTensors", "Casts of tensors between every pair of dtypes",
             "CST-20 A cast of many elements of a tensor equals single casts", True),
            ("PairsOfArrays", "Casts of arrays between every pair of dtypes",
             "CST-21 A cast of many elements of an array equals single casts", False)):
        text = "\n".join(feature(title, requirement, torch_side)) + "\n"
        (Path(folder) / f"{name}.feature").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
