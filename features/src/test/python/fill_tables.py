"""Fills the answers into the tables of feature files: where a cell says ?, the real PyTorch and NumPy are asked.

Usage: python fill_tables.py ERRORS FEATURE...

ERRORS is spec/errors.md, which says what kinds exceptions have. In a table below `{code} is {code} for every row of` or
`for every cell of`, and in the examples of an outline with a step `{code} is <column>` or `it fails with <column>`, each ?
is replaced by what comes out: a value in the notation, or the kind of a refusal. The other cells stay. Columns are aligned.
"""

import os
import re
import sys
import tempfile
import warnings
from pathlib import Path

import numpy as np
import torch

warnings.simplefilter("ignore")

STEP = re.compile(r"^\s+(Given|When|Then|And|But) (.*)$")
TABLE_STEP = re.compile(r"^`(.*)` is `(.*)` for every (row|cell) of$")
UNSHOWN = "?"

FOLDER = tempfile.TemporaryDirectory()


class Kinds:
    """The kinds of exceptions, as errors.md lists them, or of warnings, as warnings.md does."""

    def __init__(self, page):
        self.rows, kind = [], None
        for line in page.read_text(encoding="utf-8").splitlines():
            if heading := re.fullmatch(r"## `(\w+)`", line):
                kind = heading[1]
            elif row := re.fullmatch(r"\| (?:PyTorch|NumPy) \| `(\w+)` \| `(.*)` \|", line):
                self.rows.append((kind, row[1], row[2]))

    def kind(self, error):
        types = {base.__name__ for base in type(error).__mro__}
        kinds = {kind for kind, name, fragment in self.rows if name in types and fragment in str(error)}
        if len(kinds) != 1:
            raise ValueError(f"{sorted(kinds) or 'no kind'} for {type(error).__name__}: {error}") from error
        return kinds.pop()


def shown(value):
    """Returns the value as a scenario writes it."""
    if isinstance(value, torch.Tensor):
        if value.dtype.is_complex:
            return shown(value.detach().to(torch.complex128).resolve_conj().tolist())
        return shown(value.detach().to(torch.float64).tolist() if value.dtype.is_floating_point else value.tolist())
    if isinstance(value, np.ndarray):
        return shown(value.tolist())
    if isinstance(value, np.generic):
        return shown(value.item())
    if isinstance(value, complex):
        return number(value)
    if isinstance(value, float):
        return value.__repr__() if np.isfinite(value) else f"float('{value!r}')"
    if isinstance(value, list):
        return "[" + ", ".join(map(shown, value)) + "]"
    if isinstance(value, tuple):
        return "(" + ", ".join(map(shown, value)) + ("," if len(value) == 1 else "") + ")"
    if isinstance(value, np.dtype):
        return "np." + ("bool_" if value == np.bool_ else value.name)
    return repr(value)


def number(value):
    """Returns a complex number as a literal where Python reads that back to the bit."""
    literal = repr(value).strip("()").replace("+", " + ").replace("e + ", "e+")
    return literal if "n" not in literal and "-" not in literal else f"complex({shown(value.real)}, {shown(value.imag)})"


def replaced(code, words):
    for word, text in words.items():
        code = re.sub(rf"\b{word}\b", lambda _: text, code)
    return code


def answer(code, expected, word, namespace, errors):
    """Returns what stands for the word if the code is to be as expected."""
    try:
        text = shown(eval(code, dict(namespace)))
    except Exception as e:
        return "!" + errors.kind(e)
    before, after = re.split(rf"\b{word}\b", expected)
    if not (text.startswith(before) and text.endswith(after)):
        raise ValueError(f"{code} is {text}, not of the form {expected}")
    return text[len(before):len(text) - len(after)]


def cells(line):
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def aligned(table, indent):
    widths = [max(map(len, column)) for column in zip(*table)]
    return [indent + "| " + " | ".join(c.ljust(w) for c, w in zip(row, widths)) + " |" for row in table]


class Scenario:
    """The steps of a scenario up to a place in it."""

    def __init__(self):
        self.steps = []

    def run(self, examples):
        """Returns the variables after all steps that execute something, and the exception of the last one if any."""
        reset()
        namespace, error = {"torch": torch, "np": np}, None
        for step in self.steps:
            if code := re.fullmatch(r"`([^`]*)`", step):
                try:
                    exec(substituted(code[1], examples), namespace)
                except Exception as e:
                    error = e
        return namespace, error


def reset():
    """Takes back what the scenario before may have set, and deletes its files."""
    os.chdir(FOLDER.name)
    for file in os.scandir():
        os.remove(file)
    torch.set_default_dtype(torch.float32)
    torch.set_default_device(None)
    torch.set_grad_enabled(True)
    torch.set_printoptions(profile="default")
    np.set_printoptions(precision=8, threshold=1000, edgeitems=3, linewidth=75, suppress=False, nanstr="nan", infstr="inf",
                        sign="-", floatmode="maxprec")


def substituted(text, examples):
    for name, value in examples.items():
        text = text.replace(f"<{name}>", value)
    return text


def fill_table(step, table, scenario, errors):
    actual, expected, unit = TABLE_STEP.match(step).groups()
    namespace, _ = scenario.run({})
    header = table[0]
    for row in table[1:]:
        if unit == "cell":
            for n in range(1, len(row)):
                if row[n] == UNSHOWN:
                    code = replaced(actual, {"ROW": row[0], "COLUMN": header[n]})
                    row[n] = answer(code, expected, "CELL", namespace, errors)
        elif UNSHOWN in row:
            place = row.index(UNSHOWN)
            words = {word: text for n, (word, text) in enumerate(zip(header, row)) if n != place}
            row[place] = answer(replaced(actual, words), replaced(expected, words), header[place], namespace, errors)


def fill_examples(table, scenario, errors):
    header = table[0]
    for row in table[1:]:
        for n, text in enumerate(row):
            if text == UNSHOWN:
                row[n] = example(header[n], dict(zip(header, row)), scenario, errors)


def example(column, examples, scenario, errors):
    namespace, error = scenario.run(examples)
    for step in scenario.steps:
        if re.fullmatch(rf"it fails with `<{column}>`", step):
            if error is None:
                raise ValueError(f"nothing is refused with {examples}")
            return errors.kind(error)
        if asked := re.fullmatch(rf"`(.*)` is `(.*<{column}>.*)`", step):
            if error is not None:
                raise ValueError(f"refused with {examples}") from error
            expected = substituted(asked[2].replace(f"<{column}>", "ANSWER"), examples)
            return answer(substituted(asked[1], examples), expected, "ANSWER", namespace, errors)
    raise ValueError(f"no step asks for <{column}>")


def filled(lines, errors):
    result, scenario, table_of, n = [], Scenario(), None, 0
    while n < len(lines):
        line = lines[n]
        if line.strip().startswith("|"):
            end = n
            while end < len(lines) and lines[end].strip().startswith("|"):
                end += 1
            table = [cells(row) for row in lines[n:end]]
            if table_of == "examples":
                fill_examples(table, scenario, errors)
            elif table_of:
                fill_table(table_of, table, scenario, errors)
            result += aligned(table, line[:len(line) - len(line.lstrip())])
            n = end
            continue
        if re.match(r"\s*Scenario", line):
            scenario, table_of = Scenario(), None
        elif line.strip() == "Examples:":
            table_of = "examples"
        elif step := STEP.match(line):
            scenario.steps.append(step[2])
            table_of = step[2] if TABLE_STEP.match(step[2]) else None
        result.append(line)
        n += 1
    return result


def main(errors, features):
    for path in [Path(feature).resolve() for feature in features]:
        lines = path.read_text(encoding="utf-8").splitlines()
        path.write_text("\n".join(filled(lines, errors)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Kinds(Path(sys.argv[1])), sys.argv[2:])
