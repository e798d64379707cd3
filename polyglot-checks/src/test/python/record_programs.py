"""Records what the real PyTorch and NumPy give for the programs in programs.py.

python record_programs.py > ../resources/org/tensortck/polyglot/catalogue/programs.jsonl
"""

import json
import pathlib
import re

source = pathlib.Path(__file__).with_name("programs.py").read_text()
for section in source.split("# %% ")[1:]:
    heading, code = section.split("\n", 1)
    name, title = heading.split(": ", 1)
    names = {"__name__": "__main__"}
    exec(compile(code, name, "exec"), names)
    print(json.dumps({"id": name, "title": title, "python": code.strip() + "\n", "observed": names["observed"]}))
