"""Records the gradients of random programs with the real PyTorch, for RecordedGradientsTest.

Usage: PYTHONPATH=features/src/test/python python record_gradients.py FOLDER ERRORS

ERRORS is spec/errors.md. Writes tensor-gradients.tsv.gz into the folder, in the form of record_programs.py; a refused
backward pass has the kind of the refusal after the "!". The elements are chosen so that all results are exact, in whatever
order they are added.

Left out are negative zeros, and what follows from PyTorch's implementation only: writes to expanded tensors, which its backward pass refuses;
writes to the result of repeat_interleave, which is a view inside; gradients that a view retains while its base is written.
"""

import random
import sys

import torch

from fill_tables import reset
from record_programs import NAMES, Writer, record, tensors_of

PROGRAMS = 5000
MOST_ELEMENTS = 40
LARGEST = 2 ** 20
DTYPES = ("float32", "float64")


class GradientWriter(Writer):
    """Writes statements with floating-point tensors, many of which are leaves."""

    def dtype(self):
        return self.draw.choice(DTYPES)

    def shape(self):
        return tuple(self.draw.choice((1, 2, 2, 3)) for _ in range(self.draw.choice((0, 1, 1, 2, 2, 3))))

    def leaf(self):
        dtype = self.dtype()
        leaf = ", requires_grad=True" if self.draw.random() < 0.7 else ""
        return f"torch.tensor({self.elements(self.shape(), dtype)}, dtype=torch.{dtype}{leaf})"

    def operand(self):
        return self.any() if self.draw.random() < 0.6 else self.draw.choice(("1", "2", "-3", "0.5", "True"))

    def axes(self, tensor):
        """Returns an axis, or none."""
        return "" if self.draw.random() < 0.4 else str(self.axis(tensor))

    def more_views(self):
        name = self.any()
        x = self.tensors[name]
        axis = self.axis(x)
        if x.numel() == 0 or not x.requires_grad:
            # It has no pieces, or such that PyTorch lets nobody write.
            return f"{name}.clone()"
        return self.draw.choice((
            f"{name}.T" if x.dim() == 2 else f"{name}.mT", f"{name}.narrow({axis}, 0, 1)", f"{name}.select({axis}, 0)",
            f"{name}.diagonal()", f"{name}.unfold({axis}, 2, 1)", f"{name}.split(1, {axis})[-1]",
            f"{name}.unbind({axis})[0]", f"{name}.movedim(0, {axis})", f"torch.broadcast_to({name}, {(2, *x.shape)})",
            f"{name}.view_as({self.any()})", f"{name}.unflatten({axis}, (1, -1))", f"torch.atleast_2d({name})",
            f"{name}.chunk(2, {axis})[0]"))

    def computed(self):
        name = self.any()
        x = self.tensors[name]
        axis = self.axis(x)
        mean = f"{name}.mean()" if x.numel() in (1, 2, 4, 8, 16) else f"{name}.sum()"
        return self.draw.choice((
            f"{name} {self.draw.choice(('+', '-', '*'))} {self.operand()}",
            f"{name} {self.draw.choice(('+', '-', '*'))} {self.operand()}",
            f"{self.draw.choice(('3', '0.5'))} {self.draw.choice(('+', '-', '*'))} {name}",
            f"{name} / {self.draw.choice(('2', '4', '0.5'))}", f"{name} ** {self.draw.choice(('1', '2', '3'))}",
            f"{name} % {self.draw.choice(('2', '3'))}", f"-{name}", f"abs({name})", mean,
            f"{name}.sum({self.axes(x)})", f"{name}.sum({axis}, keepdim=True)", f"{name}.prod({axis})",
            f"{name}.cumsum({axis})", f"{name}.max({axis})[0]", f"{name}.min({axis})[0]",
            f"torch.where({name} > 1, {name}, {self.operand()})", f"torch.where({name} > 1, 2.0, {name})",
            f"torch.stack([{name}, {self.any()}])", f"torch.cat([{name}, {self.any()}], {axis})", f"{name}[{name} > 0]",
            f"torch.index_select({name}, {axis}, torch.tensor([0, 0]))", f"torch.take({name}, torch.tensor([0, -1, 0]))",
            f"{name}.repeat(2, {', '.join('1' * max(x.dim() - 1, 0))})".replace(", )", ")"),
            f"{name}.repeat_interleave(2).clone()", f"{name}.roll(1)", f"{name}.rot90()", f"{name}.flip({axis})",
            f"torch.gather({name}, {axis}, torch.zeros({tuple(1 for _ in x.shape)}, dtype=torch.int64))",
            f"torch.div({name}, 2, rounding_mode='trunc')", f"{name}.detach()", f"{name}.clone()"))

    def passed(self):
        name = self.any()
        gradient = self.draw.choice(("", f"torch.ones_like({name})", f"torch.ones_like({name})"))
        options = ", retain_graph=True" if self.draw.random() < 0.4 else ""
        if self.draw.random() < 0.6:
            return f"({name} * {self.draw.choice(('1', name, '2'))}).sum().backward({options[2:]})"
        return f"{name}.backward({(gradient + options).removeprefix(', ')})"

    def statement(self):
        if not self.tensors or self.draw.random() < 0.12:
            return f"{self.draw.choice(NAMES)} = {self.leaf()}"
        kind = self.draw.random()
        if kind < 0.16 and (apart := {name: x for name, x in self.tensors.items() if not is_repeated(x)}):
            writer = GradientWriter(self.draw, apart)
            return writer.written() if kind < 0.12 else f"with torch.no_grad(): {writer.written()}"
        name = self.any()
        if kind < 0.2 and not self.tensors[name]._is_view():
            return f"{name}.retain_grad()"
        if kind < 0.32:
            return self.passed()
        target = self.draw.choice(NAMES)
        return f"{target} = {self.viewed() if kind < 0.45 else self.more_views() if kind < 0.55 else self.computed()}"


def is_repeated(tensor):
    """Returns whether elements of the tensor may be one and the same."""
    base = tensor if tensor._base is None else tensor._base
    return any(stride == 0 for x in (tensor, base) for stride in x.stride()) or tensor.dim() != base.dim() and \
        tensor.numel() > base.numel()


def facts(tensors):
    return repr(tuple((name, x.dtype, tuple(x.shape), x.tolist(), x.requires_grad, x.is_leaf, x._version,
                       x.grad is not None and x.grad.tolist()) for name, x in sorted(tensors.items())))


def executed(code, namespace, errors):
    """Returns the outcome of a statement, or None for an error without a kind."""
    try:
        exec(code, namespace)
        return "="
    except Exception as e:
        try:
            kind = errors.kind(e)
            return "!" + (kind if ".backward(" in code else "")
        except ValueError:
            return None


def is_exact(tensor):
    values = tensor.detach().abs()
    has_negative_zero = bool((torch.signbit(tensor) & (tensor == 0)).any())
    return tensor.numel() <= MOST_ELEMENTS and not has_negative_zero and bool((values <= LARGEST).all() and (values * 4096 % 1 == 0).all())


def is_recordable(namespace):
    """Returns whether all numbers are exact. Pieces of a tensor that was written have not even facts."""
    known = tensors_of(namespace).values()
    try:
        facts(tensors_of(namespace))
    except RuntimeError:
        return False
    gradients = [x.grad for x in known if x.grad is not None]
    return all(map(is_exact, [*(x for x in known if x.is_floating_point()), *gradients]))


def program(seed, errors):
    draw = random.Random(seed)
    reset()
    namespace, fields = {"torch": torch}, []
    for _ in range(draw.randrange(6, 16)):
        writer = GradientWriter(draw, tensors_of(namespace))
        code = writer.statement()
        outcome = executed(code, namespace, errors)
        if not is_recordable(namespace):
            return program(seed + PROGRAMS, errors)
        fields += [outcome, code] if outcome is not None else []
    for name in sorted(tensors_of(namespace)):
        code = f"({name} * {name}).sum().backward()"
        outcome = executed(code, namespace, errors)
        fields += [outcome, code] if outcome is not None else []
    has_gradient = any(x.grad is not None for x in tensors_of(namespace).values())
    if not has_gradient or not is_recordable(namespace):
        return program(seed + PROGRAMS, errors)
    return "\t".join([*fields, "?", facts(tensors_of(namespace))])


if __name__ == "__main__":
    record(*sys.argv[1:], "tensor-gradients.tsv.gz", program, PROGRAMS)
