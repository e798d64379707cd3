"""The text that IPython shows for a value.

It is repr, except that a class is shown by its name, and that a list, tuple, set or dict which is wider than a line has
one item on each line. Lines continue behind the opening bracket of each level of nesting.
"""

WIDTH = 79
UNLIMITED = float("-inf")  # so many fewer characters stand after it that any text fits
MOST_ITEMS = 1000  # of one container


def shown(value):
    """Returns the text for a value, without a line break at its end."""
    return layout(value, indent=0, column=0, after=0)


def layout(value, indent, column, after):
    """Returns the text for a value that begins in a column, and after which so many characters stand on the same line."""
    opening, items, closing = parts(value)
    if items is None:
        return opening.replace("\n", "\n" + " " * indent)
    flat = opening + ", ".join(key + layout(item, 0, 0, UNLIMITED) for key, item in items) + closing
    if "\n" not in flat and column + len(flat) + after <= WIDTH:
        return flat
    inner = indent + len(opening)
    lines = []
    for position, (key, item) in enumerate(items):
        start = (inner if lines else column + len(opening)) + len(key)
        last = position == len(items) - 1
        lines.append(key + layout(item, inner, start, len(closing) + after if last else len(",")))
    return opening + (",\n" + " " * inner).join(lines) + closing


class Verbatim:
    """Text that stands where an item would."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


def parts(value):
    """Returns opening, (key, item) pairs and closing of a container; text, None and None of anything else."""
    kind = printed_as(value)
    if kind is type:
        name = value.__qualname__
        return (name if value.__module__ == "builtins" else f"{value.__module__}.{name}"), None, None
    if kind not in BRACKETS or len(value) == 0:
        return repr(value), None, None
    opening, closing = BRACKETS[kind]
    if kind is dict:
        items = [(layout(key, 0, 0, 0) + ": ", item) for key, item in value.items()]
    elif kind in (set, frozenset):
        items = [("", item) for item in in_order(value)]
    else:
        items = [("", item) for item in value]
    if len(items) > MOST_ITEMS:
        items = items[:MOST_ITEMS] + [("", Verbatim("..."))]
    if kind is tuple and len(items) == 1:
        closing = ",)"
    return opening, items, closing


BRACKETS = {list: "[]", tuple: "()", dict: "{}", set: "{}", frozenset: ("frozenset({", "})")}


def printed_as(value):
    """Returns the built-in class that decides how a value prints, or None where a class of its own has a repr."""
    for cls in type(value).__mro__:
        if cls in BRACKETS or cls is type:
            return cls
        if "__repr__" in vars(cls):
            return None
    return None


def in_order(items):
    try:
        return sorted(items)
    except Exception:
        return list(items)
