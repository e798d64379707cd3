"""Runs the cells of a notebook the way IPython does, and collects their outputs.

The output of a cell is a list of events: ["stdout" | "stderr" | "result" | "display", text], and last, where an error
ended it, ["error", type, message, line, whether we lack something that the cell uses].
"""

import io
import sys
import _ast

CELL = "<cell>"


class Session:
    """The namespace that all cells of a notebook share."""

    def __init__(self, shown):
        self.shown = shown
        self.events = []
        self.names = {"__name__": "__main__", "display": self.display}

    def display(self, *values):
        for value in values:
            self.events.append(["display", self.shown(value)])

    def write(self, stream, text):
        if text and self.events and self.events[-1][0] == stream:
            self.events[-1][1] += text
        elif text:
            self.events.append([stream, text])


class Stream(io.TextIOBase):
    """sys.stdout or sys.stderr of a cell."""

    def __init__(self, name, session):
        self.name = name
        self.session = session

    def writable(self):
        return True

    def write(self, text):
        self.session.write(self.name, text)
        return len(text)


def session():
    """Starts a session; display.py gives the text that is shown for a value."""
    return Session(shown)


def run(source, session):
    """Runs a cell and returns its events."""
    session.events = []
    streams = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = Stream("stdout", session), Stream("stderr", session)
    try:
        run_statements(source, session)
    except BaseException as error:
        session.events.append(["error", type(error).__name__, str(error), str(line_of(error)), lacking(error, source)])
    finally:
        sys.stdout, sys.stderr = streams
    return session.events


def run_statements(source, session):
    tree = compile(source, CELL, "exec", _ast.PyCF_ONLY_AST)
    shows = bool(tree.body) and isinstance(tree.body[-1], _ast.Expr) and not ends_in_semicolon(source, tree.body[-1])
    last = tree.body.pop() if shows else None
    exec(compile(tree, CELL, "exec"), session.names)
    if last is not None:
        value = eval(compile(_ast.Expression(last.value), CELL, "eval"), session.names)
        if value is not None:
            session.events.append(["result", session.shown(value)])


def ends_in_semicolon(source, statement):
    """Returns whether a semicolon after the last statement tells IPython not to show its value."""
    line = source.split("\n")[statement.end_lineno - 1]
    # GraalPy counts columns in characters; CPython counts the bytes of UTF-8.
    return line[statement.end_col_offset :].lstrip().startswith(";")


def line_of(error):
    """Returns the line of the cell at which an error came up."""
    if isinstance(error, SyntaxError):
        return error.lineno
    line = 0
    frame = error.__traceback__
    while frame is not None:
        if frame.tb_frame.f_code.co_filename == CELL:
            line = frame.tb_lineno
        frame = frame.tb_next
    return line


def lacking(error, source):
    """Returns whether an error may be ours: a vocabulary too small, a module that is not here, a line for IPython."""
    if isinstance(error, SyntaxError):
        lines = source.splitlines()
        line = lines[error.lineno - 1].strip() if 0 < (error.lineno or 0) <= len(lines) else ""
        return line.startswith(("%", "!", "?")) or line.endswith("?")
    return isinstance(error, ImportError) or getattr(error, "reason", None) == "UNSUPPORTED"
