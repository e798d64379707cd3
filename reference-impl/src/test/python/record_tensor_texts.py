"""Records how the installed PyTorch prints random tensors, without the tensors: the same ones can be drawn in Java.

Usage: record_tensor_texts.py COUNT FILE.gz

The file has the version of PyTorch on its first line and the text of tensor number n on line n + 2, its line breaks
written as \\n. What is drawn for a number, class DrawnTensor in Java draws too: from 64-bit integers only, so that both
get the same bits. A change here is a change there.
"""

import gzip
import struct
import sys

import torch

MASK = 2**64 - 1

# Name, bits, and of floating-point numbers the bits of exponent and fraction. Those that print in the most ways come more
# than once.
FLOATS = {
    "float8_e4m3fn": (8, 4, 3), "float8_e5m2": (8, 5, 2), "float8_e4m3fnuz": (8, 4, 3), "float8_e5m2fnuz": (8, 5, 2),
    "float8_e8m0fnu": (8, 8, 0), "float16": (16, 5, 10), "bfloat16": (16, 8, 7), "float32": (32, 8, 23),
    "float64": (64, 11, 52),
}
COMPLEX = {"complex32": "float16", "complex64": "float32", "complex128": "float64"}
INTEGERS = {
    "bool": 8, "uint8": 8, "uint16": 16, "uint32": 32, "uint64": 64, "int8": 8, "int16": 16, "int32": 32, "int64": 64,
}
DTYPES = [*FLOATS, *COMPLEX, *INTEGERS, *["float32"] * 6, *["float64"] * 3, "bfloat16", "float16"]
# Where the notation changes.
LIMITS = [1e-4, 9.9995e-5, 0.5, 1.0, 999.5, 1000.0, 1000.5, 1e5, 1e8, 100000008.0]


class Draw:
    """SplitMix64."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        return mixed ^ (mixed >> 31)

    def below(self, bound):
        return (self.next() >> 33) % bound

    def of(self, items):
        return items[self.below(len(items))]


def draw_shape(draw):
    if draw.below(16) == 0:
        return draw.of([(1001 + draw.below(500),), (26 + draw.below(20), 40), (7, 2, 80), (1000,), (5, 6, 6, 6)])
    rank = draw.of([0, 1, 1, 1, 2, 2, 3, 4])
    longest = [0, 10, 5, 3, 3][rank]
    return tuple(draw.below(longest) + (draw.below(16) > 0) for _ in range(rank))


class Numbers:
    """Draws the bits of floating-point numbers that suit each other."""

    def __init__(self, draw, name):
        self.draw = draw
        self.bits, self.exponent_bits, self.fraction_bits = FLOATS[name]
        self.family = draw.below(6)
        middle = 2 ** (self.exponent_bits - 1)
        self.lowest = max(0, middle - 24 + draw.below(48)) if draw.below(4) else draw.below(2**self.exponent_bits)
        self.span = 1 + draw.below(12)
        self.kept = draw.below(self.fraction_bits + 1)
        self.scale = 10 ** draw.below(6)
        self.digits = 10 ** draw.below(7)
        self.special = draw.of([0, 0, 0, 1, 8])

    def next(self):
        if self.draw.below(16) < self.special:
            exponent = 2**self.exponent_bits - 1
            quiet = 2 ** max(0, self.fraction_bits - 1)
            return self.signed(self.draw.of([(0, 0), (exponent, 0), (exponent, quiet)]))
        if self.bits >= 32 and self.family >= 3:
            return self.decimal()
        exponent = min(self.lowest + self.draw.below(self.span), 2**self.exponent_bits - 1)
        fraction = self.draw.next() >> 64 - self.fraction_bits if self.fraction_bits else 0
        return self.signed((exponent, fraction >> self.fraction_bits - self.kept << self.fraction_bits - self.kept))

    def signed(self, parts):
        exponent, fraction = parts
        negative = self.draw.below(4) == 0 and self.fraction_bits > 0
        return negative << self.bits - 1 | exponent << self.fraction_bits | fraction

    def decimal(self):
        if self.family == 3:
            number = self.draw.of(LIMITS)
        else:
            number = (self.draw.below(2 * self.digits) - self.digits // 2) / (self.scale if self.family == 4 else 1)
        return int.from_bytes(struct.pack("<f" if self.bits == 32 else "<d", number), "little")


def draw_integers(draw, name, count):
    bits = INTEGERS[name]
    if name == "bool":
        falses = draw.of([0, 1, 8])
        return [int(draw.below(16) >= falses) for _ in range(count)]
    most = draw.of([10, 100, 100000])
    wide = draw.below(3) == 0
    mask = 2**bits - 1
    least = 0 if name.startswith("u") else -draw.of([0, 1, 9, 1000])
    return [(draw.next() if wide else draw.below(most) + least) & mask for _ in range(count)]


def draw_tensor(number):
    """Returns a tensor, the name of the default dtype and the print options."""
    draw = Draw(number)
    name = draw.of(DTYPES)
    shape = draw_shape(draw)
    size = 1
    for length in shape:
        size *= length
    count = min(size, 11)
    if name in INTEGERS:
        elements, bits = draw_integers(draw, name, count), INTEGERS[name]
        parts = [elements]
    else:
        parts = []
        for _ in range(2 if name in COMPLEX else 1):
            numbers = Numbers(draw, COMPLEX.get(name, name))
            parts.append([numbers.next() for _ in range(count)])
        bits = numbers.bits
    data = b"".join(part[place % count].to_bytes(bits // 8, "little") for place in range(size) for part in parts)
    dtype = getattr(torch, name)
    if size:
        tensor = torch.frombuffer(bytearray(data), dtype=torch.uint8).view(dtype).reshape(shape)
    else:
        tensor = torch.empty(shape, dtype=dtype)
    default = draw.of(["float32"] * 8 + ["float64", "float16"])
    membership = draw.of(["", "", "", "leaf", "clone"])
    options = (4, 1000, 3, 80, None)
    if draw.below(4) == 0:
        options = (draw.of([0, 1, 2, 6, 10]), draw.of([4, 20, 1000]), 1 + draw.below(4), draw.of([20, 40, 80, 132]),
                   draw.of([None, None, True, False]))
    if draw.below(32) == 0:
        tensor = tensor.to("meta")
    elif membership and (name in COMPLEX or name in FLOATS and "float8" not in name):
        tensor.requires_grad_()
        tensor = tensor.clone() if membership == "clone" else tensor
    return tensor, default, options


def text(number):
    tensor, default, (precision, threshold, edge_items, line_width, scientific) = draw_tensor(number)
    torch.set_printoptions(precision, threshold, edge_items, line_width, sci_mode=scientific)
    torch.set_default_dtype(getattr(torch, default))
    printed = repr(tensor)
    torch.set_default_dtype(torch.float32)
    return printed


def main(count, path):
    with open(path, "wb") as file, gzip.GzipFile(fileobj=file, mode="wb", filename="", mtime=0) as out:
        out.write(f"# PyTorch {torch.__version__}\n".encode())
        for number in range(count):
            out.write((text(number).replace("\n", "\\n") + "\n").encode())


main(int(sys.argv[1]), sys.argv[2])
