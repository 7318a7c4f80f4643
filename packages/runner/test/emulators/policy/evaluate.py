"""Asks moto's IAM engine, for each request on stdin, whether its policy allows it."""

import json
import sys

from moto.iam.access_control import IAMPolicy, PermissionResult


def allows(request):
    policy = IAMPolicy({"policy_document": json.dumps(request["policy"])})
    decision = policy.is_action_permitted(
        request["action"],
        resource=request["resource"],
        incoming_condition_values=request["context"],
    )
    return decision == PermissionResult.PERMITTED


json.dump([allows(request) for request in json.load(sys.stdin)], sys.stdout)
