"""Whether python-hcl2 reads each file, and what blocks of which types it finds."""

import json
import sys

import hcl2


def blocks(path):
    with open(path, encoding="utf-8") as file:
        parsed = hcl2.load(file)
    return sorted(f"{kind} {name}" for kind in ("data", "resource") for each in parsed.get(kind, []) for name in each)


json.dump([blocks(path) for path in sys.argv[1:]], sys.stdout)
