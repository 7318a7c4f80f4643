"""Findings of parliament about each policy on stdin: severity, issue and the actions concerned."""

import json
import sys

from parliament import analyze_policy_string, enhance_finding


def actions_of(detail):
    items = detail if isinstance(detail, list) else [detail]
    return sorted({item["action"] if isinstance(item, dict) else str(item) for item in items})


def findings(policy):
    found = map(enhance_finding, analyze_policy_string(json.dumps(policy)).findings)
    return [
        {"severity": each.severity, "issue": each.issue, "actions": actions_of(each.detail)}
        for each in found
    ]


json.dump([findings(policy) for policy in json.load(sys.stdin)], sys.stdout)
