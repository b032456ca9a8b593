"""Counts what ruff, bandit and torchfix report on test/fixtures/load_sites.py, by the comments in that file.

usage: python3 scripts/compare-linters.py   (needs ruff, bandit and torchfix on the PATH)
"""

import json
import pathlib
import re
import subprocess

FIXTURE = pathlib.Path(__file__).parent.parent / "test/fixtures/load_sites.py"


def expected():
    """Lines with a site, those of them that are about torch.load, and lines that say that they are none."""
    sites, torch, none = set(), set(), set()
    for number, line in enumerate(FIXTURE.read_text().splitlines(), 1):
        found = re.search(r"# .*expect: ([a-z-]+)(?: (\S+))?$", line)
        if line.startswith("torch . "):
            found = re.match("(torch) . .*", line)
        if not found:
            continue
        if found[1] == "nothing":
            none.add(number)
            continue
        sites.add(number)
        if found[1] == "torch" or found[2] in ("torch.load", "torch.serialization.load"):
            torch.add(number)
    return sites, torch, none


def run(*command):
    return subprocess.run([*command, str(FIXTURE)], capture_output=True, text=True, check=False).stdout


def ruff():
    found = json.loads(run("ruff", "check", "--isolated", "--select", "S", "--preview", "--output-format", "json"))
    return {one["location"]["row"] for one in found if one["code"] in ("S301", "S614")}


def bandit():
    found = json.loads(run("bandit", "-q", "-f", "json"))["results"]
    return {one["line_number"] for one in found if one["test_id"] in ("B301", "B614")}


def torchfix():
    found = re.findall(r"load_sites\.py:(\d+):\d+: TOR102", run("torchfix", "--select", "ALL"))
    return {int(line) for line in found}


def main():
    sites, torch, none = expected()
    for name, lines in (("ruff", ruff()), ("bandit", bandit()), ("torchfix", torchfix())):
        print(
            f"{name}: {len(lines & sites)} of {len(sites)} sites, {len(lines & torch)} of {len(torch)} of torch.load; "
            f"{len(lines & none)} of {len(none)} lines that load nothing but data"
        )


main()
