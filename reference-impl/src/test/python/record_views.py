"""Records the views and copies that the real PyTorch and NumPy make, for RecordedViewsTest.

Usage: python record_views.py FOLDER ERRORS

ERRORS is spec/errors.md, which says what kinds exceptions have. Writes views.tsv.gz into the folder.

A line FACTS has a tuple of facts about a result `y`, a line SOURCE code that makes memory `b` and a view `x` of it. All
others have an expression and what came of it: those facts and whether the result shares the memory, or "!" and the kind of
a refusal.
"""

import gzip
import re
import sys
import warnings
from pathlib import Path

import numpy as np
import torch

warnings.simplefilter("ignore")

ERRORS = []
SMALL, WIDE = "[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]", "[[0.0, 1.0, 2.0, 3.0, 4.0, 5.0], [6.0, 7.0, 8.0, 9.0, 10.0, 11.0]]"
CUBE = "[[[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]], [[6.0, 7.0], [8.0, 9.0], [10.0, 11.0]]]"
# The memory and what is viewed of it, in the notation.
SOURCES = (
    (SMALL, "b[:]"), (SMALL, "b.T"), (WIDE, "b[:, ::2]"), (WIDE, "b[:, ::2].T"), (WIDE, "b[1:, 1:4]"),
    (CUBE, "b[:]"), (CUBE, "b.T"), (CUBE, "b.swapaxes(0, 1)"), (CUBE, "b.swapaxes(1, 2)"), (CUBE, "b[:, :1]"),
    (CUBE, "b[:, ::2, :1]"), (CUBE, "b.swapaxes(0, 1)[:, :1]"), (CUBE, "b[:1, :1, :1]"), (CUBE, "b[1:, None]"),
    ("[0.0, 1.0, 2.0]", "b[:]"), ("[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]", "b[::2]"), ("[0.0, 1.0, 2.0]", "b[1:2]"),
    ("[0.0, 1.0]", "b[0, ...]"), ("[[0.0], [1.0]]", "b[:]"), (SMALL, "b[:, :0]"), (SMALL, "b[:0]"), (SMALL, "b[:0].T"),
    (CUBE, "b[:, :0, 1:]"), ("[[[0.0], [1.0], [2.0]]]", "b[:]"),
)
TENSOR_SOURCES = (("[[0.0], [1.0]]", "b.expand(2, 3)"), ("[0.0, 1.0]", "b.expand(1, 3, 2)"))
ARRAY_SOURCES = (("[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]", "b[::-1]"), (SMALL, "b[::-1, ::2]"), (CUBE, "b[::-1].T"),
                 ("[[0.0], [1.0]]", "np.broadcast_to(b, (2, 3))"))

AXES = ("0, 1", "-1, 0", "0, 0", "0, 2", "2, 1", "0, 3", "-4, 0")
ORDERS = ("0", "1, 0", "0, 1", "0, 0", "0, 1, 2", "2, 0, 1", "-1, 0, 1", "1, 0, 2", "0, 1, 3", "(1, 0)", "[2, 1, 0]")
MOVES = ("0, 1", "0, -1", "-1, 0", "2, 0", "(0, 1), (1, 0)", "(0, 1), (-1, 0)", "(0, 0), (0, -1)", "(0,), (0, -1)",
         "(0, 1), (1, 1)", "5, 0", "0, 5", "(), ()", "[2, 0], [0, 1]")
SHAPES = ("6", "(6,)", "2, 3", "3, 2", "-1", "2, -1", "-1, 3", "-1, 1", "1, -1", "3, -1, 1", "-1, 2, 2", "-1, 5", "-1, -1", "0",
          "0, -1", "-1, 0", "0, 3", "()", "1", "1, 1, 1", "12", "3, 4", "3, 2, 2", "3, 1, 4", "2, 1, 3", "2, 3, 1",
          "1, 2, 3", "2, 6", "6, 2", "1, 3, 1, 2, 1", "3, 1, 2, 2, 1", "2, 2, 3", "[3]", "3, 1", "1, 3")
UNIT_AXES = ("", "0", "1", "-1", "2", "3", "-4", "(0, 1)", "(0, -1)", "(0, 0)", "()", "(0,)", "[2]")
NEW_AXES = ("0", "1", "-1", "2", "-2", "3", "4", "-5")
TARGETS = ("(3,)", "(2, 3)", "(3, 2)", "(2, 2, 3)", "(1, 3)", "(3, 1)", "(2, 3, 2)", "(4, 2, 3, 2)", "(1, 2, 3, 2)",
           "(2, 3, 5)", "()", "(0,)", "(0, 3)", "(2, 0)", "(3, 0)", "(2, 1, 1)", "(1,)", "(1, 1, 1, 1)", "(2, 1, 5)")

# Members of the graph: a leaf and the result of an operation, contiguous and not.
GRAPH_SOURCES = tuple((SMALL, f"torch.tensor({elements}, requires_grad=True){view}") for elements, view in (
    (SMALL, ""), (SMALL, ".T"), (CUBE, ""), (CUBE, ".mT"), ("[0.0, 1.0]", ""), ("1.5", ""), ("[[[0.0], [1.0]]]", "[:]"),
    (WIDE, "[:, ::2]"), (SMALL, ".clone()"), ("[[[0.0], [1.0]]]", ".clone()"), (SMALL, ".clone()[:]")))
GRAPH_EXPRESSIONS = (
    "x.T", "x.mT", "x.t()", "x.transpose(0, -1)", "x.permute(1, 0)", "x.permute(2, 0, 1)", "x.movedim(0, -1)",
    "x.movedim((), ())", "x.reshape(-1)", "x.reshape(3, 2)", "x.view(-1)", "x.view_as(x)", "x.reshape_as(x)",
    "x.flatten()", "x.flatten(0, -1)", "x.ravel()", "x.squeeze()", "x.squeeze(0)", "x.squeeze((0, -1))",
    "x.unsqueeze(0)", "x.expand(2, 2, 3)", "x.expand_as(x)", "torch.broadcast_to(x, (1, 2, 3))", "x.contiguous()",
    "torch.atleast_1d(x)", "torch.atleast_2d(x)", "torch.atleast_3d(x)", "x.t_()", "x.transpose_(0, -1)",
    "x.squeeze_()", "x.squeeze_(0)", "x.squeeze_((0, -1))", "x.unsqueeze_(0)")


def tensor_expressions():
    yield from ("x.T", "x.mT", "x.t()", "x.ravel()", "x.contiguous()", "x.clone()", "x.view_as(b)", "x.reshape_as(b)",
                "x.expand_as(b)", "x.t_()", "torch.atleast_1d(x)", "torch.atleast_2d(x)", "torch.atleast_3d(x)",
                "torch.broadcast_tensors(x, b)[0]", "torch.broadcast_tensors(x, x)[0]")
    for name, choices in {
        "transpose": AXES, "swapaxes": AXES[:3], "swapdims": AXES[:3], "transpose_": AXES, "swapaxes_": AXES[:1],
        "swapdims_": AXES[:1], "permute": (*ORDERS, "()"), "movedim": MOVES, "moveaxis": MOVES[:3], "reshape": SHAPES,
        "view": SHAPES, "squeeze": UNIT_AXES, "squeeze_": UNIT_AXES, "unsqueeze": NEW_AXES, "unsqueeze_": NEW_AXES,
        "flatten": ("", "0, 0", "1", "0, 1", "1, 0", "-2", "1, 2", "0, 3", "-1, 0"),
        "expand": (*TARGETS, "-1", "-1, 3", "2, -1, -1", "2, -1", "-1, -1, -1"),
    }.items():
        yield from (f"x.{name}({choice})" for choice in choices)
    yield from (f"torch.broadcast_to(x, {target})" for target in TARGETS[:4])


def array_expressions():
    yield from ("x.T", "x.mT", "x.transpose()", "x.transpose(None)", "x.copy()", "np.ascontiguousarray(x)",
                "np.asfortranarray(x)", "np.atleast_1d(x)", "np.atleast_2d(x)", "np.atleast_3d(x)",
                "np.broadcast_arrays(x, b)[0]", "np.broadcast_arrays(x, x)[0]")
    for name, choices in {
        "swapaxes": AXES, "transpose": ORDERS, "reshape": (*SHAPES, "-2, 3"), "squeeze": UNIT_AXES,
        "ravel": ("", "'F'", "'A'", "'K'"), "flatten": ("", "'F'", "'A'", "'K'"),
    }.items():
        yield from (f"x.{name}({choice})" for choice in choices)
    for option in ("order='F'", "order='A'", "copy=True", "copy=False", "order='F', copy=False"):
        yield from (f"x.reshape({shape}, {option})" for shape in SHAPES[3:])
    yield from (f"np.moveaxis(x, {move})" for move in MOVES)
    yield from (f"np.expand_dims(x, {axis})" for axis in (*NEW_AXES, "(0, -1)", "(0, 2)", "(0, 0)", "()"))
    yield from (f"np.broadcast_to(x, {target})" for target in (*TARGETS, "3", "(-1, 3)"))


LIBRARIES = (
    ("torch.tensor", (*SOURCES, *TENSOR_SOURCES), tuple(tensor_expressions()),
     "(y.shape, y.stride(), y.storage_offset(), y.is_contiguous(), y is x, x.shape, x.stride(), y.tolist())"),
    ("np.array", (*SOURCES, *ARRAY_SOURCES), tuple(array_expressions()),
     "(y.shape, y.strides, y.flags.c_contiguous, y.flags.f_contiguous, y.flags.writeable, y is x, y.tolist())"),
    ("torch.tensor", GRAPH_SOURCES, GRAPH_EXPRESSIONS, "(repr(y), y.requires_grad, y.is_leaf, y is x, y.tolist())"),
)


def read_errors(page):
    """Reads the kinds, and for each the exceptions that stand for it, off the page."""
    kind = None
    for line in page.splitlines():
        heading = re.fullmatch(r"## `(\w+)`", line)
        kind = heading.group(1) if heading else kind
        row = re.fullmatch(r"\| \w+ \| `(\w+)` \| `(.*)` \|", line)
        if row:
            ERRORS.append((kind, *row.groups()))


def kind_of(error):
    names = [base.__name__ for base in type(error).__mro__]
    kinds = {kind for kind, name, fragment in ERRORS if name in names and fragment in str(error)}
    return kinds.pop() if len(kinds) == 1 else None


def plain(value):
    return tuple(plain(item) for item in value) if isinstance(value, tuple) else value


def record(setup, expression, facts):
    """Returns what came of an expression; None where the exception has no kind, which is for the libraries only."""
    names = {"torch": torch, "np": np}
    exec(setup, names)
    try:
        names["y"] = eval(expression, names)
    except Exception as error:
        kind = kind_of(error)
        return kind and "!" + kind
    seen = plain(eval(facts, names))
    names["b"][...] = -1.0
    shares = names["y"].tolist() != seen[-1]
    return repr((*seen, shares))


def main():
    folder, errors = sys.argv[1:]
    read_errors(Path(errors).read_text(encoding="utf-8"))
    lines = [f"# PyTorch {torch.__version__}, NumPy {np.__version__}; recorded by record_views.py"]
    for make, sources, expressions, facts in LIBRARIES:
        lines.append(f"FACTS\t{make}\t{facts}")
        for elements, view in sources:
            setup = f"b = {make}({elements}); x = {view}"
            lines.append(f"SOURCE\t{setup}")
            outcomes = ((expression, record(setup, expression, facts)) for expression in expressions)
            lines.extend(f"{expression}\t{outcome}" for expression, outcome in outcomes if outcome)
    compressed = gzip.compress("\n".join([*lines, ""]).encode("utf-8"), mtime=0)
    (Path(folder) / "views.tsv.gz").write_bytes(compressed)


if __name__ == "__main__":
    main()
