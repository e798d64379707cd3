"""Keeps the results of runs, and writes them into README.md: results.py [FOLDER], a folder with a report for each name.

results/NAME.json has the counts of a run, and its cases that did not pass. README.md has generated regions, which are made
of these files.
"""

import collections
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
RESULTS = HERE / "results"
FAILURES = ("failed", "blocked", "hung", "crashed")
# NumPy's versions, of which each is compared with the next.
LINE = ("numpy-1.26", "numpy-2.0", "numpy-2.2", "numpy-2.4")
JAX = ("jax", "jax-x64")
OTHERS = ("torch",)
LONGEST = 160


def record(report):
    """Writes the result of a run, from its report."""
    lines = [json.loads(line) for line in (report / "results.ndjson").read_text(encoding="utf-8").splitlines()]
    summary = json.loads((report / "summary.json").read_text(encoding="utf-8"))
    if not summary["complete"] or "part" in summary or not lines[-1].get("complete"):
        raise SystemExit(f"results: {report} is no complete run of all cases")
    versions = {name: version for name, version in lines[0]["info"]["versions"].items() if name != "worker"}
    claims = [{key: claim[key] for key in ("library", "conformant", "counts")}
              | {"groups": {group["group"]: group["counts"] for group in claim["groups"]}} for claim in summary["claims"]]
    # The last output of a process that ended has paths and addresses of this machine.
    cases = {line["case"]: {"verdict": line["verdict"], "detail": line["detail"].split("; its last output:")[0][:400]}
             for line in lines if line.get("verdict") in FAILURES}
    text = json.dumps({"versions": versions, "claims": claims, "cases": cases}, indent=1, ensure_ascii=False)
    (RESULTS / f"{report.name}.json").write_text(text + "\n", encoding="utf-8")


def read(name):
    file = RESULTS / f"{name}.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else None


def sentence(counts):
    order = ("passed", "failed", "deviates", "blocked", "hung", "crashed", "unsupported")
    return ", ".join(f"{counts[verdict]} {verdict}" for verdict in order if counts.get(verdict))


def verdicts():
    """Returns the table of all runs, a line for each library that was judged."""
    rows = ["| run | library | versions | cases | result | conformant |", "|---|---|---|---|---|---|"]
    for name in OTHERS + LINE + JAX:
        result = read(name)
        if result is None:
            continue
        versions = ", ".join(f"{library} {version}" for library, version in result["versions"].items())
        for claim in result["claims"]:
            rows.append(f"| {name} | {claim['library']} | {versions} | {sum(claim['counts'].values())} | "
                        f"{sentence(claim['counts'])} | {'yes' if claim['conformant'] else 'no'} |")
    return "\n".join(rows)


def requirement(case):
    return re.match(r"[A-Z]+-\d+", case).group()


def failures(name):
    """Returns the failed cases of each requirement."""
    of = collections.defaultdict(list)
    for case, result in read(name)["cases"].items():
        of[requirement(case)].append((case, result))
    return of


def chapters():
    """Returns the file and title of each requirement."""
    found = {}
    for file in sorted((HERE / "../../spec/chapters").glob("*.md")):
        for id, title in re.findall(r"^#+ ([A-Z]+-\d+) (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE):
            found[id] = (file.name, title)
    return found


def link(id, known):
    if id not in known:
        return id
    file, title = known[id]
    anchor = re.sub(r"[^a-z0-9 _-]", "", f"{id} {title}".lower()).replace(" ", "-")
    return f"[{id}](../../spec/chapters/{file}#{anchor})"


def cell(text):
    line = " ".join(text.split())
    line = line if len(line) <= LONGEST else line[:LONGEST] + "…"
    return line.replace("|", "\\|").replace("<", "&lt;")


def differences():
    """Returns, for each requirement that fails in a version and not in a later one, the versions and one case."""
    known = chapters()
    names = [name for name in LINE if read(name)]
    failed = {name: failures(name) for name in names}
    rows = ["| requirement | " + " | ".join(name.removeprefix("numpy-") for name in names) + " | for instance |",
            "|---|" + "---|" * (len(names) + 1)]
    for id in sorted({id for of in failed.values() for id in of}, key=lambda id: (id.split("-")[0], int(id.split("-")[1]))):
        counts = [len(failed[name].get(id, ())) for name in names]
        if len(set(counts)) == 1:
            continue
        case, result = next(failed[name][id][0] for name in names if id in failed[name])
        title = known.get(id, ("", ""))[1]
        rows.append(f"| {link(id, known)} {cell(title)} | " + " | ".join(str(count or "") for count in counts)
                    + f" | {case}: {cell(result['detail'])} |")
    return "\n".join(rows)


def groups():
    """Returns the table of JAX's results in each group of capabilities."""
    names = [name for name in JAX if read(name)]
    if not names:
        return "Not recorded yet: `vendors/python/run jax jax-x64` does it."
    rows = ["| group | " + " | ".join(names) + " |", "|---|" + "---|" * len(names)]
    scores = {name: read(name)["claims"][0]["groups"] for name in names}
    for group in scores[names[0]]:
        rows.append(f"| {group} | " + " | ".join(sentence(scores[name].get(group, {})) for name in names) + " |")
    return "\n".join(rows)


def replace(page, name, content):
    region = re.compile(rf"(<!-- generated: {name}\b[^>]*-->\n)(.*?)(<!-- end: {name} -->)", re.DOTALL)
    if not region.search(page):
        raise SystemExit(f"results: README.md has no region '{name}'")
    return region.sub(lambda match: f"{match[1]}\n{content}\n\n{match[3]}", page)


def main():
    if len(sys.argv) > 1:
        for report in sorted(pathlib.Path(sys.argv[1]).iterdir()):
            record(report)
    page = (HERE / "README.md").read_text(encoding="utf-8")
    for name, content in (("results", verdicts()), ("differences", differences()), ("jax", groups())):
        page = replace(page, name, content)
    (HERE / "README.md").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
