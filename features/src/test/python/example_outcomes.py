"""Fills the outcomes into the examples of chapters: the real PyTorch and NumPy are asked for all of them.

Usage: python example_outcomes.py ERRORS CHAPTER...

ERRORS is spec/errors.md, which says what kinds exceptions have; warnings.md beside it says it of warnings. In a block of code below `*Example.*`, the lines that begin
with `>>> ` or `... ` are executed, and everything else is replaced by what comes out. An example of a requirement with a
paragraph `*Deviation.*` stays as it is: it shows what is required, not what comes out.
"""

import re
import sys
import warnings
from pathlib import Path

import numpy as np
import torch

from fill_tables import Kinds, reset

# Kinds below this heading are not asserted.
NOT_ASSERTED = "## Kinds that no scenario asserts"

EXAMPLE = re.compile(r"^\*Example\.\*.*\n(?:.+\n)*\n```python\n(?P<session>.*?)^```$", re.MULTILINE | re.DOTALL)


def entries(session):
    """Returns the pieces of code that are entered."""
    code = []
    for line in session.splitlines():
        if line.startswith(">>> "):
            code.append(line[4:])
        elif line.startswith("... "):
            code[-1] += "\n" + line[4:]
    return code


def printed(value):
    """Returns what is printed of a value, in the notation: a torch.Size is a tuple there, and a class of NumPy a dtype."""
    if isinstance(value, (tuple, list)):
        items = ", ".join(map(printed, value)) + ("," if isinstance(value, tuple) and len(value) == 1 else "")
        return f"[{items}]" if isinstance(value, list) else f"({items})"
    if isinstance(value, type) and issubclass(value, np.generic):
        return repr(np.dtype(value))
    return repr(value)


def outcome(code, namespace, errors):
    try:
        try:
            expression = compile(code, "<example>", "eval")
        except SyntaxError:
            exec(code, namespace)
            return ""
        value = eval(expression, namespace)
        return "" if value is None else printed(value)
    except Exception as e:
        return "fails with " + errors.kind(e)


def warned(given, kinds, asserted):
    """Returns a line for each kind of warning that is asserted, in the order of the page."""
    found = {kinds.kind(each.message) for each in given}
    return ["warns with " + kind for kind in asserted if kind in found]


def filled(session, errors, kinds, asserted):
    reset()
    torch.set_warn_always(True)
    namespace, lines = {"torch": torch, "np": np}, []
    for code in entries(session):
        lines.append(">>> " + code.replace("\n", "\n... "))
        with warnings.catch_warnings(record=True) as given:
            warnings.simplefilter("always")
            lines += filter(None, [outcome(code, namespace, errors)])
        lines += warned(given, kinds, asserted)
    return "\n".join(lines) + "\n"


def rewritten(requirement, *pages):
    example = EXAMPLE.search(requirement)
    if example is None or "\n*Deviation.*" in requirement:
        return requirement
    start, end = example.span("session")
    try:
        return requirement[:start] + filled(example["session"], *pages) + requirement[end:]
    except ValueError as e:
        raise ValueError(f"{requirement.split()[1]}: {e}") from e


def main(errors, chapters):
    page = errors.with_name("warnings.md")
    asserted = re.findall(r"(?m)^## `(\w+)`", page.read_text(encoding="utf-8").split(NOT_ASSERTED)[0])
    pages = Kinds(errors), Kinds(page), asserted
    for chapter in [Path(chapter).resolve() for chapter in chapters]:
        requirements = re.split(r"(?m)^(?=### )", chapter.read_text(encoding="utf-8"))
        chapter.write_text("".join(rewritten(r, *pages) for r in requirements), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
