"""Writes the features about the memory of results: which relation each expression has to its argument in each layout.

Usage: python aliasing_features.py SPEC FOLDER

SPEC is the folder spec, FOLDER that of the features about aliasing. The titles of the rules are those of the chapter. The
relations are those of the real PyTorch and NumPy, by the addresses of elements. A run of the cases confirms them by writing.
"""

import re
import sys
import warnings
from pathlib import Path

import numpy as np
import torch

from example_outcomes import NOT_ASSERTED
from fill_tables import Kinds, aligned

TORCH_LAYOUTS = {
    "contiguous": "torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])",
    "transposed": "torch.tensor([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T",
    "stepped": "torch.tensor([[1.0, 0.0, 2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 5.0, 0.0, 6.0, 0.0]])[:, ::2]",
    "cropped": "torch.tensor([[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]])[:, :3]",
    "offset": "torch.tensor([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])[1:]",
    "broadcast": "torch.tensor([1.0, 2.0, 3.0]).expand(2, 3)",
    "column": "torch.tensor([[1.0], [2.0], [3.0]])",
    "row": "torch.tensor([[1.0, 2.0, 3.0]])",
    "one-element": "torch.tensor([[1.0]])",
    "vector": "torch.tensor([1.0, 2.0, 3.0])",
    "0-d": "torch.tensor(1.0)",
    "empty": "torch.tensor([[1.0, 2.0, 3.0]])[:0]",
}
NUMPY_LAYOUTS = {
    name: code.replace("torch.tensor", "np.array")
    for name, code in TORCH_LAYOUTS.items() if name != "broadcast"
} | {
    "broadcast": "np.lib.stride_tricks.as_strided(np.array([1.0, 2.0, 3.0]), (2, 3), (0, 8))",
    "reversed": "np.array([[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]])[::-1]",
}
ORDER = ["contiguous", "transposed", "stepped", "cropped", "offset", "reversed", "broadcast", "column", "row",
         "one-element", "vector", "0-d", "empty"]
ALL = ORDER
# Enough to see that each layout gives a view, and that each gives a copy, an object itself or a refusal.
VIEWS = ["contiguous", "transposed", "stepped", "reversed", "broadcast", "one-element", "vector", "0-d"]
# A library may refuse a reversed array as a tensor (REF-4); from_dlpack of PyTorch 2.13 ends the process.
TAKEN = [name for name in VIEWS if name != "reversed"]
AXIS_VIEWS = [name for name in VIEWS if name != "0-d"]
MATRIX_VIEWS = [name for name in AXIS_VIEWS if name != "vector"]
FEW = ["contiguous", "transposed", "stepped", "broadcast", "vector", "0-d", "empty"]
FEW_AXES = [name for name in FEW if name not in ("0-d", "empty")]
FEW_MATRICES = [name for name in FEW_AXES if name != "vector"]


class Group:
    """The scenarios of a requirement: expressions in t, a tensor, or in a, an array.

    A layout counts where the library has it, and where the result has elements or is the argument itself. check has two
    expressions with the same elements, "… is …": u is the result of a tensor, b that of an array, {r} either.
    """

    def __init__(self, requirement, layouts, check, *expressions):
        self.requirement, self.layouts, self.check, self.expressions = requirement, layouts, check, expressions
        self.better = {}

    def required(self, layout, relation, deviates):
        """Requires another relation in a layout than the library has, which deviates."""
        self.better[layout] = relation, deviates
        return self


SAME = "{r} is {x}"

FEATURES = {
    "TensorAxes": ("The axes of a tensor in every layout", [
        Group("ALI-1", VIEWS, SAME, "t.transpose(0, 0)", "t.movedim(0, 0)", "t.swapaxes(0, 0)", "t.expand_as(t)",
              "torch.broadcast_to(t, t.shape)", "t.view_as(t)"),
        Group("ALI-1", VIEWS, "u.transpose(0, -1) is t", "t.transpose(0, -1)"),
        Group("ALI-1", VIEWS, "u.reshape(t.shape) is t", "t.squeeze()", "t.unsqueeze(0)"),
        Group("ALI-1", MATRIX_VIEWS, "u.t() is t", "t.t()", "t.mT", "t.T", "t.permute(1, 0)"),
        Group("ALI-2", VIEWS, SAME, "t[...]", "t[()]", "t.as_strided(t.shape, t.stride())"),
        Group("ALI-2", VIEWS, "u[0] is t", "t[None]"),
        Group("ALI-2", AXIS_VIEWS, SAME, "t[:]", "t.chunk(1)[0]", "t.tensor_split(1)[0]"),
        Group("ALI-2", AXIS_VIEWS, "u[0] is t[0]", "t[0:1]", "t.narrow(0, 0, 1)", "t.split(1)[0]"),
        Group("ALI-2", AXIS_VIEWS, "u is t[0:1].reshape(u.shape)", "t[0]", "t.select(0, 0)", "t.unbind()[0]"),
        Group("ALI-2", AXIS_VIEWS, "u.reshape(t.shape) is t.reshape(t.shape)", "t.unfold(0, 1, 1)"),
        Group("ALI-2", MATRIX_VIEWS, "u[0:1] is t[0, 0:1]", "t.diagonal()"),
    ]),
    "TensorShapes": ("The shape of a tensor in every layout", [
        Group("ALI-3", ALL, "u.reshape(t.shape) is t", "t.view(-1)"),
        Group("ALI-4", ALL, "u.reshape(t.shape) is t", "t.reshape(-1)"),
        Group("ALI-5", ALL, "u.reshape(t.shape) is t", "t.flatten()"),
        Group("ALI-6", ALL, "u.reshape(t.shape) is t", "t.ravel()", "torch.ravel(t)"),
        Group("ALI-7", VIEWS, SAME, "t.view(t.shape)", "t.reshape(t.shape)", "t.reshape_as(t)"),
        Group("ALI-8", ALL, SAME, "t.contiguous()"),
    ]),
    "TensorConversions": ("Conversions of tensors in every layout", [
        Group("ALI-9", FEW, SAME, "t.to(torch.float32)", "t.to('cpu')", "t.cpu()", "t.type(torch.float32)", "t.type_as(t)",
              "torch.as_tensor(t)", "torch.as_tensor(t, dtype=torch.float32)"),
        Group("ALI-10", FEW, SAME, "torch.asarray(t)", "torch.asarray(t, copy=False)", "torch.broadcast_tensors(t, t)[0]"),
        Group("ALI-11", FEW, SAME, "t.real", "torch.real(t)", "t.conj()", "t.resolve_conj()", "t.resolve_neg()", "+t"),
        Group("ALI-12", FEW, "u.reshape(t.shape) is t", "torch.atleast_1d(t)", "torch.atleast_2d(t)", "torch.atleast_3d(t)"),
        Group("ALI-13", FEW, SAME, "t.clone()", "t.to(torch.float32, copy=True)", "t.to('cpu', copy=True)",
              "t.to(torch.float64)", "torch.asarray(t, copy=True)", "torch.tensor(t)"),
        Group("ALI-14", FEW, SAME, "t.detach()", "t.data"),
        Group("ALI-14", FEW, "u.view(torch.float32) is t", "t.view(torch.int32)"),
    ]),
    "TensorResults": ("Results that equal a tensor in every layout", [
        Group("ALI-15", FEW, SAME, "t + 0", "t - 0", "t * 1", "t / 1", "t ** 1", "abs(t)", "-(-t)"),
        Group("ALI-16", FEW, SAME, "torch.where(t > -1, t, t)", "torch.where(torch.tensor(True), t, t)"),
        Group("ALI-16", ["row", "one-element"], SAME, "t.sum(0, keepdim=True)", "t.prod(0, keepdim=True)",
              "t.mean(0, keepdim=True)", "t.amax(0, keepdim=True)", "t.cumsum(0)"),
        Group("ALI-16", ["0-d"], SAME, "t.sum()", "t.prod()", "t.mean()", "t.max()", "t.amax(())"),
        Group("ALI-17", FEW, SAME, "t.flip(())", "t.roll(0)"),
        Group("ALI-17", FEW_AXES, SAME, "t.roll(0, 0)", "t.repeat_interleave(1, 0)", "t.tile(1)", "torch.cat([t])"),
        Group("ALI-17", FEW_MATRICES, SAME, "t.rot90(0)", "t.repeat(1, 1)", "torch.hstack([t])", "torch.vstack([t])"),
        Group("ALI-17", FEW, "u is t[None]", "torch.stack([t])"),
        Group("ALI-18", FEW_AXES, "u is t[0:1]", "t[[0]]", "t[torch.tensor([0])]",
              "torch.index_select(t, 0, torch.tensor([0]))"),
        Group("ALI-18", FEW, "u is t.reshape(-1)", "t[t > -1]", "torch.masked_select(t, t > -1)"),
        Group("ALI-18", FEW_AXES, "u is t.reshape(-1)[0:1]", "torch.take(t, torch.tensor([0]))"),
        Group("ALI-18", FEW_AXES, "u is t[0:1].expand_as(t)", "torch.gather(t, 0, torch.zeros_like(t, dtype=torch.int64))",
              "torch.take_along_dim(t, torch.zeros_like(t, dtype=torch.int64), 0)"),
        Group("ALI-18", FEW_MATRICES, "u is t.diagonal()", "t.diag()"),
        Group("ALI-19", FEW, "u is t * 0", "torch.zeros_like(t)", "torch.full_like(t, 0)", "t.new_zeros(t.shape)"),
    ]),
    "TensorToArray": ("A tensor as an array in every layout", [
        Group("ALI-20", VIEWS, SAME, "t.numpy()", "np.asarray(t)", "t.__array__()", "np.from_dlpack(t)", "torch.from_dlpack(t)"),
        Group("ALI-20", FEW, SAME, "torch.from_numpy(t.numpy())", "torch.as_tensor(t.numpy())"),
        Group("ALI-21", FEW, SAME, "np.array(t)", "np.asarray(t, copy=True)"),
    ]),
    "ArrayToTensor": ("An array as a tensor in every layout", [
        Group("ALI-22", TAKEN, SAME, "torch.from_numpy(a)", "torch.as_tensor(a)", "torch.as_tensor(a, dtype=torch.float64)"),
        Group("ALI-23", TAKEN, SAME, "torch.asarray(a)", "torch.asarray(a, copy=False)").required("0-d", "view", "PyTorch"),
        Group("ALI-24", TAKEN, SAME, "torch.asarray(a, copy=True)", "torch.tensor(a)"),
        Group("ALI-25", TAKEN, SAME, "torch.from_dlpack(a)"),
        Group("ALI-25", VIEWS, SAME, "np.from_dlpack(a)"),
        Group("ALI-26", [name for name in ALL if name != "empty"], "{r}.reshape(a.shape) is a", "torch.frombuffer(a, dtype=torch.float64)",
              "np.frombuffer(a, np.float64)"),
    ]),
    "ArrayAxes": ("The axes of an array in every layout", [
        Group("ALI-27", AXIS_VIEWS, SAME, "np.swapaxes(a, 0, 0)", "np.moveaxis(a, 0, 0)"),
        Group("ALI-27", VIEWS, SAME, "np.broadcast_to(a, a.shape)"),
        Group("ALI-27", VIEWS, "b.T is a", "a.T", "np.transpose(a)", "np.permute_dims(a)"),
        Group("ALI-27", VIEWS, "b[0] is a", "np.expand_dims(a, 0)"),
        Group("ALI-27", MATRIX_VIEWS, "b.T is a", "a.mT", "np.matrix_transpose(a)"),
        Group("ALI-28", ALL, "b.reshape(a.shape) is a", "a.squeeze()", "np.squeeze(a)"),
        Group("ALI-29", VIEWS, SAME, "a[...]", "a[()]", "np.lib.stride_tricks.as_strided(a)"),
        Group("ALI-29", VIEWS, "b[0] is a", "a[None]"),
        Group("ALI-29", AXIS_VIEWS, SAME, "a[:]", "np.split(a, 1)[0]", "np.array_split(a, 1)[0]"),
        Group("ALI-29", AXIS_VIEWS, "b[0] is a[0]", "a[0:1]"),
        Group("ALI-29", AXIS_VIEWS, "b is a[0:1].reshape(a.shape[1:])", "a[0]", "np.unstack(a)[0]"),
        Group("ALI-29", MATRIX_VIEWS, "b[0] is a[0, 0]", "np.diagonal(a)", "np.diag(a)"),
        Group("ALI-30", VIEWS, SAME, "np.flip(a, ())"),
        Group("ALI-30", AXIS_VIEWS, "np.flip(b) is a", "np.flip(a)"),
        Group("ALI-30", MATRIX_VIEWS, "np.fliplr(b) is a", "np.fliplr(a)"),
        Group("ALI-30", MATRIX_VIEWS, "np.flipud(b) is a", "np.flipud(a)"),
        Group("ALI-30", MATRIX_VIEWS, "np.rot90(b, -1) is a", "np.rot90(a)"),
        Group("ALI-30", MATRIX_VIEWS, SAME, "np.rot90(a, 0)", "np.rot90(a, 4)"),
    ]),
    "ArrayShapes": ("The shape of an array in every layout", [
        Group("ALI-31", ALL, "b.reshape(a.shape) is a", "a.reshape(-1)"),
        Group("ALI-31", ALL, "b.reshape(a.shape, order='F') is a", "a.reshape(-1, order='F')"),
        Group("ALI-32", ALL, "b.reshape(a.shape) is a", "a.reshape(-1, copy=False)"),
        Group("ALI-33", ALL, "b.reshape(a.shape) is a", "a.ravel()"),
        Group("ALI-33", ALL, "b.reshape(a.shape, order='F') is a", "a.ravel('F')"),
        Group("ALI-33", ALL, "b is a.flatten('K')", "a.ravel('K')"),
        Group("ALI-34", VIEWS, SAME, "a.reshape(a.shape)", "a.reshape(a.shape, copy=False)"),
    ]),
    "ArrayConversions": ("Conversions of arrays in every layout", [
        Group("ALI-35", FEW, SAME, "np.asarray(a)", "np.asarray(a, dtype=np.float64)", "np.asarray(a, copy=False)",
              "np.array(a, copy=None)", "np.array(a, copy=False)", "a.astype(np.float64, copy=False)"),
        Group("ALI-36", ALL, "b.reshape(a.shape) is a", "np.asarray(a, order='C')", "np.asarray(a, order='F')",
              "np.ascontiguousarray(a)", "np.asfortranarray(a)", "a.astype(np.float64, order='C', copy=False)"),
        Group("ALI-37", FEW, SAME, "a.copy()", "np.copy(a)", "np.array(a)", "np.asarray(a, copy=True)",
              "a.astype(np.float64)", "a.reshape(a.shape, copy=True)"),
        Group("ALI-37", FEW, "b.reshape(a.shape) is a", "a.flatten()"),
        Group("ALI-37", FEW, "b.byteswap() is a", "a.byteswap()"),
        Group("ALI-38", FEW, SAME, "a.real", "np.real(a)", "a.conj()", "np.broadcast_arrays(a, a)[0]"),
        Group("ALI-38", FEW, "b.reshape(a.shape) is a", "np.atleast_1d(a)", "np.atleast_2d(a)", "np.atleast_3d(a)"),
        Group("ALI-29", FEW, "b.view(np.float64) is a", "a.view(np.int64)"),
    ]),
    "ArrayResults": ("Results that equal an array in every layout", [
        Group("ALI-39", FEW, SAME, "a + 0", "a - 0", "a * 1", "a / 1", "a ** 1", "+a", "abs(a)", "-(-a)", "np.conj(a)"),
        Group("ALI-40", FEW, SAME, "np.where(a > -1, a, a)", "np.where(True, a, a)", "np.sum(a, axis=())",
              "np.max(a, axis=())", "np.min(a, axis=())"),
        Group("ALI-40", ["row", "one-element"], SAME, "np.sum(a, axis=0, keepdims=True)",
              "np.mean(a, axis=0, keepdims=True)", "np.max(a, axis=0, keepdims=True)", "np.cumsum(a, axis=0)"),
        Group("ALI-41", FEW_AXES, SAME, "np.roll(a, 0)", "np.concatenate([a])", "np.repeat(a, 1, 0)", "np.tile(a, 1)"),
        Group("ALI-41", FEW_MATRICES, SAME, "np.hstack([a])", "np.vstack([a])"),
        Group("ALI-41", FEW, "b is a[None]", "np.stack([a])"),
        Group("ALI-41", FEW, "b is a.reshape(-1)", "np.repeat(a, 1)"),
        Group("ALI-42", FEW_AXES, "b is a[0:1]", "a[[0]]", "a[np.array([0])]", "np.take(a, [0], axis=0)",
              "np.compress([True], a, axis=0)"),
        Group("ALI-42", FEW, "b is a.reshape(-1)", "a[a > -1]"),
        Group("ALI-42", FEW_AXES, "b is np.broadcast_to(a[0:1], a.shape)",
              "np.take_along_axis(a, np.zeros_like(a, dtype=np.int64), 0)"),
        Group("ALI-43", FEW, "b is a * 0", "np.zeros_like(a)", "np.full_like(a, 0)"),
    ]),
}


def addresses(x):
    """Returns the addresses of all bytes of a tensor or an array."""
    if isinstance(x, torch.Tensor):
        start, size, strides = x.data_ptr(), x.element_size(), [s * x.element_size() for s in x.stride()]
    else:
        start, size, strides = x.__array_interface__["data"][0], x.itemsize, x.strides
    offsets = {0}
    for length, stride in zip(x.shape, strides):
        offsets = {offset + n * stride for offset in offsets for n in range(length)}
    return {start + offset + byte for offset in offsets for byte in range(size)}


def relation(result, x):
    if result is x:
        return "itself"
    if isinstance(result, np.generic):
        return "scalar"
    if 0 in result.shape or 0 in x.shape:
        return "no elements"
    own, other = addresses(result), addresses(x)
    if not own & other:
        return "copy"
    return "view" if own <= other or other <= own else "overlap"


class Scenarios:
    """Asks the real libraries, and writes outlines: one for an expression, and another where it is refused or warns."""

    def __init__(self, spec):
        self.errors = Kinds(spec / "errors.md")
        self.warnings = Kinds(spec / "warnings.md")
        asserted = (spec / "warnings.md").read_text(encoding="utf-8").split(NOT_ASSERTED)[0]
        self.asserted = set(re.findall(r"^## `(\w+)`", asserted, re.MULTILINE))
        text = (spec / "chapters/aliasing.md").read_text(encoding="utf-8")
        self.titles = dict(re.findall(r"^### (ALI-\d+) (.*)$", text, re.MULTILINE))
        self.numbers = {}

    def row(self, expression, name, layout):
        namespace = {"torch": torch, "np": np}
        exec(f"{name} = {layout}", namespace)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                found = relation(eval(expression, namespace), namespace[name])
            except Exception as e:
                found = "!" + self.errors.kind(e)
        return found, sorted({self.warnings.kind(warning.message) for warning in caught} & self.asserted)

    def outlines(self, group):
        for expression in group.expressions:
            name = "a" if re.search(r"(?<![\w.])a\b", expression) else "t"
            layouts = NUMPY_LAYOUTS if name == "a" else TORCH_LAYOUTS
            parts = {}
            for layout in group.layouts:
                if layout in layouts:
                    found, warned = self.row(expression, name, layouts[layout])
                    if found == "no elements":
                        continue
                    refused = found.startswith("!")
                    tags = [f"@warns:{kind}" for kind in warned]
                    if layout in group.better:
                        required, library = group.better[layout]
                        assert found != required, (expression, layout, found)
                        found = required
                        tags.append(f"@deviates:{library}")
                    parts.setdefault((refused, tuple(tags)), []).append([layout, layouts[layout], found])
            for (refused, tags), rows in parts.items():
                yield from self.outline(group, expression, name, rows, refused, tags)

    def outline(self, group, expression, name, rows, refused, tags):
        number = self.numbers[group.requirement] = self.numbers.get(group.requirement, 0) + 1
        result = "u" if name == "t" else "b"
        yield ""
        yield " ".join([f"    @{group.requirement}.{number}", *tags])
        yield f"    Scenario Outline: {expression}{' is refused' if refused else ''}, <case>"
        yield f"      Given `{name} = <object>`"
        yield f"      When `{result} = {expression}`"
        yield f"      Then `{result}` relates to `{name}` as `<relation>`"
        if not refused:
            yield "      And `" + group.check.format(r=result, x=name).replace(" is ", "` is `") + "`"
        yield f"      And `{name}` is unchanged"
        yield ""
        yield "      Examples:"
        yield from aligned([["case", "object", "relation"]] + rows, " " * 8)

    def feature(self, title, groups):
        yield f"Feature: {title}"
        yield "# Written by features/src/test/python/aliasing_features.py: change that, not this."
        last = None
        for group in groups:
            if group.requirement != last:
                yield ""
                yield f"  Rule: {group.requirement} {self.titles.get(group.requirement, '?')}"
            last = group.requirement
            yield from self.outlines(group)


def main(spec, folder):
    scenarios = Scenarios(Path(spec))
    for name, (title, groups) in FEATURES.items():
        text = "\n".join(scenarios.feature(title, groups)) + "\n"
        (Path(folder) / f"{name}.feature").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
