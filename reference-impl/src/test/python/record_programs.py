"""Records what random programs do with tensors of the real PyTorch, for RecordedProgramsTest.

Usage: PYTHONPATH=features/src/test/python python record_programs.py FOLDER ERRORS

ERRORS is spec/errors.md, which says what kinds exceptions have. Writes tensor-programs.tsv.gz into the folder.

A line is a program: its statements, separated by tabs, each with what came of it before it, "=" or "!" for a refusal. After
a "?" are the facts of all its tensors. In the end a program writes through one tensor after the other, so that the elements
show which of them share memory. Refusals have no kind here: of several reasons a library may give any.
"""

import gzip
import random
import sys
import warnings
from pathlib import Path

import torch

from fill_tables import Errors, reset

warnings.simplefilter("ignore")

PROGRAMS = 4000
MOST_ELEMENTS = 100
DTYPES = ("int64", "int32", "int16", "uint8", "bool", "float32", "float64")
NAMES = "abcdefgh"


class Writer:
    """Writes statements for the tensors that exist."""

    def __init__(self, draw, tensors):
        self.draw, self.tensors = draw, tensors

    def any(self):
        return self.draw.choice(sorted(self.tensors))

    def shape(self):
        return tuple(self.draw.choice((0, 1, 1, 2, 2, 3)) for _ in range(self.draw.randrange(4)))

    def axis(self, tensor):
        return self.draw.randrange(-tensor.dim() - 1, tensor.dim() + 1) if self.draw.random() < 0.1 else \
            self.draw.randrange(-tensor.dim(), tensor.dim()) if tensor.dim() else 0

    def elements(self, shape, dtype):
        if shape:
            return "[" + ", ".join(self.elements(shape[1:], dtype) for _ in range(shape[0])) + "]"
        if dtype == "bool":
            return self.draw.choice(("True", "False"))
        number = self.draw.randrange(0 if dtype == "uint8" else -4, 9)
        return str(number) + (".5" if dtype.startswith("float") and self.draw.random() < 0.3 else "")

    def dtype(self):
        return self.draw.choice(DTYPES)

    def made(self):
        dtype = self.dtype()
        return self.draw.choice((
            f"torch.tensor({self.elements(self.shape(), dtype)}, dtype=torch.{dtype})",
            f"torch.arange({self.draw.randrange(7)})", f"torch.zeros({self.shape()}, dtype=torch.{dtype})",
            f"torch.full({self.shape()}, {self.draw.randrange(5)})"))

    def bound(self):
        return self.draw.choice(("", "", "0", "1", "2", "-1", "-2", "5"))

    def item(self, length):
        kind = self.draw.random()
        if kind < 0.45:
            return f"{self.bound()}:{self.bound()}" + self.draw.choice(("", "", ":2", ":1"))
        if kind < 0.7:
            return str(self.draw.randrange(-length, length) if length and self.draw.random() < 0.9 else 4)
        if kind < 0.8:
            return self.draw.choice(("None", "..."))
        return str([self.draw.randrange(-length, length) for _ in range(self.draw.randrange(1, 4))]) if length else ":"

    def index(self, tensor):
        if tensor.dtype == torch.bool or self.draw.random() < 0.1:
            return self.draw.choice((":", "...", "0", "None"))
        count = self.draw.randrange(1, tensor.dim() + 2) if tensor.dim() else 1
        items = [self.item(tensor.shape[place] if place < tensor.dim() else 1) for place in range(count)]
        if tensor.numel() == 0:
            # Whether positions are looked at where nothing is selected is told by FirstReasonTest.
            items = [":" if item.startswith("[") else item for item in items]
        return ", ".join(item for place, item in enumerate(items) if item != "..." or item not in items[:place])

    def viewed(self):
        name = self.any()
        x = self.tensors[name]
        other = self.draw.choice(sorted({tuple(x.shape), (-1,), (x.numel(),), (1, *x.shape), (2, -1), (-1, 3), (3, 2),
                                         tuple(reversed(x.shape))}))
        axes = list(range(x.dim()))
        self.draw.shuffle(axes)
        return self.draw.choice((
            f"{name}[{self.index(x)}]", f"{name}[{self.index(x)}]", f"{name}[{self.index(x)}]",
            f"{name}.transpose({self.axis(x)}, {self.axis(x)})", f"{name}.permute({tuple(axes)})", f"{name}.mT",
            f"{name}.reshape({other})", f"{name}.view({other})", f"{name}.flatten()", f"{name}.unsqueeze({self.axis(x)})",
            f"{name}.squeeze()", f"{name}.expand({(2, *x.shape)})", f"{name}.contiguous()", f"{name}.clone()",
            f"{name}.detach()", f"{name}.flip({self.axis(x)})", f"{name}.to(torch.{self.dtype()})",
            f"{name}.squeeze({self.axis(x)})"))

    def operand(self):
        return self.any() if self.draw.random() < 0.6 else self.draw.choice(("0", "1", "2", "-3", "1.5", "True"))

    def computed(self):
        name = self.any()
        x = self.tensors[name]
        return self.draw.choice((
            f"{name} {self.draw.choice(('+', '-', '*'))} {self.operand()}",
            f"{name} {self.draw.choice(('<', '<=', '==', '!='))} {self.operand()}", f"-{name}",
            f"{name}.sum()", f"{name}.sum({self.axis(x)})", f"{name}.any()", f"{name}.all()",
            f"torch.where({name} > 1, {name}, {self.operand()})", f"torch.stack([{name}, {self.any()}])",
            f"torch.cat([{name}, {self.any()}])", f"{name}[{name} > 0]",
            f"torch.index_select({name}, {self.axis(x)}, torch.tensor([0, 0]))"))

    def written(self):
        name = self.any()
        x = self.tensors[name]
        # What PyTorch does where a source overlaps its destination depends on how it walks through them.
        apart = [other for other in sorted(self.tensors)
                 if self.tensors[other].untyped_storage().data_ptr() != x.untyped_storage().data_ptr()]
        source = self.draw.choice(apart) if apart and self.draw.random() < 0.5 else self.draw.choice(("0", "3", "True"))
        return self.draw.choice((
            f"{name}[{self.index(x)}] = {source}", f"{name}[{self.index(x)}] = {source}",
            f"{name} {self.draw.choice(('+=', '-=', '*='))} {source}", f"{name}.fill_(2)", f"{name}.copy_({self.draw.choice(apart or ['torch.tensor(1)'])})",
            f"{name}.zero_()", f"{name}.masked_fill_({name} == 0, 1)"))

    def statement(self):
        if not self.tensors or self.draw.random() < 0.1:
            return f"{self.draw.choice(NAMES)} = {self.made()}"
        kind = self.draw.random()
        if kind < 0.3:
            return self.written()
        return f"{self.draw.choice(NAMES)} = {self.viewed() if kind < 0.75 else self.computed()}"


def facts(tensors):
    return repr(tuple((name, tensors[name].dtype, tuple(tensors[name].shape), tensors[name].tolist())
                      for name in sorted(tensors)))


def executed(code, namespace, errors):
    """Returns what came of a statement, or None where it is none that the suite has a kind for."""
    try:
        exec(code, namespace)
        return "="
    except Exception as e:
        try:
            errors.kind(e)
            return "!"
        except ValueError:
            return None


def tensors_of(namespace):
    return {name: value for name, value in namespace.items() if isinstance(value, torch.Tensor)}


def program(seed, errors):
    draw = random.Random(seed)
    reset()
    namespace, fields = {"torch": torch}, []
    for _ in range(draw.randrange(4, 10)):
        code = Writer(draw, tensors_of(namespace)).statement()
        outcome = executed(code, namespace, errors)
        if any(tensor.numel() > MOST_ELEMENTS for tensor in tensors_of(namespace).values()):
            return program(seed + PROGRAMS, errors)
        fields += [outcome, code] if outcome is not None else []
    for place, name in enumerate(sorted(tensors_of(namespace))):
        code = f"{name}[...] = {place % 2}"
        outcome = executed(code, namespace, errors)
        fields += [outcome, code] if outcome is not None else []
        fields += ["?", facts(tensors_of(namespace))]
    return "\t".join(fields)


def record(folder, page, name, program, count):
    """Writes the lines of programs, by their seeds from 0, to a file in a folder; page is spec/errors.md."""
    errors = Errors(Path(page))
    with gzip.GzipFile(Path(folder) / name, "w", mtime=0) as file:
        file.write(f"# PyTorch {torch.__version__}\n".encode())
        for seed in range(count):
            file.write((program(seed, errors) + "\n").encode())


if __name__ == "__main__":
    record(*sys.argv[1:], "tensor-programs.tsv.gz", program, PROGRAMS)
